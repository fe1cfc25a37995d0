// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rulesfile.h"
#include "tests/support/pseudotranslator.h"
#include "tests/support/testregistry.h"
#include "tests/ui/deskfixture.h"
#include "ui/dialogs/rulesdialog.h"
#include "ui/dialogs/rulespreviewbox.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QWheelEvent>
#include <QtTest>

#include <algorithm>

using namespace freshet;
using namespace freshet::test;

namespace {

constexpr int limitMs = 20'000;

/// The dialog on a desk of seventeen customers.
struct Office
{
    explicit Office(const Result<BehaviourSettings> &kept = BehaviourSettings())
        : desk(sampled())
        , dialog(kept, desk->cachePath())
    {
        QObject::connect(&dialog, &RulesDialog::saveRequested, &dialog,
                         [this](const BehaviourSettings &settings) { saved.push_back(settings); });
        dialog.open();
    }

    static std::unique_ptr<DeskFixture> sampled()
    {
        auto fixture = std::make_unique<DeskFixture>();
        fixture->publish(sampleDesk());
        return fixture;
    }

    template<typename Widget>
    Widget *named(const char *name)
    {
        for (Widget *widget : dialog.findChildren<Widget *>()) {
            if (widget->accessibleName() == QLatin1String(name))
                return widget;
        }
        return nullptr;
    }
    QSpinBox *number(const char *name) { return named<QSpinBox>(name); }
    QPushButton *button(const char *text)
    {
        for (QPushButton *candidate : dialog.findChildren<QPushButton *>()) {
            if (candidate->text() == QString::fromUtf8(text))
                return candidate;
        }
        return nullptr;
    }
    /// A label on show that holds this text, or null.
    QLabel *label(const char *text)
    {
        for (QLabel *candidate : dialog.findChildren<QLabel *>()) {
            if (candidate->isVisibleTo(&dialog) && candidate->text().contains(QLatin1String(text)))
                return candidate;
        }
        return nullptr;
    }
    QTreeWidget *moves() { return named<QTreeWidget>("Customers that change their class"); }

    std::unique_ptr<DeskFixture> desk;
    RulesDialog dialog;
    std::vector<BehaviourSettings> saved;
};

} // namespace

/// The payment rules in their window.
class TstRulesDialog : public QObject
{
    Q_OBJECT

private slots:
    void everySettingHasItsField()
    {
        BehaviourSettings kept;
        int value = 20;
        for (const NumberSetting &setting : numberSettings())
            setting.in(kept) = ++value;
        Office office(kept);
        for (const NumberSetting &setting : numberSettings()) {
            const auto *field = office.number(setting.title);
            const bool isFixed = setting.least == setting.most;
            QVERIFY2((field == nullptr) == isFixed, setting.title);
            if (isFixed)
                continue;
            QCOMPARE(field->value(), setting.in(kept));
            QVERIFY(!field->accessibleDescription().isEmpty());
            QVERIFY2(office.label(setting.title) != nullptr, setting.title);
        }
        for (const TextSetting &setting : textSettings()) {
            const auto *field = office.named<QLineEdit>(setting.title);
            QVERIFY2(field, setting.title);
            QCOMPARE(field->text(), setting.in(kept));
            QVERIFY(!field->accessibleDescription().isEmpty());
        }
    }

    void theFieldsOfAllGroupsStandBelowEachOther()
    {
        PseudoTranslator longWords;
        QVERIFY(QCoreApplication::installTranslator(&longWords));
        RulesDialog dialog(BehaviourSettings(), {});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QSet<int> sides;
        for (const QSpinBox *field : dialog.findChildren<QSpinBox *>())
            sides.insert(field->mapTo(&dialog, QPoint()).x());
        QCOMPARE(sides.size(), 1);
    }

    void unitsFollowTheNumber()
    {
        Office office;
        QCOMPARE(office.number("Months that count")->text(), QStringLiteral("12 months"));
        office.number("Months that count")->setValue(1);
        QCOMPARE(office.number("Months that count")->text(), QStringLiteral("1 month"));
    }

