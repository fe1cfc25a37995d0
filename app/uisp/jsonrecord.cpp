// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisp/jsonrecord.h"

#include "uisp/jsontext.h"
#include "uisp/paddedbody.h"

#include <memory>

namespace freshet {

namespace {

namespace ondemand = simdjson::ondemand;

constexpr int deepestLevel = 60;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// The token of a value; of an object or array the bracket alone.
std::string_view tokenOf(ondemand::value &value)
{
    std::string_view token = value.raw_json_token();
    while (!token.empty() && isSpace(token.back()))
        token.remove_suffix(1);
    return token;
}

/// The field name that begins at `start`, as printed; behind its quote stand a colon, white space and the `value`.
/// Looking for the quote from the other end is what keeps names from costing more than values.
std::string_view nameBetween(const char *start, const char *value)
{
    const char *end = value - 1;
    while (end > start && *end != '"')
        --end;
    return {start, size_t(end - start)};
}

/// Goes through every value of a document once, checks it, and keeps the wanted ones. simdjson's own skipping would let
/// broken values pass unseen, and its search by name would not tell of a field that is there twice.
class JsonWalk
{
public:
    /// Fills `record` with what is wanted of `value`.
    bool readElement(ondemand::value value, JsonRecord &record)
    {
        const std::string_view token = tokenOf(value);
        record.isObject = !token.empty() && token.front() == '{';
        return record.isObject ? readObject(value, &record) : check(value, token);
    }

    /// Like readElement(), but of an object only the first field of the record's one name is looked at.
    bool skimElement(ondemand::value value, JsonRecord &record)
    {
        const std::string_view token = tokenOf(value);
        if (token.empty() || token.front() != '{')
            return readElement(value, record);
        record.isObject = true;
        ondemand::object object;
        ondemand::value wanted;
        if (!succeeded(value.get_object().get(object)))
            return false;
        const simdjson::error_code found = object.find_field(record.names->name(Field{})).get(wanted);
        if (found == simdjson::NO_SUCH_FIELD)
            return true;
        if (!succeeded(found))
            return false;
        record.printed.front() = tokenOf(wanted);
        return check(wanted, record.printed.front());
    }

    bool readFields(ondemand::object object, JsonRecord *record)
    {
        for (auto next : object) {
            if (!succeeded(next.error()) || !readField(std::move(next).value_unsafe(), record))
                return false;
        }
        return true;
    }

    bool succeeded(simdjson::error_code code)
    {
        return code == simdjson::SUCCESS || fail(simdjson::error_message(code));
    }

    /// Whether nothing stands behind the document.
    bool isAtEnd(ondemand::document &document)
    {
        return document.current_location().error() == simdjson::OUT_OF_BOUNDS || fail("data behind the end");
    }

    [[nodiscard]] const char *problem() const { return m_problem; }

private:
    bool fail(const char *problem)
    {
        m_problem = problem;
        return false;
    }

    bool readObject(ondemand::value &value, JsonRecord *record)
    {
        ondemand::object object;
        if (m_level == deepestLevel)
            return fail("nested too deeply");
        ++m_level;
        const bool isRead = succeeded(value.get_object().get(object)) && readFields(object, record);
        --m_level;
        return isRead;
    }

    bool readField(ondemand::field &&field, JsonRecord *record)
    {
        const std::string_view token = tokenOf(field.value());
        const std::string_view name = nameBetween(field.key().raw(), std::to_address(token.begin()));
        if (name.find('\\') != std::string_view::npos && !succeeded(field.unescaped_key().error()))
            return false;
        const std::optional<Field> wanted = record ? record->names->find(name) : std::nullopt;
        if (!wanted)
            return check(field.value(), token);
        if (!(*record)[*wanted].empty()) {
            record->repeated = wanted;
            return check(field.value(), token);
        }
        record->printed[size_t(*wanted)] = token;
        if (record->names->elements(*wanted) && !token.empty() && token.front() == '[')
            return readArray(field.value(), record, *wanted);
        return check(field.value(), token);
    }

