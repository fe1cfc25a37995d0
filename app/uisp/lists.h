// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QUrlQuery>

#include <optional>
#include <vector>

namespace freshet {

/// One list of UISP, or a part of it: where it is and how to ask for all of it.
struct ListQuery
{
    Entity entity = Entity::Customer;
    QString path;      ///< below the API base, e.g. "/clients"
    QUrlQuery query;   ///< fixed filters and order, without limit and offset
    bool paged = true; ///< false where the API documents no limit and offset
    QString key{};     ///< its name in reports and in the store, e.g. "archived_customers"; unlike any other list's
    std::optional<RecordId> until{}; ///< in descending order of ids: the page that has this id or one below is the last
    int firstRows = 0;               ///< the first page has no more rows than this; 0: as the pages behind it
};

/// Every list of a full check. Customers stand twice: UISP leaves the archived ones out unless asked for them.
[[nodiscard]] std::vector<ListQuery> allLists();

/// What the store holds already, so that a refresh need not ask for it.
struct KnownState
{
    CalendarDate createdSince;                   ///< documents dated before this day are known
    std::optional<RecordId> paymentsReadThrough; ///< payments up to this id are known
};

/// The lists of a refresh that trusts what is known: whole ones where UISP cannot tell what changed and they are short
/// enough, else those parts in which something moves. What they cannot show is left to the reconciling and to the full
/// check.
[[nodiscard]] std::vector<ListQuery> currentLists(const KnownState &known);

/// The invoices and payments of one customer.
[[nodiscard]] std::vector<ListQuery> listsOfCustomer(RecordId customer);

/// Whether the list, once read to its end, has shown every row of its entity (of customers: every one of its kind,
/// archived or not).
[[nodiscard]] bool isWholeList(const ListQuery &list);

/// Of currentLists(): every draft, unpaid and partly paid invoice.
[[nodiscard]] QString openInvoicesKey();
/// Of currentLists(): every payment that belongs to nobody.
[[nodiscard]] QString loosePaymentsKey();
/// Of currentLists(): every payment that was not known.
[[nodiscard]] QString newPaymentsKey();
/// The customer of one of listsOfCustomer(), by its key.
[[nodiscard]] std::optional<RecordId> customerOfList(const QString &key);

/// The path of one record, e.g. "/clients/services/12"; empty for entities that have no single read.
[[nodiscard]] QString recordPath(Entity entity, RecordId id);

} // namespace freshet
