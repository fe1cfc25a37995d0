// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/overviewtile.h"

#include "ui/delegates/deskcolors.h"
#include "ui/views/agelabel.h"
#include "ui/views/desklabel.h"

#include <QHBoxLayout>
#include <QPaintEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace freshet {

OverviewTile::OverviewTile(const QString &caption, const Clock &clock, QWidget *parent)
    : QAbstractButton(parent)
    , m_caption(caption)
    , m_age(new AgeLabel(clock))
    , m_figure(new DeskLabel(DeskLabel::Style::Figure))
    , m_others(new DeskLabel(DeskLabel::Style::Strong))
    , m_remark(new DeskLabel(DeskLabel::Style::Caption))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(2);
    auto *head = new QHBoxLayout;
    auto *title = new DeskLabel(DeskLabel::Style::Caption, caption);
    head->addWidget(title, 1, Qt::AlignTop);
    head->addWidget(m_age, 0, Qt::AlignTop);
    layout->addLayout(head);
    layout->addWidget(m_figure);
    layout->addWidget(m_others);
    layout->addWidget(m_remark);
    layout->addStretch(1);
    // Five of them stand side by side, in languages with long words too.
    for (DeskLabel *label : std::initializer_list<DeskLabel *>{title, m_age, m_remark})
        label->setWordWrap(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setFigures({QStringLiteral("–")}, {});
}

void OverviewTile::setFigures(const QStringList &figures, const QString &remark)
{
    m_figure->setText(figures.value(0));
    m_others->setText(figures.mid(1).join(QStringLiteral(" · ")));
    m_others->setVisible(figures.size() > 1);
    m_remark->setText(remark);
    setAccessibleName(QStringLiteral("%1: %2").arg(m_caption, figures.join(QStringLiteral(", "))));
    setAccessibleDescription(remark);
}

QSize OverviewTile::sizeHint() const
{
    return layout()->sizeHint();
}

void OverviewTile::paintEvent(QPaintEvent *)
{
    const DeskColors colors = DeskColors::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() || underMouse() ? colors.accent : colors.line, hasFocus() ? 2 : 1));
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

} // namespace freshet