    /// Reads the elements as records of `record`'s list `field`; without a record only checks them.
    bool readArray(ondemand::value &value, JsonRecord *record, Field field)
    {
        ondemand::array array;
        if (m_level == deepestLevel)
            return fail("nested too deeply");
        ++m_level;
        const bool isRead = succeeded(value.get_array().get(array)) && readElements(array, record, field);
        --m_level;
        return isRead;
    }

    bool readElements(ondemand::array array, JsonRecord *record, Field field)
    {
        for (auto next : array) {
            ondemand::value element;
            if (!succeeded(std::move(next).get(element)))
                return false;
            if (!record) {
                if (!check(element, tokenOf(element)))
                    return false;
                continue;
            }
            JsonRecord &row = record->elements.emplace_back();
            row.names = record->names->elements(field);
            row.listField = field;
            if (!readElement(element, row))
                return false;
        }
        return true;
    }

    bool check(ondemand::value &value, std::string_view token)
    {
        switch (token.empty() ? '\0' : token.front()) {
        case '{':
            return readObject(value, nullptr);
        case '[':
            return readArray(value, nullptr, {});
        case '"':
            // Read here, because simdjson's skipping takes a string in front of a stray colon for a name.
            return (isJsonScalar(token) || fail("broken text")) && succeeded(value.get_raw_json_string().error());
        default:
            return isJsonScalar(token) || fail("no JSON value");
        }
    }

    int m_level = 0;
    const char *m_problem = "";
};

Error malformed(const QString &where, const char *problem)
{
    return Error{ErrorKind::MalformedBody, where, 0, QString::fromLatin1(problem)};
}

void clear(JsonRecord &record)
{
    record.repeated.reset();
    record.printed.fill({});
    record.elements.clear();
}

using ElementReading = bool (JsonWalk::*)(ondemand::value, JsonRecord &);

bool readAll(ondemand::array array, JsonWalk &walk, ElementReading read, const FieldNames &names,
             const RecordVisitor &visit)
{
    JsonRecord record;
    record.names = &names;
    for (auto next : array) {
        ondemand::value element;
        clear(record);
        if (!walk.succeeded(std::move(next).get(element)) || !(walk.*read)(element, record))
            return false;
        visit(record);
    }
    return true;
}

Result<void> readList(const QByteArray &body, ElementReading read, const FieldNames &names, const QString &where,
                      const RecordVisitor &visit)
{
    const PaddedBody padded(body);
    ondemand::parser parser;
    ondemand::document document;
    ondemand::array array;
    JsonWalk walk;
    if (!walk.succeeded(parser.iterate(padded.view()).get(document)))
        return malformed(where, walk.problem());
    if (document.get_array().get(array) != simdjson::SUCCESS)
        return malformed(where, "not a whole list");
    if (!readAll(array, walk, read, names, visit) || !walk.isAtEnd(document))
        return malformed(where, walk.problem());
    return {};
}

} // namespace

Result<void> readJsonList(const QByteArray &body, const FieldNames &names, const QString &where,
                          const RecordVisitor &visit)
{
    return readList(body, &JsonWalk::readElement, names, where, visit);
}

Result<void> skimJsonList(const QByteArray &body, const FieldNames &names, const QString &where,
                          const RecordVisitor &visit)
{
    return readList(body, &JsonWalk::skimElement, names, where, visit);
}

Result<void> readJsonObject(const QByteArray &body, const FieldNames &names, const QString &where,
                            const RecordVisitor &visit)
{
    const PaddedBody padded(body);
    ondemand::parser parser;
    ondemand::document document;
    ondemand::object object;
    JsonWalk walk;
    if (!walk.succeeded(parser.iterate(padded.view()).get(document)))
        return malformed(where, walk.problem());
    if (document.get_object().get(object) != simdjson::SUCCESS)
        return malformed(where, "not a whole object");
    JsonRecord record;
    record.names = &names;
    if (!walk.readFields(object, &record) || !walk.isAtEnd(document))
        return malformed(where, walk.problem());
    visit(record);
    return {};
}

} // namespace freshet
