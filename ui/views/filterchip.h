// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace freshet {

/// A button in the shape of a pill that stands for one filter and shows how many rows it would leave.
class FilterChip : public QPushButton
{
    Q_OBJECT

public:
    FilterChip(QString key, QString title, QWidget *parent = nullptr);

    [[nodiscard]] const QString &key() const { return m_key; }
    void setTitle(const QString &title);
    /// "Owing 87"; below zero the number is not known and left out.
    void setCount(qint64 count);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showTitle();
    [[nodiscard]] QFont chosenFont() const;

    QString m_key;
    QString m_title;
    qint64 m_count = -1;
};

} // namespace freshet
