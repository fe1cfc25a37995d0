// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/optionvalues.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

namespace freshet::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::cli::CommandLine)
};

} // namespace

QCommandLineOption option(const char *name, const QString &description, const QString &valueName)
{
    return QCommandLineOption(QString::fromLatin1(name), description, valueName);
}

void addServerOption(QCommandLineParser &parser)
{
    parser.addOption(option("server",
                            Words::tr("The UISP server: its address, or the name given to it at sign-in. "
                                      "Without it: the one used last."),
                            QStringLiteral("URL")));
}

Result<std::optional<qint64>> number(const QCommandLineParser &parser, const char *name, qint64 least, qint64 most)
{
    const QString key = QString::fromLatin1(name);
    if (!parser.isSet(key))
        return std::optional<qint64>();
    bool isNumber = false;
    const qint64 value = parser.value(key).toLongLong(&isNumber);
    if (!isNumber || value < least || value > most)
        return usageError(Words::tr("--%1 needs a whole number from %2 to %3.").arg(key).arg(least).arg(most));
    return std::optional(value);
}

Result<std::optional<CalendarDate>> date(const QCommandLineParser &parser, const char *name)
{
    const QString key = QString::fromLatin1(name);
    if (!parser.isSet(key))
        return std::optional<CalendarDate>();
    const QDate day = QDate::fromString(parser.value(key), QStringLiteral("yyyy-MM-dd"));
    if (!day.isValid())
        return usageError(Words::tr("--%1 needs a date like 2026-02-24.").arg(key));
    return std::optional(CalendarDate::fromQDate(day));
}

Result<std::chrono::seconds> age(const QCommandLineParser &parser, const char *name)
{
    using namespace std::chrono_literals;
    const QString key = QString::fromLatin1(name);
    if (!parser.isSet(key))
        return 0s;
    static const QRegularExpression form(QStringLiteral("^([1-9][0-9]{0,5})([mhd])$"));
    const QRegularExpressionMatch match = form.match(parser.value(key));
    if (!match.hasMatch())
        return usageError(Words::tr("--%1 needs a time like 30m, 12h or 7d.").arg(key));
    const std::chrono::seconds unit = match.captured(2) == QLatin1String("m")   ? 60s
                                      : match.captured(2) == QLatin1String("h") ? 3'600s
                                                                                : 86'400s;
    return match.captured(1).toInt() * unit;
}

std::optional<Error> surplusArgument(const QCommandLineParser &parser, qsizetype expected)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() <= expected)
        return std::nullopt;
    return usageError(Words::tr("\"%1\" is not expected there.").arg(arguments.at(expected)));
}

Result<std::vector<RecordId>> customerIds(const QCommandLineParser &parser)
{
    const QStringList options = parser.values(QStringLiteral("customer"));
    if (options.isEmpty())
        return usageError(Words::tr("Tell whom: freshet-cli act suspend --customer 1043 --reason 1"));
    const QStringList named =
        options.join(QLatin1Char(',')).split(QLatin1Char(',')) + parser.positionalArguments().mid(1);
    std::vector<RecordId> ids;
    for (const QString &value : named) {
        bool isNumber = false;
        const RecordId id = value.trimmed().toLongLong(&isNumber);
        if (!isNumber || id < 1)
            return usageError(Words::tr("--customer needs the ID of a customer, and \"%1\" is none.").arg(value));
        ids.push_back(id);
    }
    return ids;
}

Error usageError(const QString &sentence)
{
    return {ErrorKind::InvalidInput, sentence, 0, {}};
}

} // namespace freshet::cli
