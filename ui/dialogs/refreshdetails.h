// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/refreshsummary.h"

#include <QDialog>

class QPlainTextEdit;
class QTreeWidget;

namespace freshet {

class DeskLabel;

/// What a refresh does or did, list by list. Blocks nothing; shows whatever it was given last.
class RefreshDetails : public QDialog
{
    Q_OBJECT

public:
    explicit RefreshDetails(QWidget *parent = nullptr);

    void show(const RefreshSummary &summary);
    /// Before any refresh has run.
    void showNothing();
    using QDialog::show;

private:
    void setupLayout();
    void showLists(const std::vector<RefreshSummary::List> &lists);

    DeskLabel *m_headline;
    QTreeWidget *m_lists;
    DeskLabel *m_figures;
    QPlainTextEdit *m_remarks;
};

} // namespace freshet
