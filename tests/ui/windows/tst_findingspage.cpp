// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/activitylog.h"
#include "store/acknowledgements.h"
#include "tests/support/testregistry.h"
#include "tests/ui/deskfixture.h"
#include "ui/dialogs/acknowledgedialog.h"
#include "ui/views/emptystate.h"
#include "ui/views/findingpanel.h"
#include "ui/windows/findingspage.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace freshet;

namespace {

constexpr RecordId owing = 1;
constexpr RecordId numbered = 2;
constexpr RecordId resolved = 3;

/// The page on a cache with three findings, and a desk's file beside it.
struct OpenFindings
{
    OpenFindings()
        : deskFile(
              Database::open(folder.filePath(QStringLiteral("desk.db")), DatabaseKind::Desk, DatabaseAccess::ReadWrite)
                  .value())
    {
        desk.publish(test::sampleDesk());
        writeFindings();
        QVERIFY(source.open(desk.cachePath()).ok());
        page.setDesk(deskFile.get(), QStringLiteral("Nomvula Dube"));
        page.resize(1100, 620);
        page.show();
        refresh();
    }

    void run(const QString &statement)
    {
        const auto cache = Database::open(desk.cachePath(), DatabaseKind::Cache, DatabaseAccess::ReadWrite);
        QVERIFY(cache);
        const Result<void> done = (*cache)->execute(statement);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
    }
    void writeFindings()
    {
        const QString insert = QStringLiteral(
            "INSERT INTO findings (number, rule, entity, row_id, part, customer_id, severity, danger, currency, ours, "
            "uisp, ours_text, uisp_text, parameters, message, advice, facts, first_snapshot, first_seen_at, "
            "resolved_snapshot, resolved_at) VALUES ");
        run(insert + QStringLiteral("(1, 1, 'customers', 1043, '', 1043, 'high', 1, 'USD', 118449, 120000, '1184.49', "
                                    "'1200.00', '[]', 'Owing differs', 'Ask the office', 'f1', 1, "
                                    "'2026-11-20T08:00:00.000Z', NULL, NULL)"));
        run(insert + QStringLiteral("(2, 13, 'invoices', 20860, '', 1043, 'low', 9, '', NULL, NULL, 'INV1', 'INV2', "
                                    "'[]', 'One number twice', 'Renumber it', 'f2', 1, '2026-11-21T08:00:00.000Z', "
                                    "NULL, NULL)"));
        run(insert + QStringLiteral("(3, 2, 'customers', 1187, '', 1187, 'medium', 5, 'USD', 1, 2, '0.01', '0.02', "
                                    "'[]', 'Credit differs', 'Wait', 'f3', 1, '2026-11-19T08:00:00.000Z', 2, "
                                    "'2026-11-20T08:00:00.000Z')"));
        run(QStringLiteral("INSERT OR REPLACE INTO meta VALUES ('audited_at', '2026-11-22T10:32:00.000Z')"));
    }
    void refresh()
    {
        page.table().setSnapshot(desk.facts());
        page.reload();
        QTRY_VERIFY(page.table().model().isCurrent());
    }
    void choose(RecordId number)
    {
        TableModel &model = page.table().model();
        QTRY_VERIFY(model.rowOf(number) >= 0);
        page.table().view().setCurrentIndex(model.index(model.rowOf(number), 0));
    }
    [[nodiscard]] FindingPanel *panel() { return page.findChild<FindingPanel *>(); }
    [[nodiscard]] QStringList texts()
    {
        QStringList texts;
        for (const QLabel *label : panel()->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }
    /// Null while it is not there.
    [[nodiscard]] QPushButton *button(const char *text)
    {
        for (QPushButton *found : panel()->findChildren<QPushButton *>()) {
            if (found->text() == QString::fromUtf8(text) && found->isVisible())
                return found;
        }
        return nullptr;
    }

    test::DeskFixture desk;
    QTemporaryDir folder;
    std::unique_ptr<Database> deskFile;
    CacheSource source;
    FindingsPage page{source, desk.clock};
};

} // namespace

class TstFindingsPage : public QObject
{
    Q_OBJECT

private slots:
    void aFindingMarkedByTheProgramIsShownToo()
    {
        OpenFindings open;
        QVERIFY(!open.panel()->isVisible());
        open.page.table().choose(owing);
        QTRY_VERIFY(open.panel()->isVisible());
        QVERIFY(open.texts().contains(QStringLiteral("Owing differs")));
    }

    void showsAllOfTheChosenOne()
    {
        OpenFindings open;
        QCOMPARE(open.page.table().model().rowCount(), 2);
        QVERIFY(!open.panel()->isVisible());
        open.choose(owing);
        const QStringList texts = open.texts();
        for (const char *text : {"High", "Owing differs", "1,184.49\u00a0USD", "1,200.00\u00a0USD",
                                 "confirmed 3 min ago", "Ask the office"})
            QVERIFY2(texts.contains(QString::fromUtf8(text)), qPrintable(texts.join(QLatin1Char('\n'))));
        QVERIFY(!texts.filter(QStringLiteral("Rule A1. Found first 20 Nov 2026")).isEmpty());
        open.choose(numbered);
        QVERIFY(open.texts().contains(QStringLiteral("INV2")));
        QVERIFY(open.button("Acknowledge…") != nullptr);
        QVERIFY(open.button("Withdraw") == nullptr);
    }

