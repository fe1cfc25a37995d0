// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refresh/refreshprogress.h"
#include "refresh/refreshreport.h"
#include "ui/models/tone.h"

#include <QString>
#include <QStringList>

namespace freshet {

/// A refresh in the words of its details: of one under way, or of one that has ended.
struct RefreshSummary
{
    struct List
    {
        QString title;
        QString state; ///< "waiting", "reading 1,200 rows", "1,200 rows in 3.2 s", "failed: …"
        Tone tone = Tone::Plain;
    };

    QString headline;
    std::vector<List> lists;
    QStringList figures; ///< requests, bytes, repetitions, times
    QStringList changes; ///< "customers: 3 added, 30 changed, 4 gone"
    QStringList errors;
};

[[nodiscard]] RefreshSummary summaryOf(const RefreshProgress &progress, RefreshMode mode);
[[nodiscard]] RefreshSummary summaryOf(const RefreshReport &report);
/// "Open invoices: UISP answered with an error.", or the customer whose row could not be read.
[[nodiscard]] QString errorLine(const RefreshError &error);

} // namespace freshet
