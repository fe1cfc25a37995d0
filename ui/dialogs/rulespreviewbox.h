// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refresh/rulespreview.h"

#include <QWidget>

class QTreeWidget;

namespace freshet {

class DeskLabel;

/// "14 High, 2 fewer than now": one translated sentence a class or mark.
[[nodiscard]] QString countSentence(const QString &title, qint64 now, qint64 then);

/// What a draft of the rules would change: how many customers are in each class, and who comes and goes.
class RulesPreviewBox : public QWidget
{
    Q_OBJECT

public:
    explicit RulesPreviewBox(QWidget *parent = nullptr);

    void show(const RulesPreview &preview);
    /// Why the figures on show are not those of the draft: it is worked out, or there is nothing to work out.
    void showState(const QString &sentence);
    using QWidget::show;

private:
    void showCount(size_t line, const QString &title, qint64 now, qint64 then);
    void showMoves(const RulesPreview &preview);
    [[nodiscard]] static QString moveSentence(const RulesPreview &preview);

    DeskLabel *m_state;
    std::vector<DeskLabel *> m_lines; ///< the classes, then VIP and grace
    DeskLabel *m_moveCount;
    QTreeWidget *m_moves;
};

} // namespace freshet