    void countsAreSentences_data()
    {
        QTest::addColumn<int>("now");
        QTest::addColumn<int>("then");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("fewer") << 16 << 14 << QStringLiteral("14 High, 2 fewer than now");
        QTest::newRow("more") << 0 << 3 << QStringLiteral("3 High, 3 more than now");
        QTest::newRow("as now") << 5 << 5 << QStringLiteral("5 High, as now");
    }
    void countsAreSentences()
    {
        QFETCH(int, now);
        QFETCH(int, then);
        QTEST(countSentence(QStringLiteral("High"), now, then), "sentence");
    }

    void thePreviewFollowsTheFields()
    {
        Office office;
        QTRY_VERIFY_WITH_TIMEOUT(office.label("No customer changes the class."), limitMs);
        QVERIFY(office.label("High, as now"));
        QVERIFY(office.label("1 VIP, as now"));
        office.number("High: late invoices")->setValue(1);
        office.number("Elevated: late invoices")->setValue(1);
        QVERIFY(office.label("Working out what would change"));
        QTRY_VERIFY_WITH_TIMEOUT(office.label("customers change their class."), limitMs);
        QVERIFY(office.label("more than now"));
        QVERIFY(office.moves()->topLevelItemCount() > 1);
        const QTreeWidgetItem *first = office.moves()->topLevelItem(0);
        QVERIFY(!first->text(0).isEmpty());
        QCOMPARE(first->text(2), QStringLiteral("High"));
        QVERIFY(first->text(1) != first->text(2));
        office.named<QLineEdit>("VIP tag")->setText(QStringLiteral("Gold"));
        QTRY_VERIFY_WITH_TIMEOUT(office.label("0 VIP, 1 fewer than now"), limitMs);
        QVERIFY(office.saved.empty());
    }

    void thePreviewFollowsTheCustomers()
    {
        Office office;
        QTRY_VERIFY_WITH_TIMEOUT(office.label("Good, as now"), limitMs);
        const QString before = office.label("Good, as now")->text();
        DeskRows rows = sampleDesk();
        rows.addCustomer(1500, QStringLiteral("Nomsa Dlamini"), "oooooooooooo");
        office.desk->publish(rows);
        office.dialog.previewAnew();
        QTRY_VERIFY_WITH_TIMEOUT(office.label("Good, as now")->text() != before, limitMs);
    }

    void thePreviewWaitsForTheRefreshAfterAnUpdate()
    {
        Office office;
        QTRY_VERIFY_WITH_TIMEOUT(office.label("High, as now"), limitMs);
        const auto cache = Database::open(office.desk->cachePath(), DatabaseKind::Cache, DatabaseAccess::ReadWrite);
        QVERIFY(cache);
        QVERIFY((*cache)->execute(QStringLiteral("DELETE FROM meta WHERE key = 'patterns_as_of'")));
        office.dialog.previewAnew();
        QTRY_VERIFY_WITH_TIMEOUT(office.label("Which customers change their class can be told after the next refresh."),
                                 limitMs);
        QVERIFY(!office.label("High, as now"));
        QVERIFY(!office.label("No customer changes the class."));
        QVERIFY(office.label("1 VIP, as now"));
    }

    void aFileThatIsNotThereIsToldInThePreview()
    {
        RulesDialog dialog(BehaviourSettings(), QStringLiteral("/nowhere/cache.db"));
        const auto isTold = [&dialog] {
            const auto labels = dialog.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->text().startsWith(QLatin1String("The change could not be worked out: "));
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isTold(), limitMs);
    }

    void rulesThatContradictCannotBeSaved()
    {
        Office office;
        QVERIFY(!office.button("Save")->isEnabled()); // nothing is other than it is kept
        office.number("Elevated: overdue more than")->setValue(40);
        QVERIFY(!office.button("Save")->isEnabled());
        QVERIFY(!office.button("Export…")->isEnabled());
        QVERIFY(office.label("must not exceed those of High"));
        QVERIFY(office.label("The figures are those of the last rules"));
        office.number("High: overdue more than")->setValue(50);
        QVERIFY(office.button("Save")->isEnabled());
        QVERIFY(!office.label("must not exceed those of High"));
    }

