// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QObject>

#include <chrono>

namespace freshet {

/// InvalidInput with a translated sentence in `where` for a PIN that is too short or too long.
Result<void> checkNewPin(const QString &pin);

/// What the keychain holds instead of a PIN: PBKDF2-HMAC-SHA256 of it with that salt and number of rounds, as
/// "pbkdf2-sha256:ROUNDS:SALT:HASH" in hex. Takes its time on purpose; thread-safe.
[[nodiscard]] QByteArray pinRecord(const QString &pin, const QByteArray &salt, int rounds);
/// Whether `record` was made of that PIN; false for anything that is no such record. As slow as making one.
[[nodiscard]] bool isPinOf(const QByteArray &record, const QString &pin);

/// For how long no other PIN is taken after so many wrong ones in a row: not at all after two, which happen to whoever
/// mistypes, then twice as long each time, up to a minute.
[[nodiscard]] std::chrono::seconds pauseAfterWrongPins(int wrongPins);

/// Does either away from the GUI thread. Emits one signal, once, from the event loop of its thread, then deletes
/// itself; destroyed before, it says nothing.
class PinWork final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void makeRecord(const QString &pin);
    void compare(const QByteArray &record, const QString &pin);

signals:
    void made(const QByteArray &record);
    void compared(bool isRight);
};

} // namespace freshet
