// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/refreshengine.h"

#include "refresh/indexbuilding.h"
#include "refresh/refreshrun.h"
#include "refresh/rejudging.h"

#include <QPointer>

#include <algorithm>

namespace freshet {

namespace {

RefreshTuning inBackground(RefreshTuning tuning)
{
    tuning.listsAtOnce = 1;
    tuning.paging.inFlight = 1;
    tuning.paging.mostInFlight = std::min(tuning.paging.mostInFlight, 2);
    return tuning;
}

} // namespace

class RefreshEngine::Private
{
public:
    Private(const Clock &theClock, RefreshTuning theTuning)
        : clock(theClock)
        , tuning(std::move(theTuning))
    {
    }

    /// For what writes next. It waits in its own thread for the index that is being built.
    RefreshTuning tuningBehindBuilding()
    {
        if (!building)
            return tuning;
        building->cancel();
        RefreshTuning behind = tuning;
        behind.whenOpened = [ended = building->ended(), opened = tuning.whenOpened](Database &cache) {
            ended.wait();
            if (opened)
                opened(cache);
        };
        return behind;
    }
    void buildIndexes(const RefreshSetup &setup, const RefreshReport &report)
    {
        if (!setup.wantsSortedTables || report.snapshot == 0 || run || rejudging)
            return;
        building.reset();
        building = std::make_unique<IndexBuilding>(setup.cachePath, tuning.whenOpened);
    }

    const Clock &clock;
    RefreshTuning tuning;
    std::unique_ptr<RefreshRun> run;
    std::unique_ptr<Rejudging> rejudging;
    std::unique_ptr<IndexBuilding> building;
};

RefreshEngine::RefreshEngine(const Clock &clock, RefreshTuning tuning, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(clock, std::move(tuning)))
{
}

RefreshEngine::~RefreshEngine() = default;

bool RefreshEngine::isRunning() const
{
    return d->run || d->rejudging;
}

void RefreshEngine::stopBuilding()
{
    d->building.reset();
}

void RefreshEngine::setPaging(const PagingLimits &limits)
{
    d->tuning.paging = limits;
}

bool RefreshEngine::start(const RefreshSetup &setup, RefreshMode mode)
{
    if (isRunning())
        return false;
    const RefreshTuning tuning = d->tuningBehindBuilding();
    d->run = std::make_unique<RefreshRun>(d->clock, setup.isInBackground ? inBackground(tuning) : tuning, setup, mode,
                                          nullptr);
    connect(d->run.get(), &RefreshRun::progressed, this, &RefreshEngine::progressed);
    connect(d->run.get(), &RefreshRun::finished, this, [this, setup](const RefreshReport &report) {
        // The run is still on the call stack; its idle threads end when it is deleted.
        d->run.release()->deleteLater();
        const QPointer<RefreshEngine> self(this);
        emit finished(report);
        if (self != nullptr)
            d->buildIndexes(setup, report);
    });
    emit started(mode);
    d->run->start();
    return true;
}

void RefreshEngine::suspend()
{
    if (d->run)
        d->run->suspend();
}

void RefreshEngine::cancel()
{
    if (d->run)
        d->run->cancel();
    if (d->rejudging)
        d->rejudging->cancel();
}

bool RefreshEngine::rejudge(const RefreshSetup &setup)
{
    if (isRunning())
        return false;
    d->rejudging = std::make_unique<Rejudging>(Rejudging::Files{setup.cachePath, setup.deskPath}, d->clock.nowUtc(),
                                               d->tuningBehindBuilding().whenOpened);
    connect(d->rejudging.get(), &Rejudging::finished, this, [this](const std::optional<Error> &trouble) {
        d->rejudging.release()->deleteLater();
        emit rejudged(trouble);
    });
    d->rejudging->start();
    return true;
}

} // namespace freshet
