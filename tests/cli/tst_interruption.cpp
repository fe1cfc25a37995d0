// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interruption.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <csignal>

using namespace freshet::cli;

class TstInterruption : public QObject
{
    Q_OBJECT

private slots:
    void arrivesInTheEventLoop_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("terminate") << SIGTERM;
    }

    void arrivesInTheEventLoop()
    {
        QFETCH(int, number);
        Interruption interruption;
        QSignalSpy heard(&interruption, &Interruption::interrupted);
        QCOMPARE(std::raise(number), 0);
        QCOMPARE(heard.size(), 0);
        QTRY_COMPARE(heard.size(), 1);
    }

    void theNextOneIsTheSystems()
    {
        Interruption interruption;
        QSignalSpy heard(&interruption, &Interruption::interrupted);
        QCOMPARE(std::raise(SIGINT), 0);
        QTRY_COMPARE(heard.size(), 1);
        struct sigaction now = {};
        QCOMPARE(sigaction(SIGINT, nullptr, &now), 0);
        QVERIFY(now.sa_handler == SIG_DFL);
    }

    void leavesNothingBehind()
    {
        {
            const Interruption interruption;
        }
        struct sigaction now = {};
        QCOMPARE(sigaction(SIGTERM, nullptr, &now), 0);
        QVERIFY(now.sa_handler == SIG_DFL);
    }
};

FRESHET_TEST(TstInterruption)
#include "tst_interruption.moc"
