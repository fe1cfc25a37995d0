// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/rows.h"

namespace freshet::demo {

/// The lists of UISP's CRM API with their filters, orders and paging. Not thread-safe, even for reading: sorted orders
/// and rendered rows are remembered.
class Lists
{
public:
    /// `keepRendered`: rows are rendered once and kept in the world's tables. `clampLimit`: see ServerOptions.
    Lists(bool keepRendered, int clampLimit)
        : m_keep(keepRendered)
        , m_clampLimit(clampLimit)
    {
    }

    [[nodiscard]] Answer customers(const World &world, Query &query);
    [[nodiscard]] Answer services(const World &world, Query &query);
    [[nodiscard]] Answer invoices(const World &world, Query &query);
    [[nodiscard]] Answer payments(const World &world, Query &query);
    [[nodiscard]] Answer refunds(const World &world, Query &query);
    [[nodiscard]] Answer creditNotes(const World &world, Query &query);

    /// A list that fits on one page and has no filters.
    template<typename Entry>
    [[nodiscard]] Answer all(const World &world, const std::vector<Entry> &entries, Query &query) const
    {
        const Paging paging = pagingOf(query, m_clampLimit);
        Answer answer;
        answer.body = "[";
        for (size_t i = paging.offset; i < entries.size() && size_t(answer.rows) < paging.limit; ++i) {
            if (answer.rows++ > 0)
                answer.body += ',';
            appendBody(world, entries[i], answer.body);
        }
        answer.body += ']';
        return answer;
    }

    /// The single object with `id`, or 404.
    template<typename Entry>
    [[nodiscard]] Answer one(const World &world, const Table<Entry> &table, RecordId id) const
    {
        const size_t index = table.indexOf(id);
        if (index == table.size())
            return errorAnswer(404, "Object is not found.");
        Answer answer;
        appendRow(world, table, index, m_keep, answer.body);
        return answer;
    }

private:
    template<typename Entry, typename Less, typename Wanted>
    [[nodiscard]] Answer ordered(const World &world, const Table<Entry> &table, const std::vector<RecordId> *only,
                                 SortedPlaces &sorted, const Paging &paging, Less less, Wanted wanted) const;

    bool m_keep;
    int m_clampLimit;
    SortedPlaces m_customersByLastName;
    SortedPlaces m_customersByFirstName;
    SortedPlaces m_customersByRegistration;
    SortedPlaces m_invoicesByDate;
    SortedPlaces m_invoicesByNumber;
    SortedPlaces m_paymentsByDate;
    SortedPlaces m_paymentsByAmount;
    SortedPlaces m_refundsByDate;
    SortedPlaces m_creditNotesByDate;
};

} // namespace freshet::demo
