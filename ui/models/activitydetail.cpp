// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/activitydetail.h"

#include "domain/behavioursettings.h"
#include "domain/error.h"
#include "domain/listtitles.h"
#include "store/portfolio.h"
#include "store/tables.h"
#include "ui/models/columntitles.h"
#include "ui/models/plaintext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <ranges>
#include <span>

namespace freshet {

namespace {

struct Detail
{
    Q_DECLARE_TR_FUNCTIONS(freshet::ActivityDetail)
};

struct Title
{
    const char *word;
    const char *title;
};

/// What stands in the place of a value.
constexpr Title values[] = {
    {"none", QT_TRANSLATE_NOOP("freshet::ActivityDetail", "none")},
    {"yes", QT_TRANSLATE_NOOP("freshet::ActivityDetail", "yes")},
    {"no", QT_TRANSLATE_NOOP("freshet::ActivityDetail", "no")},
    {"for ever", QT_TRANSLATE_NOOP("freshet::ActivityDetail", "for ever")},
    {"unreadable", QT_TRANSLATE_NOOP("freshet::ActivityDetail", "unreadable")},
    {"unreadable settings replaced", QT_TRANSLATE_NOOP("freshet::ActivityDetail", "unreadable settings replaced")},
    {"unreadable policy replaced", QT_TRANSLATE_NOOP("freshet::ActivityDetail", "unreadable policy replaced")},
    {"the system's trust", QT_TRANSLATE_NOOP("freshet::ActivityDetail", "the system's trust")},
    {"sent", QT_TRANSLATE_NOOP("freshet::ActivityDetail", "sent")},
    {"done", QT_TRANSLATE_NOOP("freshet::ActivityDetail", "done")},
    {"already", QT_TRANSLATE_NOOP("freshet::ActivityDetail", "was so already")},
    {"refused", QT_TRANSLATE_NOOP("freshet::ActivityDetail", "refused")},
    {"not_sent", QT_TRANSLATE_NOOP("freshet::ActivityDetail", "not sent")},
    {"found_done", QT_TRANSLATE_NOOP("freshet::ActivityDetail", "found to be done")},
    {"found_not_done", QT_TRANSLATE_NOOP("freshet::ActivityDetail", "found not to be done")},
    {"unknown", QT_TRANSLATE_NOOP("freshet::ActivityDetail", "unknown")},
    {"searched", QT_TRANSLATE_NOOP("freshet::ActivityDetail", "searched")},
    {"conditions on columns", QT_TRANSLATE_NOOP("freshet::ActivityDetail", "conditions on columns")},
};

/// What was changed, unless it is one of the rules, which have titles of their own.
constexpr Title fields[] = {
    {"note", QT_TRANSLATE_NOOP("freshet::ActivityDetail", "note")},
    {"promised_on", QT_TRANSLATE_NOOP("freshet::ActivityDetail", "promised for")},
    {"assignee", QT_TRANSLATE_NOOP("freshet::ActivityDetail", "assigned to")},
    {"next_contact", QT_TRANSLATE_NOOP("freshet::ActivityDetail", "next contact")},
    {"minimum_amounts", QT_TRANSLATE_NOOP("freshet::ActivityDetail", "minimum amounts")},
    {"delay_days", QT_TRANSLATE_NOOP("freshet::ActivityDetail", "days to wait after the due date")},
    {"permitted_weekdays", QT_TRANSLATE_NOOP("freshet::ActivityDetail", "weekdays for suspending (1: Monday)")},
    {"holidays", QT_TRANSLATE_NOOP("freshet::ActivityDetail", "holidays")},
    {"ahead_days", QT_TRANSLATE_NOOP("freshet::ActivityDetail", "days ahead to tell who is next")},
    {"stale_minutes", QT_TRANSLATE_NOOP("freshet::ActivityDetail", "greatest age of data to act on, in minutes")},
    {"refresh_every_minutes", QT_TRANSLATE_NOOP("freshet::ActivityDetail", "minutes between refreshes")},
    {"full_check_daily", QT_TRANSLATE_NOOP("freshet::ActivityDetail", "full check once a day")},
    {"changes_kept_days", QT_TRANSLATE_NOOP("freshet::ActivityDetail", "days that changes are kept")},
};

/// How entries of an action are worded, and with what they are said: for each part of the pattern, the letter says how.
struct Wording
{
    const char *action;
    const char *pattern;
    const char *parts;    ///< see said()
    const char *sentence; ///< null: the parts alone
};

constexpr Wording wordings[] = {
    {"BULK_REFRESH_CUSTOMERS", R"(Refreshed (\d+)/(\d+) customers \((\d+) errors\)\. Time: (\d+\.\d)s)", "tttd",
     QT_TRANSLATE_NOOP("freshet::ActivityDetail", "Refreshed %1/%2 customers (%3 errors). Time: %4s")},
    {"BULK_REFRESH_CUSTOMERS", R"(Refreshed 0 customers \((\w+)\)\. Time: (\d+\.\d)s)", "ed",
     QT_TRANSLATE_NOOP("freshet::ActivityDetail", "Refreshed 0 customers. Time: %2s. %1")},
    {"SIGN_IN", "Signed in to (.+)", "t", QT_TRANSLATE_NOOP("freshet::ActivityDetail", "Signed in to %1")},
    {"SIGN_OUT", "Signed out of (.+)", "t", QT_TRANSLATE_NOOP("freshet::ActivityDetail", "Signed out of %1")},
    {"CERTIFICATE_TRUSTED", R"(Trusted another certificate of (.+): SHA-256 (\S+) instead of (.+))", "ttv",
     QT_TRANSLATE_NOOP("freshet::ActivityDetail", "Trusted another certificate of %1: SHA-256 %2 instead of %3")},
    {"SERVER_REMOVED", R"(Removed (.+) from this computer at (\S+); it had no activity log)", "tt",
     QT_TRANSLATE_NOOP("freshet::ActivityDetail", "Removed %1 from this computer at %2; it had no activity log")},
    {"SERVER_REMOVED",
     R"(Removed (.+) from this computer at (\S+); its activity log had (\d+) entries, the last with hash (\w*))",
     "tttt",
     QT_TRANSLATE_NOOP("freshet::ActivityDetail", "Removed %1 from this computer at %2; its activity log had %3 "
                                                  "entries, the last with hash %4")},
    {"EXPORT", R"(Exported (\d+) rows of (\w+) \((.+)\) of snapshot (\d+) to (.+))", "tTLtt",
     QT_TRANSLATE_NOOP("freshet::ActivityDetail", "Exported %1 rows of %2 (%3) of snapshot %4 to %5")},
    {"EXPORT", R"(Exported the ageing as of (\S+) of snapshot (\d+), (\d+) lines)", "ttt",
     QT_TRANSLATE_NOOP("freshet::ActivityDetail", "Exported the ageing as of %1 of snapshot %2, %3 lines")},
    {"EXPORT", R"(Exported the statement of customer (\d+) of snapshot (\d+))", "tt",
     QT_TRANSLATE_NOOP("freshet::ActivityDetail", "Exported the statement of customer %1 of snapshot %2")},
    {"FINDING_ACKNOWLEDGED", R"((\w+) (\w+) (.+))", "tTt", nullptr},
    {"ACKNOWLEDGEMENT_WITHDRAWN", R"((\w+) (\w+) (.+))", "tTt", nullptr},
    {"WORKLIST_NOTE", R"(customer (\d+): (.+))", "tc", QT_TRANSLATE_NOOP("freshet::ActivityDetail", "customer %1: %2")},
    {"SETTINGS_CHANGED", "(.+)", "c", nullptr},
    {"SERVICE_", R"(service (\d+) of customer (\d+), reason (.+): (\w+))", "tttv",
     QT_TRANSLATE_NOOP("freshet::ActivityDetail", "service %1 of customer %2, reason %3: %4")},
    {"SERVICE_", R"(service (\d+) of customer (\d+): (\w+))", "ttv",
     QT_TRANSLATE_NOOP("freshet::ActivityDetail", "service %1 of customer %2: %3")},
    {"CUSTOMER_", R"re(customer (\d+), "(.*)": (\w+))re", "ttv",
     QT_TRANSLATE_NOOP("freshet::ActivityDetail", "customer %1, \"%2\": %3")},
};

QString titleOf(std::span<const Title> titles, const QString &word)
{
    const auto known = std::ranges::find(titles, word, [](const Title &title) { return QLatin1String(title.word); });
    return known == titles.end() ? word : Detail::tr(known->title);
}

QString fieldTitle(const QString &key)
{
    for (const NumberSetting &number : numberSettings()) {
        if (key == QLatin1String(number.key))
            return settingTitle(number.title);
    }
    for (const TextSetting &text : textSettings()) {
        if (key == QLatin1String(text.key))
            return settingTitle(text.title);
    }
    return titleOf(fields, key);
}

/// "none → 2026-11-24"
QString valuesSaid(const QString &text)
{
    static const QString arrow = QStringLiteral(" → ");
    QStringList sides = text.split(arrow);
    for (QString &side : sides)
        side = titleOf(values, side);
    return sides.join(arrow);
}

/// "note: none → \"Called\"; promised_on: none → 2026-11-24": the words of the program, and nothing that people wrote.
QString changesSaid(const QString &text)
{
    static const QRegularExpression change(QStringLiteral("^(\\w+): (.*)$"));
    QStringList changes = text.split(QStringLiteral("; "));
    for (QString &each : changes) {
        const QRegularExpressionMatch match = change.match(each);
        each = match.hasMatch()
                   ? QStringLiteral("%1: %2").arg(fieldTitle(match.captured(1)), valuesSaid(match.captured(2)))
                   : titleOf(values, each);
    }
    return changes.join(QStringLiteral("; "));
}

std::optional<TableId> tableOf(const QString &key)
{
    for (int table = 0; table <= int(TableId::Changes); ++table) {
        if (tableSpec(TableId(table)).key == key)
            return TableId(table);
    }
    return std::nullopt;
}

QString tableSaid(const QString &key)
{
    const std::optional<TableId> table = tableOf(key);
    return table ? tableTitle(*table) : listTitle(key);
}

bool isBucket(const QString &filter)
{
    return std::ranges::any_of(std::views::iota(0, ageingBuckets),
                               [&filter](int bucket) { return filter == ageingFilterKey(bucket); });
}

/// One of the limits of an export: a filter of the table, or what was set besides.
QString limitSaid(const QString &limit, const std::optional<TableId> &table)
{
    static const QRegularExpression customer(QStringLiteral("^customer (\\d+)$"));
    static const QRegularExpression snapshot(QStringLiteral("^snapshot (\\d+) only$"));
    static const QRegularExpression older(QStringLiteral("^older than (\\d+) h$"));
    if (const auto match = customer.match(limit); match.hasMatch())
        return Detail::tr("customer %1").arg(match.captured(1));
    if (const auto match = snapshot.match(limit); match.hasMatch())
        return Detail::tr("snapshot %1 only").arg(match.captured(1));
    if (const auto match = older.match(limit); match.hasMatch())
        return Detail::tr("older than %1 h").arg(match.captured(1));
    // Which days a bucket of the ageing had then is not known any more.
    return table && !isBucket(limit) ? titleOf(values, filterTitle(*table, limit, {})) : limit;
}

QString limitsSaid(const QString &limits, const QString &table)
{
    QStringList said = limits.split(QStringLiteral(", "));
    for (QString &limit : said)
        limit = limitSaid(limit, tableOf(table));
    return said.join(QStringLiteral(", "));
}

/// Why nothing was refreshed; a kind of error whose sentence would name what the trail does not keep stays a code.
QString failureSaid(const QString &code)
{
    const std::optional<ErrorKind> kind = errorKindOf(code);
    const QString sentence = kind ? errorSentence({*kind, code, 0, {}}) : code;
    return sentence.contains(code) ? code : sentence;
}

/// t: as it is, a text or a number; d: a number with a decimal; v: a value; c: changes; e: why a refresh failed; T: a
/// table; L: limits of an export of the table before.
QString said(char how, const QString &part, const QString &before)
{
    switch (how) {
    case 'd':
        return QLocale().toString(part.toDouble(), 'f', 1);
    case 'v':
        return titleOf(values, part);
    case 'c':
        return changesSaid(part);
    case 'e':
        return failureSaid(part);
    case 'T':
        return tableSaid(part);
    case 'L':
        return limitsSaid(part, before);
    default:
        return part;
    }
}

/// All at once: what was written by people may look like a place for the next part.
QString filled(const QString &sentence, const QStringList &parts)
{
    static const QRegularExpression place(QStringLiteral("%(\\d)"));
    QString text;
    qsizetype end = 0;
    for (auto places = place.globalMatch(sentence); places.hasNext();) {
        const QRegularExpressionMatch match = places.next();
        text += sentence.mid(end, match.capturedStart() - end) + parts.value(match.captured(1).toInt() - 1);
        end = match.capturedEnd();
    }
    return text + sentence.mid(end);
}

std::optional<QString> saidAs(const Wording &wording, const QString &detail)
{
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(QLatin1String(wording.pattern)));
    const QRegularExpressionMatch match = pattern.match(detail);
    if (!match.hasMatch())
        return std::nullopt;
    const QStringList captured = match.capturedTexts();
    QStringList parts;
    for (int part = 1; part < captured.size(); ++part)
        parts.append(said(wording.parts[part - 1], captured[part], captured[part - 1]));
    return wording.sentence == nullptr ? parts.join(QLatin1Char(' ')) : filled(Detail::tr(wording.sentence), parts);
}

} // namespace

QString activityDetail(const ActivityEntry &entry)
{
    const QString detail = singleLine(entry.detail, entry.detail.size());
    for (const Wording &wording : wordings) {
        if (!entry.action.startsWith(QLatin1String(wording.action)))
            continue;
        if (const std::optional<QString> text = saidAs(wording, detail))
            return singleLine(*text);
    }
    return singleLine(detail);
}

} // namespace freshet
