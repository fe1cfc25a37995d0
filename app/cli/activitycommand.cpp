// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/activitycommand.h"

#include "activity/activitylog.h"
#include "refresh/refreshreport.h"

#include <QFileInfo>

#include <utility>

namespace freshet::cli {

ActivityCommand::ActivityCommand(const CommandContext &context, VerifyRequestLine line, QObject *parent)
    : Command(context, parent)
    , m_line(std::move(line))
{
}

void ActivityCommand::interrupt()
{
    fail(Error{ErrorKind::Cancelled, {}, 0, {}});
}

void ActivityCommand::run()
{
    const auto profile = knownProfile(m_line.server);
    if (!profile)
        return fail(profile.error());
    if (!*profile)
        return fail(Error{ErrorKind::NotSignedIn, {}, 0, {}}, signInFirstSentence(m_line.server));
    const Result<ProfileFiles> files = m_context.profiles.filesOf(**profile);
    if (!files)
        return fail(files.error());
    if (!QFileInfo::exists(files->deskPath))
        return fail(Error{ErrorKind::StoreFailed, {}, 0, {}},
                    tr("There is no activity log of %1 on this computer.").arg((*profile)->name));
    const auto desk = Database::open(files->deskPath, DatabaseKind::Desk, DatabaseAccess::ReadOnly);
    if (!desk)
        return fail(desk.error());
    const Result<TrailCheck> check = ActivityLog(**desk).verify();
    if (!check)
        return fail(check.error());
    if (check->fault)
        return fail(Error{ErrorKind::StoreDamaged, {}, 0, {}}, trailSentence(*check));
    const Result<void> printed = m_context.console.print(trailSentence(*check).toUtf8() + '\n');
    end(printed ? 0 : exitCode(printed.error()));
}

} // namespace freshet::cli
