// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <optional>
#include <vector>

/// One customer with all rows that name them, as the consistency audit looks at them. The store reads it.
namespace freshet {

/// A row that a cover names and that is not in the account itself.
struct ForeignRow
{
    enum class State {
        There,
        Gone,    ///< UISP had it once
        Missing, ///< never seen
        Unknown, ///< it could not be read, or its list was not: nothing can be said of it
    };

    Entity entity = Entity::Payment;
    RecordId id = 0;
    State state = State::Missing;
    std::optional<RecordId> customerId;
    std::vector<PaymentCover> covers;

    friend bool operator==(const ForeignRow &, const ForeignRow &) = default;
};

/// A field of an invoice or payment that a refresh found changed, as raw text of the store.
struct ContentChange
{
    Entity entity = Entity::Invoice;
    RecordId rowId = 0;
    QString field; ///< the column
    QString before;
    QString after;

    friend bool operator==(const ContentChange &, const ContentChange &) = default;
};

/// A row of one of the lists.
struct RowPlace
{
    Entity entity = Entity::Invoice;
    RecordId id = 0;

    friend bool operator==(const RowPlace &, const RowPlace &) = default;
};

struct CustomerAccount
{
    RecordId customerId = 0;
    std::optional<Customer> customer; ///< none: the row could not be read
    bool isVip = false;
    QString grace; ///< as typed in UISP, when it can be read
    /// False when a row that may be this customer's could not be read: then nothing can be said of sums.
    bool isComplete = true;
    std::vector<RowPlace> heldRows; ///< stored, but not as they are now: they are in none of the lists below
    std::vector<Service> services;
    std::vector<Invoice> invoices;
    std::vector<Payment> payments;
    std::vector<Refund> refunds;
    std::vector<CreditNote> creditNotes;
    std::vector<ForeignRow> foreignRows;
    /// Of rows whose dates have not moved since, and which were no drafts; oldest first.
    std::vector<ContentChange> changes;
};

} // namespace freshet
