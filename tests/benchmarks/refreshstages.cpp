// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/refreshstages.h"

#include "refresh/decodedpage.h"
#include "refresh/listfetcher.h"
#include "refresh/snapshotworker.h"
#include "uisp/decoders.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <atomic>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace freshet::bench {

namespace {

double secondsSince(const QElapsedTimer &time)
{
    return double(time.nsecsElapsed()) / 1e9;
}

[[noreturn]] void giveUp(const Error &error)
{
    qFatal("%s: %s", qPrintable(errorCode(error.kind)), qPrintable(error.where + error.detail));
}

QByteArray get(ApiClient &client, const ApiRequest &request)
{
    QEventLoop loop;
    QByteArray body;
    QObject::connect(client.get(request), &ApiReply::finished, &loop, [&](const Result<ApiAnswer> &answer) {
        if (!answer)
            giveUp(answer.error());
        body = answer->body;
        loop.quit();
    });
    loop.exec();
    return body;
}

} // namespace

Download download(const Connection &connection, const RefreshTuning &tuning, bool keepPages)
{
    Download result;
    QEventLoop loop;
    ListFetcher fetcher(connection, tuning);
    QObject::connect(&fetcher, &ListFetcher::pageArrived, &loop, [&](const ReadPage &page) {
        if (keepPages)
            result.pages.push_back(page);
        QMetaObject::invokeMethod(&fetcher, &ListFetcher::pageConsumed, Qt::QueuedConnection);
    });
    QObject::connect(&fetcher, &ListFetcher::readingFinished, &loop, [&](int, const Traffic &traffic) {
        result.requests = traffic.requests;
        result.bytes = traffic.bytes;
        loop.quit();
    });
    QObject::connect(&fetcher, &ListFetcher::wayBlocked, &loop, [](const Error &error) { giveUp(error); });
    QElapsedTimer time;
    time.start();
    std::vector<ListTask> lists;
    for (const ListQuery &list : allLists())
        lists.push_back({list});
    fetcher.start(lists, RefreshMode::FullCheck);
    loop.exec();
    result.seconds = secondsSince(time);
    return result;
}

double decodeSeconds(const Pages &pages)
{
    QElapsedTimer time;
    time.start();
    qint64 rows = 0;
    for (const ReadPage &read : pages) {
        const Result<DecodedPage> page = decodePage(read.entity, read.body);
        if (!page)
            giveUp(page.error());
        rows += rowCount(*page);
    }
    return rows > 0 ? secondsSince(time) : 0;
}

Writing write(const Pages &pages, const QString &folder)
{
    std::vector<DecodedPage> decoded;
    for (const ReadPage &page : pages) {
        decoded.push_back(decodePage(page.entity, page.body).value());
        decoded.back().list = page.list;
        decoded.back().position = page.position;
    }
    Writing result;
    const SystemClock clock;
    const std::atomic<bool> isCancelled = false;
    SnapshotWorker worker(clock, isCancelled);
    QObject::connect(&worker, &SnapshotWorker::failed, &worker, [](const Error &error) { giveUp(error); });
    QObject::connect(&worker, &SnapshotWorker::published, &worker, [&result](const PublishedSnapshot &snapshot) {
        result.publish = snapshot.seconds.publish;
        result.analyse = snapshot.seconds.analyse;
    });
    QElapsedTimer time;
    time.start();
    worker.open(folder + QStringLiteral("/cache.db"), RefreshMode::FullCheck, true);
    for (const DecodedPage &page : decoded)
        worker.stage(page);
    for (const ListQuery &list : allLists())
        worker.endList(list);
    worker.findQuestions();
    result.stage = secondsSince(time);
    worker.publish({clock.nowUtc(), {}, folder + QStringLiteral("/desk.db")});
    return result;
}

WholeRefresh refresh(const Connection &connection, const RefreshTuning &tuning, const QString &folder, RefreshMode mode)
{
    WholeRefresh result;
    const SystemClock clock;
    RefreshEngine engine(clock, tuning);
    QEventLoop loop;
    QElapsedTimer sinceTurn;
    QTimer turns;
    QObject::connect(&turns, &QTimer::timeout, &loop, [&] {
        result.longestGap = std::max(result.longestGap, secondsSince(sinceTurn));
        sinceTurn.restart();
    });
    QObject::connect(&engine, &RefreshEngine::finished, &loop, [&](const RefreshReport &report) {
        result.report = report;
        loop.quit();
    });
    sinceTurn.start();
    turns.start(1);
    engine.start({connection, folder + QStringLiteral("/cache.db"), folder + QStringLiteral("/desk.db"),
                  QStringLiteral("bench")},
                 mode);
    loop.exec();
    return result;
}

double secondsPerCustomerOneByOne(const Connection &connection, int customers)
{
    ApiClient client(connection, {});
    const Result<std::vector<QByteArray>> ids =
        scanIds(get(client, {QStringLiteral("/clients"), QUrlQuery(QStringLiteral("limit=%1").arg(customers)), {}}));
    QElapsedTimer time;
    time.start();
    for (const QByteArray &idText : *ids) {
        const QString id = QString::fromLatin1(idText);
        get(client, {QStringLiteral("/clients/%1").arg(id), {}, {}});
        for (const QString &list :
             {QStringLiteral("/clients/services"), QStringLiteral("/invoices"), QStringLiteral("/payments")})
            get(client, {list, QUrlQuery(QStringLiteral("clientId=%1").arg(id)), {}});
    }
    return secondsSince(time) / double(ids->size());
}

double peakMemory()
{
#ifdef Q_OS_UNIX
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
#ifdef Q_OS_MACOS
    return double(usage.ru_maxrss) / 1e6;
#else
    return double(usage.ru_maxrss) / 1e3;
#endif
#else
    return 0;
#endif
}

} // namespace freshet::bench
