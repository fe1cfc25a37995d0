// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paymentpattern.h"
#include "store/daystopay.h"
#include "store/listages.h"
#include "store/portfolio.h"
#include "store/portfoliohistory.h"
#include "store/tablereader.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace freshet {

/// Money of one currency and the rows that it comes from.
struct OverviewAmount
{
    Money money;
    qint64 rowCount = 0;
};

/// One published snapshot, as the refresh that made it reported it.
struct PastRefresh
{
    qint64 snapshot = 0;
    QDateTime publishedAt; ///< UTC
    bool wasFullCheck = false;
    std::optional<qint64> refreshedCustomers;
    std::optional<qint64> totalCustomers;
    std::optional<qint64> changedRows; ///< added, changed or gone, in all lists
    std::optional<double> elapsedSeconds;
};

/// How many rows the newest snapshot changed in this way.
struct ChangeCount
{
    QString kind; ///< "added", "changed", "gone" or "returned"
    qint64 rows = 0;
};

struct RiskCount
{
    RiskClass risk = RiskClass::Good;
    qint64 customers = 0;
};

/// Open findings of one severity.
struct FindingCount
{
    QString severity; ///< "high", …
    qint64 count = 0;
};

/// The figures of the overview. Each is what the footer of the table behind it says for the same filter.
struct OverviewFigures
{
    SnapshotFacts snapshot;
    ListAges ages;
    qint64 customerCount = 0;
    std::vector<OverviewAmount> owing;   ///< Customers, "owing"; largest amount first
    std::vector<OverviewAmount> overdue; ///< Invoices, "overdue"
    std::vector<OverviewAmount> atRisk;  ///< Customers, "risky": what they owe
    qint64 suspendedServices = 0;        ///< Services, "suspended"
    qint64 riskyCustomers = 0;           ///< Customers, "risky"
    std::vector<RiskCount> riskClasses;  ///< Patterns, each by its own filter; the gravest first
    std::vector<FindingCount> findings; ///< Findings, each by its own filter; the gravest first, those of none left out
    Portfolio portfolio;
    std::vector<PortfolioPoint> history; ///< by day, then currency
    std::vector<CurrencyDaysToPay> daysToPay;
    std::vector<PastRefresh> refreshes; ///< newest first, a handful
    std::vector<ChangeCount> changes;   ///< Changes, "last"; only kinds that there are
};

/// One consistent read. Takes some milliseconds a thousand customers: meant for the reader thread.
Result<OverviewFigures> readOverviewFigures(Database &cache, CalendarDate today);

} // namespace freshet
