// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/credentialstore.h"
#include "tests/support/waiting.h"

#include <QPointer>
#include <QtTest>

#include <memory>
#include <optional>

namespace freshet::test {

/// Everything that a reply says, counted.
class Answer
{
public:
    explicit Answer(CredentialReply *reply)
        : m_reply(reply)
    {
        QObject::connect(reply, &CredentialReply::finished, reply, [said = m_said](const Result<QByteArray> &secret) {
            ++said->count;
            said->secret = secret;
        });
    }

    /// False when the reply has not spoken and gone within the limit.
    bool wait(int milliseconds = 30000) const
    {
        return waitUntil([this] { return m_said->count > 0 && !m_reply; }, milliseconds);
    }
    [[nodiscard]] int count() const { return m_said->count; }
    [[nodiscard]] bool ok() const { return m_said->secret && m_said->secret->ok(); }
    [[nodiscard]] QByteArray secret() const { return ok() ? **m_said->secret : QByteArray(); }
    /// Cancelled stands for "no error", which no keychain request ends in.
    [[nodiscard]] ErrorKind kind() const
    {
        return m_said->secret && !ok() ? m_said->secret->error().kind : ErrorKind::Cancelled;
    }

private:
    struct Said
    {
        int count = 0;
        std::optional<Result<QByteArray>> secret;
    };

    std::shared_ptr<Said> m_said = std::make_shared<Said>();
    QPointer<CredentialReply> m_reply;
};

} // namespace freshet::test
