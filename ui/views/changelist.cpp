// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/changelist.h"

#include "ui/models/changewords.h"
#include "ui/models/plaintext.h"
#include "ui/models/statuswords.h"
#include "ui/views/desklabel.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace freshet {

namespace {

QVariant cellOf(const TableRow &row, const char *key)
{
    return row.cells.value(columnIndex(tableSpec(TableId::Changes), QLatin1String(key)));
}

} // namespace

QString changeTitle(const TableRow &row)
{
    return QCoreApplication::translate("ChangeList", "%1 %2: %3", "invoice, its number, changed")
        .arg(wordTitle(cellOf(row, "entity").toString()), isolated(singleLine(cellOf(row, "which").toString(), 40)),
             wordTitle(cellOf(row, "kind").toString()));
}

ChangeList::ChangeList(const std::vector<TableRow> &rows, qint64 count, const CellFormat &format, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    const auto add = [layout](DeskLabel::Style style, const QString &text) {
        auto *label = new DeskLabel(style, text);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    };
    for (const TableRow &row : rows) {
        add(DeskLabel::Style::Caption, tr("%1 · %2", "date and time, what changed")
                                           .arg(format.dateTime(instantOf(cellOf(row, "at"))), changeTitle(row)));
        const QString words = changesInShort(cellOf(row, "fields").toString(), row.currency, format);
        if (!words.isEmpty())
            add(DeskLabel::Style::Body, words);
    }
    auto *all = new QPushButton(
        count == 1 ? tr("Show it among all changes")
                   : tr("All %1 changes of this customer", nullptr, int(count)).arg(format.integer(count)));
    connect(all, &QPushButton::clicked, this, &ChangeList::allRequested);
    layout->addWidget(all, 0, Qt::AlignLeading);
}

} // namespace freshet
