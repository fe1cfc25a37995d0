// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/models/timeline.h"

#include <QtTest>

using namespace freshet;

namespace {

constexpr TimelineSpace space{416, 10, 30, Qt::LeftToRight};

CalendarDate day(int month, int dayOfMonth, int year = 2026)
{
    return CalendarDate::fromQDate(QDate(year, month, dayOfMonth));
}

CardInvoice invoice(RecordId id, CalendarDate created, CalendarDate due, std::optional<CalendarDate> settled)
{
    CardInvoice card;
    card.invoice.id = id;
    card.invoice.number = QStringLiteral("INV%1").arg(id);
    card.invoice.createdOn = created;
    card.invoice.dueOn = due;
    card.invoice.currency = Currency(QStringLiteral("USD"));
    card.invoice.total = 5'900;
    card.invoice.status = settled ? InvoiceStatus::Paid : InvoiceStatus::Unpaid;
    card.invoice.remaining = settled ? 0 : 5'900;
    card.settledOn = settled;
    const CalendarDate end = settled.value_or(day(4, 11));
    card.daysLate = std::max(0, end - due);
    card.isOverdue = !settled && end > due;
    return card;
}

void cover(CardInvoice &card, RecordId payment, CalendarDate on, bool isCreditNote = false)
{
    PaymentCover source;
    source.amount = 5'900;
    (isCreditNote ? source.creditNoteId : source.paymentId) = payment;
    card.invoice.covers.push_back(source);
    card.covers.push_back({5'900, on, isCreditNote, isCreditNote ? QString() : QStringLiteral("Cash")});
}

/// As of 11 April; the picture begins on 1 January, so that a day is four pixels.
CustomerCard cardWith(std::vector<CardInvoice> newestFirst)
{
    CustomerCard card;
    card.asOf = day(4, 11);
    card.customer.currency = Currency(QStringLiteral("USD"));
    card.lastInvoices = std::move(newestFirst);
    return card;
}

double xOf(CalendarDate date)
{
    return 8 + 4.0 * (date - day(1, 1));
}

} // namespace

class TstTimeline : public QObject
{
    Q_OBJECT

private slots:
    void aBarGoesFromIssueToDueToSettled_data()
    {
        QTest::addColumn<int>("due");
        QTest::addColumn<int>("settled");
        QTest::addColumn<QRectF>("allowed");
        QTest::addColumn<QRectF>("late");
        QTest::addColumn<QRectF>("spared");
        const auto row = [](const char *name, int due, int settled, const QRectF &allowed, const QRectF &late,
                            const QRectF &spared) {
            QTest::newRow(name) << due << settled << allowed << late << spared;
        };
        row("on its due date", 14, 14, {8, 0, 56, 10}, {}, {});
        row("late", 14, 24, {8, 0, 56, 10}, {64, 0, 40, 10}, {});
        row("early", 14, 4, {8, 0, 16, 10}, {}, {24, 0, 40, 10});
        row("on the day of issue", 14, 0, {8, 0, 0, 10}, {}, {8, 0, 56, 10});
    }
    void aBarGoesFromIssueToDueToSettled()
    {
        QFETCH(int, due);
        QFETCH(int, settled);
        const CardInvoice one = invoice(7, day(1, 1), day(1, 1).addDays(due), day(1, 1).addDays(settled));
        const Timeline timeline = layoutTimeline(cardWith({one}), space, CellFormat());
        QCOMPARE(timeline.bars.size(), 1);
        const TimelineBar &bar = timeline.bars.first();
        QCOMPARE(bar.invoiceId, 7);
        QVERIFY(bar.isSettled);
        QTEST(bar.allowed, "allowed");
        QTEST(bar.late, "late");
        QTEST(bar.spared, "spared");
        QCOMPARE(bar.end, QPointF(8 + 4.0 * settled, 5));
    }

    void anOpenInvoiceGoesOnToToday()
    {
        const Timeline timeline =
            layoutTimeline(cardWith({invoice(1, day(1, 1), day(1, 15), {})}), space, CellFormat());
        const TimelineBar &bar = timeline.bars.first();
        QVERIFY(!bar.isSettled);
        QCOMPARE(bar.late.left(), xOf(day(1, 15)));
        QCOMPARE(bar.late.right(), xOf(day(4, 11)));
        QCOMPARE(timeline.today, 408.0);
        QCOMPARE(bar.end.x(), timeline.today);
    }

    void whatIsDueLaterThanTodayWidensThePicture()
    {
        const Timeline timeline = layoutTimeline(
            cardWith({invoice(2, day(4, 1), day(5, 1), {}), invoice(1, day(1, 1), day(1, 15), day(1, 15))}), space,
            CellFormat());
        QVERIFY(timeline.today < 408);
        QCOMPARE(timeline.bars.last().spared.right(), 408.0);
        QVERIFY(timeline.bars.last().late.isEmpty());
    }

    void theOldestStandsAbove()
    {
        const Timeline timeline = layoutTimeline(
            cardWith({invoice(3, day(3, 1), day(3, 15), day(3, 20)), invoice(2, day(2, 1), day(2, 15), day(2, 15)),
                      invoice(1, day(1, 1), day(1, 15), {})}),
            space, CellFormat());
        QCOMPARE(timeline.bars.size(), 3);
        for (int place = 0; place < 3; ++place) {
            QCOMPARE(timeline.bars.at(place).invoiceId, place + 1);
            QCOMPARE(timeline.bars.at(place).allowed.top(), 10.0 * place);
        }
        QVERIFY(timeline.rail > timeline.bars.last().allowed.bottom());
    }

    void paymentsAreJoinedToWhatTheyCover()
    {
        CardInvoice first = invoice(1, day(1, 1), day(1, 15), day(3, 3));
        CardInvoice second = invoice(2, day(2, 1), day(2, 15), day(3, 3));
        cover(first, 90, day(3, 3));
        cover(second, 90, day(3, 3));
        cover(second, 91, day(2, 20), true);
        CustomerCard card = cardWith({second, first});
        CardPayment payment;
        payment.payment.id = 90;
        payment.payment.createdOn = day(3, 3);
        payment.payment.currency = Currency(QStringLiteral("USD"));
        payment.payment.amount = 11'800;
        payment.method = QStringLiteral("Cash");
        card.lastPayments = {payment};
        const Timeline timeline = layoutTimeline(card, space, CellFormat());
        QCOMPARE(timeline.marks.size(), 2); // one payment, though it covers two, and one credit note
        QCOMPARE(timeline.marks.first().at, QPointF(xOf(day(3, 3)), timeline.rail));
        QVERIFY(!timeline.marks.first().isCreditNote && timeline.marks.last().isCreditNote);
        QVERIFY(timeline.marks.first().words.contains(QLatin1String("118.00")));
        QCOMPARE(timeline.links.size(), 3);
        QCOMPARE(timeline.links.at(0).from, timeline.marks.first().at);
        QCOMPARE(timeline.links.at(0).to, QPointF(xOf(day(3, 3)), 5));
        QCOMPARE(timeline.links.at(1).to, QPointF(xOf(day(3, 3)), 15));
        QCOMPARE(timeline.links.at(2).from, timeline.marks.last().at);
    }

    void paymentsFromBeforeThePictureAreLeftOut()
    {
        CustomerCard card = cardWith({invoice(1, day(1, 1), day(1, 15), day(1, 15))});
        CardPayment payment;
        payment.payment.createdOn = day(12, 20, 2025);
        card.lastPayments = {payment};
        QVERIFY(layoutTimeline(card, space, CellFormat()).marks.isEmpty());
    }

    void fromRightToLeftItIsTheMirrorImage()
    {
        CardInvoice one = invoice(1, day(1, 1), day(1, 15), day(2, 1));
        cover(one, 90, day(2, 1));
        const CustomerCard card = cardWith({one});
        TimelineSpace mirrored = space;
        mirrored.direction = Qt::RightToLeft;
        const Timeline there = layoutTimeline(card, space, CellFormat());
        const Timeline here = layoutTimeline(card, mirrored, CellFormat());
        QCOMPARE(here.today, 416 - there.today);
        QCOMPARE(here.bars.first().allowed.right(), 416 - there.bars.first().allowed.left());
        QCOMPARE(here.bars.first().late.left(), 416 - there.bars.first().late.right());
        QCOMPARE(here.links.first().to.x(), 416 - there.links.first().to.x());
    }

    void onlyBilledInvoicesAreShown_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isProforma");
        QTest::addColumn<int>("count");
        QTest::newRow("unpaid") << int(InvoiceStatus::Unpaid) << false << 1;
        QTest::newRow("partial") << int(InvoiceStatus::PartiallyPaid) << false << 1;
        QTest::newRow("paid") << int(InvoiceStatus::Paid) << false << 1;
        QTest::newRow("draft") << int(InvoiceStatus::Draft) << false << 0;
        QTest::newRow("void") << int(InvoiceStatus::Void) << false << 0;
        QTest::newRow("pro-forma") << int(InvoiceStatus::Unpaid) << true << 0;
    }
    void onlyBilledInvoicesAreShown()
    {
        QFETCH(int, status);
        QFETCH(bool, isProforma);
        CardInvoice one = invoice(1, day(1, 1), day(1, 15), {});
        one.invoice.status = InvoiceStatus(status);
        one.invoice.isProforma = isProforma;
        const CustomerCard card = cardWith({one});
        QTEST(int(timelineInvoices(card).size()), "count");
        QTEST(int(layoutTimeline(card, space, CellFormat()).bars.size()), "count");
        QTEST(int(timelineInWords(card, CellFormat()).size()), "count");
    }

    void aDozenIsEnough()
    {
        std::vector<CardInvoice> many;
        for (int id = 20; id > 0; --id)
            many.push_back(invoice(id, day(1, 1).addDays(id), day(2, 1), day(2, 1)));
        const Timeline timeline = layoutTimeline(cardWith(std::move(many)), space, CellFormat());
        QCOMPARE(timeline.bars.size(), Timeline::mostInvoices);
        QCOMPARE(timeline.bars.last().invoiceId, 20);
    }

    void theMonthsAreNamedWhereTheyFit()
    {
        const CustomerCard card = cardWith({invoice(1, day(1, 1), day(1, 15), day(1, 15))});
        const Timeline wide = layoutTimeline(card, space, CellFormat(QLocale::c()));
        QCOMPARE(wide.months.size(), 3);
        QCOMPARE(wide.months.first().label, QStringLiteral("Feb"));
        QCOMPARE(wide.months.first().x, xOf(day(2, 1)));
        TimelineSpace narrow = space;
        narrow.labelWidth = 200;
        QCOMPARE(layoutTimeline(card, narrow, CellFormat(QLocale::c())).months.at(1).label, QString());
    }

    void itSaysTheSameInWords_data()
    {
        QTest::addColumn<int>("settledAfter");
        QTest::addColumn<QString>("words");
        const QString head = QStringLiteral("\u2068INV1\u2069: 59.00 of 1 Jan 2026, due 15 Jan 2026, ");
        QTest::newRow("on time") << 10 << head + QStringLiteral("settled 11 Jan 2026, on time");
        QTest::newRow("a day") << 15 << head + QStringLiteral("settled 16 Jan 2026, 1 day late");
        QTest::newRow("days") << 20 << head + QStringLiteral("settled 21 Jan 2026, 6 days late");
        QTest::newRow("open") << -1 << head + QStringLiteral("59.00 open, 86 days overdue");
    }
    void itSaysTheSameInWords()
    {
        QFETCH(int, settledAfter);
        const std::optional<CalendarDate> settled =
            settledAfter < 0 ? std::nullopt : std::optional(day(1, 1).addDays(settledAfter));
        CardInvoice one = invoice(1, day(1, 1), day(1, 15), settled);
        const CellFormat format(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const QStringList words = timelineInWords(cardWith({one}), format);
        QCOMPARE(words.size(), 1);
        QTEST(words.first(), "words");
        cover(one, 90, day(1, 11));
        QCOMPARE(timelineInWords(cardWith({one}), format).first(),
                 words.first() + QStringLiteral("; 59.00 paid on 11 Jan 2026, \u2068Cash\u2069"));
    }

    void nobodyHasNothingToShow()
    {
        const Timeline timeline = layoutTimeline(cardWith({}), space, CellFormat());
        QVERIFY(timeline.bars.isEmpty() && timeline.marks.isEmpty() && timeline.months.isEmpty());
    }
};

FRESHET_TEST(TstTimeline)
#include "tst_timeline.moc"
