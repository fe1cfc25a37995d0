// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/emptyreason.h"

#include "ui/models/agewords.h"
#include "ui/models/cellformat.h"
#include "ui/models/columntitles.h"
#include "ui/models/filterwords.h"
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

/// Empty when neither filter nor search hides rows.
QString whatHidesRows(const TableModel &model, const AgeingEdges &edges)
{
    const QString search = model.query().search;
    const QString filter = filterTitle(model.query().table, model.query().filterKey, edges);
    const bool isFiltered = model.query().filterKey != model.cells().spec().filters.front().key;
    const QString quoted = isolated(singleLine(search, searchShown));
    if (!model.query().columnFilter.isEmpty())
        return Words::tr("The filters leave no row: %1.", "conditions on columns")
            .arg(columnFilterInWords(model.query().table, model.query().columnFilter));
    if (isFiltered && !search.isEmpty())
        return Words::tr("Nothing under “%1” contains “%2”.").arg(filter, quoted);
    if (isFiltered)
        return Words::tr("No row belongs under “%1” at present.").arg(filter);
    if (model.query().customerId && search.isEmpty())
        return Words::tr("There is no row of this customer.");
    if (model.query().snapshot && search.isEmpty())
        return Words::tr("Nothing is kept of what this refresh changed.");
    return search.isEmpty() ? QString() : Words::tr("No row contains “%1”.").arg(quoted);
}

QString withAge(const QString &hiding, int hours)
{
    if (hours == 0)
        return hiding;
    const QString limit = ageLimitText(hours);
    return hiding.isEmpty()
               ? Words::tr("No row is older than %1.", "a time").arg(limit)
               : Words::tr("%1 Rows that are not older than %2 are not shown.", "sentence, a time").arg(hiding, limit);
}

EmptyReason nothingContradicts(const QDateTime &auditedAt)
{
    if (!auditedAt.isValid())
        return {Words::tr("Not checked yet"),
                Words::tr("The next refresh holds customers, services, invoices and payments against each other."),
                {}};
    return {Words::tr("Nothing contradicts itself"),
            Words::tr("Customers, services, invoices and payments were held against each other %1.", "date and time")
                .arg(CellFormat().dateTime(auditedAt)),
            {}};
}

} // namespace

EmptyReason nothingReadYet()
{
    return {Words::tr("Nothing read from UISP yet"),
            Words::tr("Press Refresh Data to read customers, services, invoices and payments."),
            {}};
}

EmptyReason nothingFound(const TableModel &model, const SnapshotFacts &facts)
{
    const QString hiding =
        withAge(whatHidesRows(model, facts.ageingEdges), int(model.query().olderThan / std::chrono::hours(1)));
    if (!hiding.isEmpty())
        return {Words::tr("No matches"), hiding, Words::tr("Clear filter")};
    if (model.query().table == TableId::Changes)
        return {Words::tr("No changes yet"),
                Words::tr("Whatever UISP adds, changes or removes from now on is listed here after each refresh."),
                {}};
    if (model.query().table == TableId::Worklist)
        return {Words::tr("Nobody owes anything overdue"),
                Words::tr(
                    "Whoever does is listed here after each refresh, with the day from which suspending is possible."),
                {}};
    if (model.query().table == TableId::Findings)
        return nothingContradicts(facts.auditedAt);
    return {Words::tr("Nothing here yet"),
            Words::tr("UISP has no rows for this table. They appear with the next refresh after somebody adds them "
                      "there."),
            {}};
}

} // namespace freshet
