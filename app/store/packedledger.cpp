// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/packedledger.h"

#include <string_view>

namespace freshet {

namespace {

constexpr int currencyLength = 3;
constexpr int bitsAByte = 7;
constexpr quint64 continues = 1U << bitsAByte;
constexpr int mostBits = 64;

// Of an invoice, below its status.
constexpr qint64 proformaBit = 1;
constexpr qint64 noDueDateBit = 2;
constexpr qint64 otherCurrencyBit = 4;
constexpr int statusShift = 3;
// Of a payment, and of a cover.
constexpr qint64 customerMoneyBit = 1;
constexpr qint64 creditNoteBit = 2;

class Packing
{
public:
    void number(qint64 value)
    {
        // The sign goes into the lowest bit, so that small negative numbers are short as well.
        quint64 rest = (quint64(value) << 1) ^ quint64(value >> (mostBits - 1));
        for (; rest >= continues; rest >>= bitsAByte)
            bytes.append(char(rest | continues));
        bytes.append(char(rest));
    }
    void text(const QString &text)
    {
        const QByteArray encoded = text.toUtf8();
        number(encoded.size());
        bytes.append(encoded);
    }
    void currency(const Currency &currency)
    {
        bytes.append(currency.code().toLatin1().leftJustified(currencyLength, '\0'));
    }

    QByteArray bytes;
};

class Unpacking
{
public:
    explicit Unpacking(const QByteArray &bytes)
        : m_rest(bytes.constData(), size_t(bytes.size()))
    {
    }

    [[nodiscard]] bool isIntact() const { return m_isIntact; }
    [[nodiscard]] bool isAtEnd() const { return m_rest.empty(); }

    qint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < mostBits; shift += bitsAByte) {
            if (m_rest.empty())
                break;
            const auto byte = quint64(quint8(m_rest.front()));
            m_rest.remove_prefix(1);
            value |= (byte & (continues - 1)) << shift;
            if (byte < continues)
                return qint64(value >> 1) ^ -qint64(value & 1);
        }
        m_isIntact = false;
        return 0;
    }
    /// Of things that take a byte each at least.
    size_t count()
    {
        const qint64 count = number();
        m_isIntact = m_isIntact && count >= 0 && quint64(count) <= m_rest.size();
        return m_isIntact ? size_t(count) : 0;
    }
    QString text()
    {
        const std::string_view encoded = taken(count());
        return QString::fromUtf8(encoded.data(), qsizetype(encoded.size()));
    }
    Currency currency()
    {
        const std::string_view code = taken(currencyLength);
        return Currency(code);
    }

private:
    std::string_view taken(size_t length)
    {
        m_isIntact = m_isIntact && length <= m_rest.size();
        if (!m_isIntact)
            return {};
        const std::string_view front = m_rest.substr(0, length);
        m_rest.remove_prefix(length);
        return front;
    }

    std::string_view m_rest;
    bool m_isIntact = true;
};

void pack(Packing &packing, const LedgerCover &cover, CalendarDate createdOn)
{
    packing.number((cover.isCustomerMoney ? customerMoneyBit : 0) | (cover.isCreditNote ? creditNoteBit : 0));
    packing.number(cover.amount);
    packing.number(cover.effectiveOn - createdOn);
    packing.number(cover.sourceId);
}

void pack(Packing &packing, const LedgerInvoice &invoice, const Currency &own)
{
    const bool isOther = invoice.currency != own;
    packing.number((qint64(invoice.status) << statusShift) | (invoice.isProforma ? proformaBit : 0) |
                   (invoice.dueDateMissing ? noDueDateBit : 0) | (isOther ? otherCurrencyBit : 0));
    packing.number(invoice.id);
    packing.text(invoice.number);
    packing.number(invoice.createdOn.epochDays());
    packing.number(invoice.dueOn - invoice.createdOn);
    if (isOther)
        packing.currency(invoice.currency);
    packing.number(invoice.total);
    packing.number(qint64(invoice.covers.size()));
    for (const LedgerCover &cover : invoice.covers)
        pack(packing, cover, invoice.createdOn);
}