    void aNumberOutOfRangeIsTold()
    {
        Office office;
        office.number("Months that count")->setValue(0);
        QVERIFY(!office.button("Save")->isEnabled());
        QVERIFY(office.label("must be from 1 to 120"));
    }

    void savingHandsOverWhatIsShown()
    {
        Office office;
        office.number("High: missed invoices")->setValue(5);
        office.named<QLineEdit>("Grace attribute")->setText(QStringLiteral(" payBy "));
        QTest::mouseClick(office.button("Save"), Qt::LeftButton);
        QCOMPARE(office.saved.size(), size_t(1));
        BehaviourSettings expected;
        expected.rules.highMissed = 5;
        expected.flags.graceAttribute = QStringLiteral("payBy");
        QVERIFY(office.saved.front() == expected);
        // Whoever keeps them could not.
        office.dialog.showProblem(QStringLiteral("The disk is full."));
        QVERIFY(office.label("The disk is full."));
        QCOMPARE(office.number("High: missed invoices")->value(), 5);
    }

    void backToDefaultsIsSavedToo()
    {
        BehaviourSettings kept;
        kept.rules.windowMonths = 3;
        kept.ageing.firstDays[3] = 400;
        Office office(kept);
        QTest::mouseClick(office.button("Back to defaults"), Qt::LeftButton);
        QCOMPARE(office.number("Months that count")->value(), 12);
        QVERIFY(!office.button("Back to defaults")->isEnabled());
        QTest::mouseClick(office.button("Save"), Qt::LeftButton);
        QVERIFY(office.saved.size() == 1 && office.saved.front() == BehaviourSettings());
    }

    void keptRulesThatNobodyCanReadCanBeReplaced()
    {
        Office office(Error{ErrorKind::InvalidInput, QStringLiteral("Freshet does not know them."), 0, {}});
        QVERIFY(office.label("Freshet does not know them."));
        QVERIFY(office.button("Save")->isEnabled());
    }

    void rulesGoIntoAFileAndComeBack()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("rules.json"));
        Office office;
        office.number("High: missed invoices")->setValue(7);
        office.dialog.exportTo(path);
        QVERIFY(office.label("were written to"));
        QCOMPARE(readRulesFile(path)->rules.highMissed, 7);
        QTest::mouseClick(office.button("Back to defaults"), Qt::LeftButton);
        office.dialog.importFrom(path);
        QCOMPARE(office.number("High: missed invoices")->value(), 7);
        QVERIFY(office.label("These are the rules of rules.json"));
        QVERIFY(office.saved.empty());
    }

    void aFileThatCannotBeUsedChangesNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("wrong.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}");
        file.close();
        Office office;
        office.number("High: missed invoices")->setValue(7);
        office.dialog.importFrom(path);
        QVERIFY(office.label("wrong.json was not imported"));
        QCOMPARE(office.number("High: missed invoices")->value(), 7);
        QVERIFY(office.button("Save")->isEnabled());
        office.dialog.exportTo(folder.filePath(QStringLiteral("none/rules.json")));
        QVERIFY(office.label("could not be written"));
    }

    void filesAreChosenBesideTheDialog_data()
    {
        QTest::addColumn<QByteArray>("button");
        QTest::newRow("import") << QByteArray("Import…");
        QTest::newRow("export") << QByteArray("Export…");
    }
    void filesAreChosenBesideTheDialog()
    {
        QFETCH(QByteArray, button);
        Office office;
        QTest::mouseClick(office.button(button), Qt::LeftButton);
        auto *files = office.dialog.findChild<QFileDialog *>();
        QVERIFY(files && files->isVisible());
        files->reject();
        QTRY_VERIFY(!office.dialog.findChild<QFileDialog *>());
        QVERIFY(office.dialog.isVisible());
    }

    void theWheelChangesNoNumberByChance()
    {
        Office office;
        QSpinBox *field = office.number("High: missed invoices");
        office.button("Cancel")->setFocus();
        QWheelEvent wheel(QPointF(5, 5), field->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(field, &wheel);
        QCOMPARE(field->value(), 2);
    }
};

FRESHET_TEST(TstRulesDialog)
#include "tst_rulesdialog.moc"
