// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/signoutcommand.h"

#include "cli/activitynote.h"
#include "credentials/keychainsentence.h"
#include "refresh/refreshreport.h"

#include <utility>

namespace freshet::cli {

SignOutCommand::SignOutCommand(const CommandContext &context, SignOutRequestLine line, QObject *parent)
    : Command(context, parent)
    , m_line(std::move(line))
{
}

void SignOutCommand::interrupt()
{
    fail(Error{ErrorKind::Cancelled, {}, 0, {}});
}

void SignOutCommand::run()
{
    const auto profile = knownProfile(m_line.server);
    if (!profile)
        return fail(profile.error());
    if (!*profile)
        return fail(Error{ErrorKind::NotSignedIn, {}, 0, {}}, signInFirstSentence(m_line.server));
    CredentialReply *reply = m_context.credentials.remove((*profile)->id);
    connect(reply, &CredentialReply::finished, this,
            [this, known = **profile](const Result<QByteArray> &removed) { onRemoved(known, removed); });
}

void SignOutCommand::onRemoved(const ServerProfile &profile, const Result<QByteArray> &removed)
{
    if (!removed)
        return fail(removed.error(), keychainSentence(TokenStep::Removing, removed.error()));
    if (const auto noted = noteActivity(m_context.profiles, profile, m_context.clock, QStringLiteral("SIGN_OUT"),
                                        profile.apiBase.toString());
        !noted)
        return fail(noted.error());
    const QString sentence =
        tr("Signed out of %1 (%2). The token is no longer kept.").arg(profile.name, profile.apiBase.toString());
    const auto printed = m_context.console.print(sentence.toUtf8() + '\n');
    end(printed ? 0 : exitCode(printed.error()));
}

} // namespace freshet::cli
