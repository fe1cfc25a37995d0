// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/tablemenu.h"

#include "ui/models/plaintext.h"
#include "ui/models/tablecells.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

namespace freshet {

TableMenu::TableMenu(QTableView &view, const TableCells &cells)
    : QObject(&view)
    , m_view(view)
    , m_cells(cells)
{
    setupCopy();
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &place) { popUp(m_view.viewport()->mapToGlobal(place)); });
    QHeaderView *header = view.horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &place) {
        popUpColumns(header->logicalIndexAt(place), header->mapToGlobal(place));
    });
}

void TableMenu::setupCopy()
{
    m_copy = new QAction(tr("Copy", "menu"), this);
    m_copy->setShortcut(QKeySequence::Copy);
    connect(m_copy, &QAction::triggered, this, [this] { emit copyRequested(false); });
    m_copyWithHeaders = new QAction(tr("Copy with Headers"), this);
    m_copyWithHeaders->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    connect(m_copyWithHeaders, &QAction::triggered, this, [this] { emit copyRequested(true); });
    for (QAction *action : {m_copy, m_copyWithHeaders}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_view.addAction(action);
    }
}

void TableMenu::popUp(const QPoint &globalPlace)
{
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_first != nullptr && m_view.currentIndex().isValid()) {
        menu->addAction(m_first);
        menu->addSeparator();
    }
    const QList<QAction *> offered = m_view.actions();
    for (QAction *action : offered) {
        const bool isOwn = action == m_first || action == m_copy || action == m_copyWithHeaders;
        if (!isOwn && m_view.currentIndex().isValid())
            menu->addAction(action);
    }
    menu->addSeparator();
    menu->addActions({m_copy, m_copyWithHeaders});
    menu->addSeparator();
    menu->addAction(tr("Open in UISP"), this, &TableMenu::openInUispRequested)
        ->setEnabled(m_view.currentIndex().isValid());
    menu->addSeparator();
    menu->addAction(tr("Export…"), this, &TableMenu::exportRequested)->setShortcut(Qt::CTRL | Qt::Key_E);
    fillColumns(*menu->addMenu(tr("Columns", "menu")));
    menu->popup(globalPlace);
}

void TableMenu::popUpColumns(int column, const QPoint &globalPlace)
{
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (column >= 0 && !testsFor(m_cells.column(column)).empty()) {
        const QString title = withoutMnemonic(m_cells.header(column, Qt::DisplayRole).toString());
        menu->addAction(tr("Filter by “%1”…", "a column").arg(title), this,
                        [this, column] { emit filterRequested(m_cells.column(column).key); });
        menu->addSeparator();
    }
    fillColumns(*menu);
    menu->popup(globalPlace);
}

int TableMenu::shownColumns() const
{
    return m_view.horizontalHeader()->count() - m_view.horizontalHeader()->hiddenSectionCount();
}

void TableMenu::fillColumns(QMenu &menu)
{
    QHeaderView *header = m_view.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        QAction *action = menu.addAction(withoutMnemonic(m_cells.header(column, Qt::DisplayRole).toString()));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(header->isSectionHidden(column) || shownColumns() > 1);
        connect(action, &QAction::toggled, this, [this, header, column](bool isShown) {
            header->setSectionHidden(column, !isShown);
            emit columnsChosen();
        });
    }
}

} // namespace freshet
