// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace freshet {

/// The boxes of the overview, in their order: three beside each other where there is room, else two. What the page
/// does not need is given to the lines whose boxes can grow.
class OverviewGrid : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewGrid(QWidget *parent = nullptr);

    enum class Growth { No, Yes };
    /// `spanOfThree`, `spanOfTwo`: how many columns the box takes.
    void add(QWidget *box, int spanOfThree, int spanOfTwo, Growth growth);
    [[nodiscard]] int columnCount() const { return m_columns; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Cell
    {
        QWidget *box;
        int spanOfThree;
        int spanOfTwo;
        Growth growth;
    };
    void arrange(int columns);

    QGridLayout *m_layout;
    QList<Cell> m_cells;
    int m_columns = 0;
};

} // namespace freshet
