// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refresh/readpage.h"
#include "refresh/refreshengine.h"
#include "uisp/connection.h"

#include <QByteArray>

#include <vector>

namespace freshet::bench {

using Pages = std::vector<ReadPage>;

struct Download
{
    double seconds = 0;
    qint64 requests = 0;
    qint64 bytes = 0;
    Pages pages; ///< empty unless they were to be kept
};

/// Every list as the refresh reads it, with nothing done to the pages.
Download download(const Connection &connection, const RefreshTuning &tuning, bool keepPages);
/// Seconds for turning the pages into rows.
double decodeSeconds(const Pages &pages);

struct Writing
{
    double stage = 0;
    double publish = 0;
    double analyse = 0;
};

/// All that the writing thread does with the decoded pages, into new files in `folder`; decoding not counted.
Writing write(const Pages &pages, const QString &folder);

struct WholeRefresh
{
    RefreshReport report;
    double longestGap = 0; ///< seconds between two turns of this thread's event loop
};

WholeRefresh refresh(const Connection &connection, const RefreshTuning &tuning, const QString &folder,
                     RefreshMode mode = RefreshMode::FullCheck);

/// The slow way: four requests for each of the first `customers`, one after the other. Seconds a customer.
double secondsPerCustomerOneByOne(const Connection &connection, int customers);

/// Largest resident size of this process so far, in MB.
double peakMemory();

} // namespace freshet::bench
