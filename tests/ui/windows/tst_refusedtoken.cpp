// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/actionrun.h"
#include "tests/support/testregistry.h"
#include "tests/ui/windows/debtoroffice.h"
#include "ui/dialogs/signindialog.h"
#include "ui/windows/messagebar.h"

#include <QLineEdit>

using namespace freshet;
using namespace freshet::test;

namespace {

constexpr int limitMs = DebtorOffice::limitMs;

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

demo::Fault refusal(const QString &pathPrefix = {})
{
    demo::Fault refused;
    refused.status = 401;
    refused.times = -1;
    refused.pathPrefix = pathPrefix;
    return refused;
}

/// From the end of that line of the action under way on, UISP takes this token for nothing.
void revokeBehind(DebtorOffice &office, int line)
{
    const auto *run = office.action()->findChild<ActionRun *>();
    QVERIFY(run);
    QObject::connect(run, &ActionRun::lineEnded, run, [&office, line](int ended) {
        if (ended == line)
            office.fixture.server.addFault(refusal());
    });
}

void signInAgain(DebtorOffice &office)
{
    office.press(text("Sign in…"));
    QTRY_VERIFY_WITH_TIMEOUT(office.fixture.window->findChild<SignInDialog *>(), limitMs);
    QTest::keyClicks(office.fixture.named<QLineEdit>(text("API token")),
                     QString::fromLatin1(office.fixture.server.token()));
    QTest::mouseClick(office.fixture.button(text("Sign in")), Qt::LeftButton);
    QVERIFY(office.fixture.waitForRefresh());
}

} // namespace

/// UISP refuses the token in the middle of what the office does.
class TstRefusedToken : public QObject
{
    Q_OBJECT

private slots:
    void whatWasDoneStaysAndTheRestWaitsForSignIn_data()
    {
        constexpr int never = -1;
        const QStringList notSent{text("Done"), text("Not sent")};
        const QStringList refused{text("Done"), text("Refused by UISP")};
        QTest::addColumn<bool>("isCallRefused");
        QTest::addColumn<int>("revokedBehind");
        QTest::addColumn<QStringList>("states");
        QTest::addColumn<int>("calls");
        QTest::newRow("between two customers") << false << 0 << notSent << 1;
        QTest::newRow("at a call") << true << 1 << refused << 2;
        QTest::newRow("at a call, and nowhere else") << true << never << refused << 2;
    }
    void whatWasDoneStaysAndTheRestWaitsForSignIn()
    {
        QFETCH(const bool, isCallRefused);
        QFETCH(const int, revokedBehind);
        QFETCH(const QStringList, states);
        QFETCH(const int, calls);
        DebtorOffice office(2);
        QVERIFY(office.open());
        office.openSuspension();
        office.chooseReason();
        if (isCallRefused)
            office.fixture.server.addFault(
                refusal(QStringLiteral("clients/services/%1/suspend").arg(office.services[1])));
        office.press(text("Suspend 2 services"));
        revokeBehind(office, revokedBehind);

        QTRY_VERIFY_WITH_TIMEOUT(office.says(text("1 service is suspended. 1 needs a look")), limitMs);
        QCOMPARE(office.states(), states);
        const QString why = office.lines()->topLevelItem(1)->text(4);
        QVERIFY2(why.contains(text("UISP does not accept this API token")), qPrintable(why));
        const auto *bar = office.fixture.window->findChild<MessageBar *>();
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible() && bar->sentence().contains(text("does not accept this API token")),
                                 limitMs);
        QTRY_VERIFY_WITH_TIMEOUT(!office.fixture.desk->isRefreshing(), limitMs);
        QCOMPARE(office.fixture.session->state(), Session::State::Rejected);
        QCOMPARE(office.states(), states);
        office.press(text("Close"));
        QTRY_VERIFY_WITH_TIMEOUT(!office.action(), limitMs);

        office.fixture.server.clearFaults();
        signInAgain(office);
        QCOMPARE(office.fixture.session->state(), Session::State::SignedIn);
        QVERIFY(!bar->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(office.cell(1, "group"), text("Exempt"), limitMs);
        QCOMPARE(office.cell(1, "customer_name"), text("Ada Debtor0"));
        QCOMPARE(office.cell(0, "group"), text("Candidate"));
        QCOMPARE(office.cell(0, "customer_name"), text("Ada Debtor1"));
        QCOMPARE(office.suspended(), 1);
        QCOMPARE(office.calls(), calls);
    }
};

FRESHET_TEST(TstRefusedToken)
#include "tst_refusedtoken.moc"
