// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/uispcomparison.h"

#include "ui/dialogs/policytext.h"
#include "ui/views/desklabel.h"

#include <QGridLayout>

namespace freshet {

namespace {

enum Column { SettingColumn, OursColumn, TheirsColumn, DifferenceColumn };

} // namespace

UispComparison::UispComparison(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setAccessibleName(tr("UISP's own settings"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(18);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(OursColumn, 2);
    m_grid->setColumnStretch(TheirsColumn, 2);
    m_grid->setColumnStretch(DifferenceColumn, 4);
}

void UispComparison::setSettings(const UispSuspension &uisp, const SuspensionPolicy &ours)
{
    clear();
    addCell(0, SettingColumn, tr("Beside UISP's own settings"), true);
    const std::vector<UispSetting> settings = uispComparison(uisp, ours);
    if (settings.empty()) {
        addCell(1, SettingColumn, tr("UISP did not show its own settings of suspension to this token."), false);
        return;
    }
    addCell(0, OursColumn, tr("This desk"), true);
    addCell(0, TheirsColumn, tr("UISP"), true);
    addCell(0, DifferenceColumn, tr("What that means"), true);
    int row = 0;
    for (const UispSetting &setting : settings) {
        ++row;
        addCell(row, SettingColumn, setting.title, false);
        addCell(row, OursColumn, setting.ours, false);
        addCell(row, TheirsColumn, setting.theirs, false);
        addCell(row, DifferenceColumn, setting.meaning, false);
    }
}

void UispComparison::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void UispComparison::addCell(int row, int column, const QString &text, bool isTitle)
{
    auto *label = new DeskLabel(isTitle ? DeskLabel::Style::Heading : DeskLabel::Style::Body, text);
    label->setWordWrap(column != SettingColumn);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(label, row, column, Qt::AlignTop);
}

} // namespace freshet
