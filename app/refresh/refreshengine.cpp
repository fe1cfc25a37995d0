// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/refreshengine.h"

#include "refresh/refreshrun.h"
#include "refresh/rejudging.h"

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

    const Clock &clock;
    RefreshTuning tuning;
    std::unique_ptr<RefreshRun> run;
    std::unique_ptr<Rejudging> rejudging;
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

void RefreshEngine::setPaging(const PagingLimits &limits)
{
    d->tuning.paging = limits;
}

bool RefreshEngine::start(const RefreshSetup &setup, RefreshMode mode)
{
    if (isRunning())
        return false;
    d->run = std::make_unique<RefreshRun>(d->clock, setup.isInBackground ? inBackground(d->tuning) : d->tuning, setup,
                                          mode, nullptr);
    connect(d->run.get(), &RefreshRun::progressed, this, &RefreshEngine::progressed);
    connect(d->run.get(), &RefreshRun::finished, this, [this](const RefreshReport &report) {
        // The run is still on the call stack; its idle threads end when it is deleted.
        d->run.release()->deleteLater();
        emit finished(report);
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
                                               d->tuning.whenOpened);
    connect(d->rejudging.get(), &Rejudging::finished, this, [this](const std::optional<Error> &trouble) {
        d->rejudging.release()->deleteLater();
        emit rejudged(trouble);
    });
    d->rejudging->start();
    return true;
}

} // namespace freshet
