// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "ui/models/cachesource.h"
#include "ui/models/cellformat.h"
#include "ui/views/band.h"

#include <optional>

class QLayout;
class QPushButton;

namespace freshet {

class AgeLabel;
class DeskLabel;

/// All of one finding below the table of findings: what contradicts, what both sides say and how old they are, what to
/// do, since when it stands, and who left it as it is. Hidden while none is shown.
class FindingPanel : public Band
{
    Q_OBJECT

public:
    /// `source` and `clock` must outlive the panel.
    FindingPanel(CacheSource &source, const Clock &clock, QWidget *parent = nullptr);

    /// The row's id in the table of findings; one that is not there hides the panel. Takes about a millisecond.
    void showFinding(RecordId number);
    /// Reads the shown finding again.
    void reload();
    void clear();
    [[nodiscard]] std::optional<RecordId> finding() const { return m_finding; }

signals:
    void acknowledgeRequested(freshet::RecordId number, const QString &message);
    void withdrawRequested(freshet::RecordId number);
    /// `entity`: the word of the row's kind, as the column "entity" has it.
    void openInUispRequested(const QString &entity, freshet::RecordId row, std::optional<freshet::RecordId> customer);
    void readFailed(const freshet::Error &error);

private:
    [[nodiscard]] QLayout *textsLayout();
    [[nodiscard]] QLayout *buttonsLayout();
    void fill(const TableRow &row);
    [[nodiscard]] QVariant cell(const TableRow &row, const char *key) const;
    [[nodiscard]] QString sideText(const TableRow &row, const char *amountKey, const char *wordKey) const;
    [[nodiscard]] QString historyText(const TableRow &row) const;
    [[nodiscard]] QString acknowledgedText(const TableRow &row) const;

    CacheSource &m_source;
    CellFormat m_format;
    std::optional<RecordId> m_finding;
    std::optional<RecordId> m_customer;
    QString m_entity;
    RecordId m_row = 0;
    DeskLabel *m_severity;
    DeskLabel *m_message;
    DeskLabel *m_ours;
    DeskLabel *m_uisp;
    AgeLabel *m_oursAge;
    AgeLabel *m_uispAge;
    DeskLabel *m_advice;
    DeskLabel *m_history;
    DeskLabel *m_acknowledged;
    QPushButton *m_acknowledge;
    QPushButton *m_withdraw;
    QPushButton *m_open;
};

} // namespace freshet
