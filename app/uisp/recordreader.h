// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "uisp/jsonrecord.h"

#include <functional>
#include <optional>

namespace freshet {

/// What is wrong with a field, in the terms of RowError.
struct FieldProblem
{
    QString field;
    QString problem;
};

/// Typed access to the fields of one record. A field that is not as it should be is noted as the record's problem, the
/// first one counts, and a default stands in for its value. Null and a missing field are the same: not set. Numbers may
/// be printed as text ("3").
class RecordReader
{
public:
    /// `record` must outlive the reader.
    explicit RecordReader(const JsonRecord &record);

    [[nodiscard]] const std::optional<FieldProblem> &problem() const { return m_problem; }
    [[nodiscard]] bool isSet(Field field) const;

    /// From 1 to 2⁵³, where every tool still tells neighbours apart.
    RecordId requiredId(Field field);
    std::optional<RecordId> optionalId(Field field);
    /// Nothing where it is null; a record without the field says nothing of either and is a problem.
    std::optional<RecordId> nullableId(Field field);

    /// One of the codes `first` to `last` as a value of an enum with the same numbers.
    template<typename Enum>
    Enum requiredCode(Field field, Enum first, Enum last)
    {
        return Enum(isRequired(field) ? code(field, int(first), int(last)).value_or(int(first)) : int(first));
    }
    std::optional<int> optionalCode(Field field, int first, int last);
    int count(Field field); ///< 0 when not set
    bool flag(Field field); ///< false when not set

    // Of more than 64 KiB is a problem: it would fill the tables with what no person reads.
    QString text(Field field);         ///< empty when not set
    QString requiredText(Field field); ///< an empty one counts as missing
    QString scalarText(Field field);   ///< of a text or number, as printed; empty when not set

    CalendarDate requiredDate(Field field);
    std::optional<CalendarDate> optionalDate(Field field); ///< an empty text counts as not set

    Currency requiredCurrency(Field field);
    Currency optionalCurrency(Field field); ///< empty when not set
    qint64 requiredAmount(Field field, Currency currency);
    std::optional<qint64> optionalAmount(Field field, Currency currency);

    /// Calls `read` for each object in a list; nothing to do when it is not set. Problems get the list's name and the
    /// place in front: "paymentCovers[2].amount".
    void forEach(Field list, const std::function<void(RecordReader &)> &read);

private:
    bool isRequired(Field field);
    bool isTooLong(Field field);
    std::optional<qint64> wholeNumber(Field field);
    std::optional<int> code(Field field, int first, int last);
    void note(Field field, const QString &problem);

    const JsonRecord &m_record;
    std::optional<FieldProblem> m_problem;
};

/// What can be said about whose row it is, whatever is wrong with the rest; nothing where a name is not wanted at all.
[[nodiscard]] std::optional<RecordId> readableId(const JsonRecord &record, std::string_view name);

} // namespace freshet