void pack(Packing &packing, const LedgerPayment &payment, const Currency &own)
{
    const bool isOther = payment.currency != own;
    packing.number((payment.isCustomerMoney ? customerMoneyBit : 0) | (isOther ? otherCurrencyBit : 0));
    packing.number(payment.id);
    packing.number(payment.createdOn.epochDays());
    if (isOther)
        packing.currency(payment.currency);
    packing.number(payment.amount);
}

CalendarDate dayAfter(CalendarDate day, qint64 days)
{
    return CalendarDate::fromEpochDays(qint32(day.epochDays() + days));
}

LedgerCover unpackCover(Unpacking &unpacking, CalendarDate createdOn)
{
    LedgerCover cover;
    const qint64 bits = unpacking.number();
    cover.isCustomerMoney = (bits & customerMoneyBit) != 0;
    cover.isCreditNote = (bits & creditNoteBit) != 0;
    cover.amount = unpacking.number();
    cover.effectiveOn = dayAfter(createdOn, unpacking.number());
    cover.sourceId = unpacking.number();
    return cover;
}

LedgerInvoice unpackInvoice(Unpacking &unpacking, const Currency &own)
{
    LedgerInvoice invoice;
    const qint64 bits = unpacking.number();
    invoice.status = InvoiceStatus(bits >> statusShift);
    invoice.isProforma = (bits & proformaBit) != 0;
    invoice.dueDateMissing = (bits & noDueDateBit) != 0;
    invoice.id = unpacking.number();
    invoice.number = unpacking.text();
    invoice.createdOn = dayAfter({}, unpacking.number());
    invoice.dueOn = dayAfter(invoice.createdOn, unpacking.number());
    invoice.currency = (bits & otherCurrencyBit) != 0 ? unpacking.currency() : own;
    invoice.total = unpacking.number();
    invoice.covers.resize(unpacking.count());
    for (LedgerCover &cover : invoice.covers)
        cover = unpackCover(unpacking, invoice.createdOn);
    return invoice;
}

LedgerPayment unpackPayment(Unpacking &unpacking, const Currency &own)
{
    LedgerPayment payment;
    const qint64 bits = unpacking.number();
    payment.isCustomerMoney = (bits & customerMoneyBit) != 0;
    payment.id = unpacking.number();
    payment.createdOn = dayAfter({}, unpacking.number());
    payment.currency = (bits & otherCurrencyBit) != 0 ? unpacking.currency() : own;
    payment.amount = unpacking.number();
    return payment;
}

} // namespace

QByteArray packedLedger(const CustomerLedger &ledger)
{
    Packing packing;
    packing.currency(ledger.currency);
    packing.number(qint64(ledger.invoices.size()));
    for (const LedgerInvoice &invoice : ledger.invoices)
        pack(packing, invoice, ledger.currency);
    packing.number(qint64(ledger.payments.size()));
    for (const LedgerPayment &payment : ledger.payments)
        pack(packing, payment, ledger.currency);
    return packing.bytes;
}

std::optional<CustomerLedger> unpackedLedger(RecordId customerId, const QByteArray &bytes)
{
    Unpacking unpacking(bytes);
    CustomerLedger ledger;
    ledger.customerId = customerId;
    ledger.currency = unpacking.currency();
    ledger.invoices.resize(unpacking.count());
    for (LedgerInvoice &invoice : ledger.invoices)
        invoice = unpackInvoice(unpacking, ledger.currency);
    ledger.payments.resize(unpacking.count());
    for (LedgerPayment &payment : ledger.payments)
        payment = unpackPayment(unpacking, ledger.currency);
    if (!unpacking.isIntact() || !unpacking.isAtEnd())
        return std::nullopt;
    return ledger;
}

} // namespace freshet
