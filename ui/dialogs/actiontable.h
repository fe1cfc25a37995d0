// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customeraction.h"

#include <QTreeWidget>

#include <vector>

namespace freshet {

/// The lines of an action: whom, which service and how much is overdue, or what UISP has now or will have at the
/// customer, and what will be or became of it.
class ActionTable : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ActionTable(QWidget *parent = nullptr);

    void setLines(const ActionWish &wish, const std::vector<ActionLine> &lines);
    void setLine(int index, const ActionLine &line);

private:
    [[nodiscard]] QString subjectTitle() const;
    [[nodiscard]] QString subjectOf(const ActionLine &line) const;

    ActionWish m_wish;
};

} // namespace freshet
