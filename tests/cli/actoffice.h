// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cli/clirun.h"

namespace freshet::test {

/// A provider with one debtor, refreshed, on whom the built program acts.
class ActOffice
{
public:
    static constexpr int reason = 1000; ///< one of the provider's

    ActOffice();

    /// `freshet-cli act` about the debtor, with --json.
    [[nodiscard]] CliResult act(const QStringList &what) const { return cli.run(line(what)); }
    /// The arguments of act().
    [[nodiscard]] QStringList line(const QStringList &what) const;
    /// What became of the first line, as a word.
    [[nodiscard]] static QString state(const CliResult &result);
    [[nodiscard]] bool isSuspended() const;
    /// "1=1 2=2026-12-24": what UISP has at the customer, by the attributes' ids.
    [[nodiscard]] QString attributes() const;
    /// Calls that reached UISP to change something.
    [[nodiscard]] int changes() const;

    CliRun cli;
    RecordId debtor = 0;
    RecordId service = 0;
    RecordId invoice = 0;
};

} // namespace freshet::test
