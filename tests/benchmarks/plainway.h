// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uisp/connection.h"

#include <QString>

namespace freshet::bench {

struct PlainWay
{
    double rows = 0;    ///< seconds until every row is stored
    double figures = 0; ///< seconds until a desk can be shown from them: indexes kept, and who pays when
};

/// The way most such tools are written: one list after the other, page by page, QJsonDocument, and one prepared
/// statement a row, all in the thread of the event loop, into an empty file at `path`; then a look at the invoices and
/// payments of one customer after the other. No search, no audit, no changes, no history.
PlainWay plainWay(const Connection &connection, const QString &path);

} // namespace freshet::bench
