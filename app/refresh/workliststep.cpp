// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/workliststep.h"

#include "analysis/worklist.h"
#include "analysis/worklisttext.h"
#include "store/settingsstore.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace freshet {

namespace {

/// Raise it when the list is made in another way: it is made anew once then.
constexpr int worklistVersion = 1;

QString isoOrNothing(const std::optional<CalendarDate> &day)
{
    return day ? day->toIso() : QString();
}

/// Tells whether the list, over the same rows and as of the same day, would be the same: it hangs on nothing else.
QString basisOf(const OfficeWord &office, const CustomerFlagKeys &keys)
{
    QStringList parts{QString::number(worklistVersion), QString::fromUtf8(policyJson(office.policy)), keys.vipTag,
                      keys.vipAttribute, keys.graceAttribute};
    for (const auto &[customer, note] : office.notes)
        parts << QString::number(customer) << note.note << isoOrNothing(note.promisedOn) << note.assignee
              << isoOrNothing(note.nextContactOn);
    const QByteArray whole = parts.join(QChar::Null).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex());
}

Result<bool> isAsItWouldBe(Database &cache, const QString &basis, CalendarDate today)
{
    const Result<QString> before = readWorklistBasis(cache);
    const Result<std::optional<CalendarDate>> day = dayOfWorklist(cache);
    if (!before || !day)
        return before ? day.error() : before.error();
    return *before == basis && *day == today;
}

} // namespace

Result<OfficeWord> readOfficeWord(const QString &deskPath)
{
    if (!QFileInfo::exists(deskPath))
        return OfficeWord();
    // For writing, because a file of an older version must be brought up to date before it can be read.
    const auto desk = Database::open(deskPath, DatabaseKind::Desk, DatabaseAccess::ReadWrite);
    if (!desk)
        return desk.error();
    Result<SuspensionPolicy> policy = readSuspensionPolicy(**desk);
    if (!policy)
        return policy.error();
    Result<WorklistNotes> notes = readWorklistNotes(**desk);
    if (!notes)
        return notes.error();
    return OfficeWord{*std::move(policy), *std::move(notes)};
}

Result<std::vector<WorklistEntry>> worklistOf(Database &cache, const CustomerFlagKeys &keys, const OfficeWord &office,
                                              CalendarDate today, std::span<const RecordId> customers)
{
    Result<std::vector<WorklistSubject>> subjects = readWorklistSubjects(cache, keys, customers);
    if (!subjects)
        return subjects.error();
    for (WorklistSubject &subject : *subjects) {
        if (const auto note = office.notes.find(subject.customerId); note != office.notes.end())
            subject.promisedOn = note->second.promisedOn;
    }
    return worklist(*subjects, office.policy, today);
}

Result<void> updateWorklist(Database &cache, const PublishOutcome &outcome, const QString &deskPath,
                            const CustomerFlagKeys &keys, CalendarDate today)
{
    const Result<OfficeWord> office = readOfficeWord(deskPath);
    if (!office)
        return writeWorklistBasis(cache, {});
    const QString basis = basisOf(*office, keys);
    if (outcome.touchedCustomers.empty()) {
        const Result<bool> stands = isAsItWouldBe(cache, basis, today);
        if (!stands || *stands)
            return stands ? Result<void>() : stands.error();
    }
    const Result<std::vector<WorklistEntry>> entries = worklistOf(cache, keys, *office, today);
    if (!entries)
        return entries.error();
    std::vector<WordedEntry> worded;
    worded.reserve(entries->size());
    for (const WorklistEntry &entry : *entries)
        worded.push_back({entry, reasonOf(entry).kept()});
    const Result<void> kept = keepWorklist(cache, worded, office->notes, today);
    return kept ? writeWorklistBasis(cache, basis) : kept;
}

} // namespace freshet
