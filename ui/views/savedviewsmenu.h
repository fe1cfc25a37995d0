// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/savedviews.h"

#include <QPushButton>

#include <functional>

class QMenu;

namespace freshet {

class TableCells;

/// A button with a menu of the views of one table that people have named: choose, save, rename, delete, export and
/// import. Disabled until it has a desk file.
class SavedViewsMenu : public QPushButton
{
    Q_OBJECT

public:
    /// `present` tells the state that "Save" keeps. `cells` must outlive the button.
    SavedViewsMenu(const TableCells &cells, std::function<QByteArray()> present, QWidget *parent = nullptr);

    /// Where the views are kept; must outlive the button.
    void setDesk(Database *desk);
    /// Replaces a view of the same name.
    void save(const QString &name);
    void rename(const QString &from, const QString &to);
    void remove(const QString &name);
    /// To and from a file; what goes wrong is said by failed().
    void exportTo(const QString &path, const SavedView &view);
    void importFrom(const QString &path);

signals:
    void chosen(const QByteArray &state);
    /// Something worth a few seconds in the status bar.
    void noticed(const QString &sentence);
    void failed(const QString &sentence);

private:
    void fill();
    void addViews(QMenu &menu, const std::vector<SavedView> &views,
                  const std::function<void(const SavedView &)> &action);
    void askForName(const QString &title, const QString &present, const std::function<void(const QString &)> &take);
    void askToRemove(const QString &name);
    void askWhereTo(const SavedView &view);
    void askWhereFrom();
    void tell(const Result<void> &outcome, const QString &sentence);

    const TableCells &m_cells;
    std::function<QByteArray()> m_present;
    Database *m_desk = nullptr;
    QMenu *m_menu;
};

} // namespace freshet
