// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "ui/views/tablepage.h"

#include <functional>

namespace freshet {

class FindingPanel;

/// The table of findings with all of the chosen one below it, where it is acknowledged with a note, or that is
/// withdrawn. Both are written into the desk's file and its activity log at once; the table shows them once the next
/// audit has gone over the findings, which judgingRequested() asks for.
class FindingsPage : public QWidget
{
    Q_OBJECT

public:
    /// `source` and `clock` must outlive the page.
    FindingsPage(CacheSource &source, const Clock &clock, QWidget *parent = nullptr);

    /// Where acknowledgements are kept, and by whom; null: nowhere. `desk` must outlive the page.
    void setDesk(Database *desk, const QString &user);
    [[nodiscard]] TablePage &table() { return *m_table; }
    /// The table has another snapshot: the panel follows it.
    void reload();

signals:
    void judgingRequested();
    /// `entity`: "customer", "invoice", … as the findings have it.
    void openInUispRequested(const QString &entity, freshet::RecordId row, std::optional<freshet::RecordId> customer);
    void failed(const freshet::Error &error);
    /// Something worth a few seconds in the status bar.
    void noticed(const QString &sentence);

private:
    void askForNote(RecordId number, const QString &message);
    using Writing = std::function<Result<void>(Database &desk, const Finding &finding)>;

    void keepNote(RecordId number, const QString &seenFacts, const QString &note);
    void withdraw(RecordId number);
    void finish(RecordId number, const QString &sentence, const Writing &write);

    CacheSource &m_source;
    const Clock &m_clock;
    Database *m_desk = nullptr;
    QString m_user;
    TablePage *m_table;
    FindingPanel *m_panel;
};

} // namespace freshet
