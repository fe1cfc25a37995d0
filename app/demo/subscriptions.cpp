// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/subscriptions.h"

namespace freshet::demo {

namespace {

const PlanEntry &pickPlan(const Provider &provider, Account &account, bool extra)
{
    std::vector<const PlanEntry *> plans;
    for (const PlanEntry &plan : provider.plans) {
        if (plan.organizationId == account.cast.organizationId && plan.isExtra == extra)
            plans.push_back(&plan);
    }
    const int count = int(plans.size());
    if (extra)
        return *plans[size_t(account.random.below(count))];
    const int at = account.cast.isCompany ? account.random.between(count - 2, count - 1) : account.random.below(3);
    return *plans[size_t(at)];
}

ServiceEntry makeService(const Account &account, const PlanEntry &plan, ServiceStatus status)
{
    ServiceEntry service;
    service.customerId = account.customerId;
    service.planId = plan.id;
    service.price = plan.price;
    service.status = status;
    service.activeFrom = account.billedFrom;
    return service;
}

void addFormerOrComing(Books &books, const Provider &provider, Account &account, CalendarDate today)
{
    const PlanEntry &plan = pickPlan(provider, account, true);
    const int dice = account.random.below(1000);
    if (dice < 30) {
        ServiceEntry ended = makeService(account, plan, ServiceStatus::Ended);
        ended.activeFrom = today.addDays(-account.random.between(300, 700));
        ended.activeTo = today.addDays(-account.random.between(20, 200));
        books.add(ended);
    } else if (dice < 40) {
        ServiceEntry prepared = makeService(account, plan, ServiceStatus::Prepared);
        prepared.activeFrom = today.addDays(account.random.between(2, 25));
        books.add(prepared);
    } else if (dice < 43) {
        ServiceEntry blocked = makeService(account, plan, ServiceStatus::PreparedBlocked);
        blocked.activeFrom = today.addDays(account.random.between(2, 25));
        books.add(blocked);
    } else if (dice < 46) {
        books.add(makeService(account, plan, ServiceStatus::Inactive));
    }
}

void addMainService(Books &books, const Provider &provider, Account &account, CalendarDate today)
{
    ServiceEntry main = makeService(account, pickPlan(provider, account, false), ServiceStatus::Active);
    account.changedOn = today.addDays(-account.random.between(40, 250));
    if (account.random.chance(60) && account.billedFrom < account.changedOn) {
        ServiceEntry earlier = makeService(account, pickPlan(provider, account, false), ServiceStatus::Obsolete);
        earlier.activeTo = account.changedOn.addDays(-1);
        account.earlierService = books.add(earlier);
        main.activeFrom = account.changedOn;
    }
    if (account.random.chance(40)) {
        main.hasIndividualPrice = true;
        main.price -= percentOf(main.price, 10);
    }
    account.mainService = books.add(main);
    if (account.random.chance(20)) {
        ServiceEntry coming = makeService(account, pickPlan(provider, account, false), ServiceStatus::Deferred);
        coming.activeFrom = today.addDays(account.random.between(3, 28));
        books.add(coming);
    }
}

} // namespace

void subscribe(Books &books, const Provider &provider, Account &account, CalendarDate today)
{
    if (account.cast.persona == Persona::Lead) {
        ServiceEntry quote = makeService(account, pickPlan(provider, account, false), ServiceStatus::Quoted);
        quote.activeFrom.reset();
        books.add(quote);
        return;
    }
    if (account.cast.persona == Persona::Left) {
        ServiceEntry ended = makeService(account, pickPlan(provider, account, false), ServiceStatus::Ended);
        ended.activeTo = account.billedUntil.addDays(-1);
        account.mainService = books.add(ended);
        return;
    }
    addMainService(books, provider, account, today);
    if (account.random.chance(160))
        account.extraService =
            books.add(makeService(account, pickPlan(provider, account, true), ServiceStatus::Active));
    addFormerOrComing(books, provider, account, today);
}

} // namespace freshet::demo
