// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/activitylog.h"
#include "store/settingsstore.h"
#include "tests/support/testregistry.h"
#include "tests/support/waiting.h"
#include "tests/ui/windows/windowfixture.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/guidedialog.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/rulesdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/supportdialog.h"
#include "ui/models/csvmarks.h"
#include "ui/windows/keptlanguage.h"
#include "ui/windows/refreshsettings.h"
#include "ui/windows/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

/// A signed-in window that has the focus.
struct Office
{
    explicit Office(int customers = 4)
        : fixture(customers)
    {
        isReady = fixture.signIn() && fixture.waitForHistory();
        fixture.window->activateWindow();
        isReady = isReady && QTest::qWaitForWindowActive(fixture.window.get());
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QTest::keyClick(fixture.window.get(), Qt::Key(key), modifiers);
    }
    template<typename Dialog>
    [[nodiscard]] Dialog *dialog() const
    {
        return fixture.window->findChild<Dialog *>();
    }
    template<typename Dialog>
    [[nodiscard]] bool isGone() const
    {
        return waitUntil([this] { return dialog<Dialog>() == nullptr; });
    }

    WindowFixture fixture;
    bool isReady = false;
};

QPushButton *button(const QWidget &dialog, const QString &text)
{
    for (QPushButton *found : dialog.findChildren<QPushButton *>()) {
        if (QString(found->text()).remove(QLatin1Char('&')) == text)
            return found;
    }
    return nullptr;
}

void choose(QComboBox &box, const QVariant &data)
{
    box.setCurrentIndex(box.findData(data));
    emit box.activated(box.currentIndex());
}

} // namespace

