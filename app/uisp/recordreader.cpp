// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisp/recordreader.h"

#include "uisp/jsontext.h"

#include <charconv>

namespace freshet {

namespace {

constexpr RecordId largestId = 1LL << 53;
constexpr size_t longestText = size_t{64} * 1024; ///< as printed

bool isUnset(std::string_view printed)
{
    return printed.empty() || printed == "null";
}

bool isText(std::string_view printed)
{
    return printed.size() >= 2 && printed.front() == '"';
}

bool isNumber(std::string_view printed)
{
    return !printed.empty() && (printed.front() == '-' || (printed.front() >= '0' && printed.front() <= '9'));
}

std::string_view withoutQuotes(std::string_view printed)
{
    return isText(printed) ? printed.substr(1, printed.size() - 2) : printed;
}

QString fromAscii(std::string_view text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

} // namespace

RecordReader::RecordReader(const JsonRecord &record)
    : m_record(record)
{
    if (!record.isObject)
        m_problem = FieldProblem{QString(), QStringLiteral("not an object")};
    else if (record.repeated)
        note(*record.repeated, QStringLiteral("printed twice"));
}

bool RecordReader::isSet(Field field) const
{
    return !isUnset(m_record[field]);
}

RecordId RecordReader::requiredId(Field field)
{
    return isRequired(field) ? optionalId(field).value_or(0) : 0;
}

std::optional<RecordId> RecordReader::optionalId(Field field)
{
    const std::optional<qint64> id = isSet(field) ? wholeNumber(field) : std::nullopt;
    if (!id || (*id > 0 && *id <= largestId))
        return id;
    note(field, QStringLiteral("out of range"));
    return std::nullopt;
}

std::optional<RecordId> RecordReader::nullableId(Field field)
{
    if (m_record[field].empty())
        note(field, QStringLiteral("missing"));
    return optionalId(field);
}

std::optional<int> RecordReader::optionalCode(Field field, int first, int last)
{
    return isSet(field) ? code(field, first, last) : std::nullopt;
}

int RecordReader::count(Field field)
{
    const std::optional<qint64> number = isSet(field) ? wholeNumber(field) : 0;
    if (!number || (*number >= 0 && *number <= std::numeric_limits<int>::max()))
        return int(number.value_or(0));
    note(field, QStringLiteral("out of range"));
    return 0;
}

bool RecordReader::flag(Field field)
{
    const std::string_view printed = withoutQuotes(m_record[field]);
    if (printed == "true" || printed == "1")
        return true;
    if (isSet(field) && printed != "false" && printed != "0")
        note(field, QStringLiteral("not true or false"));
    return false;
}

QString RecordReader::text(Field field)
{
    const std::string_view printed = m_record[field];
    if (isTooLong(field))
        return {};
    if (isText(printed))
        return textFromJson(withoutQuotes(printed));
    if (!isUnset(printed))
        note(field, QStringLiteral("not a text"));
    return {};
}

QString RecordReader::requiredText(Field field)
{
    const QString value = text(field);
    if (value.isEmpty())
        note(field, QStringLiteral("missing"));
    return value;
}

QString RecordReader::scalarText(Field field)
{
    const std::string_view printed = m_record[field];
    return isNumber(printed) && !isTooLong(field) ? fromAscii(printed) : text(field);
}

CalendarDate RecordReader::requiredDate(Field field)
{
    const std::optional<CalendarDate> date = isRequired(field) ? optionalDate(field) : std::nullopt;
    if (!date)
        note(field, QStringLiteral("missing"));
    return date.value_or(CalendarDate());
}

std::optional<CalendarDate> RecordReader::optionalDate(Field field)
{
    const std::string_view printed = m_record[field];
    if (isUnset(printed) || printed == "\"\"")
        return std::nullopt;
    const std::optional<CalendarDate> date =
        isText(printed) ? CalendarDate::fromPrinted(withoutQuotes(printed)) : std::nullopt;
    if (!date)
        note(field, QStringLiteral("not a date"));
    return date;
}

Currency RecordReader::requiredCurrency(Field field)
{
    const Currency currency = optionalCurrency(field);
    if (currency.isEmpty())
        note(field, QStringLiteral("missing"));
    return currency;
}

Currency RecordReader::optionalCurrency(Field field)
{
    const std::string_view printed = m_record[field];
    if (isUnset(printed) || printed == "\"\"")
        return {};
    const Currency currency = isText(printed) ? Currency(withoutQuotes(printed)) : Currency();
    if (currency.isEmpty())
        note(field, QStringLiteral("not a currency code"));
    return currency;
}

qint64 RecordReader::requiredAmount(Field field, Currency currency)
{
    return isRequired(field) ? optionalAmount(field, currency).value_or(0) : 0;
}

std::optional<qint64> RecordReader::optionalAmount(Field field, Currency currency)
{
    const std::string_view printed = m_record[field];
    if (isUnset(printed))
        return std::nullopt;
    const std::string_view digits = withoutQuotes(printed);
    if (!isNumber(digits) || !isJsonScalar(digits)) {
        note(field, QStringLiteral("not a number"));
        return std::nullopt;
    }
    const std::optional<qint64> amount = minorUnitsFromDecimal(digits, currency.digits());
    if (!amount)
        note(field, QStringLiteral("out of range"));
    return amount;
}

void RecordReader::forEach(Field list, const std::function<void(RecordReader &)> &read)
{
    if (isSet(list) && m_record[list].front() != '[')
        note(list, QStringLiteral("not a list"));
    int place = 0;
    for (const JsonRecord &element : m_record.elements) {
        if (element.listField != list)
            continue;
        RecordReader reader(element);
        read(reader);
        if (const std::optional<FieldProblem> &inside = reader.problem(); inside && !m_problem) {
            const QString path = QStringLiteral("%1[%2]").arg(fromAscii(m_record.names->name(list))).arg(place);
            const QString field = inside->field.isEmpty() ? path : path + QLatin1Char('.') + inside->field;
            m_problem = FieldProblem{field, inside->problem};
        }
        ++place;
    }
}

bool RecordReader::isRequired(Field field)
{
    if (!isSet(field))
        note(field, QStringLiteral("missing"));
    return isSet(field);
}

bool RecordReader::isTooLong(Field field)
{
    if (m_record[field].size() <= longestText)
        return false;
    note(field, QStringLiteral("too long"));
    return true;
}

std::optional<qint64> RecordReader::wholeNumber(Field field)
{
    const std::string_view digits = withoutQuotes(m_record[field]);
    qint64 number = 0;
    const auto [end, outcome] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (outcome == std::errc() && end == digits.data() + digits.size())
        return number;
    const bool isTooLarge = outcome == std::errc::result_out_of_range && end == digits.data() + digits.size();
    note(field, isTooLarge ? QStringLiteral("out of range") : QStringLiteral("not a whole number"));
    return std::nullopt;
}

std::optional<int> RecordReader::code(Field field, int first, int last)
{
    const std::optional<qint64> number = wholeNumber(field);
    if (!number || (*number >= first && *number <= last))
        return number ? std::optional(int(*number)) : std::nullopt;
    note(field, QStringLiteral("unknown value %1").arg(*number));
    return std::nullopt;
}

void RecordReader::note(Field field, const QString &problem)
{
    if (!m_problem)
        m_problem = FieldProblem{fromAscii(m_record.names->name(field)), problem};
}

std::optional<RecordId> readableId(const JsonRecord &record, std::string_view name)
{
    const std::optional<Field> field = record.names->find(name);
    RecordReader reader(record);
    return field ? reader.optionalId(*field) : std::nullopt;
}

} // namespace freshet
