// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/timelinesection.h"

#include "ui/views/desklabel.h"
#include "ui/views/linkbutton.h"
#include "ui/views/timelineview.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace freshet {

namespace {

QWidget *linesOf(const QStringList &lines)
{
    auto *words = new QWidget;
    auto *layout = new QVBoxLayout(words);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    for (const QString &line : lines) {
        auto *label = new DeskLabel(DeskLabel::Style::Body, line);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    return words;
}

} // namespace

TimelineSection::TimelineSection(const CustomerCard &card, const CellFormat &format, QWidget *parent)
    : QWidget(parent)
    , m_words(linesOf(timelineInWords(card, format)))
    , m_change(new LinkButton({}))
{
    auto *picture = new TimelineView(card, format);
    m_picture = picture;
    auto *legend =
        new DeskLabel(DeskLabel::Style::Caption, tr("thin: until due · thick: late · ring: open · diamond: payment"));
    legend->setWordWrap(true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(legend, 1);
    foot->addWidget(m_change, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_picture);
    layout->addWidget(m_words);
    layout->addLayout(foot);
    connect(picture, &TimelineView::invoiceRequested, this, &TimelineSection::invoiceRequested);
    connect(m_change, &QPushButton::clicked, this, [this] { showWords(m_words->isHidden()); });
    showWords(false);
}

void TimelineSection::showWords(bool words)
{
    m_picture->setVisible(!words);
    m_words->setVisible(words);
    m_change->setText(words ? tr("Picture", "button: show a picture") : tr("Words", "button: show words"));
    m_change->setAccessibleName(words ? tr("Timeline as a picture") : tr("Timeline in words"));
}

} // namespace freshet
