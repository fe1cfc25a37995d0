// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/activitylog.h"
#include "store/settingsstore.h"
#include "tests/support/testregistry.h"
#include "tests/ui/windows/windowfixture.h"
#include "ui/dialogs/rulesdialog.h"
#include "ui/views/barlist.h"
#include "ui/windows/accountbutton.h"
#include "ui/windows/messagebar.h"
#include "ui/windows/statusline.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

constexpr int limitMs = 20'000;

/// A window with rows, and the payment rules opened from the account's menu.
struct Office
{
    explicit Office(int customers = 30)
        : fixture(customers)
    {
    }

    bool signIn() { return fixture.signIn() && fixture.waitForHistory(); }

    RulesDialog *openRules()
    {
        for (QAction *action : fixture.window->findChild<AccountButton *>()->menu()->actions()) {
            if (action->text() == QStringLiteral("Payment rules…"))
                action->trigger();
        }
        return dialog();
    }
    [[nodiscard]] RulesDialog *dialog() const { return fixture.window->findChild<RulesDialog *>(); }

    /// Whoever was late once is High.
    void makeHarsh()
    {
        for (const char *name :
             {"Elevated: late invoices", "Elevated: late invoices while getting worse", "High: late invoices"})
            fixture.named<QSpinBox>(QLatin1String(name))->setValue(1);
    }

    [[nodiscard]] qint64 high() const
    {
        const auto cache =
            Database::open(fixture.desk->files().cachePath, DatabaseKind::Cache, DatabaseAccess::ReadOnly);
        return (*cache)->value(QStringLiteral("SELECT count(*) FROM patterns WHERE risk_class = 'high'"))->toLongLong();
    }
    [[nodiscard]] std::unique_ptr<Database> deskFile() const
    {
        auto file = Database::open(fixture.desk->files().deskPath, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
        return std::move(*file);
    }

    [[nodiscard]] bool hasBar(const QString &name) const
    {
        const auto bars = fixture.window->findChildren<BarRow *>();
        return std::any_of(bars.begin(), bars.end(),
                           [&name](const BarRow *bar) { return bar->accessibleName().startsWith(name); });
    }

    WindowFixture fixture;
};

} // namespace

