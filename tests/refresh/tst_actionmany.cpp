// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/refresh/actingoffice.h"
#include "tests/support/testregistry.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

/// As many as an office will ever have.
class TstActionMany : public QObject
{
    Q_OBJECT

private slots:
    void aThousandInOneGo()
    {
        ActingOffice office(1000);
        QElapsedTimer time;
        time.start();
        const ConfirmedActions confirmed = office.confirmed();
        const qint64 preparedIn = time.restart();
        QCOMPARE(confirmed.lines.size(), size_t(1000));
        const QStringList states = statesOf(office.performWith(confirmed, [](ActionRun &run, int index) {
            if (index + 1 == 700)
                run.stop();
        }));
        qInfo("1000 candidates: prepared in %lld ms, 700 done in %lld ms", preparedIn, time.elapsed());
        QCOMPARE(states.count(word("done")), 700);
        QCOMPARE(states.count(word("stopped")), 300);
        QCOMPARE(office.calls(), 700);
        // Whoever looks again is offered the rest alone.
        const ConfirmedActions rest = office.confirmed();
        const auto isReady = [](const ActionLine &line) { return line.state == ActionState::Ready; };
        QCOMPARE(std::ranges::count_if(rest.lines, isReady), 300);
        demo::Fault fault;
        fault.kind = demo::Fault::Kind::Status;
        fault.status = 422;
        fault.pathPrefix = QStringLiteral("clients/services/%1/suspend").arg(office.services[900]);
        office.addFault(fault);
        const QStringList others = office.perform(rest);
        QCOMPARE(others.count(word("done")), 299);
        QCOMPARE(others.count(word("refused")), 1);
        QCOMPARE(office.calls(), 1000);
    }
};

FRESHET_TEST(TstActionMany)
#include "tst_actionmany.moc"
