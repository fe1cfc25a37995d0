// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/helpdialog.h"

#include "ui/dialogs/commandpalette.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace freshet {

namespace {

constexpr QSize firstSize(860, 620);
constexpr int leastListWidth = 220;
constexpr int mostListWidth = 340;
constexpr int topicRole = Qt::UserRole;

} // namespace

QList<HelpTopic> helpTopics(const QDir &folder, const QString &language)
{
    QList<HelpTopic> topics;
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString translated = folder.filePath(language + QLatin1Char('/') + name);
        QFile file(QFile::exists(translated) ? translated : folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        const QString title = text.section(QLatin1Char('\n'), 0, 0).remove(QLatin1Char('#')).trimmed();
        topics.append({title, text});
    }
    return topics;
}

QList<HelpTopic> helpTopics(const QString &language)
{
    return helpTopics(QDir(QStringLiteral(":/help")), language);
}

HelpDialog::HelpDialog(const QList<HelpTopic> &topics, QWidget *parent)
    : QDialog(parent)
    , m_topics(topics)
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
    resize(firstSize);
    fill({});
    // Found with all topics in it; what is typed later leaves it as it is.
    const int wanted = m_list->sizeHintForColumn(0) + m_list->verticalScrollBar()->sizeHint().width();
    const int width = std::clamp(wanted, leastListWidth, mostListWidth);
    m_list->setFixedWidth(width);
    m_field->setFixedWidth(width);
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
