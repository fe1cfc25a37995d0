// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tablereader.h"
#include "store/workliststore.h"
#include "tests/store/deskrows.h"
#include "tests/store/samplerecords.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

/// What is read of the rows for the worklist, and what is kept of it.
class TstWorklistStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<CacheFile> m_cache;

    static WordedEntry entryOf(RecordId customer, WorklistGroup group, const char *deadline)
    {
        WordedEntry worded;
        worded.entry.customerId = customer;
        worded.entry.group = group;
        worded.entry.invoiceId = 101;
        worded.entry.dueOn = day("2026-01-15");
        worded.entry.deadline = day(deadline);
        worded.entry.amount = 4950;
        worded.entry.currency = Currency(QStringLiteral("USD"));
        worded.reason = QStringLiteral("made up");
        return worded;
    }
    QStringList subjects()
    {
        QStringList lines;
        for (const WorklistSubject &subject : readWorklistSubjects(m_cache->database(), {}).value()) {
            QStringList invoices;
            for (const OpenInvoice &invoice : subject.invoices)
                invoices += QStringLiteral("%1 %2 %3").arg(invoice.id).arg(invoice.dueOn.toIso()).arg(invoice.open);
            lines += QStringLiteral("%1 vip %2 grace '%3' active %4 suspended %5: %6")
                         .arg(subject.customerId)
                         .arg(subject.isVip)
                         .arg(subject.graceAsTyped)
                         .arg(subject.activeServices)
                         .arg(subject.suspendedServices)
                         .arg(invoices.join(QLatin1String(", ")));
        }
        return lines;
    }
    QStringList rows(const char *filter)
    {
        TableQuery query;
        query.table = TableId::Worklist;
        query.filterKey = QString::fromLatin1(filter);
        query.today = deskDay();
        TableReader reader(m_cache->database());
        const std::vector<RecordId> ids = reader.ids(query).value();
        QStringList lines;
        for (const TableRow &row : reader.rows(TableId::Worklist, ids, deskDay()).value()) {
            const auto cell = [&row](const char *key) {
                return row.cells.at(columnIndex(tableSpec(TableId::Worklist), QString::fromLatin1(key))).toString();
            };
            lines += QStringLiteral("%1 %2 %3 %4").arg(row.id).arg(cell("group"), cell("days_past"), cell("note"));
        }
        return lines;
    }

