// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/windows/runninginstance.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace freshet;

class TstRunningInstance : public QObject
{
    Q_OBJECT

private slots:
    void aSecondStartCallsTheFirst()
    {
        const QTemporaryDir data;
        const QTemporaryDir meeting;
        RunningInstance first(data.path(), meeting.path());
        QVERIFY(first.isFirst());
        QSignalSpy again(&first, &RunningInstance::startedAgain);
        RunningInstance second(data.path() + QStringLiteral("/."), meeting.path());
        QVERIFY(!second.isFirst());
        QTRY_COMPARE(again.size(), 1);
        RunningInstance third(data.path(), meeting.path());
        QVERIFY(!third.isFirst());
        QTRY_COMPARE(again.size(), 2);
    }

    void anotherFolderIsAnotherProgram()
    {
        const QTemporaryDir data;
        const QTemporaryDir others;
        const QTemporaryDir meeting;
        RunningInstance first(data.path(), meeting.path());
        QVERIFY(first.isFirst());
        QSignalSpy again(&first, &RunningInstance::startedAgain);
        RunningInstance other(others.path(), meeting.path());
        QVERIFY(other.isFirst());
        QCoreApplication::processEvents();
        QCOMPARE(again.size(), 0);
    }

    void whatACrashLeftIsNobody()
    {
        const QTemporaryDir data;
        const QTemporaryDir meeting;
        QString left;
        {
            RunningInstance first(data.path(), meeting.path());
            QVERIFY(first.isFirst());
            const QStringList names = QDir(meeting.path()).entryList(QDir::Files | QDir::System);
            QCOMPARE(names.size(), 1);
            left = meeting.filePath(names.first());
        }
        // The next start is the first one again, also where a name was left that nobody answers under.
        QFile file(left);
        QVERIFY(!file.exists());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        RunningInstance next(data.path(), meeting.path());
        QVERIFY(next.isFirst());
        RunningInstance second(data.path(), meeting.path());
        QVERIFY(!second.isFirst());
    }

    void whereNobodyCanListenEachIsTheFirst()
    {
        const QTemporaryDir data;
        RunningInstance first(data.path(), data.filePath(QStringLiteral("missing/folder")));
        QVERIFY(first.isFirst());
        RunningInstance homeless(data.path(), {});
        QVERIFY(homeless.isFirst());
    }
};

FRESHET_TEST(TstRunningInstance)
#include "tst_runninginstance.moc"
