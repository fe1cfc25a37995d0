// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QPointer>

class QAction;
class QLineEdit;
class QTreeWidget;

namespace freshet {

/// Every action of the window in one list that is filtered as one types: arrows choose, Enter does it, Esc leaves.
/// Show it with open().
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    /// Actions that cannot be done now are left out.
    explicit CommandPalette(const QList<QAction *> &actions, QWidget *parent = nullptr);

    /// The titles on show, in their order.
    [[nodiscard]] QStringList shownTitles() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QString &typed);
    void move(int lines);
    void run();

    QList<QPointer<QAction>> m_actions;
    QLineEdit *m_field;
    QTreeWidget *m_list;
};

/// Whether every word of `typed` begins or stands somewhere in `title`, whatever the case and the accents.
[[nodiscard]] bool isFoundBy(const QString &title, const QString &typed);

} // namespace freshet
