// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/suspensionpolicy.h"

#include "domain/money.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace freshet {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::SuspensionPolicy)
};

constexpr QLatin1String formatKey("format");
constexpr QLatin1String formatWord("freshet-suspension-policy");
constexpr QLatin1String versionKey("version");
constexpr QLatin1String amountsKey("minimum_amounts");
constexpr QLatin1String delayKey("delay_days");
constexpr QLatin1String weekdaysKey("permitted_weekdays");
constexpr QLatin1String holidaysKey("holidays");
constexpr QLatin1String aheadKey("ahead_days");
constexpr QLatin1String staleKey("stale_minutes");
constexpr int newestVersion = 1;
constexpr int tenYears = 3653;

Error unreadable()
{
    return {ErrorKind::InvalidInput,
            Words::tr("The suspension policy is not kept in a way that this version of Freshet can read. Look at it "
                      "and save it again."),
            0,
            {}};
}

QStringList amountTexts(const SuspensionPolicy &policy)
{
    QStringList texts;
    for (const auto &[currency, amount] : policy.minimumAmounts)
        texts += currency.code() + QLatin1Char(' ') + decimalString(amount, currency.digits());
    return texts;
}

QStringList weekdayTexts(const SuspensionPolicy &policy)
{
    QStringList texts;
    for (size_t day = 0; day < policy.isWeekdayPermitted.size(); ++day) {
        if (policy.isWeekdayPermitted[day])
            texts += QString::number(day + 1);
    }
    return texts;
}

QStringList holidayTexts(const SuspensionPolicy &policy)
{
    QStringList texts;
    for (const CalendarDate day : policy.holidays)
        texts += day.toIso();
    return texts;
}

/// The settings by their keys, as the activity log words them.
std::vector<std::pair<QLatin1String, QString>> inWords(const SuspensionPolicy &policy)
{
    const auto list = [](const QStringList &texts) {
        return texts.isEmpty() ? QStringLiteral("none") : texts.join(QLatin1Char(' '));
    };
    return {{amountsKey, list(amountTexts(policy))},       {delayKey, QString::number(policy.delayDays)},
            {weekdaysKey, list(weekdayTexts(policy))},     {holidaysKey, list(holidayTexts(policy))},
            {aheadKey, QString::number(policy.aheadDays)}, {staleKey, QString::number(policy.staleMinutes)}};
}

bool takeAmounts(const QJsonObject &object, SuspensionPolicy &policy)
{
    for (auto amount = object.begin(); amount != object.end(); ++amount) {
        const Currency currency(amount.key());
        const QByteArray text = amount.value().toString().toUtf8();
        const std::optional<qint64> minor =
            minorUnitsFromDecimal({text.constData(), size_t(text.size())}, currency.digits());
        if (currency.isEmpty() || !minor)
            return false;
        policy.minimumAmounts[currency] = *minor;
    }
    return true;
}

bool takeWeekdays(const QJsonArray &days, SuspensionPolicy &policy)
{
    policy.isWeekdayPermitted.fill(false);
    for (const auto &day : days) {
        const int number = day.toInt();
        if (number < 1 || number > 7)
            return false;
        policy.isWeekdayPermitted[size_t(number - 1)] = true;
    }
    return true;
}

bool takeHolidays(const QJsonArray &days, SuspensionPolicy &policy)
{
    for (const auto &day : days) {
        const std::optional<CalendarDate> date = CalendarDate::fromPrinted(day.toString().toStdString());
        if (!date)
            return false;
        policy.holidays.push_back(*date);
    }
    std::ranges::sort(policy.holidays);
    const auto rest = std::ranges::unique(policy.holidays);
    policy.holidays.erase(rest.begin(), rest.end());
    return true;
}

} // namespace

qint64 SuspensionPolicy::minimumOf(const Currency &currency) const
{
    const auto found = minimumAmounts.find(currency);
    return found == minimumAmounts.end() ? 0 : found->second;
}

bool SuspensionPolicy::isPermitted(CalendarDate day) const
{
    return isWeekdayPermitted[size_t(day.toQDate().dayOfWeek() - 1)] && !std::ranges::binary_search(holidays, day);
}

CalendarDate SuspensionPolicy::nextPermitted(CalendarDate day) const
{
    for (int step = 0; step < tenYears; ++step) {
        if (isPermitted(day.addDays(step)))
            return day.addDays(step);
    }
    return day;
}

