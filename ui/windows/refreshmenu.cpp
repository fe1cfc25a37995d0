// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/refreshmenu.h"

#include "ui/windows/refreshbutton.h"

#include <QActionGroup>

namespace freshet {

RefreshMenu::RefreshMenu(const RefreshButton &button, QWidget *parent)
    : QMenu(parent)
    , m_intervals(new QActionGroup(this))
{
    addActions(button.actions());
    m_stopCheck = addAction(tr("Stop the full check in the background"), this, &RefreshMenu::stopCheckRequested);
    m_stopCheck->setVisible(false);
    addSeparator();
    addAction(tr("Details of the refresh…"), this, &RefreshMenu::detailsRequested);
    m_lastCheck = addAction(QString());
    m_lastCheck->setEnabled(false);
    addSeparator();
    m_automatic = addMenu(tr("Refresh automatically"));
    setupIntervals();
}

void RefreshMenu::setupIntervals()
{
    addInterval(0, tr("Off", "no automatic refresh"));
    for (const int minutes : {5, 15, 30, 60})
        addInterval(minutes, tr("Every %n minutes", nullptr, minutes));
    m_automatic->addSeparator();
    m_daily = m_automatic->addAction(tr("Full check once a day"));
    m_daily->setCheckable(true);
    connect(m_intervals, &QActionGroup::triggered, this, [this] { emit settingsChosen(chosen()); });
    connect(m_daily, &QAction::triggered, this, [this] { emit settingsChosen(chosen()); });
}

void RefreshMenu::addInterval(int minutes, const QString &text)
{
    QAction *action = m_automatic->addAction(text);
    action->setCheckable(true);
    action->setData(minutes);
    m_intervals->addAction(action);
}

ScheduleSettings RefreshMenu::chosen() const
{
    ScheduleSettings settings;
    if (const QAction *interval = m_intervals->checkedAction())
        settings.interval = std::chrono::minutes(interval->data().toInt());
    settings.checksDaily = m_daily->isChecked();
    return settings;
}

void RefreshMenu::setSettings(const ScheduleSettings &settings)
{
    const auto actions = m_intervals->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == settings.interval.count());
    m_daily->setChecked(settings.checksDaily);
}

void RefreshMenu::setLastCheck(const QString &sentence)
{
    m_lastCheck->setText(sentence);
}

void RefreshMenu::setChecking(bool isChecking)
{
    m_stopCheck->setVisible(isChecking);
}

} // namespace freshet
