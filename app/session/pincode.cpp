// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/pincode.h"

#include <QCoreApplication>
#include <QPasswordDigestor>
#include <QPointer>
#include <QRandomGenerator>
#include <QThreadPool>

#include <algorithm>
#include <array>

namespace freshet {

namespace {

constexpr int usualRounds = 200'000;
constexpr int mostRounds = 10'000'000;
constexpr int hashBytes = 32;
constexpr qsizetype shortestPin = 4;
constexpr qsizetype longestPin = 64;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::Pin)
};

QByteArray hashOf(const QString &pin, const QByteArray &salt, int rounds)
{
    return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, pin.toUtf8(), salt, rounds, hashBytes);
}

QByteArray freshSalt()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return {reinterpret_cast<const char *>(words.data()), qsizetype(sizeof words)};
}

/// Takes the same time wherever they differ.
bool areEqual(const QByteArray &one, const QByteArray &other)
{
    if (one.size() != other.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < one.size(); ++i)
        difference |= one.at(i) ^ other.at(i);
    return difference == 0;
}

} // namespace

Result<void> checkNewPin(const QString &pin)
{
    if (pin.size() < shortestPin)
        return Error{ErrorKind::InvalidInput, Words::tr("A PIN has at least 4 characters."), 0, {}};
    if (pin.size() > longestPin)
        return Error{ErrorKind::InvalidInput, Words::tr("A PIN has at most 64 characters."), 0, {}};
    return {};
}

QByteArray pinRecord(const QString &pin, const QByteArray &salt, int rounds)
{
    return "pbkdf2-sha256:" + QByteArray::number(rounds) + ':' + salt.toHex() + ':' + hashOf(pin, salt, rounds).toHex();
}

bool isPinOf(const QByteArray &record, const QString &pin)
{
    const QList<QByteArray> parts = record.split(':');
    const int rounds = parts.value(1).toInt();
    if (parts.size() != 4 || parts.front() != "pbkdf2-sha256" || rounds < 1 || rounds > mostRounds)
        return false;
    const QByteArray expected = QByteArray::fromHex(parts.at(3));
    return expected.size() == hashBytes && areEqual(hashOf(pin, QByteArray::fromHex(parts.at(2)), rounds), expected);
}

std::chrono::seconds pauseAfterWrongPins(int wrongPins)
{
    constexpr int free = 2;
    constexpr int longestDoubling = 6;
    constexpr std::chrono::seconds longest{60};
    if (wrongPins <= free)
        return std::chrono::seconds(0);
    return std::min(longest, std::chrono::seconds(1 << std::min(wrongPins - free - 1, longestDoubling)));
}

void PinWork::makeRecord(const QString &pin)
{
    QThreadPool::globalInstance()->start([self = QPointer<PinWork>(this), pin] {
        const QByteArray record = pinRecord(pin, freshSalt(), usualRounds);
        QMetaObject::invokeMethod(
            qApp,
            [self, record] {
                if (!self)
                    return;
                self->deleteLater();
                emit self->made(record);
            },
            Qt::QueuedConnection);
    });
}

void PinWork::compare(const QByteArray &record, const QString &pin)
{
    QThreadPool::globalInstance()->start([self = QPointer<PinWork>(this), record, pin] {
        const bool isRight = isPinOf(record, pin);
        QMetaObject::invokeMethod(
            qApp,
            [self, isRight] {
                if (!self)
                    return;
                self->deleteLater();
                emit self->compared(isRight);
            },
            Qt::QueuedConnection);
    });
}

} // namespace freshet
