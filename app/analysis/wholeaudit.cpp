// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/wholeaudit.h"

#include <algorithm>
#include <tuple>

namespace freshet {

namespace {

auto seriesOf(const NumberedInvoice &invoice)
{
    return std::tie(invoice.organizationId, invoice.isProforma, invoice.number);
}

Finding overviewFinding(const DashboardOverview &uisp, const char *part)
{
    Finding finding;
    finding.rule = AuditRule::Overview;
    finding.entity = Entity::Organization;
    finding.rowId = uisp.organizationId;
    finding.part = QLatin1String(part);
    return finding;
}

} // namespace

std::vector<Finding> auditNumbers(std::vector<NumberedInvoice> invoices)
{
    std::erase_if(invoices, [](const NumberedInvoice &i) { return i.number.isEmpty() || i.organizationId == 0; });
    std::ranges::sort(invoices, {}, [](const NumberedInvoice &invoice) {
        return std::tuple(invoice.organizationId, invoice.isProforma, invoice.number, invoice.id);
    });
    std::vector<Finding> findings;
    for (size_t i = 1; i < invoices.size(); ++i) {
        const NumberedInvoice &older = invoices[i - 1];
        const NumberedInvoice &invoice = invoices[i];
        if (seriesOf(older) != seriesOf(invoice))
            continue;
        Finding finding;
        finding.rule = AuditRule::DuplicateNumber;
        finding.entity = Entity::Invoice;
        finding.rowId = invoice.id;
        finding.customerId = invoice.customerId;
        finding.oursWord = QStringLiteral("#%1").arg(older.id);
        finding.uispWord = QStringLiteral("#%1").arg(invoice.id);
        finding.parameters = {invoice.number, QString::number(older.id), QString::number(older.customerId)};
        findings.push_back(std::move(finding));
    }
    return findings;
}

std::vector<Finding> auditGoneRows(const std::vector<GoneRow> &rows)
{
    std::vector<Finding> findings;
    for (const GoneRow &row : rows) {
        Finding finding;
        finding.rule = AuditRule::GoneRow;
        finding.entity = row.entity;
        finding.rowId = row.id;
        finding.customerId = row.customerId;
        finding.currency = row.currency;
        finding.ours = row.amount;
        finding.uispWord = QStringLiteral("gone");
        finding.parameters = {row.name};
        findings.push_back(std::move(finding));
    }
    return findings;
}

std::vector<Finding> auditOverview(const DashboardOverview &ours, const DashboardOverview &uisp)
{
    std::vector<Finding> findings;
    const auto compareAmount = [&](const char *part, qint64 own, qint64 theirs) {
        if (own == theirs)
            return;
        findings.push_back(overviewFinding(uisp, part));
        findings.back().currency = uisp.currency;
        findings.back().ours = own;
        findings.back().uisp = theirs;
    };
    const auto compareCount = [&](const char *part, qint64 own, qint64 theirs) {
        if (own == theirs)
            return;
        findings.push_back(overviewFinding(uisp, part));
        findings.back().oursWord = QString::number(own);
        findings.back().uispWord = QString::number(theirs);
    };
    compareAmount("total_due", ours.totalDue, uisp.totalDue);
    compareAmount("total_overdue", ours.totalOverdue, uisp.totalOverdue);
    compareCount("overdue_customers", ours.overdueCustomers, uisp.overdueCustomers);
    if (uisp.suspendedCustomers)
        compareCount("suspended_customers", ours.suspendedCustomers.value_or(0), *uisp.suspendedCustomers);
    return findings;
}

} // namespace freshet
