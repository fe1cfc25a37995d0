// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QDir>
#include <QList>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace freshet {

/// One page of the help.
struct HelpTopic
{
    QString title; ///< its first heading
    QString text;  ///< Markdown
};

/// The topics of `folder`, in their order. One that its folder `language` ("de") has as well comes from there: help is
/// translated topic by topic, and what is not is there in English.
[[nodiscard]] QList<HelpTopic> helpTopics(const QDir &folder, const QString &language);
/// Those that come with the program. They need no network.
[[nodiscard]] QList<HelpTopic> helpTopics(const QString &language);

/// The help: topics at the side, a field that searches all of their text. Show it with show(); it stays open beside the
/// work.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(const QList<HelpTopic> &topics, QWidget *parent = nullptr);

    [[nodiscard]] QStringList shownTitles() const;

private:
    void fill(const QString &typed);
    void showTopic(int row);

    QList<HelpTopic> m_topics;
    QLineEdit *m_field;
    QListWidget *m_list;
    QTextBrowser *m_text;
};

} // namespace freshet
