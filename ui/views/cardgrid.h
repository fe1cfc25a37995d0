// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tone.h"

#include <QList>
#include <QWidget>

class QGridLayout;

namespace freshet {

/// A small table of labels for a card: a line of titles, then rows with a fine line below each. For a screenful of
/// rows at the most.
class CardGrid : public QWidget
{
    Q_OBJECT

public:
    struct Column
    {
        QString title;
        bool isNumber = false;
        bool takesRoom = false; ///< gets the width that is left and is cut where it does not fit
    };
    struct Cell
    {
        QString text;
        Tone tone = Tone::Plain;
    };

    explicit CardGrid(const QList<Column> &columns, QWidget *parent = nullptr);

    void addRow(const QList<Cell> &cells);
    /// A line of less weight below the last row, across all columns.
    void addRemark(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addCell(int row, int column, QWidget *label, bool isNumber);

    QList<Column> m_columns;
    QGridLayout *m_layout;
    int m_rows = 0;
    QList<int> m_lastLines; ///< grid rows that end a row of the table
};

} // namespace freshet
