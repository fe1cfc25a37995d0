// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace freshet {

/// A quiet strip or box of the window's colour with a fine line at one edge or all round.
class Band : public QWidget
{
    Q_OBJECT

public:
    enum class Line { Above, Below, Leading, Around };

    explicit Band(Line line, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Line m_line;
};

} // namespace freshet
