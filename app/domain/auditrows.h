// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <optional>

/// What the rules of the audit that look beyond one account need of a row. The store reads it, `analysis` judges it.
namespace freshet {

/// An invoice by its number.
struct NumberedInvoice
{
    RecordId id = 0;
    RecordId customerId = 0;
    RecordId organizationId = 0; ///< 0: not known, and so compared with nobody
    QString number;
    bool isProforma = false; ///< which are numbered by themselves

    friend bool operator==(const NumberedInvoice &, const NumberedInvoice &) = default;
};

/// A row that UISP no longer has.
struct GoneRow
{
    Entity entity = Entity::Invoice;
    RecordId id = 0;
    std::optional<RecordId> customerId;
    QString name; ///< number, name or id by which people know it
    Currency currency;
    std::optional<qint64> amount; ///< minor units

    friend bool operator==(const GoneRow &, const GoneRow &) = default;
};

} // namespace freshet
