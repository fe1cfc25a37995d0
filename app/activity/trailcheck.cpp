// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/trailcheck.h"

#include <QCoreApplication>

namespace freshet {

namespace {

struct Trail
{
    Q_DECLARE_TR_FUNCTIONS(freshet::Trail)
};

QString intactSentence(qint64 entries)
{
    if (entries == 0)
        return Trail::tr("The activity log is empty.");
    return Trail::tr("All %n entries of the activity log are as they were written.", nullptr, int(entries));
}

QString cutOffSentence(const TrailFault &fault)
{
    return fault.action.isEmpty()
               ? Trail::tr("The activity log is empty, but %n entries had been written into it.", nullptr,
                           int(fault.count))
               : Trail::tr("The end of the activity log is missing: entry %1 and what followed it. The last one that "
                           "is left is %2 of %3.")
                     .arg(QString::number(fault.sequence), fault.action, fault.at);
}

} // namespace

QString trailSentence(const TrailCheck &check)
{
    if (!check.fault)
        return intactSentence(check.entries);
    const TrailFault &fault = *check.fault;
    const QString number = QString::number(fault.sequence);
    switch (fault.kind) {
    case TrailFault::Kind::Changed:
        return Trail::tr("Entry %1 of the activity log is not as it was written: %2 of %3.")
            .arg(number, fault.action, fault.at);
    case TrailFault::Kind::Missing:
        return Trail::tr("Entry %1 of the activity log is missing. In its place stands %2 of %3.")
            .arg(number, fault.action, fault.at);
    case TrailFault::Kind::CutOff:
        return cutOffSentence(fault);
    case TrailFault::Kind::NoNote:
        return Trail::tr("All entries of the activity log that are there follow from each other, but the note of the "
                         "last one is missing or unreadable: nobody can tell whether later ones were cut off.");
    }
    Q_UNREACHABLE();
}

} // namespace freshet
