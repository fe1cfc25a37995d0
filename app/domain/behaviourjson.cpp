// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/behavioursettings.h"
#include "domain/repeatedfields.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace freshet {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::BehaviourSettings)
};

constexpr QLatin1String formatKey("format");
constexpr QLatin1String formatWord("freshet-payment-rules");
constexpr QLatin1String versionKey("version");
constexpr int newestVersion = 1;

Error refused(const QString &sentence)
{
    return {ErrorKind::InvalidInput, sentence, 0, {}};
}

Error wrongKind(const QString &key)
{
    return refused(Words::tr("The value of \"%1\" cannot be used.").arg(key));
}

/// A whole number of this many bits; JSON has doubles only.
std::optional<int> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble();
    const bool isWhole = value.isDouble() && std::floor(number) == number && std::abs(number) <= 1'000'000;
    return isWhole ? std::optional(int(number)) : std::nullopt;
}

Result<void> checkHead(const QJsonObject &object)
{
    const std::optional<int> version = wholeNumber(object[versionKey]);
    if (object[formatKey].toString() != formatWord || !version || *version < 1)
        return refused(Words::tr("This file does not hold payment rules of Freshet."));
    if (*version > newestVersion)
        return refused(Words::tr("These payment rules were written by a newer version of Freshet. Update this one."));
    return {};
}

Result<void> takeValue(const QString &key, const QJsonValue &value, BehaviourSettings &settings)
{
    const auto numbers = numberSettings();
    const auto number = std::ranges::find(numbers, key, [](const NumberSetting &s) { return QLatin1String(s.key); });
    if (number != numbers.end()) {
        const std::optional<int> whole = wholeNumber(value);
        if (!whole)
            return wrongKind(key);
        number->in(settings) = *whole;
        return {};
    }
    const auto texts = textSettings();
    const auto text = std::ranges::find(texts, key, [](const TextSetting &s) { return QLatin1String(s.key); });
    if (text == texts.end())
        return refused(Words::tr("Freshet does not know the setting \"%1\".").arg(key));
    if (!value.isString())
        return wrongKind(key);
    text->in(settings) = value.toString().trimmed();
    return {};
}

} // namespace

QByteArray behaviourJson(const BehaviourSettings &settings)
{
    BehaviourSettings copy = settings;
    QJsonObject object{{formatKey, formatWord}, {versionKey, newestVersion}};
    for (const NumberSetting &number : numberSettings())
        object.insert(QLatin1String(number.key), number.in(copy));
    for (const TextSetting &text : textSettings())
        object.insert(QLatin1String(text.key), text.in(copy));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<BehaviourSettings> behaviourFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject object = document.object();
    if (const Result<void> checked = checkHead(object); !checked)
        return checked.error();
    if (hasRepeatedFields(json, document))
        return refused(Words::tr("A setting is in this file twice, so it is not clear which one counts."));
    BehaviourSettings settings;
    for (auto value = object.begin(); value != object.end(); ++value) {
        if (value.key() == formatKey || value.key() == versionKey)
            continue;
        if (const Result<void> taken = takeValue(value.key(), value.value(), settings); !taken)
            return taken.error();
    }
    if (const std::vector<SettingProblem> problems = problemsOf(settings); !problems.empty())
        return refused(problems.front().sentence);
    return settings;
}

} // namespace freshet
