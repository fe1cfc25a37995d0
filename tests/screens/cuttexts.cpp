// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/cuttexts.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMainWindow>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>

namespace freshet::test {

namespace {

constexpr int rounding = 1;

/// Of the main window: in the made-up language, which is longer than most, a screen of 1280 pixels has room beside it.
constexpr int mostLeastWidth = 1220;

bool isCut(const QLabel &label)
{
    if (label.text().isEmpty())
        return false;
    if (label.wordWrap())
        return label.height() + rounding < label.heightForWidth(label.width());
    return label.width() + rounding < label.sizeHint().width();
}

bool isCut(const QAbstractButton &button)
{
    return !button.text().isEmpty() && button.width() + rounding < button.minimumSizeHint().width();
}

bool isCut(const QComboBox &choice)
{
    QStyleOptionComboBox option;
    option.initFrom(&choice);
    option.editable = choice.isEditable();
    const QRect room =
        choice.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &choice);
    return choice.fontMetrics().horizontalAdvance(choice.currentText()) > room.width() + rounding;
}

/// Of columns that the header stretches it has no wish of its own.
QStringList cutTitles(const QHeaderView &header)
{
    QStringList titles;
    for (int section = 0; section < header.count(); ++section) {
        if (!header.isSectionHidden(section) &&
            header.sectionSize(section) + rounding < header.sectionSizeHint(section))
            titles += header.model()->headerData(section, header.orientation()).toString();
    }
    return titles;
}

/// A page that scrolls sideways hides the ends of its lines.
bool isCut(const QScrollArea &area)
{
    return area.horizontalScrollBar()->maximum() > 0;
}

QStringList cutIn(const QWidget &widget)
{
    if (const auto *area = qobject_cast<const QScrollArea *>(&widget); area && isCut(*area))
        return {QStringLiteral("%1 pixels at the side").arg(area->horizontalScrollBar()->maximum())};
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label && isCut(*label))
        return {label->text()};
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget); button && isCut(*button))
        return {button->text()};
    if (const auto *choice = qobject_cast<const QComboBox *>(&widget); choice && isCut(*choice))
        return {choice->currentText()};
    const auto *header = qobject_cast<const QHeaderView *>(&widget);
    return header && header->model() && header->orientation() == Qt::Horizontal ? cutTitles(*header) : QStringList();
}

} // namespace

void CutTexts::look(const QWidget &window, const QString &where)
{
    lookAtWidth(window, where);
    const QList<QWidget *> inside = window.findChildren<QWidget *>();
    for (const QWidget *widget : inside) {
        if (!widget->isVisibleTo(&window))
            continue;
        const QStringList cut = cutIn(*widget);
        for (const QString &text : cut)
            note(where + QLatin1Char(' ') + QLatin1String(widget->metaObject()->className()), text);
    }
}

void CutTexts::lookAtWidth(const QWidget &window, const QString &where)
{
    const int least = window.minimumSizeHint().width();
    if (qobject_cast<const QMainWindow *>(&window) && least > mostLeastWidth)
        m_found += QStringLiteral("cannot be narrower than %1 pixels: %2").arg(QString::number(least), where);
}

void CutTexts::note(const QString &where, const QString &text)
{
    const QString told = QStringLiteral("cut off: %1: %2").arg(where, text);
    if (!m_found.contains(told))
        m_found += told;
}

} // namespace freshet::test
