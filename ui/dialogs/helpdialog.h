// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
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

/// The topics that come with the program, in their order. They need no network.
[[nodiscard]] QList<HelpTopic> helpTopics();

/// The help: topics at the side, a field that searches all of their text. Show it with show(); it stays open beside the
/// work.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(QWidget *parent = nullptr);

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
