// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirun.h"

#include "tests/support/waiting.h"

#include <QJsonDocument>
#include <QtTest>

namespace freshet::test {

namespace {

constexpr int patienceMs = 120'000;

demo::World worldOf(int customers)
{
    demo::WorldOptions options;
    options.customers = customers;
    options.seed = 7;
    options.today = demo::providerDay(QDateTime::currentDateTimeUtc());
    return demo::World::generate(options);
}

} // namespace

QJsonObject CliResult::object() const
{
    return QJsonDocument::fromJson(out).object();
}

QJsonArray CliResult::array() const
{
    return QJsonDocument::fromJson(out).array();
}

QByteArray CliResult::said() const
{
    return "exit code " + QByteArray::number(exitCode) + "\n" + out + err;
}

CliRun::CliRun(int customers)
    : dataFolder(home.filePath(QStringLiteral("data")))
    , server(worldOf(customers))
{
    if (!server.start())
        qFatal("The made-up UISP does not start.");
}

QString CliRun::url() const
{
    return server.apiBase().toString();
}

void CliRun::giveToken(const QByteArray &token)
{
    m_token = token;
}

CliResult CliRun::run(const QStringList &arguments, const QByteArray &input) const
{
    const std::unique_ptr<QProcess> process = start(arguments, input);
    return finish(*process);
}

std::unique_ptr<QProcess> CliRun::start(const QStringList &arguments, const QByteArray &input) const
{
    auto process = prepared();
    process->start(QStringLiteral(FRESHET_CLI_PATH), arguments);
    process->write(input);
    process->closeWriteChannel();
    return process;
}

std::unique_ptr<QProcess> CliRun::prepared() const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment());
    return process;
}

CliResult CliRun::finish(QProcess &process)
{
    CliResult result;
    if (waitUntil([&process] { return process.state() == QProcess::NotRunning; }, patienceMs) &&
        process.exitStatus() == QProcess::NormalExit)
        result.exitCode = process.exitCode();
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

QProcessEnvironment CliRun::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("FRESHET_DATA_DIR"), dataFolder);
    if (!m_usesKeychain)
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent/bus"));
    if (!m_token.isEmpty())
        environment.insert(QStringLiteral("FRESHET_API_TOKEN"), QString::fromLatin1(m_token));
    return environment;
}

QString keysOf(const QJsonObject &object)
{
    return object.keys().join(QLatin1Char(' '));
}

QString keysOf(const QJsonValue &value)
{
    return keysOf(value.toObject());
}

} // namespace freshet::test
