// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/worklistnotes.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace freshet {

class DeskLabel;
class OptionalDate;

/// What the office knows about a customer on the worklist: note, promise, who cares for it, next contact. Keeps nothing
/// itself: whoever opens it answers saveRequested() by accept() or showProblem(). Show it with open().
class WorklistNoteDialog : public QDialog
{
    Q_OBJECT

public:
    /// `name`: the customer's, plain text from UISP. `today`: at UISP.
    WorklistNoteDialog(const QString &name, const WorklistNote &kept, CalendarDate today, QWidget *parent = nullptr);

    /// Something went wrong; what is typed stays.
    void showProblem(const QString &sentence);

signals:
    void saveRequested(const freshet::WorklistNote &note);

private:
    void setupLayout(const QString &name);
    void fill();
    [[nodiscard]] WorklistNote typed() const;

    WorklistNote m_kept;
    QPlainTextEdit *m_note;
    OptionalDate *m_promise;
    QLineEdit *m_assignee;
    OptionalDate *m_contact;
    DeskLabel *m_problem;
};

} // namespace freshet
