// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/sessionfixture.h"

#include "tests/support/waiting.h"

#include <QtTest>

namespace freshet::test {

namespace {

const QString base = QStringLiteral("/crm/api/v1.0");

} // namespace

RetryPolicy impatient()
{
    RetryPolicy policy;
    policy.attempts = 1;
    policy.firstPause = std::chrono::milliseconds(1);
    policy.deadline = std::chrono::seconds(10);
    policy.idleLimit = std::chrono::seconds(10);
    return policy;
}

SessionFixture::SessionFixture(Certificate shown)
    : server(shown)
    , profiles(home.filePath(QStringLiteral("data")))
    , session(std::make_unique<Session>(profiles, credentials, clock, impatient()))
{
    listen();
}

void SessionFixture::acceptEverything()
{
    server.always(base + QStringLiteral("/version"), ScriptedAnswer::json(R"({"version":"4.5.33"})"));
    for (const char *list : {"/clients", "/invoices", "/payments"})
        server.always(base + QLatin1String(list), ScriptedAnswer::json("[]"));
    server.always(base + QStringLiteral("/users/admins/me"),
                  ScriptedAnswer::json(R"({"id":1,"firstName":"Clara","lastName":"Clerk","username":"clara"})"));
}

void SessionFixture::acceptBut(const QString &path, const ScriptedAnswer &answer)
{
    server.always(base + path, answer);
    acceptEverything();
}

SignInRequest SessionFixture::request() const
{
    SignInRequest request;
    request.address = server.url().toString();
    request.token = token;
    return request;
}

bool SessionFixture::signIn(const SignInRequest &request)
{
    const int before = int(heard.filter(QRegularExpression(QStringLiteral("^sign(edIn|InFailed)"))).size());
    session->signIn(request);
    return waitForEnd(before + 1);
}

bool SessionFixture::waitForEnd(int endings) const
{
    return waitUntil(
        [this, endings] {
            return heard.filter(QRegularExpression(QStringLiteral("^sign(edIn|InFailed)"))).size() >= endings;
        },
        30000);
}

bool SessionFixture::isQuiet()
{
    const QStringList before = heard;
    SignInRequest tokenless = request();
    tokenless.token.clear();
    return signIn(tokenless) && heard == before + QStringList{QStringLiteral("signInFailed:invalid_input")};
}

void SessionFixture::listen()
{
    QObject *context = session.get();
    QObject::connect(session.get(), &Session::signedIn, context, [this] { heard += QStringLiteral("signedIn"); });
    QObject::connect(session.get(), &Session::signedOut, context, [this] { heard += QStringLiteral("signedOut"); });
    QObject::connect(session.get(), &Session::keychainNotice, context, [this](TokenStep step, const Error &error) {
        steps += step;
        heard += QStringLiteral("keychainNotice:") + errorCode(error.kind);
        errors += error;
    });
    QObject::connect(session.get(), &Session::signInFailed, context,
                     [this](const Error &error, const std::optional<CertificateSummary> &refused) {
                         heard += QStringLiteral("signInFailed:") + errorCode(error.kind);
                         errors += error;
                         certificate = refused;
                     });
}

} // namespace freshet::test