std::vector<SettingProblem> problemsOf(const SuspensionPolicy &policy)
{
    std::vector<SettingProblem> problems;
    const auto check = [&problems](bool isRight, QLatin1String key, const QString &sentence) {
        if (!isRight)
            problems.push_back({key, sentence});
    };
    const auto isBetween = [](int value, int least, int most) { return value >= least && value <= most; };
    check(std::ranges::all_of(policy.minimumAmounts, [](const auto &each) { return each.second > 0; }), amountsKey,
          Words::tr(
              "A minimum amount must be a number above 0, such as 12 or with the decimal mark of your language; leave "
              "it out where there is none."));
    check(isBetween(policy.delayDays, 0, SuspensionPolicy::mostDelayDays), delayKey,
          Words::tr("The delay must be from 0 to %n days.", nullptr, SuspensionPolicy::mostDelayDays));
    check(std::ranges::any_of(policy.isWeekdayPermitted, [](bool isPermitted) { return isPermitted; }), weekdaysKey,
          Words::tr("Permit at least one day of the week, or nobody would ever be suspended."));
    check(policy.holidays.size() <= size_t(SuspensionPolicy::mostHolidays), holidaysKey,
          Words::tr("There can be at most %n holidays. Take out those that are over.", nullptr,
                    SuspensionPolicy::mostHolidays));
    check(isBetween(policy.aheadDays, 0, SuspensionPolicy::mostAheadDays), aheadKey,
          Words::tr("Invoices can be listed from 0 to %n days before their deadline.", nullptr,
                    SuspensionPolicy::mostAheadDays));
    check(isBetween(policy.staleMinutes, 1, SuspensionPolicy::mostStaleMinutes), staleKey,
          Words::tr("The age up to which data may be acted on must be from 1 to %n minutes.", nullptr,
                    SuspensionPolicy::mostStaleMinutes));
    return problems;
}

QByteArray policyJson(const SuspensionPolicy &policy)
{
    QJsonObject amounts;
    for (const auto &[currency, amount] : policy.minimumAmounts)
        amounts.insert(currency.code(), decimalString(amount, currency.digits()));
    QJsonArray weekdays;
    for (int day = 1; day <= 7; ++day) {
        if (policy.isWeekdayPermitted[size_t(day - 1)])
            weekdays.append(day);
    }
    return QJsonDocument(QJsonObject{{formatKey, formatWord},
                                     {versionKey, newestVersion},
                                     {amountsKey, amounts},
                                     {delayKey, policy.delayDays},
                                     {weekdaysKey, weekdays},
                                     {holidaysKey, QJsonArray::fromStringList(holidayTexts(policy))},
                                     {aheadKey, policy.aheadDays},
                                     {staleKey, policy.staleMinutes}})
        .toJson(QJsonDocument::Compact);
}

Result<SuspensionPolicy> policyFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object[formatKey].toString() != formatWord || object[versionKey].toInt() != newestVersion)
        return unreadable();
    SuspensionPolicy policy;
    const bool hasWeekdays = object.contains(weekdaysKey);
    const bool isRead = takeAmounts(object[amountsKey].toObject(), policy) &&
                        (!hasWeekdays || takeWeekdays(object[weekdaysKey].toArray(), policy)) &&
                        takeHolidays(object[holidaysKey].toArray(), policy);
    policy.delayDays = object[delayKey].toInt(object.contains(delayKey) ? -1 : policy.delayDays);
    policy.aheadDays = object[aheadKey].toInt(object.contains(aheadKey) ? -1 : policy.aheadDays);
    policy.staleMinutes = object[staleKey].toInt(object.contains(staleKey) ? -1 : policy.staleMinutes);
    return isRead && problemsOf(policy).empty() ? Result<SuspensionPolicy>(policy) : unreadable();
}

QString policyChanges(const SuspensionPolicy &before, const SuspensionPolicy &after)
{
    const auto then = inWords(before);
    const auto now = inWords(after);
    QStringList changes;
    for (size_t i = 0; i < now.size(); ++i) {
        if (then[i].second != now[i].second)
            changes += QStringLiteral("%1: %2 → %3").arg(now[i].first, then[i].second, now[i].second);
    }
    return changes.join(QLatin1String("; "));
}

} // namespace freshet
