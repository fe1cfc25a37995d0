// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

class QMenu;

namespace freshet {

class AccountButton;
class RefreshButton;
class SearchBox;
class WindowTools;

/// The bar at the head of the window: refresh at the left, the search in the middle, account and menu at the right.
class DeskToolBar : public QToolBar
{
    Q_OBJECT

public:
    /// Takes over what it holds.
    DeskToolBar(RefreshButton *refresh, QMenu *waysToRefresh, SearchBox *search, AccountButton *account,
                const WindowTools &tools, QWidget *parent = nullptr);

private:
    void setupSearch(SearchBox &search);
    void addStretch();
};

} // namespace freshet
