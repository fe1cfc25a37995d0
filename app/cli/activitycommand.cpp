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
    const std::optional<KnownServer> server = knownServer(m_line.server);
    if (!server)
        return;
    if (!QFileInfo::exists(server->files.deskPath))
        return fail(Error{ErrorKind::StoreFailed, {}, 0, {}},
                    tr("There is no activity log of %1 on this computer.").arg(server->profile.name));
    const auto desk = Database::open(server->files.deskPath, DatabaseKind::Desk, DatabaseAccess::ReadOnly);
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
