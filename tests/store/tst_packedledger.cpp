// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/packedledger.h"
#include "tests/store/samplerecords.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <limits>
#include <random>

using namespace freshet;
using namespace freshet::test;

namespace {

const Currency usd(QStringLiteral("USD"));
constexpr qint64 most = std::numeric_limits<qint64>::max();
constexpr qint64 least = std::numeric_limits<qint64>::min();

/// Values of every length, and of both signs.
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_random(seed)
    {
    }
    qint64 number() { return qint64(m_random()) >> below(64); }
    int below(int limit) { return int(m_random() % quint64(limit)); }
    bool coin() { return below(2) == 1; }
    CalendarDate day() { return CalendarDate::fromEpochDays(below(60'000) - 10'000); }
    Currency currency()
    {
        return Currency(std::array<std::string_view, 4>{"USD", "JPY", "KWD", "?"}.at(size_t(below(4))));
    }

private:
    std::mt19937_64 m_random;
};

LedgerInvoice randomInvoice(Dice &dice)
{
    LedgerInvoice invoice;
    invoice.id = dice.number();
    invoice.number = QString(dice.below(9), QChar(0xe1)) + QString::number(dice.below(1000));
    invoice.status = InvoiceStatus(dice.below(6));
    invoice.isProforma = dice.coin();
    invoice.createdOn = dice.day();
    invoice.dueOn = dice.day();
    invoice.dueDateMissing = dice.coin();
    invoice.currency = dice.currency();
    invoice.total = dice.number();
    for (int i = dice.below(4); i > 0; --i)
        invoice.covers.push_back({dice.number(), dice.day(), dice.coin(), dice.coin(), dice.number()});
    return invoice;
}

CustomerLedger randomLedger(quint32 seed)
{
    Dice dice(seed);
    CustomerLedger ledger{7, dice.currency(), {}, {}};
    for (int i = dice.below(6); i > 0; --i)
        ledger.invoices.push_back(randomInvoice(dice));
    for (int i = dice.below(6); i > 0; --i)
        ledger.payments.push_back({dice.number(), dice.day(), dice.currency(), dice.number(), dice.coin()});
    return ledger;
}

} // namespace

class TstPackedLedger : public QObject
{
    Q_OBJECT

private slots:
    void whatIsPackedComesBack()
    {
        for (quint32 seed = 0; seed < 3000; ++seed) {
            const CustomerLedger ledger = randomLedger(seed);
            QVERIFY2(unpackedLedger(7, packedLedger(ledger)) == ledger, qPrintable(QString::number(seed)));
        }
    }

    void theFarthestNumbersComeBack()
    {
        CustomerLedger ledger{least, usd, {}, {}};
        for (const qint64 amount : {most, least, qint64(0), qint64(-1)})
            ledger.payments.push_back({amount, day("1970-01-01"), usd, amount, true});
        QCOMPARE(unpackedLedger(least, packedLedger(ledger)), ledger);
    }

    void nothingIsMadeOfHalfALedger()
    {
        const QByteArray whole = packedLedger(randomLedger(5));
        QVERIFY(unpackedLedger(7, whole));
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY2(!unpackedLedger(7, whole.left(length)), qPrintable(QString::number(length)));
        QVERIFY(!unpackedLedger(7, whole + '\0'));
    }

    void nothingIsMadeOfDamagedBytesThatDoesNotFit()
    {
        Dice dice(1);
        const QByteArray whole = packedLedger(randomLedger(5));
        for (int i = 0; i < 5000; ++i) {
            QByteArray damaged = whole;
            damaged[dice.below(int(whole.size()))] = char(dice.below(256));
            // Another ledger or none; never a crash or a list without end.
            const std::optional<CustomerLedger> read = unpackedLedger(7, damaged);
            QVERIFY(!read || qsizetype(read->invoices.size() + read->payments.size()) <= whole.size());
        }
    }

    void aCustomersLedgerIsSmall()
    {
        CustomerLedger ledger{1, usd, {}, {}};
        for (int month = 0; month < 12; ++month) {
            const CalendarDate issued = day("2026-01-01").addMonths(month);
            ledger.invoices.push_back({30'000'000 + month,
                                       QStringLiteral("INV%1").arg(100'000 + month),
                                       InvoiceStatus::Paid,
                                       false,
                                       issued,
                                       issued.addDays(14),
                                       false,
                                       usd,
                                       4'950,
                                       {{4'950, issued.addDays(9), true, false, 50'000'000 + month}}});
            ledger.payments.push_back({50'000'000 + month, issued.addDays(9), usd, 4'950, true});
        }
        QVERIFY2(packedLedger(ledger).size() < 700, qPrintable(QString::number(packedLedger(ledger).size())));
    }
};

FRESHET_TEST(TstPackedLedger)
#include "tst_packedledger.moc"
