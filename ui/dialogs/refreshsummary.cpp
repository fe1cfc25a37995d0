// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/refreshsummary.h"

#include "domain/listtitles.h"

#include <QCoreApplication>
#include <QLocale>

namespace freshet {

namespace {

struct Summary
{
    Q_DECLARE_TR_FUNCTIONS(freshet::RefreshSummary)
};

QString numberText(qint64 number)
{
    return QLocale().toString(number);
}

QString secondsText(double seconds)
{
    constexpr double shortest = 0.1;
    if (seconds < shortest)
        return Summary::tr("under %1 s").arg(QLocale().toString(shortest, 'f', 1));
    return Summary::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1));
}

QString capital(QString text)
{
    return text.isEmpty() ? text : text.front().toUpper() + text.mid(1);
}

QString phaseText(RefreshProgress::Phase phase)
{
    switch (phase) {
    case RefreshProgress::Phase::Connecting:
        return Summary::tr("connecting to UISP");
    case RefreshProgress::Phase::Reading:
        return Summary::tr("reading lists");
    case RefreshProgress::Phase::Checking:
        return Summary::tr("asking about rows that are no longer in the lists");
    case RefreshProgress::Phase::Publishing:
        return Summary::tr("taking over the changes and judging payments");
    }
    Q_UNREACHABLE();
}

QString modeTitle(RefreshMode mode)
{
    return mode == RefreshMode::FullCheck ? Summary::tr("Full check", "kind of refresh")
                                          : Summary::tr("Refresh", "kind of refresh");
}

/// An interrupted run has read it.
QString readBeforeText()
{
    return Summary::tr("read before the interruption");
}

QString readText(const ListState &list)
{
    if (list.seconds <= 0)
        return readBeforeText();
    return Summary::tr("%1 rows in %2", "number, time", int(list.rows))
        .arg(numberText(list.rows), secondsText(list.seconds));
}

QString readText(const ListFigures &figures)
{
    if (figures.seconds <= 0)
        return figures.pages > 0 || figures.rows > 0
                   ? Summary::tr("%1 rows", nullptr, int(figures.rows)).arg(numberText(figures.rows))
                   : readBeforeText();
    return Summary::tr("%1 rows, done after %2", "number, time", int(figures.rows))
        .arg(numberText(figures.rows), secondsText(figures.seconds));
}

RefreshSummary::List failedList(const QString &list, const Error &error)
{
    return {capital(listTitle(list)), Summary::tr("failed: %1").arg(errorSentence(error)), Tone::Bad};
}

RefreshSummary::List lineOf(const ListState &list)
{
    const QString title = capital(listTitle(list.list));
    switch (list.stage) {
    case ListState::Stage::Waiting:
        return {title, Summary::tr("waiting", "state of a list"), Tone::Quiet};
    case ListState::Stage::Reading:
        if (list.expectedRows > list.rows)
            return {title,
                    Summary::tr("reading, %1 of about %2 rows", nullptr, int(list.expectedRows))
                        .arg(numberText(list.rows), numberText(list.expectedRows)),
                    Tone::Warning};
        return {title, Summary::tr("reading, %1 rows", nullptr, int(list.rows)).arg(numberText(list.rows)),
                Tone::Warning};
    case ListState::Stage::Done:
        return {title, readText(list), Tone::Plain};
    case ListState::Stage::Failed:
        return failedList(list.list, list.error.value_or(Error()));
    }
    Q_UNREACHABLE();
}

QStringList trafficFigures(qint64 requests, qint64 retries, qint64 bytes, double seconds)
{
    return {Summary::tr("%1 requests, %2 of them repeated", nullptr, int(requests))
                .arg(numberText(requests), numberText(retries)),
            Summary::tr("%1 received", "size").arg(QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat)),
            secondsText(seconds)};
}

QStringList changesOf(const RefreshReport &report)
{
    QStringList changes;
    for (const auto &[entity, counts] : report.rows) {
        QStringList parts;
        if (counts.added > 0)
            parts.append(Summary::tr("%1 added", "number of rows").arg(numberText(counts.added)));
        if (counts.changed > 0)
            parts.append(Summary::tr("%1 changed", "number of rows").arg(numberText(counts.changed)));
        if (counts.gone > 0)
            parts.append(Summary::tr("%1 gone", "number of rows").arg(numberText(counts.gone)));
        if (!parts.isEmpty())
            changes.append(QStringLiteral("%1: %2").arg(capital(listTitle(entity)), parts.join(QStringLiteral(", "))));
    }
    return changes;
}

QString stagesText(const StageSeconds &seconds)
{
    return Summary::tr("Reading %1, decoding %2, storing %3, taking over %4, judging payments %5")
        .arg(secondsText(seconds.download), secondsText(seconds.decode), secondsText(seconds.stage),
             secondsText(seconds.publish), secondsText(seconds.analyse));
}

} // namespace

QString errorLine(const RefreshError &error)
{
    if (error.customerId)
        return Summary::tr("Customer #%1: %2").arg(*error.customerId).arg(error.what);
    if (error.error.kind == ErrorKind::InvalidRecord)
        return error.what;
    return QStringLiteral("%1: %2").arg(capital(listTitle(error.what)), errorSentence(error.error));
}

RefreshSummary summaryOf(const RefreshProgress &progress, RefreshMode mode)
{
    RefreshSummary summary;
    summary.headline = Summary::tr("%1: %2…", "refresh, what it does").arg(modeTitle(mode), phaseText(progress.phase));
    for (const ListState &list : progress.lists)
        summary.lists.push_back(lineOf(list));
    summary.figures = trafficFigures(progress.requests, progress.retries, progress.bytes, progress.seconds);
    if (const std::optional<std::chrono::seconds> left = readingTimeLeft(progress))
        summary.figures.append(left->count() < 60
                                   ? Summary::tr("less than a minute left")
                                   : Summary::tr("about %n min left", nullptr, int((left->count() + 30) / 60)));
    return summary;
}

RefreshSummary summaryOf(const RefreshReport &report)
{
    RefreshSummary summary;
    summary.headline = QStringLiteral("%1: %2").arg(modeTitle(report.mode), reportSentence(report));
    for (const ListReport &list : report.lists) {
        if (list.error)
            summary.lists.push_back(failedList(list.list, *list.error));
        else
            summary.lists.push_back({capital(listTitle(list.list)), readText(list.figures), Tone::Plain});
    }
    summary.figures = trafficFigures(report.requests, report.retries, report.bytesReceived, report.elapsedSeconds);
    if (report.snapshot > 0)
        summary.figures.append(stagesText(report.seconds));
    summary.changes = changesOf(report);
    for (const RefreshError &error : report.errors)
        summary.errors.append(errorLine(error));
    return summary;
}

} // namespace freshet
