// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rulespreviewbox.h"

#include "ui/delegates/foreigntextdelegate.h"
#include "ui/models/cellformat.h"
#include "ui/models/plaintext.h"
#include "ui/models/statuswords.h"
#include "ui/views/desklabel.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace freshet {

namespace {

constexpr size_t lineCount = 8; ///< six classes, VIP and grace
constexpr int widthOfBox = 330;

enum Column { NameColumn, NowColumn, ThenColumn };

} // namespace

QString countSentence(const QString &title, qint64 now, qint64 then)
{
    const CellFormat format;
    const QString count = format.integer(then);
    if (then < now)
        return RulesPreviewBox::tr("%1 %2, %3 fewer than now", "number, class such as High, number")
            .arg(count, title, format.integer(now - then));
    if (then > now)
        return RulesPreviewBox::tr("%1 %2, %3 more than now", "number, class such as High, number")
            .arg(count, title, format.integer(then - now));
    return RulesPreviewBox::tr("%1 %2, as now", "number, class such as High").arg(count, title);
}

RulesPreviewBox::RulesPreviewBox(QWidget *parent)
    : QWidget(parent)
    , m_state(new DeskLabel(DeskLabel::Style::Caption))
    , m_moveCount(new DeskLabel(DeskLabel::Style::Strong))
    , m_moves(new QTreeWidget(this))
{
    setFixedWidth(widthOfBox);
    m_state->setWordWrap(true);
    m_moveCount->setWordWrap(true);
    m_moves->setAccessibleName(tr("Customers that change their class"));
    m_moves->setItemDelegate(new ForeignTextDelegate(m_moves));
    m_moves->setHeaderLabels({tr("Customer"), tr("Now", "class now"), tr("Then", "class after saving")});
    m_moves->setRootIsDecorated(false);
    m_moves->setUniformRowHeights(true);
    m_moves->header()->setSectionsMovable(false);
    m_moves->header()->setStretchLastSection(false);
    m_moves->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_moves->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new DeskLabel(DeskLabel::Style::Title, tr("What would change")));
    column->addWidget(m_state);
    for (size_t line = 0; line < lineCount; ++line) {
        m_lines.push_back(new DeskLabel(DeskLabel::Style::Body));
        column->addWidget(m_lines.back());
    }
    column->addSpacing(8);
    column->addWidget(m_moveCount);
    column->addWidget(m_moves, 1);
}

void RulesPreviewBox::show(const RulesPreview &preview)
{
    m_state->setText(tr("If you save these rules:"));
    size_t line = 0;
    for (const RulesPreview::Class &counts : preview.classes) {
        showCount(line, wordTitle(riskWord(counts.risk)), counts.now, counts.then);
        m_lines[line++]->setVisible(preview.areClassesKnown);
    }
    showCount(line++, tr("VIP"), preview.marksNow.vip, preview.marksThen.vip);
    showCount(line, tr("with grace"), preview.marksNow.grace, preview.marksThen.grace);
    showMoves(preview);
}

void RulesPreviewBox::showCount(size_t line, const QString &title, qint64 now, qint64 then)
{
    m_lines[line]->setText(countSentence(title, now, then));
    m_lines[line]->setTone(now == then ? Tone::Quiet : Tone::Plain);
}

QString RulesPreviewBox::moveSentence(const RulesPreview &preview)
{
    const CellFormat format;
    const auto shown = qint64(preview.moves.size());
    if (!preview.areClassesKnown)
        return tr("Which customers change their class can be told after the next refresh.");
    if (preview.moveCount == 0)
        return tr("No customer changes the class.");
    if (shown < preview.moveCount)
        return tr("%1 customers change their class; here are the %2 gravest.", nullptr, int(preview.moveCount))
            .arg(format.integer(preview.moveCount), format.integer(shown));
    return tr("%1 customers change their class.", nullptr, int(preview.moveCount))
        .arg(format.integer(preview.moveCount));
}

void RulesPreviewBox::showMoves(const RulesPreview &preview)
{
    m_moveCount->setText(moveSentence(preview));
    m_moves->clear();
    for (const RulesPreview::Move &move : preview.moves) {
        auto *item = new QTreeWidgetItem(m_moves);
        item->setText(NameColumn, singleLine(move.name));
        item->setToolTip(NameColumn, plainToolTip(move.name));
        item->setText(NowColumn, wordTitle(riskWord(move.from)));
        item->setText(ThenColumn, wordTitle(riskWord(move.to)));
    }
}

void RulesPreviewBox::showState(const QString &sentence)
{
    m_state->setText(sentence);
}

} // namespace freshet