private slots:
    void init()
    {
        m_cache = std::make_unique<CacheFile>();
        fillDesk(*m_cache);
    }
    void cleanup() { m_cache.reset(); }

    void readsWhatIsOpen()
    {
        // Drafts, pro-formas, what is paid, void or gone, and plan versions do not count.
        QCOMPARE(subjects(),
                 (QStringList{QStringLiteral("1 vip 1 grace '' active 1 suspended 0: 101 2026-01-15 4950, "
                                             "102 2026-01-20 4950"),
                              QStringLiteral("5 vip 0 grace '' active 0 suspended 0: 109 2026-01-02 4950")}));
        QCOMPARE(readWorklistSubjects(m_cache->database(), {}, std::vector<RecordId>{5})->size(), size_t(1));
    }

    void countsNothingThatWasPaid_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("open");
        const auto row = [](const char *name, const char *change, const char *open) {
            QTest::newRow(name) << QString::fromLatin1(change) << QString::fromLatin1(open);
        };
        row("as UISP says", "remaining = 100", "109 2026-01-02 100");
        row("less, where the covers leave less", "cover_sum = 4900", "109 2026-01-02 50");
        row("nothing, where they cover all", "cover_sum = 4950", "");
        row("what the office gave up", "is_uncollectible = 1", "");
        row("another currency than the customer's", "currency = 'EUR'", "");
        row("gone from UISP", "gone_since = 1", "");
    }
    void countsNothingThatWasPaid()
    {
        QFETCH(QString, change);
        QFETCH(QString, open);
        m_cache->run(QStringLiteral("UPDATE invoices SET %1 WHERE id = 109").arg(change));
        const QStringList lines = subjects();
        QCOMPARE(lines.size(), open.isEmpty() ? 1 : 2);
        QVERIFY2(lines.last().endsWith(open.isEmpty() ? QStringLiteral("4950") : open), qPrintable(lines.last()));
    }

    void keepsTheListInItsOrder()
    {
        const std::vector<WordedEntry> entries = {
            entryOf(5, WorklistGroup::Exempt, "2026-01-02"), entryOf(1, WorklistGroup::Candidate, "2026-01-15"),
            entryOf(2, WorklistGroup::Candidate, "2026-01-10"), entryOf(3, WorklistGroup::Next, "2026-01-25")};
        WorklistNotes notes;
        notes[1] = {1, QStringLiteral("calls back"), day("2026-01-18"), {}, day("2026-01-20"), {}, {}};
        notes[4] = {4, QStringLiteral("not on the list"), {}, {}, {}, {}, {}};
        QVERIFY(keepWorklist(m_cache->database(), entries, notes, deskDay()));
        QCOMPARE(rows("all"),
                 (QStringList{QStringLiteral("2 candidate 10 "), QStringLiteral("1 candidate 5 calls back"),
                              QStringLiteral("3 next -5 "), QStringLiteral("5 exempt 18 ")}));
        QCOMPARE(rows("candidates").size(), 2);
        QCOMPARE(rows("next").size(), 1);
        QCOMPARE(rows("exempt").size(), 1);
        QCOMPARE(rows("promised"), QStringList{QStringLiteral("1 candidate 5 calls back")});
        QCOMPARE(rows("to_contact"), rows("promised"));
        QCOMPARE(dayOfWorklist(m_cache->database())->value().toIso(), deskDay().toIso());

        QVERIFY(keepWorklist(m_cache->database(), {entries[1]}, {}, deskDay().addDays(1)));
        QCOMPARE(rows("all"), QStringList{QStringLiteral("1 candidate 5 ")});
        QCOMPARE(dayOfWorklist(m_cache->database())->value().toIso(), deskDay().addDays(1).toIso());
    }

    void writesOnlyWhatDiffers()
    {
        const std::vector<WordedEntry> entries = {entryOf(1, WorklistGroup::Candidate, "2026-01-15"),
                                                  entryOf(5, WorklistGroup::Exempt, "2026-01-02")};
        WorklistNotes notes;
        notes[5] = {5, QStringLiteral("a note"), {}, QStringLiteral("Marta"), {}, {}, {}};
        QVERIFY(keepWorklist(m_cache->database(), entries, notes, deskDay()));
        for (const char *action : {"INSERT", "UPDATE", "DELETE"})
            m_cache->run(QStringLiteral("CREATE TEMP TRIGGER no_%1 BEFORE %1 ON main.worklist BEGIN "
                                        "SELECT RAISE(ABORT, 'written'); END")
                             .arg(QLatin1String(action)));
        QVERIFY(keepWorklist(m_cache->database(), entries, notes, deskDay()));
        notes[5].note = QStringLiteral("another");
        QVERIFY(!keepWorklist(m_cache->database(), entries, notes, deskDay()));
    }

    void knowsTheCurrencies()
    {
        QStringList codes;
        for (const Currency &currency : currenciesOfCustomers(m_cache->database()).value())
            codes += currency.code();
        QCOMPARE(codes, (QStringList{QStringLiteral("JPY"), QStringLiteral("USD")}));
    }

    void tellsHowOldTheFactsAre()
    {
        const QHash<RecordId, QString> ages = worklistAges(m_cache->database()).value();
        QCOMPARE(ages.value(101), QStringLiteral("2026-01-20T12:00:00.000Z"));
        QCOMPARE(ages.value(109), QStringLiteral("2026-01-18T08:00:00.000Z")); // the customer could not be read since
    }
};

FRESHET_TEST(TstWorklistStore)
#include "tst_workliststore.moc"
