// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refresh/actionrun.h"
#include "tests/refresh/refreshfixture.h"

#include <QSignalSpy>
#include <QtTest>

namespace freshet::test {

/// An office with debtors, refreshed once, that acts on them. Every debtor has one active service and owes 20.00 since
/// ten days.
class ActingOffice
{
public:
    static constexpr int limitMs = 240'000;
    static constexpr RecordId reason = 1000; ///< one of the office's own

    explicit ActingOffice(int debtors = 1);

    [[nodiscard]] ActionSetup setup() const;
    ActionPreparation prepare(const ActionWish &wish = {});
    /// Prepares and confirms what is ready.
    ConfirmedActions confirmed(const ActionWish &wish = {});
    /// What became of the lines, as words.
    [[nodiscard]] QStringList perform(const ConfirmedActions &confirmed) const;
    /// `meanwhile` happens behind each line, whose index it gets.
    using Meanwhile = std::function<void(ActionRun &run, int index)>;
    [[nodiscard]] std::vector<ActionLine> performWith(const ConfirmedActions &confirmed,
                                                      const Meanwhile &meanwhile) const;

    void addFault(demo::Fault fault) const { desk->server.addFault(fault); }
    /// The next call to suspend or resume is struck, and nothing else. One that hangs is given up soon.
    void strikeCall(demo::Fault::Kind kind, int status = 0, int times = 1);
    /// The next call about the first customer: the first request that follows the reading in front of it.
    void strikeCustomerCall(ActionKind action, demo::Fault::Kind kind, int status = 0);
    void change(const std::function<void(demo::World &)> &change) const { desk->server.change(change); }
    [[nodiscard]] bool isSuspended(size_t debtor = 0) const;
    /// Calls that reached UISP to change something.
    [[nodiscard]] int calls() const;
    /// "vip=1 meterNumber=M-77": what UISP has at the customer.
    [[nodiscard]] QString attributes(size_t debtor = 0) const;
    /// The notes that UISP has at the customer, oldest first.
    [[nodiscard]] QStringList notes(size_t debtor = 0) const;
    /// "suspend done" for every action in desk.db, "suspend open" where the end is not known.
    [[nodiscard]] QStringList written() const;
    [[nodiscard]] QStringList trail() const;

    std::vector<RecordId> customers;
    std::vector<RecordId> services;
    std::vector<RecordId> invoices;
    std::unique_ptr<RefreshFixture> desk;

private:
    void shortenPatience(demo::Fault::Kind kind);

    RetryPolicy m_retry = RefreshFixture::hastyTuning().retry;
};

/// As words: "done", "dropped", …
[[nodiscard]] QStringList statesOf(const std::vector<ActionLine> &lines);

} // namespace freshet::test
