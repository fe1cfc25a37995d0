// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/acknowledging.h"

#include "activity/activitylog.h"

#include <QCoreApplication>

namespace freshet {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::Acknowledging)
};

/// "A1 customers 1043", and of which part of the row, where it has several.
QString textOf(const FindingPlace &place)
{
    QString text = QStringLiteral("%1 %2 %3").arg(ruleWord(place.rule), place.table).arg(place.rowId);
    if (!place.part.isEmpty())
        text += QLatin1Char(' ') + place.part;
    return text;
}

} // namespace

Result<void> acknowledge(Database &desk, const Finding &finding, const QString &note, const QDateTime &at,
                         const QString &user)
{
    const QString reason = note.trimmed();
    if (reason.isEmpty())
        return Error{ErrorKind::InvalidInput, Words::tr("Please write down why this is left as it is."), 0, {}};
    const FindingPlace place = placeOf(finding);
    return withTrail(desk, [&](ActivityLog &trail) -> Result<void> {
        if (Result<void> written = writeAcknowledgement(desk, {place, factsOf(finding), reason, user, at}); !written)
            return written;
        const auto entry = trail.appendWithin(at, user, QStringLiteral("FINDING_ACKNOWLEDGED"),
                                              QStringLiteral("%1: %2").arg(textOf(place), reason));
        return entry ? Result<void>() : entry.error();
    });
}

Result<void> withdrawAcknowledgement(Database &desk, const FindingPlace &place, const QDateTime &at,
                                     const QString &user)
{
    return withTrail(desk, [&](ActivityLog &trail) -> Result<void> {
        const Result<bool> removed = removeAcknowledgement(desk, place);
        if (!removed || !*removed)
            return removed ? Result<void>() : removed.error();
        const auto entry = trail.appendWithin(at, user, QStringLiteral("ACKNOWLEDGEMENT_WITHDRAWN"), textOf(place));
        return entry ? Result<void>() : entry.error();
    });
}

} // namespace freshet
