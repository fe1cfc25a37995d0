// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/networkwatch.h"
#include "tests/support/testregistry.h"

#include <QSignalSpy>
#include <QtTest>

using namespace freshet;
using Reachability = QNetworkInformation::Reachability;

class TstNetworkWatch : public QObject
{
    Q_OBJECT

private slots:
    void onlyAReturnIsTold_data()
    {
        QTest::addColumn<QList<Reachability>>("states");
        QTest::addColumn<int>("returns");
        QTest::newRow("there from the start") << QList{Reachability::Online} << 0;
        QTest::newRow("nothing is known") << QList{Reachability::Unknown, Reachability::Online} << 0;
        QTest::newRow("away and back") << QList{Reachability::Disconnected, Reachability::Online} << 1;
        QTest::newRow("back in the office only") << QList{Reachability::Disconnected, Reachability::Local} << 1;
        QTest::newRow("back step by step")
            << QList{Reachability::Disconnected, Reachability::Site, Reachability::Online} << 1;
        QTest::newRow("back after a moment of doubt")
            << QList{Reachability::Disconnected, Reachability::Unknown, Reachability::Online} << 1;
        QTest::newRow("twice") << QList{Reachability::Disconnected, Reachability::Online, Reachability::Disconnected,
                                        Reachability::Online}
                               << 2;
    }
    void onlyAReturnIsTold()
    {
        QFETCH(QList<Reachability>, states);
        NetworkWatch watch;
        QSignalSpy returned(&watch, &NetworkWatch::returned);
        for (const Reachability state : states)
            watch.takeReachability(state);
        QTEST(int(returned.size()), "returns");
    }
};

FRESHET_TEST(TstNetworkWatch)
#include "tst_networkwatch.moc"
