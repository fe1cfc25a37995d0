// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/actcommand.h"
#include "cli/activitycommand.h"
#include "cli/arguments.h"
#include "cli/democommand.h"
#include "cli/hiddeninput.h"
#include "cli/interruption.h"
#include "cli/listcommand.h"
#include "cli/refreshcommand.h"
#include "cli/signincommand.h"
#include "cli/signoutcommand.h"
#include "credentials/keychainstore.h"
#include "language/translations.h"
#include "session/crashguard.h"
#include "session/datafolder.h"
#include "session/logfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>

#include <cstdio>

using namespace freshet;
using namespace freshet::cli;

namespace {

/// A command, what to print and be done, or why neither.
using Plan = std::variant<std::unique_ptr<Command>, TextRequest, Error>;

struct Planner
{
    const CommandContext &context;
    QFile &input;

    Plan operator()(const TextRequest &request) const { return request; }
    Plan operator()(const SignInRequestLine &line) const
    {
        Result<GivenToken> token = readToken(line, context.environmentToken, input, context.console);
        if (!token)
            return token.error();
        return std::make_unique<SignInCommand>(context, line, *std::move(token));
    }
    Plan operator()(const SignOutRequestLine &line) const { return std::make_unique<SignOutCommand>(context, line); }
    Plan operator()(const RefreshRequestLine &line) const { return std::make_unique<RefreshCommand>(context, line); }
    Plan operator()(const ListRequestLine &line) const { return std::make_unique<ListCommand>(context, line); }
    Plan operator()(const ActRequestLine &line) const { return std::make_unique<ActCommand>(context, line); }
    Plan operator()(const VerifyRequestLine &line) const { return std::make_unique<ActivityCommand>(context, line); }
    Plan operator()(const DemoRequestLine &line) const { return std::make_unique<DemoCommand>(context, line); }
};

int runCommand(QCoreApplication &application, Command &command)
{
    Interruption interruption;
    QObject::connect(&interruption, &Interruption::interrupted, &command, &Command::interrupt);
    QObject::connect(&command, &Command::ended, &application, &QCoreApplication::exit);
    command.start();
    return application.exec();
}

int sayError(Console &console, const Error &error)
{
    console.say(errorSentence(error));
    return exitCode(error);
}

} // namespace

int main(int argc, char **argv)
{
    guardCrashOutput();
    const LogCapture redaction;
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("freshet-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FRESHET_VERSION));
    const Translations translations(LanguageChoice::made({}), QLocale::system());
    // QtKeychain prints the names of its functions to the default category.
    QLoggingCategory::setFilterRules(QStringLiteral("default.debug=false"));

    QFile in;
    QFile out;
    QFile err;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly) ||
        !err.open(stderr, QIODevice::WriteOnly))
        return exitCode(Error{ErrorKind::StoreFailed, {}, 0, {}});
    Console console(out, err, isTerminalError());

    const Result<Arguments> arguments = parseArguments(QCoreApplication::arguments());
    if (!arguments)
        return sayError(console, arguments.error());

    if (const Result<void> fit = makeDataFolderFit(arguments->dataFolder, currentUserId()); !fit) {
        console.say(fit.error().detail);
        return exitCode(fit.error());
    }
    const SystemClock clock;
    KeychainStore credentials;
    ProfileStore profiles(arguments->dataFolder);
    const CommandContext context{console, credentials, clock, profiles, qgetenv("FRESHET_API_TOKEN").trimmed()};
    qunsetenv("FRESHET_API_TOKEN");

    Plan plan = std::visit(Planner{context, in}, arguments->request);
    if (const auto *error = std::get_if<Error>(&plan))
        return sayError(console, *error);
    if (const auto *text = std::get_if<TextRequest>(&plan)) {
        const Result<void> printed = console.print(text->text.toUtf8());
        return printed ? 0 : exitCode(printed.error());
    }
    return runCommand(application, *std::get<std::unique_ptr<Command>>(plan));
}
