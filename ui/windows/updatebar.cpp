// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/updatebar.h"

#include "ui/delegates/deskcolors.h"
#include "ui/dialogs/updatewords.h"
#include "ui/models/cellformat.h"
#include "ui/views/desklabel.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>

namespace freshet {

UpdateBar::UpdateBar(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new DeskLabel(DeskLabel::Style::Body, {}, this))
{
    setupLayout();
    hide();
}

void UpdateBar::setupLayout()
{
    m_sentence->setWordWrap(true);
    auto *news = new QPushButton(tr("What is new", "button"), this);
    connect(news, &QPushButton::clicked, this, &UpdateBar::openPage);
    auto *never = new QPushButton(tr("Not again for this version", "button"), this);
    connect(never, &QPushButton::clicked, this, [this] {
        hide();
        emit silenced(m_notice.version);
    });
    auto *dismiss = new QPushButton(tr("Dismiss", "button"), this);
    connect(dismiss, &QPushButton::clicked, this, &QWidget::hide);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 12, 6);
    row->addWidget(m_sentence, 1);
    for (QPushButton *button : {news, never, dismiss})
        row->addWidget(button);
}

void UpdateBar::showNotice(const UpdateNotice &notice)
{
    m_notice = notice;
    m_sentence->setText(updateNews(notice, CellFormat()));
    setAccessibleName(m_sentence->text());
    show();
}

QString UpdateBar::sentence() const
{
    return m_sentence->text();
}

void UpdateBar::openPage()
{
    if (isPageFit(m_notice.page))
        QDesktopServices::openUrl(m_notice.page);
}

/// Painted, because a style sheet would keep the colours of the theme that it was made in.
void UpdateBar::paintEvent(QPaintEvent *event)
{
    const DeskColors colors = DeskColors::of(palette());
    QPainter painter(this);
    painter.fillRect(event->rect(), colors.accentBackground);
    painter.fillRect(0, height() - 1, width(), 1, colors.line);
}

} // namespace freshet
