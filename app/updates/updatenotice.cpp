// SPDX-License-Identifier: GPL-3.0-or-later
#include "updates/updatenotice.h"

#include "updates/ed25519.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace freshet {

namespace {

constexpr int fewestNumbers = 2;
constexpr int mostNumbers = 4;
constexpr qsizetype isoLength = 10;

/// A text of the object; none when something else, or nothing, stands there.
std::optional<QString> textOf(const QJsonObject &object, QLatin1String name)
{
    const QJsonValue value = object.value(name);
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<CalendarDate> dateFromText(const QString &text)
{
    return text.size() == isoLength ? CalendarDate::fromPrinted(text.toStdString()) : std::nullopt;
}

std::optional<QByteArray> signatureFromText(const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).size() != ed25519SignatureSize)
        return std::nullopt;
    return *decoded;
}

} // namespace

QVersionNumber updateVersionFromText(const QString &text)
{
    qsizetype end = 0;
    const QVersionNumber version = QVersionNumber::fromString(text, &end);
    const bool isWhole = end == text.size();
    const bool isUsual = version.segmentCount() >= fewestNumbers && version.segmentCount() <= mostNumbers;
    return isWhole && isUsual ? version : QVersionNumber();
}

bool isPageFit(const QUrl &page)
{
    return page.isValid() && page.scheme() == QLatin1String("https") && !page.host().isEmpty() &&
           page.userInfo().isEmpty();
}

UpdateAnswer readUpdateNotice(const QByteArray &body, const QByteArray &publicKey, CalendarDate today)
{
    if (body.size() > largestNotice)
        return UpdateFault::TooLarge;
    const QJsonObject file = QJsonDocument::fromJson(body).object();
    const std::optional<QString> text = textOf(file, QLatin1String("notice"));
    const std::optional<QString> signatureText = textOf(file, QLatin1String("signature"));
    if (!text || !signatureText)
        return UpdateFault::NotANotice;
    const std::optional<QByteArray> signature = signatureFromText(*signatureText);
    if (!signature)
        return UpdateFault::NotANotice;
    const QByteArray bytes = text->toUtf8();
    return isSignedBy(publicKey, bytes, *signature) ? readSignedText(bytes, today) : UpdateFault::WrongSignature;
}

UpdateAnswer readSignedText(const QByteArray &text, CalendarDate today)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return UpdateFault::NotANotice;
    const QJsonObject said = document.object();
    if (textOf(said, QLatin1String("program")) != QStringLiteral("freshet"))
        return UpdateFault::OtherProgram;
    const auto read = [&said](QLatin1String name) { return textOf(said, name).value_or(QString()); };
    const QVersionNumber version = updateVersionFromText(read(QLatin1String("version")));
    if (version.isNull())
        return UpdateFault::UnreadableVersion;
    const std::optional<CalendarDate> released = dateFromText(read(QLatin1String("released")));
    const std::optional<CalendarDate> validUntil = dateFromText(read(QLatin1String("validUntil")));
    if (!released || !validUntil)
        return UpdateFault::UnreadableDate;
    if (*validUntil < today)
        return UpdateFault::OutOfDate;
    const QUrl page(read(QLatin1String("page")), QUrl::StrictMode);
    if (!isPageFit(page))
        return UpdateFault::PageUnfit;
    return UpdateNotice{version, *released, page, *validUntil};
}

} // namespace freshet
