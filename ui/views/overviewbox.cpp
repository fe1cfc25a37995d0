// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/overviewbox.h"

#include "ui/views/desklabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace freshet {

namespace {

constexpr int padding = 14;

} // namespace

OverviewBox::OverviewBox(const QString &title, QWidget *content, QWidget *parent)
    : Band(Line::Around, parent)
    , m_title(new DeskLabel(DeskLabel::Style::Strong, title))
    , m_remark(new DeskLabel(DeskLabel::Style::Caption))
    , m_head(new QHBoxLayout)
    , m_foot(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    m_title->setWordWrap(true);
    m_head->addWidget(m_title, 1);
    m_remark->setWordWrap(true);
    m_remark->hide();
    m_foot->addWidget(m_remark, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(padding, padding - 2, padding, padding - 2);
    layout->setSpacing(6);
    layout->addLayout(m_head);
    layout->addLayout(m_body, 1);
    layout->addLayout(m_foot);
    setContent(content);
}

void OverviewBox::setTitle(const QString &title)
{
    m_title->setText(title);
}

void OverviewBox::setContent(QWidget *content)
{
    delete m_content;
    m_content = content;
    // A chart may grow with the box; a table of text stands at its top.
    const bool grows = content->sizePolicy().verticalPolicy() != QSizePolicy::Maximum;
    m_body->addWidget(content, 0, grows ? Qt::Alignment() : Qt::AlignTop);
}

void OverviewBox::setRemark(const QString &remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void OverviewBox::addAction(QWidget *action)
{
    m_head->addWidget(action, 0, Qt::AlignTop);
}

void OverviewBox::addToFoot(QWidget *action)
{
    m_foot->addWidget(action, 0, Qt::AlignTrailing | Qt::AlignBottom);
}

} // namespace freshet
