// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/deskfixture.h"
#include "ui/views/barlist.h"
#include "ui/views/deskchart.h"
#include "ui/views/figurerow.h"
#include "ui/views/overviewpage.h"

#include <QLabel>

#include <algorithm>

namespace freshet::test {

/// The page on a published desk.
struct Overview
{
    Overview()
        : page(source, desk.clock)
    {
        desk.publish(sampleDesk());
        [[maybe_unused]] const auto opened = source.open(desk.cachePath());
        page.resize(1200, 900);
        page.show();
        page.setSnapshot(desk.facts());
    }

    /// The bar of that list whose accessible name begins so; null while there is none.
    [[nodiscard]] BarRow *bar(const QString &list, const QString &name) const
    {
        for (const BarList *bars : page.findChildren<BarList *>()) {
            for (BarRow *row : bars->findChildren<BarRow *>()) {
                if (bars->accessibleName() == list && row->accessibleName().startsWith(name) && !row->isHidden())
                    return row;
            }
        }
        return nullptr;
    }

    /// Null while there is none of that name.
    [[nodiscard]] DeskChart *chart(const QString &name) const
    {
        const auto charts = page.findChildren<DeskChart *>();
        const auto found = std::ranges::find(charts, name, &DeskChart::accessibleName);
        return found == charts.end() ? nullptr : *found;
    }

    /// What the bars of that list are called, with blanks between, in their order.
    [[nodiscard]] QString labels(const QString &list) const
    {
        QStringList labels;
        for (const BarList *bars : page.findChildren<BarList *>()) {
            for (const BarRow *row : bars->findChildren<BarRow *>()) {
                if (bars->accessibleName() == list && !row->isHidden())
                    labels.append(row->accessibleName().section(QStringLiteral(": "), 0, 0));
            }
        }
        return labels.join(QStringLiteral(", "));
    }

    /// The figure of that row which has this caption; null while there is none.
    [[nodiscard]] QWidget *figure(const QString &caption) const
    {
        for (const FigureRow *row : page.findChildren<FigureRow *>()) {
            for (QWidget *cell : row->findChildren<QWidget *>()) {
                if (cell->accessibleName().startsWith(caption + QLatin1String(": ")))
                    return cell;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>())
            texts.append(label->text());
        return texts;
    }

    void execute(const char *sql) const
    {
        const auto cache = Database::open(desk.cachePath(), DatabaseKind::Cache, DatabaseAccess::ReadWrite);
        if (!cache || !(*cache)->execute(QLatin1String(sql)))
            qFatal("The cache could not be changed.");
    }

    DeskFixture desk;
    CacheSource source;
    OverviewPage page;
};

} // namespace freshet::test
