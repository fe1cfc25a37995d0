// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/findingssection.h"

#include "ui/models/cellformat.h"
#include "ui/models/plaintext.h"
#include "ui/models/statuswords.h"
#include "ui/views/desklabel.h"

#include <QGridLayout>

namespace freshet {

QWidget *findingsSection(const std::vector<TableRow> &rows)
{
    if (rows.empty())
        return nullptr;
    const TableSpec &spec = tableSpec(TableId::Findings);
    const auto text = [&spec](const TableRow &row, const char *key) {
        return row.cells.value(columnIndex(spec, QLatin1String(key))).toString();
    };
    const CellFormat format;
    auto *section = new QWidget;
    auto *layout = new QGridLayout(section);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(10);
    layout->setVerticalSpacing(4);
    layout->setColumnStretch(1, 1);
    int line = 0;
    for (const TableRow &row : rows) {
        const QString severity = text(row, "severity");
        auto *word = new DeskLabel(DeskLabel::Style::Strong, wordTitle(severity));
        word->setTone(wordTone(severity));
        auto *message = new DeskLabel(DeskLabel::Style::Body, singleLine(format.sentence(text(row, "message")), 1'000));
        message->setWordWrap(true);
        message->setTextInteractionFlags(Qt::TextSelectableByMouse);
        message->setToolTip(plainToolTip(format.sentence(text(row, "advice"))));
        layout->addWidget(word, line, 0, Qt::AlignTop);
        layout->addWidget(message, line++, 1);
    }
    return section;
}

} // namespace freshet
