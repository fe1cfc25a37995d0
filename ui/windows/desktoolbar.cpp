// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/desktoolbar.h"

#include "ui/models/keynames.h"
#include "ui/views/searchbox.h"
#include "ui/windows/accountbutton.h"
#include "ui/windows/refreshbutton.h"
#include "ui/windows/windowtools.h"

#include <QMenu>
#include <QToolButton>

namespace freshet {

namespace {

constexpr int searchWidth = 460;
constexpr int searchHeight = 30;

QToolButton *refreshMenuButton(QMenu *menu, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAccessibleName(DeskToolBar::tr("More ways to refresh"));
    button->setToolTip(button->accessibleName());
    button->setArrowType(Qt::DownArrow);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    button->setMenu(menu);
    return button;
}

} // namespace

DeskToolBar::DeskToolBar(RefreshButton *refresh, QMenu *waysToRefresh, SearchBox *search, AccountButton *account,
                         const WindowTools &tools, QWidget *parent)
    : QToolBar(tr("Tools"), parent)
{
    setObjectName(QStringLiteral("toolBar"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setStyleSheet(QStringLiteral("QToolBar { padding: 7px 10px; spacing: 10px; }"));
    setupSearch(*search);
    addWidget(refresh);
    addWidget(refreshMenuButton(waysToRefresh, this));
    addStretch();
    addWidget(search);
    addStretch();
    addWidget(account);
    addWidget(tools.menuButton());
    // Qt's own button for what does not fit into a narrow window comes without a name.
    if (auto *more = findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button")))
        more->setAccessibleName(tr("More tools"));
}

void DeskToolBar::setupSearch(SearchBox &search)
{
    search.setAccessibleName(tr("Search"));
    search.setPlaceholderText(tr("Search customers, invoices, phone numbers…   (%1)").arg(keyName(QKeySequence::Find)));
    search.setClearButtonEnabled(true);
    search.setMinimumWidth(searchWidth);
    search.setMinimumHeight(searchHeight);
    search.setTextMargins(6, 0, 6, 0);
}

void DeskToolBar::addStretch()
{
    auto *widget = new QWidget(this);
    widget->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(widget);
}

} // namespace freshet