/// What the window offers beside its pages, as a person reaches it.
class TstWindowTools : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void cleanup()
    {
        QSettings().clear();
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void settingsTakeEffectAndAreRecorded()
    {
        Office office;
        QVERIFY(office.isReady);
        office.press(Qt::Key_Comma);
        QVERIFY(office.dialog<SettingsDialog>());
        choose(*office.fixture.named<QComboBox>(QStringLiteral("Refresh automatically")), 30);
        office.fixture.named<QCheckBox>(QStringLiteral("Full check once a day"))->setChecked(false);
        office.fixture.named<QSpinBox>(QStringLiteral("Rows of the first page"))->setValue(250);
        office.fixture.named<QSpinBox>(QStringLiteral("Requests at most"))->setValue(3);
        choose(*office.fixture.named<QComboBox>(QStringLiteral("Colours")), QStringLiteral("dark"));
        choose(*office.fixture.named<QComboBox>(QStringLiteral("Language")), QStringLiteral("pl"));
        choose(*office.fixture.named<QComboBox>(QStringLiteral("CSV files")), QStringLiteral("semicolon"));
        const auto boxes = office.dialog<SettingsDialog>()->findChildren<QComboBox *>();
        for (QComboBox *box : boxes) {
            if (box->accessibleName() == QLatin1String("Kept for"))
                choose(*box, 30);
        }
        button(*office.dialog<SettingsDialog>(), QStringLiteral("Save"))->click();
        QCOMPARE(office.fixture.desk->schedule().settings().interval, std::chrono::minutes(30));
        QVERIFY(!readScheduleSettings().checksDaily);
        QCOMPARE(readPagingLimits().rowsPerPage, 250);
        QCOMPARE(readPagingLimits().mostInFlight, 3);
        QCOMPARE(keptCsvMarks(), CsvMarks::Semicolon);
        QCOMPARE(keptThemeWord(), QStringLiteral("dark"));
        QCOMPARE(keptLanguage(), QStringLiteral("pl"));
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 128);
        const auto file =
            Database::open(office.fixture.desk->files().deskPath, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
        QVERIFY(file.ok());
        QCOMPARE(readChangeRetention(**file)->days, std::optional(30));
        QStringList recorded;
        for (const ActivityEntry &entry : *ActivityLog(**file).newest(5))
            recorded.append(entry.detail);
        QVERIFY2(!recorded.filter(QStringLiteral("refresh_every_minutes: 15 → 30")).isEmpty(),
                 qPrintable(recorded.join(QLatin1Char('\n'))));
    }

    void aLanguageThatIsNotShippedIsTheSystems()
    {
        QCOMPARE(keptLanguage(), QStringLiteral("system"));
        keepLanguage(QStringLiteral("xx"));
        QCOMPARE(keptLanguage(), QStringLiteral("system"));
    }

    void cancelLeavesEverythingAsItWas()
    {
        Office office;
        QVERIFY(office.isReady);
        office.press(Qt::Key_Comma);
        office.fixture.named<QSpinBox>(QStringLiteral("Rows of the first page"))->setValue(250);
        choose(*office.fixture.named<QComboBox>(QStringLiteral("Colours")), QStringLiteral("dark"));
        button(*office.dialog<SettingsDialog>(), QStringLiteral("Cancel"))->click();
        QVERIFY(office.isGone<SettingsDialog>());
        QCOMPARE(readPagingLimits().rowsPerPage, PagingLimits().rowsPerPage);
        QCOMPARE(keptThemeWord(), QStringLiteral("system"));
    }

    void moreAtTheStartThanAtMostIsNotOffered()
    {
        Office office;
        office.press(Qt::Key_Comma);
        office.fixture.named<QSpinBox>(QStringLiteral("Requests at most"))->setValue(1);
        QCOMPARE(office.fixture.named<QSpinBox>(QStringLiteral("Requests at the start"))->value(), 1);
    }

    void theSettingsLeadToThePaymentRules()
    {
        Office office;
        QVERIFY(office.isReady);
        office.press(Qt::Key_Comma);
        button(*office.dialog<SettingsDialog>(), QStringLiteral("Payment rules…"))->click();
        QVERIFY(office.dialog<RulesDialog>());
    }

    void thePaletteDoesWhatIsTyped()
    {
        Office office;
        QVERIFY(office.isReady);
        auto *pages = office.fixture.named<QListWidget>(QStringLiteral("Pages"));
        pages->setCurrentRow(0);
        office.press(Qt::Key_K);
        auto *palette = office.dialog<CommandPalette>();
        QVERIFY(palette);
        QVERIFY(palette->shownTitles().contains(QStringLiteral("Refresh now")));
        QVERIFY(palette->shownTitles().contains(QStringLiteral("Payment rules…")));
        auto *field = office.fixture.named<QLineEdit>(QStringLiteral("Find a command"));
        QTest::keyClicks(field, QStringLiteral("go PAT"));
        QCOMPARE(palette->shownTitles(), QStringList{QStringLiteral("Go to Patterns")});
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(pages->currentRow(), 5);
        QVERIFY(office.isGone<CommandPalette>());
    }

    void theArrowsChooseInThePalette()
    {
        Office office;
        QVERIFY(office.isReady);
        auto *pages = office.fixture.named<QListWidget>(QStringLiteral("Pages"));
        office.press(Qt::Key_K);
        auto *field = office.fixture.named<QLineEdit>(QStringLiteral("Find a command"));
        QTest::keyClicks(field, QStringLiteral("go to"));
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(pages->currentRow(), 2);
    }

    void whatCannotBeDoneIsNotInThePalette()
    {
        WindowFixture fixture(4);
        QTest::keyClick(fixture.window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *palette = fixture.window->findChild<CommandPalette *>();
        if (palette == nullptr) // the sign-in dialog stands before it
            return;
        QVERIFY(!palette->shownTitles().contains(QStringLiteral("Sign out")));
    }

    void theHelpIsSearched()
    {
        Office office;
        QVERIFY(office.isReady);
        office.press(Qt::Key_F1, Qt::NoModifier);
        auto *help = office.dialog<HelpDialog>();
        QVERIFY(help);
        QCOMPARE(help->shownTitles().first(), QStringLiteral("First steps"));
        QVERIFY(help->shownTitles().size() >= 10);
        auto *field = office.fixture.named<QLineEdit>(QStringLiteral("Search the help"));
        QTest::keyClicks(field, QStringLiteral("semicolon"));
        QCOMPARE(help->shownTitles(), QStringList{QStringLiteral("Exports and printing")});
        field->setText(QStringLiteral("qqqq"));
        QVERIFY(help->shownTitles().isEmpty());
    }

    void theGuideComesOnceAndHasThreeSteps()
    {
        WindowFixture fixture(4);
        fixture.window->greet();
        auto *guide = fixture.window->findChild<GuideDialog *>();
        QVERIFY(guide && !guide->isModal());
        QCOMPARE(guide->step(), 0);
        for (int step = 1; step < GuideDialog::steps; ++step) {
            button(*guide, QStringLiteral("Next"))->click();
            QCOMPARE(guide->step(), step);
        }
        button(*guide, QStringLiteral("Done"))->click();
        QTRY_VERIFY(!fixture.window->findChild<GuideDialog *>());
        fixture.window->greet();
        QVERIFY(!fixture.window->findChild<GuideDialog *>());
    }

    void theGuideCanBeSkipped()
    {
        WindowFixture fixture(4);
        fixture.window->greet();
        button(*fixture.window->findChild<GuideDialog *>(), QStringLiteral("Skip"))->click();
        QTRY_VERIFY(!fixture.window->findChild<GuideDialog *>());
    }

    void theReportHoldsNobodyAndNothingSecret()
    {
        Office office(25);
        QVERIFY(office.isReady);
        office.fixture.desk->record(QStringLiteral("NOTE"), QStringLiteral("sentinel detail"));
        QAction *report = nullptr;
        for (QAction *action : office.fixture.window->actions()) {
            if (action->text() == QStringLiteral("Report for support…"))
                report = action;
        }
        QVERIFY(report);
        report->trigger();
        auto *dialog = office.dialog<SupportDialog>();
        QVERIFY(dialog);
        const QString text = office.fixture.named<QPlainTextEdit>(QStringLiteral("The report"))->toPlainText();
        QVERIFY(text.contains(QLatin1String("rows of customers: 2")));
        QVERIFY(text.contains(QStringLiteral(FRESHET_VERSION)));
        QVERIFY(text.contains(QLatin1String("BULK_REFRESH_CUSTOMERS: ")));
        QStringList forbidden{QString::fromLatin1(office.fixture.server.token()),
                              office.fixture.server.apiBase().host(),
                              office.fixture.desk->server().name,
                              office.fixture.desk->session().userName(),
                              QStringLiteral("sentinel"),
                              QStringLiteral("@"),
                              office.fixture.folder.path()};
        auto names = (*office.fixture.desk->cache()).prepare(QStringLiteral("SELECT name, address FROM customers"));
        QVERIFY(names.ok() && names->exec());
        while (names->next())
            forbidden << names->value(0).toString() << names->value(1).toString();
        forbidden.removeAll(QString());
        QVERIFY(forbidden.size() > 25);
        for (const QString &secret : std::as_const(forbidden))
            QVERIFY2(!text.contains(secret, Qt::CaseInsensitive), qPrintable(secret));
        const QRegularExpression amount(QStringLiteral("\\d+\\.\\d\\d (USD|ZAR|EUR)"));
        QVERIFY(!text.contains(amount));
    }
};

FRESHET_TEST(TstWindowTools)
#include "tst_windowtools.moc"
