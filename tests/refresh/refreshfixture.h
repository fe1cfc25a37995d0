// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/server.h"
#include "refresh/refreshengine.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace freshet::test {

/// A day that does not move.
class FixedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return now; }
    QDateTime now{QDate(2026, 11, 22), QTime(12, 0), Qt::UTC};
};

/// An embedded UISP, an engine with short pauses and a fresh data folder, for one test function.
class RefreshFixture
{
public:
    explicit RefreshFixture(int customers = 12, RefreshTuning tuning = hastyTuning());
    /// For a world made by hand; its today should be the clock's.
    explicit RefreshFixture(demo::World world, RefreshTuning tuning = hastyTuning());
    ~RefreshFixture();

    /// Retries within milliseconds, small pages so that every list has several.
    [[nodiscard]] static RefreshTuning hastyTuning();

    /// Runs one refresh to its end; a run that does not end gives a report with status Failed and no failure.
    RefreshReport refresh(RefreshMode mode = RefreshMode::Refresh);
    /// The same into other files or from another server.
    RefreshReport refreshInto(const RefreshSetup &target, RefreshMode mode);
    [[nodiscard]] RefreshSetup setup() const;
    /// One number from the cache file, e.g. "SELECT count(*) FROM invoices"; −1 when it cannot be had.
    [[nodiscard]] qint64 number(const QString &statement) const;
    /// The first column of all rows as text, for comparing two states of the file.
    [[nodiscard]] QStringList texts(const QString &statement) const;
    /// Everything a person could see: all live rows of all tables as text.
    [[nodiscard]] QStringList everyRow() const;

    QTemporaryDir folder;
    FixedClock clock;
    demo::Server server;
    RefreshEngine engine;
    int finishedCount = 0;
};

} // namespace freshet::test
