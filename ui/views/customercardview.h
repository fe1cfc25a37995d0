// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/patternevidence.h"
#include "domain/clock.h"
#include "store/customercard.h"
#include "ui/models/cachesource.h"
#include "ui/models/cellformat.h"
#include "ui/views/band.h"

#include <optional>

class QMenu;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace freshet {

class AgeLabel;
class DeskLabel;
class StatementAsking;

/// Everything about one customer, beside the tables: follows their selection, can be closed, scrolls. Reads the
/// customer through the GUI thread's connection, which takes about a millisecond.
class CustomerCardView : public Band
{
    Q_OBJECT

public:
    /// `source` and `clock` must outlive the card.
    CustomerCardView(CacheSource &source, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<RecordId> customer() const { return m_customer; }
    /// Whose customers these are: stands on their statements.
    void setProvider(const QString &name) { m_provider = name; }
    /// What can be done about the customer, behind a button of its own.
    void setActions(QMenu *actions);

public slots:
    void showCustomer(freshet::RecordId customerId);
    /// Likewise, but leaves what it shows of this customer as it is.
    void follow(freshet::RecordId customerId);
    /// Reads the shown customer again.
    void setSnapshot(const freshet::SnapshotFacts &facts);
    void clear();

signals:
    void closeRequested();
    void openInUispRequested(freshet::RecordId customerId);
    /// Somebody asks why a figure of the customer's pattern is what it is.
    void whyAsked(freshet::RecordId customerId, freshet::Figure figure);
    /// Somebody wants to see this invoice among the others.
    void invoiceRequested(freshet::RecordId invoiceId, freshet::RecordId customerId);
    /// Somebody wants to see the customer's findings in their table.
    void findingsRequested(freshet::RecordId customerId);
    /// Somebody wants to see the rows of the customer that UISP no longer has.
    void goneRowsRequested(freshet::TableId table, freshet::RecordId customerId);
    /// Somebody wants to see all that changed for the customer.
    void changesRequested(freshet::RecordId customerId);
    /// A statement is in its file: `sentence` for the status bar, `trailLine` for the audit trail.
    void statementWritten(const QString &sentence, const QString &trailLine);
    void statementFailed(const QString &sentence);
    /// Something worth a few seconds in the status bar.
    void noticed(const QString &sentence);
    void readFailed(const freshet::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setupHead(QVBoxLayout &layout);
    [[nodiscard]] QWidget *statementButton();
    /// Reads the customer as of now; reports what keeps it from being read.
    [[nodiscard]] std::optional<CustomerCard> readCard();
    void askForStatement(bool isForPaper);
    void reload();
    void fill(const CustomerCard &card);
    void showHint(const QString &sentence);
    void setBody(QWidget *body);
    void showAge(const CustomerCard &card);
    [[nodiscard]] QWidget *riskSection(const CustomerCard &card);
    /// What contradicts in the customer's rows, with a button that leads there; null when nothing does.
    [[nodiscard]] QWidget *contradictionsSection();
    /// Null when there are none.
    [[nodiscard]] QWidget *goneSection(const CustomerCard &card);
    [[nodiscard]] QWidget *timelineSection(const CustomerCard &card);
    [[nodiscard]] QWidget *changesSection(const CustomerCard &card);
    void addSection(QVBoxLayout &body, const QString &title, QWidget *section);
    /// Likewise, and how old the oldest of its rows is where that is not what the head of the card says.
    void addAgedSection(QVBoxLayout &body, const QString &title, QWidget *section, const CustomerCard &card,
                        TableId table, const QDateTime &confirmedAt);
    [[nodiscard]] QString subtitle(const CustomerCard &card) const;

    CacheSource &m_source;
    const Clock &m_clock;
    CellFormat m_format;
    ServerZone m_zone;
    SnapshotFacts m_facts;
    QString m_provider;
    StatementAsking *m_statement;
    bool m_isHistoryLoading = false;
    std::optional<RecordId> m_customer;
    DeskLabel *m_name;
    DeskLabel *m_subtitle;
    AgeLabel *m_age;
    QWidget *m_open = nullptr;
    QWidget *m_statementButton = nullptr;
    QPushButton *m_actions;
    QScrollArea *m_scroll;
};

} // namespace freshet
