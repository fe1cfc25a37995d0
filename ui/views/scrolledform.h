// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QLayout;

namespace freshet {

/// The fields of a dialog: as high as they need at their width, and scrolled where the screen has less room than that,
/// so that the buttons below them stay in reach and no text is cut.
class ScrolledForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrolledForm(QLayout *form, QWidget *parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_body;
};

} // namespace freshet
