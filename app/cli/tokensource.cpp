// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tokensource.h"

#include "cli/hiddeninput.h"
#include "cli/optionvalues.h"

#include <QCoreApplication>

namespace freshet::cli {

namespace {

constexpr qint64 longestToken = 4096;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::cli::TokenSource)
};

Result<GivenToken> tokenFromInput(QIODevice &input)
{
    const QByteArray token = input.readLine(longestToken).trimmed();
    if (token.isEmpty())
        return usageError(Words::tr("There was no API token on standard input."));
    return GivenToken{token, false};
}

Result<GivenToken> tokenFromPerson(Console &console)
{
    const Result<QByteArray> line =
        readHiddenLine([&console] { console.say(Words::tr("API token (it will not be shown):")); });
    if (!line)
        return line.error();
    return GivenToken{line->trimmed(), false};
}

} // namespace

Result<GivenToken> readToken(const SignInRequestLine &line, const QByteArray &environmentToken, QIODevice &input,
                             Console &console)
{
    if (line.isTokenOnStdin)
        return tokenFromInput(input);
    if (!environmentToken.isEmpty())
        return GivenToken{environmentToken, true};
    if (isTerminalInput())
        return tokenFromPerson(console);
    return usageError(Words::tr("Give the API token on standard input with --token-stdin, or in FRESHET_API_TOKEN. "
                                "It is never taken from the command line, where others could see it."));
}

} // namespace freshet::cli