    void aNoteAcknowledges()
    {
        OpenFindings open;
        open.choose(owing);
        QSignalSpy judging(&open.page, &FindingsPage::judgingRequested);
        open.button("Acknowledge…")->click();
        auto *dialog = open.page.findChild<AcknowledgeDialog *>();
        QVERIFY(dialog != nullptr);
        dialog->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("agreed"));
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("Acknowledge"))
                button->click();
        }
        QCOMPARE(judging.size(), 1);
        const auto kept = readAcknowledgements(*open.deskFile);
        QVERIFY(kept && kept->size() == 1);
        QCOMPARE(kept->front().note, QStringLiteral("agreed"));
        QCOMPARE(kept->front().user, QStringLiteral("Nomvula Dube"));
        QCOMPARE(ActivityLog(*open.deskFile).newest(1)->front().action, QStringLiteral("FINDING_ACKNOWLEDGED"));
    }

    void onlyWhatWasReadIsAcknowledged_data()
    {
        QTest::addColumn<QString>("meanwhile");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("other amounts") << QStringLiteral("UPDATE findings SET uisp = 450000 WHERE number = 1")
                                       << "other amounts";
        QTest::newRow("resolved") << QStringLiteral("UPDATE findings SET resolved_at = '2026-11-22T09:00:00.000Z', "
                                                    "resolved_snapshot = 2 WHERE number = 1")
                                  << "not open any more";
    }
    void onlyWhatWasReadIsAcknowledged()
    {
        QFETCH(const QString, meanwhile);
        QFETCH(const QString, sentence);
        OpenFindings open;
        open.choose(owing);
        QSignalSpy failed(&open.page, &FindingsPage::failed);
        QSignalSpy judging(&open.page, &FindingsPage::judgingRequested);
        open.button("Acknowledge…")->click();
        auto *dialog = open.page.findChild<AcknowledgeDialog *>();
        open.run(meanwhile);
        emit dialog->acknowledged(QStringLiteral("agreed"));
        QCOMPARE(failed.size(), 1);
        QVERIFY(errorSentence(failed.first().first().value<Error>()).contains(sentence));
        QVERIFY(judging.isEmpty());
        QVERIFY(readAcknowledgements(*open.deskFile)->empty());
    }

    void withoutADeskFileNothingIsLostSilently()
    {
        OpenFindings open;
        open.page.setDesk(nullptr, {});
        open.choose(owing);
        QSignalSpy failed(&open.page, &FindingsPage::failed);
        open.button("Acknowledge…")->click();
        emit open.page.findChild<AcknowledgeDialog *>()->acknowledged(QStringLiteral("agreed"));
        QCOMPARE(failed.size(), 1);
    }

    void anAcknowledgementIsWithdrawn()
    {
        OpenFindings open;
        open.run(QStringLiteral("UPDATE findings SET acknowledged_at = '2026-11-22T09:00:00.000Z', "
                                "acknowledged_by = 'Zoe', acknowledged_note = 'agreed' WHERE number = 1"));
        open.refresh();
        QTRY_COMPARE(open.page.table().model().rowCount(), 1);
        open.page.table().setFilter(QStringLiteral("acknowledged"));
        open.choose(owing);
        QVERIFY(
            !open.texts().filter(QStringLiteral("Left as it is by Zoe")).filter(QStringLiteral("agreed")).isEmpty());
        QVERIFY(open.button("Acknowledge…") == nullptr);
        QSignalSpy judging(&open.page, &FindingsPage::judgingRequested);
        open.button("Withdraw")->click();
        QCOMPARE(judging.size(), 1);
        QVERIFY(readAcknowledgements(*open.deskFile)->empty());
    }

    void leadsToTheRightPageOfUisp()
    {
        OpenFindings open;
        QSignalSpy opened(&open.page, &FindingsPage::openInUispRequested);
        open.choose(numbered);
        open.button("Open in UISP")->click();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(0).toString(), QStringLiteral("invoice"));
        QCOMPARE(opened.first().at(1).toLongLong(), 20860);
    }

    void whatIsResolvedIsHistory()
    {
        OpenFindings open;
        open.page.table().setFilter(QStringLiteral("resolved"));
        open.choose(resolved);
        QVERIFY(!open.texts().filter(QStringLiteral("and not any more since 20 Nov 2026")).isEmpty());
        QVERIFY(open.button("Acknowledge…") == nullptr);
        QVERIFY(open.button("Withdraw") == nullptr);
        open.run(QStringLiteral("DELETE FROM findings"));
        open.refresh();
        QTRY_VERIFY(!open.panel()->isVisible());
    }

    void nothingContradictsItself()
    {
        OpenFindings open;
        open.run(QStringLiteral("DELETE FROM findings"));
        open.refresh();
        auto *empty = open.page.table().findChild<EmptyState *>();
        QTRY_VERIFY(empty->isVisible());
        QStringList texts;
        for (const QLabel *label : empty->findChildren<QLabel *>())
            texts.append(label->text());
        QVERIFY(texts.contains(QStringLiteral("Nothing contradicts itself")));
        QVERIFY(!texts.filter(QStringLiteral("22 Nov 2026, 10:32")).isEmpty());
    }

    void aFileThatCannotBeWrittenIsTold()
    {
        OpenFindings open;
        open.choose(owing);
        QSignalSpy failed(&open.page, &FindingsPage::failed);
        open.deskFile->failAfter(0);
        open.button("Acknowledge…")->click();
        auto *dialog = open.page.findChild<AcknowledgeDialog *>();
        emit dialog->acknowledged(QStringLiteral("agreed"));
        open.deskFile->failAfter(-1);
        QCOMPARE(failed.size(), 1);
        QVERIFY(readAcknowledgements(*open.deskFile)->empty());
    }
};

FRESHET_TEST(TstFindingsPage)
#include "tst_findingspage.moc"
