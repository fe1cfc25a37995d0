// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/lastchecktext.h"

#include "ui/models/dateformat.h"

#include <QCoreApplication>
#include <QLocale>

namespace freshet {

namespace {

struct LastCheck
{
    Q_DECLARE_TR_FUNCTIONS(freshet::LastCheck)
};

} // namespace

QString dayAndTime(const QDateTime &at, const QDateTime &now)
{
    const QLocale locale;
    const QDateTime local = at.toLocalTime();
    const qint64 daysAgo = local.date().daysTo(now.toLocalTime().date());
    const QString time = locale.toString(local.time(), QLocale::ShortFormat);
    if (daysAgo == 0)
        return LastCheck::tr("today %1", "time").arg(time);
    if (daysAgo == 1)
        return LastCheck::tr("yesterday %1", "time").arg(time);
    return LastCheck::tr("%1 %2", "date and time").arg(locale.toString(local.date(), dateFormatOf(locale)), time);
}

QString lastCheckText(const QDateTime &at, const QDateTime &now, bool isRunning)
{
    if (!at.isValid())
        return isRunning ? LastCheck::tr("Last full check: never – it runs in the background now")
                         : LastCheck::tr("Last full check: never");
    const QString when = dayAndTime(at, now);
    return isRunning ? LastCheck::tr("Last full check: %1 – the next one runs in the background now").arg(when)
                     : LastCheck::tr("Last full check: %1").arg(when);
}

} // namespace freshet
