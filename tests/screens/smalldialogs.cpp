// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/smalldialogs.h"

#include "domain/clock.h"
#include "ui/dialogs/acknowledgedialog.h"
#include "ui/dialogs/wishdialog.h"
#include "ui/models/tablecells.h"
#include "ui/views/columnfilterdialog.h"

namespace freshet::test {

namespace {

bool drawFilters(const Album &album, const QString &suffix)
{
    const SystemClock clock;
    const TableCells cells(TableId::Invoices, clock);
    bool isSaved = true;
    for (const char *column : {"customer_name", "due_date", "total_amount", "status"}) {
        ColumnFilterDialog dialog(cells);
        dialog.setColumn(QLatin1String(column));
        dialog.open();
        isSaved =
            album.add(dialog, qPrintable(QStringLiteral("filter-%1%2").arg(QLatin1String(column), suffix))) && isSaved;
    }
    return isSaved;
}

bool drawWishes(const Album &album, const QString &suffix)
{
    const CalendarDate today = CalendarDate::fromQDate(QDate(2026, 11, 22));
    bool isSaved = true;
    for (const auto &[kind, name] :
         {std::pair(ActionKind::SetVip, "vip"), {ActionKind::SetGrace, "grace"}, {ActionKind::AddLog, "log"}}) {
        WishDialog dialog(kind, QStringLiteral("Nomvula Dube"), today);
        dialog.open();
        isSaved =
            album.add(dialog, qPrintable(QStringLiteral("wish-%1%2").arg(QLatin1String(name), suffix))) && isSaved;
    }
    return isSaved;
}

} // namespace

bool drawSmallDialogs(const Album &album, const QString &suffix)
{
    AcknowledgeDialog dialog(QStringLiteral("Nomvula Dube"));
    dialog.open();
    return album.add(dialog, qPrintable(QStringLiteral("acknowledge") + suffix)) && drawFilters(album, suffix) &&
           drawWishes(album, suffix);
}

} // namespace freshet::test
