// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/emptyreason.h"

#include "ui/models/columntitles.h"
#include "ui/models/plaintext.h"
#include "ui/models/tablemodel.h"

#include <QCoreApplication>

namespace freshet {

namespace {

constexpr int searchShown = 60;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::EmptyReason)
};

/// Empty when nothing hides rows.
QString whatHidesRows(const TableModel &model, const AgeingEdges &edges)
{
    const QString search = model.query().search;
    const QString filter = filterTitle(model.query().filterKey, edges);
    const bool isFiltered = model.query().filterKey != model.cells().spec().filters.front().key;
    const QString quoted = isolated(singleLine(search, searchShown));
    if (isFiltered && !search.isEmpty())
        return Words::tr("Nothing under “%1” contains “%2”.").arg(filter, quoted);
    if (isFiltered)
        return Words::tr("No row belongs under “%1” at present.").arg(filter);
    return search.isEmpty() ? QString() : Words::tr("No row contains “%1”.").arg(quoted);
}

} // namespace

EmptyReason nothingReadYet()
{
    return {Words::tr("Nothing read from UISP yet"),
            Words::tr("Press Refresh Data to read customers, services, invoices and payments."),
            {}};
}

EmptyReason nothingFound(const TableModel &model, const AgeingEdges &edges)
{
    const QString hiding = whatHidesRows(model, edges);
    if (!hiding.isEmpty())
        return {Words::tr("No matches"), hiding, Words::tr("Clear filter")};
    return {Words::tr("Nothing here yet"),
            Words::tr("UISP has no rows for this table. They appear with the next refresh after somebody adds them "
                      "there."),
            {}};
}

} // namespace freshet
