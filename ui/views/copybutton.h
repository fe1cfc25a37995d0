// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace freshet {

/// A phone number or address that a click puts on the clipboard; looks like text with a small sign of two sheets.
class CopyButton : public QPushButton
{
    Q_OBJECT

public:
    explicit CopyButton(const QString &value, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void copied(const QString &value);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_value;
};

} // namespace freshet
