// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sessionattempt.h"

namespace freshet {

SessionAttempt::SessionAttempt(const SessionTools &tools, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
{
}

void SessionAttempt::finish(const Result<SignedInAs> &outcome, const std::optional<CertificateSummary> &certificate)
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    deleteLater();
    emit finished(outcome, certificate);
}

} // namespace freshet
