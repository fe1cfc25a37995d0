// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refresh/reconciliation.h"
#include "store/stagedrefresh.h"
#include "tests/store/onerefresh.h"
#include "uisp/lists.h"

#include <memory>

namespace freshet::test {

using Ids = std::vector<RecordId>;

inline const std::vector<Entity> onlyCustomers{Entity::Customer};
inline const std::vector<Entity> everyList{Entity::Customer, Entity::Invoice, Entity::Payment};

/// The parts that a quick refresh has read to their end.
inline std::set<QString> everyPart()
{
    return {openInvoicesKey(), newPaymentsKey(), loosePaymentsKey()};
}

inline Customer owing(RecordId id, qint64 outstanding)
{
    Customer customer = sampleCustomer(id);
    customer.accountOutstanding = outstanding;
    customer.accountCredit = 0;
    customer.accountBalance = -outstanding;
    return customer;
}

inline Invoice open(RecordId id, RecordId customer, qint64 remaining)
{
    Invoice invoice = sampleInvoice(id, customer);
    invoice.remaining = remaining;
    return invoice;
}

/// A store, and one run over it.
class Run
{
public:
    /// `count` customers that owe 1000 on one open invoice of the same id each.
    explicit Run(RecordId count, RefreshMode ofMode = RefreshMode::Refresh, bool hasHistory = true)
        : writer(file.database())
        , mode(ofMode)
        , isHistoryComplete(hasHistory)
    {
        for (RecordId id = 1; id <= count; ++id) {
            customers.push_back(owing(id, 1000));
            invoices.push_back(open(id, id, 1000));
        }
        begin();
        stage();
        publish();
        begin();
    }

    void begin()
    {
        if (!writer.begin())
            qFatal("The run did not begin.");
        reconciliation = std::make_unique<Reconciliation>(file.database(), writer, mode, isHistoryComplete);
    }
    void stage()
    {
        if (!writer.stage(customers) || !writer.stage(invoices))
            qFatal("The rows were not staged.");
    }
    void publish()
    {
        const auto keep = [this](Database &, const PublishOutcome &) { return reconciliation->keepContradictions(); };
        if (!reconciliation->markRowsOfGoneCustomers() || !writer.publish(fullRequest(), keep))
            qFatal("The run was not published.");
    }
    OpenQuestions questions(const std::vector<Entity> &lists = onlyCustomers,
                            const std::set<QString> &parts = everyPart())
    {
        const Result<OpenQuestions> found = reconciliation->nextQuestions(lists, parts);
        if (!found)
            qFatal("%s", qPrintable(found.error().detail));
        return *found;
    }
    /// The customer's own lists showed these, and the customer came as `customer`.
    void read(const Customer &customer, const Ids &shownInvoices)
    {
        reconciliation->notePage(QStringLiteral("invoices_of_customer_%1").arg(customer.id), Entity::Invoice,
                                 shownInvoices);
        if (!writer.stage(std::vector{customer}))
            qFatal("The customer was not staged.");
        if (!reconciliation->takeAnswers({{}, {customer.id}, {}, {}}))
            qFatal("The answers were not taken.");
    }

    CacheFile file;
    SnapshotWriter writer;
    RefreshMode mode;
    bool isHistoryComplete;
    std::vector<Customer> customers;
    std::vector<Invoice> invoices;
    std::unique_ptr<Reconciliation> reconciliation;
};

} // namespace freshet::test
