// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/suspensionpolicy.h"
#include "refresh/actionplan.h"
#include "store/worklistnotes.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <vector>

namespace freshet {

class ActionDialog;
class CustomerMenu;
class Desk;
class LostAnswers;
class PageStack;
class PolicyDialog;
class WorklistNoteDialog;
class WishDialog;
class WorklistPage;

/// What the worklist page, the customer's card and the menus of the tables ask for: the policy, what the office notes
/// about a customer, and actions at UISP. Keeps and records what is saved, and lets the desk bring the list up to date,
/// also when another day has begun. Tells what became of calls whose answers were lost.
class WorklistDisplay : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive the display.
    WorklistDisplay(Desk &desk, const Clock &clock, QWidget &window);

    /// The pages of the server that was opened.
    void showIn(PageStack &pages);

signals:
    /// Something worth a few seconds in the status bar.
    void noticed(const QString &sentence);
    /// Something that must not be missed.
    void failed(const QString &sentence);

private:
    void addMenus(PageStack &pages);
    void addMenu(CustomerMenu *menu);
    void keepOfToday();
    void openPolicy();
    void takePolicy(const SuspensionPolicy &policy);
    void openNote(RecordId customer);
    void takeNote(const WorklistNote &note);
    void openWish(ActionKind kind, const std::vector<RecordId> &customers);
    void openAction(const ActionOrder &order);
    [[nodiscard]] bool mayAct();
    void setActionsOff(const QString &sentence);
    [[nodiscard]] QString nameOf(RecordId customer) const;

    Desk &m_desk;
    const Clock &m_clock;
    QWidget &m_window;
    LostAnswers *m_lostAnswers;
    QTimer m_minute;
    CalendarDate m_judgedFor; ///< the day that the list was asked for last, without a refresh
    QPointer<WorklistPage> m_page;
    std::vector<QPointer<CustomerMenu>> m_menus;
    QPointer<PolicyDialog> m_policy;
    QPointer<WorklistNoteDialog> m_note;
    QPointer<WishDialog> m_wish;
    QPointer<ActionDialog> m_action;
};

} // namespace freshet
