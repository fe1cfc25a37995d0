// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/helpdialog.h"

#include "ui/dialogs/commandpalette.h"

#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace freshet {

namespace {

constexpr QSize firstSize(860, 620);
constexpr int listWidth = 220;
constexpr int topicRole = Qt::UserRole;

} // namespace

QList<HelpTopic> helpTopics()
{
    QList<HelpTopic> topics;
    const QDir folder(QStringLiteral(":/help"));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        const QString title = text.section(QLatin1Char('\n'), 0, 0).remove(QLatin1Char('#')).trimmed();
        topics.append({title, text});
    }
    return topics;
}

HelpDialog::HelpDialog(QWidget *parent)
    : QDialog(parent)
    , m_topics(helpTopics())
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
    , m_text(new QTextBrowser)
{
    setWindowTitle(tr("Help"));
    setAccessibleName(windowTitle());
    m_field->setAccessibleName(tr("Search the help"));
    m_field->setPlaceholderText(tr("Search the help"));
    m_field->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Topics"));
    m_list->setFixedWidth(listWidth);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setAccessibleName(tr("Text of the topic"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(14);
    connect(m_field, &QLineEdit::textChanged, this, &HelpDialog::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpDialog::showTopic);
    auto *side = new QVBoxLayout;
    side->addWidget(m_field);
    side->addWidget(m_list, 1);
    auto *layout = new QHBoxLayout(this);
    layout->addLayout(side);
    layout->addWidget(m_text, 1);
    m_field->setFixedWidth(listWidth);
    resize(firstSize);
    fill({});
}

QStringList HelpDialog::shownTitles() const
{
    QStringList titles;
    for (int row = 0; row < m_list->count(); ++row)
        titles.append(m_list->item(row)->text());
    return titles;
}

void HelpDialog::fill(const QString &typed)
{
    m_list->clear();
    for (int topic = 0; topic < m_topics.size(); ++topic) {
        if (!isFoundBy(m_topics.at(topic).text, typed))
            continue;
        auto *item = new QListWidgetItem(m_topics.at(topic).title, m_list);
        item->setData(topicRole, topic);
    }
    if (m_list->count() == 0) {
        m_text->setPlainText(tr("No topic says that. Try another word, or empty the field to see all topics."));
        return;
    }
    m_list->setCurrentRow(0);
}

void HelpDialog::showTopic(int row)
{
    if (row < 0)
        return;
    m_text->setMarkdown(m_topics.at(m_list->item(row)->data(topicRole).toInt()).text);
    const QString first = m_field->text().section(QLatin1Char(' '), 0, 0);
    if (!first.isEmpty() && !m_text->find(first))
        m_text->moveCursor(QTextCursor::Start);
}

} // namespace freshet
