// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customeraction.h"

#include <QTreeWidget>

#include <vector>

namespace freshet {

/// The lines of an action: whom, which service, how much is overdue, and what will be or became of it.
class ActionTable : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ActionTable(QWidget *parent = nullptr);

    void setLines(ActionKind kind, const std::vector<ActionLine> &lines);
    void setLine(int index, const ActionLine &line);

private:
    ActionKind m_kind = ActionKind::Suspend;
};

/// "Will be suspended", "Left out", "Done", … .
[[nodiscard]] QString stateTitle(ActionKind kind, ActionState state);

} // namespace freshet
