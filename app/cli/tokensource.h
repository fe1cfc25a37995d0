// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/console.h"

namespace freshet::cli {

struct GivenToken
{
    QByteArray token;
    bool isForOneRun = false; ///< from FRESHET_API_TOKEN: never kept
};

/// Where a sign-in gets its token: standard input when asked to, else FRESHET_API_TOKEN, else the person at the
/// terminal; without one it is InvalidInput. Waits for input, so call it before the event loop runs.
Result<GivenToken> readToken(const SignInRequestLine &line, const QByteArray &environmentToken, QIODevice &input,
                             Console &console);

} // namespace freshet::cli
