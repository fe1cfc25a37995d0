// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/commandpalette.h"

#include "ui/models/keynames.h"
#include "ui/models/plaintext.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace freshet {

namespace {

constexpr QSize firstSize(520, 420);
constexpr int placeRole = Qt::UserRole;

enum Column { TitleColumn, KeysColumn };

/// Without accents and in one case.
QString folded(const QString &text)
{
    QString plain;
    const QString apart = text.normalized(QString::NormalizationForm_D);
    for (const QChar letter : apart) {
        if (letter.category() != QChar::Mark_NonSpacing)
            plain.append(letter);
    }
    return plain.toCaseFolded();
}

QString titleOf(const QAction &action)
{
    return QString(action.text()).remove(QLatin1Char('&'));
}

} // namespace

bool isFoundBy(const QString &title, const QString &typed)
{
    const QString text = folded(title);
    const QStringList words = folded(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); });
}

CommandPalette::CommandPalette(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
    , m_field(new QLineEdit)
    , m_list(new QTreeWidget)
{
    setWindowTitle(tr("Commands"));
    setAccessibleName(windowTitle());
    for (QAction *action : actions) {
        if (action->isEnabled() && action->isVisible() && !action->isSeparator() && !action->text().isEmpty())
            m_actions.append(action);
    }
    m_field->setAccessibleName(tr("Find a command"));
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(KeysColumn, QHeaderView::ResizeToContents);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::run);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    resize(firstSize);
    fill({});
}

QStringList CommandPalette::shownTitles() const
{
    QStringList titles;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        titles.append(m_list->topLevelItem(row)->text(TitleColumn));
    return titles;
}

void CommandPalette::fill(const QString &typed)
{
    m_list->clear();
    for (int place = 0; place < m_actions.size(); ++place) {
        const QAction *action = m_actions.at(place);
        if (action == nullptr || !isFoundBy(titleOf(*action), typed))
            continue;
        const QString keys = keyName(action->shortcut());
        // Among words that are read from the right, "Ctrl+," would turn into ",+Ctrl".
        auto *item = new QTreeWidgetItem(m_list, {titleOf(*action), keys.isEmpty() ? keys : isolated(keys)});
        item->setData(TitleColumn, placeRole, place);
        item->setTextAlignment(KeysColumn, Qt::AlignTrailing | Qt::AlignVCenter);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void CommandPalette::move(int lines)
{
    const int last = m_list->topLevelItemCount() - 1;
    if (last < 0)
        return;
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->setCurrentItem(m_list->topLevelItem(std::clamp(row + lines, 0, last)));
}

/// The keys of the list work while the field has the focus.
bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    constexpr int page = 8;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        return move(1), true;
    case Qt::Key_Up:
        return move(-1), true;
    case Qt::Key_PageDown:
        return move(page), true;
    case Qt::Key_PageUp:
        return move(-page), true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::run()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (item == nullptr)
        return;
    const QPointer<QAction> action = m_actions.at(item->data(TitleColumn, placeRole).toInt());
    accept();
    // Once the dialog is gone, so that the action finds the window as it was.
    if (action)
        QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
}

} // namespace freshet
