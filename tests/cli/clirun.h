// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/server.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <memory>

namespace freshet::test {

/// What one run of the built program left behind.
struct CliResult
{
    int exitCode = -1; ///< −1: did not end
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
    /// For the message of a failed check.
    [[nodiscard]] QByteArray said() const;
};

/// The built freshet-cli with a data folder of its own, against a made-up UISP. No keychain can be reached unless the
/// test asks for it.
class CliRun
{
public:
    explicit CliRun(int customers = 5);

    /// The server's URL and FRESHET_API_TOKEN are put into the environment by these two.
    [[nodiscard]] QString url() const;
    void giveToken(const QByteArray &token);
    void giveToken() { giveToken(server.token()); }
    void useKeychain() { m_usesKeychain = true; }

    CliResult run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Started, with its input closed; for tests that act while it runs.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Not started yet; its environment is set.
    [[nodiscard]] std::unique_ptr<QProcess> prepared() const;
    static CliResult finish(QProcess &process);

    QTemporaryDir home;
    QString dataFolder;
    demo::Server server;

private:
    [[nodiscard]] QProcessEnvironment environment() const;

    QByteArray m_token;
    bool m_usesKeychain = false;
};

/// The keys of an object, sorted, with blanks between.
[[nodiscard]] QString keysOf(const QJsonObject &object);
[[nodiscard]] QString keysOf(const QJsonValue &value);

} // namespace freshet::test
