// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/refreshengine.h"

#include "refresh/refreshrun.h"

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
};

RefreshEngine::RefreshEngine(const Clock &clock, RefreshTuning tuning, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(clock, std::move(tuning)))
{
}

RefreshEngine::~RefreshEngine() = default;

bool RefreshEngine::isRunning() const
{
    return d->run != nullptr;
}

bool RefreshEngine::start(const RefreshSetup &setup, RefreshMode mode)
{
    if (d->run)
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
}

} // namespace freshet
