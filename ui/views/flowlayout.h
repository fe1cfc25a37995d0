// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace freshet {

/// Lays widgets out in reading direction, each at its own width, and goes on in the next line where one is full. The
/// lines stand at the side where reading begins, or at the other.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    enum class Side { Begin, End };

    FlowLayout(int horizontalGap, int verticalGap, QWidget *parent = nullptr, Side side = Side::Begin);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Line
    {
        std::vector<QLayoutItem *> items;
        int width = 0;
        int height = 0;
    };

    [[nodiscard]] std::vector<Line> linesIn(int width) const;
    void place(const Line &line, const QRect &inner, int y) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_horizontalGap;
    int m_verticalGap;
    Side m_side;
};

} // namespace freshet
