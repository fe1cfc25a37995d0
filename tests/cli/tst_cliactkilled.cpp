// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/edits.h"
#include "tests/cli/actoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using test::ActOffice;
using test::CliResult;

namespace {

constexpr int limitMs = 30'000;

QString text(const char *words)
{
    return QString::fromLatin1(words);
}

/// The call itself, behind the readings that come before it.
demo::Fault faultFor(const ActOffice &office, const QString &action, demo::Fault::Kind kind)
{
    demo::Fault fault;
    fault.kind = kind;
    if (action == QLatin1String("suspend"))
        fault.pathPrefix = QStringLiteral("clients/services/%1/suspend").arg(office.service);
    else if (action == QLatin1String("resume"))
        fault.pathPrefix = QStringLiteral("clients/services/%1/cancel-suspend").arg(office.service);
    else
        fault.pathPrefix =
            action == QLatin1String("note") ? text("client-logs") : QStringLiteral("clients/%1").arg(office.debtor);
    const bool isOfService = fault.pathPrefix.startsWith(QLatin1String("clients/services"));
    fault.skip = isOfService ? 0 : 2;
    return fault;
}

/// What UISP holds, in one word.
QString held(const ActOffice &office)
{
    return QStringLiteral("%1 %2").arg(office.isSuspended() ? text("suspended") : text("active"), office.attributes());
}

} // namespace

/// kill -9 between the intent and the answer: the next run finds out what became of it, and sends nothing again.
class TstCliActKilled : public QObject
{
    Q_OBJECT

private slots:
    void theNextRunFindsOut_data()
    {
        QTest::addColumn<QStringList>("wish");
        QTest::addColumn<bool>("took");
        QTest::addColumn<QString>("next");
        const auto rows = [](const char *name, const QStringList &wish, const char *nextWhenItTook) {
            QTest::addRow("%s, it took", name) << wish << true << text(nextWhenItTook);
            QTest::addRow("%s, it has not taken", name) << wish << false << text("not_sent");
        };
        rows("suspend", {text("suspend"), text("--reason"), text("1000")}, "dropped");
        rows("resume", {text("resume")}, "dropped");
        rows("vip", {text("vip"), text("--set"), text("yes")}, "already");
        rows("grace", {text("grace"), text("--until"), text("15")}, "already");
        rows("note", {text("note"), text("--text"), text("called, pays on Friday")}, "already");
    }
    void theNextRunFindsOut()
    {
        QFETCH(QStringList, wish);
        QFETCH(bool, took);
        ActOffice office;
        if (wish.front() == QLatin1String("resume"))
            office.cli.server.change([&](demo::World &world) { world.suspendService(office.service); });
        const QString before = held(office);
        office.cli.server.addFault(
            faultFor(office, wish.front(), took ? demo::Fault::Kind::HangBehind : demo::Fault::Kind::Hang));
        wish += text("--yes");
        const std::unique_ptr<QProcess> process = office.cli.start(office.line(wish));
        QTRY_COMPARE_WITH_TIMEOUT(office.changes(), 1, limitMs);
        const bool isSeen = took && wish.front() != QLatin1String("note");
        QTRY_COMPARE_WITH_TIMEOUT(held(office) != before, isSeen, limitMs);
        process->kill();
        QVERIFY(process->waitForFinished());
        office.cli.server.clearFaults();
        const CliResult result = office.act(wish);
        QVERIFY2(result.err.contains(took ? "UISP shows that it took" : "may still be under way"), result.said());
        QTEST(ActOffice::state(result), "next");
        QCOMPARE(result.exitCode, took ? 0 : 3);
        QCOMPARE(office.changes(), 1);
    }
};

FRESHET_TEST(TstCliActKilled)
#include "tst_cliactkilled.moc"
