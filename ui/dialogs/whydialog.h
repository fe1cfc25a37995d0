// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/whyreader.h"
#include "ui/dialogs/whytext.h"
#include "ui/models/cachesource.h"

#include <QDialog>

#include <optional>

class QTreeWidget;
class QTreeWidgetItem;

namespace freshet {

class DeskLabel;

/// Why a figure of a customer's pattern is what it is: its formula in words with the numbers, and the invoices or
/// payments behind it, those that count first. Blocks nothing; another question takes the place of the last one. When
/// there is no answer a sentence says why.
class WhyDialog : public QDialog
{
    Q_OBJECT

public:
    /// `source` must outlive the dialog.
    explicit WhyDialog(CacheSource &source, QWidget *parent = nullptr);

    void ask(RecordId customerId, Figure figure);
    /// The same question again: the rows have changed.
    void askAgain();

signals:
    /// Somebody wants to see this invoice in its table.
    void invoiceRequested(freshet::RecordId invoiceId, freshet::RecordId customerId);

private:
    void setupLayout();
    void setupTable();
    void takeSourceChange();
    void takeAnswer(const WhyAnswer &answer);
    void display(const WhyText &text);
    /// Instead of an answer.
    void say(const QString &sentence);
    void fillTable();
    void fitLastColumn();
    void requestInvoice(const QTreeWidgetItem *item);
    void copyAll();
    void copySelected();

    CacheSource &m_source;
    WhyReader *m_reader;
    CellFormat m_format;
    std::optional<RecordId> m_customer;
    Figure m_figure = Figure::Risk;
    WhyText m_text;
    DeskLabel *m_heading;
    DeskLabel *m_formula;
    DeskLabel *m_remarks;
    DeskLabel *m_caption;
    QTreeWidget *m_rows;
    QWidget *m_copy = nullptr;
};

} // namespace freshet
