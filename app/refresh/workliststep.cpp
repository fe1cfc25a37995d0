// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/workliststep.h"

#include "analysis/worklist.h"
#include "analysis/worklisttext.h"
#include "store/settingsstore.h"

#include <QFileInfo>

namespace freshet {

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

Result<void> updateWorklist(Database &cache, const QString &deskPath, const CustomerFlagKeys &keys, CalendarDate today)
{
    const Result<OfficeWord> office = readOfficeWord(deskPath);
    if (!office)
        return {};
    const Result<std::vector<WorklistEntry>> entries = worklistOf(cache, keys, *office, today);
    if (!entries)
        return entries.error();
    std::vector<WordedEntry> worded;
    worded.reserve(entries->size());
    for (const WorklistEntry &entry : *entries)
        worded.push_back({entry, reasonOf(entry).kept()});
    return keepWorklist(cache, worded, office->notes, today);
}

} // namespace freshet
