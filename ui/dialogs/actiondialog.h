// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refresh/actionrun.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QProgressBar;
class QPushButton;

namespace freshet {

class ActionTable;
class DeskLabel;

/// Suspends services, ends suspensions, or sets or writes something at customers in UISP, step by step: reads the
/// customers again, shows exactly what would be sent and who is left out, waits for a confirmation, sends one call
/// after another, and shows what became of each. Esc and Cancel end it before anything is sent; while calls go out they
/// stop behind the one under way. Show it with open().
class ActionDialog : public QDialog
{
    Q_OBJECT

public:
    /// `clock` must outlive the dialog.
    ActionDialog(const Clock &clock, ActionSetup setup, ActionOrder order, QWidget *parent = nullptr);

    void reject() override;

signals:
    /// The list is too old to act on; the dialog has closed.
    void refreshRequested();
    /// UISP takes no changes from this token: `sentence` says so.
    void forbidden(const QString &sentence);
    /// UISP refused the token altogether.
    void unauthorized();
    /// Something was sent: what UISP holds is no longer what the tables show.
    void changed();

private:
    void setupLayout();
    void setupChoices();
    void prepare();
    void takePreparation(const ActionPreparation &preparation);
    void showPlan();
    [[nodiscard]] QStringList remarks() const;
    void fillReasons();
    void updateConfirm();
    void confirm();
    void takeLine(int index);
    void takeEnd();
    void say(const QString &sentence, bool isWarning);
    [[nodiscard]] int count(ActionState state) const;

    const Clock &m_clock;
    ActionSetup m_setup;
    ActionOrder m_order;
    ActionPlan m_plan;
    QPointer<ActionPreparing> m_preparing;
    QPointer<ActionRun> m_run;
    DeskLabel *m_head;
    DeskLabel *m_remark;
    ActionTable *m_table;
    DeskLabel *m_reasonTitle;
    QComboBox *m_reason;
    QCheckBox *m_dryRun;
    QProgressBar *m_progress;
    QPushButton *m_confirm;
    QPushButton *m_close; ///< Cancel, Stop or Close
    bool m_isStale = false;
};

} // namespace freshet
