// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/columnfilterbar.h"

#include "ui/models/filterwords.h"
#include "ui/models/plaintext.h"
#include "ui/models/tablecells.h"
#include "ui/views/columnfilterdialog.h"
#include "ui/views/filterchip.h"
#include "ui/views/flowlayout.h"

namespace freshet {

ColumnFilterBar::ColumnFilterBar(const TableCells &cells, QWidget *parent)
    : QWidget(parent)
    , m_cells(cells)
{
    setAccessibleName(tr("Column filters"));
    new FlowLayout(6, 6, this);
    hide();
}

void ColumnFilterBar::setFilter(const ColumnFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    showChips();
}

void ColumnFilterBar::take(const ColumnFilter &filter)
{
    setFilter(filter);
    emit chosenByUser(filter);
}

void ColumnFilterBar::showChips()
{
    for (FilterChip *chip : m_chips) {
        chip->hide();
        chip->deleteLater(); // one of them may be what was clicked
    }
    m_chips.clear();
    if (m_filter.conditions.size() > 1) {
        const QString title = m_filter.matchesAny ? tr("Any of these") : tr("All of these");
        FilterChip *match = addChip(title, tr("%1. Press to change.").arg(title));
        connect(match, &QPushButton::clicked, this, [this] {
            ColumnFilter turned = m_filter;
            turned.matchesAny = !turned.matchesAny;
            take(turned);
        });
    }
    for (size_t place = 0; place < m_filter.conditions.size(); ++place) {
        const QString words = conditionInWords(m_cells.spec().id, m_filter.conditions[place]);
        FilterChip *chip = addChip(tr("%1 ✕", "a condition; a click takes it away").arg(words),
                                   tr("Remove the filter: %1").arg(words));
        connect(chip, &QPushButton::clicked, this, [this, place] {
            ColumnFilter less = m_filter;
            less.conditions.erase(less.conditions.begin() + std::ptrdiff_t(place));
            take(less);
        });
    }
    setVisible(!m_filter.isEmpty());
    updateGeometry();
}

FilterChip *ColumnFilterBar::addChip(const QString &title, const QString &spoken)
{
    auto *chip = new FilterChip({}, title, this);
    chip->setCheckable(false);
    chip->setToolTip(plainToolTip(spoken));
    chip->setAccessibleDescription(spoken);
    layout()->addWidget(chip);
    chip->show();
    m_chips.push_back(chip);
    return chip;
}

void ColumnFilterBar::askFor(const QString &columnKey)
{
    if (!m_dialog) {
        m_dialog = new ColumnFilterDialog(m_cells, window());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &QDialog::accepted, this, [this] {
            ColumnFilter more = m_filter;
            more.conditions.push_back(m_dialog->chosen());
            take(more);
        });
    }
    m_dialog->setColumn(columnKey);
    m_dialog->open();
    m_dialog->raise();
}

} // namespace freshet
