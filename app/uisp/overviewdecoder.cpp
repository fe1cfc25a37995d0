// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repeatedfields.h"
#include "uisp/decoders.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace freshet {

namespace {

/// UISP's own are a few kilobytes. QJsonDocument takes many times the size of a text that is all brackets.
constexpr qsizetype largestOverview = 1024LL * 1024;

/// The shortest digits that mean the number are those that UISP printed.
std::optional<qint64> amountOf(const QJsonValue &value, const Currency &currency)
{
    if (!value.isDouble())
        return std::nullopt;
    const QByteArray printed = QByteArray::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return minorUnitsFromDecimal(std::string_view(printed.constData(), size_t(printed.size())), currency.digits());
}

std::optional<qint64> countOf(const QJsonValue &value)
{
    const qint64 count = value.toInteger(-1);
    return count >= 0 ? std::optional(count) : std::nullopt;
}

} // namespace

std::optional<DashboardOverview> decodeOverview(const QByteArray &body)
{
    if (body.size() > largestOverview)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (hasRepeatedFields(body, document))
        return std::nullopt;
    const QJsonObject object = document.object();
    const QJsonObject organization = object[QLatin1String("organization")].toObject();
    const QJsonObject counts = object[QLatin1String("overview")].toObject();
    const QJsonObject amounts = object[QLatin1String("invoicingOverview")].toObject();
    DashboardOverview overview;
    overview.organizationId = organization[QLatin1String("id")].toInteger();
    overview.currency = Currency(organization[QLatin1String("currencyCode")].toString());
    if (overview.organizationId <= 0 || overview.currency.isEmpty())
        return std::nullopt;
    const auto overdue = countOf(counts[QLatin1String("clientOverdueCount")]);
    const auto totalDue = amountOf(amounts[QLatin1String("totalDue")], overview.currency);
    const auto totalOverdue = amountOf(amounts[QLatin1String("totalOverdue")], overview.currency);
    if (!overdue || !totalDue || !totalOverdue)
        return std::nullopt;
    overview.suspendedCustomers = countOf(counts[QLatin1String("clientSuspendedCount")]);
    overview.overdueCustomers = *overdue;
    overview.totalDue = *totalDue;
    overview.totalOverdue = *totalOverdue;
    return overview;
}

} // namespace freshet
