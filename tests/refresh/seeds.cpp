// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/refresh/seeds.h"

#include <QtTest>

namespace freshet::test {

namespace {

/// A whole number from the environment.
int fromEnvironment(const char *name, int usual)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? number : usual;
}

} // namespace

demo::World smallWorld(quint64 seed)
{
    demo::WorldOptions options;
    options.customers = 6 + int(seed % 5);
    options.seed = seed;
    options.today = *CalendarDate::fromPrinted("2026-11-22");
    options.months = 2;
    return demo::World::generate(options);
}

RefreshTuning tuningFor(demo::Prng &random)
{
    RefreshTuning tuning = RefreshFixture::hastyTuning();
    tuning.paging.rowsPerPage = random.chance(600) ? random.between(3, 6) : random.between(10, 40);
    tuning.paging.inFlight = 1;
    tuning.listsAtOnce = 1;
    return tuning;
}

void addSeeds(int usualCount)
{
    QTest::addColumn<quint64>("seed");
    const int first = fromEnvironment("FRESHET_FIRST_SEED", 1);
    const int count = fromEnvironment("FRESHET_SEEDS", usualCount);
    for (int seed = first; seed < first + count; ++seed)
        QTest::addRow("seed %d", seed) << quint64(seed);
}

} // namespace freshet::test
