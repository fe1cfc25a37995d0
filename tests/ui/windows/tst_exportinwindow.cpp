// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/activitylog.h"
#include "tests/support/testregistry.h"
#include "tests/ui/windows/windowfixture.h"
#include "ui/windows/navigationlist.h"
#include "ui/windows/pagestack.h"

#include <QFile>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

/// Ctrl+E on every page that is a table, and its line in the audit trail.
class TstExportInWindow : public QObject
{
    Q_OBJECT

private slots:
    void everyTableIsExportedAndRecorded_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QByteArray>("firstTitle");
        QTest::addColumn<QString>("table");
        QTest::newRow("customers") << int(PageStack::Customers) << QByteArray("ID") << QStringLiteral("customers");
        QTest::newRow("findings") << int(PageStack::Findings) << QByteArray("Severity") << QStringLiteral("findings");
        QTest::newRow("changes") << int(PageStack::Changes) << QByteArray("When") << QStringLiteral("changes");
    }
    void everyTableIsExportedAndRecorded()
    {
        QFETCH(int, page);
        QFETCH(QByteArray, firstTitle);
        QFETCH(QString, table);
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        WindowFixture fixture;
        QVERIFY(fixture.signIn() && fixture.waitForHistory());
        fixture.window->findChild<NavigationList *>()->setCurrentRow(page);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("rows.csv"));
        fixture.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
        QTest::keyClick(fixture.window.get(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(fixture.window->findChild<QFileDialog *>());
        auto *dialog = fixture.window->findChild<QFileDialog *>();
        emit dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(content.startsWith("\xEF\xBB\xBF" + firstTitle), content.left(60).constData());
        QTRY_VERIFY(newestEntry(fixture).contains(QStringLiteral("rows of %1 (all) of snapshot").arg(table)));
    }

private:
    static QString newestEntry(const WindowFixture &fixture)
    {
        const auto desk = Database::open(fixture.desk->files().deskPath, DatabaseKind::Desk, DatabaseAccess::ReadOnly);
        const auto entries = desk ? ActivityLog(**desk).newest(1) : Result<std::vector<ActivityEntry>>(desk.error());
        return entries && !entries->empty() ? entries->front().action + QLatin1Char(' ') + entries->front().detail
                                            : QString();
    }
};

FRESHET_TEST(TstExportInWindow)
#include "tst_exportinwindow.moc"