/// The payment rules of the server on the screen: opened, kept, recorded and at work.
class TstRulesDisplay : public QObject
{
    Q_OBJECT

private slots:
    void savedRulesAreKeptRecordedAndAtWork()
    {
        Office office;
        QVERIFY(office.signIn());
        const qint64 before = office.high();
        const int asked = office.fixture.server.requestCount();
        QPointer<RulesDialog> dialog = office.openRules();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->windowTitle(), QStringLiteral("Payment rules"));
        office.makeHarsh();
        QTest::mouseClick(office.fixture.button(QStringLiteral("Save")), Qt::LeftButton);
        QTRY_VERIFY(!dialog);
        QTRY_VERIFY_WITH_TIMEOUT(office.high() > before, limitMs);
        QCOMPARE(office.fixture.server.requestCount(), asked);
        const auto file = office.deskFile();
        QCOMPARE(readBehaviour(*file)->rules.highRecentBad, 1);
        const ActivityEntry entry = ActivityLog(*file).newest(1)->front();
        QCOMPARE(entry.action, QStringLiteral("SETTINGS_CHANGED"));
        QCOMPARE(entry.user, office.fixture.session->userName());
        QVERIFY(entry.detail.contains(QStringLiteral("high_recent_bad: 4 → 1")));
    }

    void theEndOfJudgingIsToldWhenItIsThere()
    {
        Office office;
        QVERIFY(office.signIn());
        const auto *status = office.fixture.window->findChild<StatusLine *>();
        QVERIFY(office.openRules());
        office.makeHarsh();
        QTest::mouseClick(office.fixture.button(QStringLiteral("Save")), Qt::LeftButton);
        QCOMPARE(status->currentMessage(),
                 QStringLiteral("The rules are saved. The customers are being judged by them…"));
        QTRY_COMPARE_WITH_TIMEOUT(status->currentMessage(), QStringLiteral("All figures follow the saved rules now."),
                                  limitMs);
        QVERIFY(office.high() > 0);
    }

    void judgingThatFailsIsToldInTheMessageBar()
    {
        Office office(4);
        QVERIFY(office.signIn());
        QVERIFY(office.openRules());
        office.makeHarsh();
        QTest::mouseClick(office.fixture.button(QStringLiteral("Save")), Qt::LeftButton);
        const Error busy{ErrorKind::StoreBusy, {}, 0, {}};
        emit office.fixture.desk->rejudged(busy);
        const auto *bar = office.fixture.window->findChild<MessageBar *>();
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->sentence(), QStringLiteral("The rules are saved, but the customers are still judged by the rules "
                                                 "of before. %1 The next refresh tries it again.")
                                      .arg(errorSentence(busy)));
        QVERIFY(!office.fixture.window->findChild<StatusLine *>()->currentMessage().contains(
            QLatin1String("All figures follow")));
    }

    void theWindowShowsTheNewClasses()
    {
        Office office;
        QVERIFY(office.signIn());
        QSignalSpy shown(office.fixture.desk.get(), &Desk::snapshotChanged);
        const qint64 snapshot = office.fixture.desk->snapshot().number;
        QVERIFY(office.openRules());
        office.makeHarsh();
        QTest::mouseClick(office.fixture.button(QStringLiteral("Save")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), limitMs);
        QCOMPARE(office.fixture.desk->snapshot().number, snapshot);
        QVERIFY(office.openRules());
        QCOMPARE(office.fixture.named<QSpinBox>(QStringLiteral("High: late invoices"))->value(), 1);
    }

    void theOverviewShowsTheNewSteps()
    {
        Office office;
        QVERIFY(office.signIn());
        QTRY_VERIFY(office.hasBar(QStringLiteral("31–60 days: ")));
        QVERIFY(office.openRules());
        for (const auto &[name, day] :
             {std::pair("Second step from day", 8), {"Third step from day", 15}, {"Last step from day", 29}})
            office.fixture.named<QSpinBox>(QLatin1String(name))->setValue(day);
        QTest::mouseClick(office.fixture.button(QStringLiteral("Save")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(office.hasBar(QStringLiteral("8–14 days: ")), limitMs);
        QVERIFY(office.hasBar(QStringLiteral("29 days or more: ")));
        QVERIFY(!office.hasBar(QStringLiteral("31–60 days: ")));
    }

    void rulesOutOfReachAreNotReplaced()
    {
        Office office(4);
        QVERIFY(office.signIn());
        const QString path = office.fixture.desk->files().deskPath;
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1String(suffix));
        QVERIFY(QDir().mkdir(path));
        QVERIFY(!office.openRules());
    }

    void theDialogOpensOnce()
    {
        Office office(4);
        QVERIFY(office.signIn());
        const RulesDialog *first = office.openRules();
        QVERIFY(first);
        QCOMPARE(office.openRules(), first);
        QCOMPARE(office.fixture.window->findChildren<RulesDialog *>().size(), 1);
    }

    void whatCannotBeKeptStaysInTheDialog()
    {
        Office office(4);
        QVERIFY(office.signIn());
        QPointer<RulesDialog> dialog = office.openRules();
        office.makeHarsh();
        // A folder in the place of the file cannot be opened.
        const QString path = office.fixture.desk->files().deskPath;
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1String(suffix));
        QVERIFY(QDir().mkdir(path));
        QTest::mouseClick(office.fixture.button(QStringLiteral("Save")), Qt::LeftButton);
        QVERIFY(dialog && dialog->isVisible());
        const auto labels = dialog->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().startsWith(QLatin1String("The rules were not saved."));
        }));
        QCOMPARE(office.fixture.named<QSpinBox>(QStringLiteral("High: late invoices"))->value(), 1);
    }

    void withoutAServerThereAreNoRules()
    {
        Office office(4);
        QVERIFY(!office.openRules());
        office.fixture.window->findChild<QDialog *>()->reject();
        QTest::keyClick(office.fixture.window.get(), Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(!office.dialog());
    }

    void signingOutClosesThem()
    {
        Office office(4);
        QVERIFY(office.signIn());
        QVERIFY(office.openRules());
        office.fixture.desk->signOut();
        QVERIFY(!office.dialog());
    }
};

FRESHET_TEST(TstRulesDisplay)
#include "tst_rulesdisplay.moc"
