// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customeraction.h"
#include "ui/views/tablepage.h"

class QPushButton;

namespace freshet {

class DeskLabel;

/// The table of who can be suspended, who is next and who is exempt, and below it what can be done about the chosen
/// rows. Does nothing itself: it asks for what its buttons say.
class WorklistPage : public QWidget
{
    Q_OBJECT

public:
    /// `source` and `clock` must outlive the page.
    WorklistPage(CacheSource &source, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] TablePage &table() { return *m_table; }
    /// Why nothing can be changed at UISP, in a translated sentence; empty: it can.
    void setActionsOff(const QString &sentence);
    /// The customers of the chosen rows, from top to bottom.
    [[nodiscard]] std::vector<RecordId> chosen() const;
    /// Whom to call, with phone numbers and how they pay: the rows on show, on paper or in a file. `server`: its name.
    void writeCallSheet(const QString &server, bool isForPaper);

signals:
    void policyRequested();
    /// writeCallSheet() does it.
    void callSheetRequested(bool isForPaper);
    void noteRequested(freshet::RecordId customer);
    /// To suspend, or to end a suspension.
    void actionRequested(freshet::ActionKind kind, const std::vector<freshet::RecordId> &customers);
    /// Something about the customers, of which what exactly is still to be asked.
    void wishRequested(freshet::ActionKind kind, const std::vector<freshet::RecordId> &customers);

private:
    [[nodiscard]] QPushButton *callSheetButton();
    [[nodiscard]] QWidget *setupBar();
    [[nodiscard]] QString whatIsChosen(int count) const;
    void setupMore();
    void showChoice();

    TablePage *m_table;
    DeskLabel *m_choice;
    QPushButton *m_note;
    QPushButton *m_more;
    QPushButton *m_suspend;
    QPushButton *m_resume;
    QString m_offSentence;
};

} // namespace freshet
