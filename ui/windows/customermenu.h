// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customeraction.h"

#include <QMenu>

#include <functional>
#include <vector>

namespace freshet {

class TablePage;

/// The ids of the chosen rows, from top to bottom.
[[nodiscard]] std::vector<RecordId> chosenRows(TablePage &page);

/// What can be done about customers: what the office notes down, and what changes UISP. Does nothing itself: it asks
/// for what was chosen.
class CustomerMenu : public QMenu
{
    Q_OBJECT

public:
    using Customers = std::function<std::vector<RecordId>()>;

    /// `customers`: whom it is about, asked whenever it opens and when something is chosen.
    CustomerMenu(Customers customers, QWidget *parent);

    /// Why nothing can be changed at UISP, in a translated sentence; empty: it can.
    void setActionsOff(const QString &sentence);

signals:
    void noteRequested(freshet::RecordId customer);
    /// To suspend, or to end a suspension.
    void actionRequested(freshet::ActionKind kind, const std::vector<freshet::RecordId> &customers);
    /// Something about the customers, of which what exactly is still to be asked.
    void wishRequested(freshet::ActionKind kind, const std::vector<freshet::RecordId> &customers);

private:
    void add(const QString &title, ActionKind kind);
    void showWhatFits();

    Customers m_customers;
    QAction *m_note;
    QAction *m_why; ///< why nothing can be changed; hidden while it can
    std::vector<QAction *> m_changes;
    QString m_offSentence;
};

} // namespace freshet
