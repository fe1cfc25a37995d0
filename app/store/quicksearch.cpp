// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/quicksearch.h"

#include "store/consistentread.h"
#include "store/lateindexes.h"
#include "store/rowcells.h"
#include "store/searchamount.h"
#include "store/searchindex.h"
#include "store/tablesearch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace freshet {

namespace {

/// Behind every text that begins with something.
const QString &lastLetter()
{
    static const QString letter(QString::fromUcs4(U"\U0010FFFF", 1));
    return letter;
}

bool containsAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); });
}

/// Everything written down of a customer that is searched, in the order in which people would want to see it.
QStringList searchedFields(const QString &userIdent, const QString &contactsJson, const QString &address)
{
    QStringList fields;
    const QJsonArray contacts = QJsonDocument::fromJson(contactsJson.toUtf8()).array();
    for (const auto &contact : contacts) {
        for (const char *key : {"phone", "email", "name"})
            fields += contact[QLatin1String(key)].toString();
    }
    fields += {userIdent, address};
    fields.removeAll(QString());
    return fields;
}

/// The field that shows why a customer was found whose name does not.
QString fieldWithWords(const QString &name, const QStringList &fields, const QStringList &words)
{
    static const QRegularExpression noDigit(QStringLiteral("[^0-9]"));
    const QString foldedName = foldedForSearch(name);
    for (const QString &word : words) {
        if (foldedName.contains(word))
            continue;
        for (const QString &field : fields) {
            if (foldedForSearch(field).contains(word) || QString(field).remove(noDigit).contains(word))
                return field;
        }
    }
    return {};
}

/// How the rows of an entity are looked through without their index.
struct Scanned
{
    const char *table; ///< with its alias
    const char *alias;
    const char *way;   ///< the least that has all texts
    const char *which; ///< "… AND": the rows of that; or nothing
    const char *text;  ///< in small ASCII letters
    const char *rest;  ///< "OR …": rows whose texts fold in another way, for whoever takes them to look at; or nothing
};

const Scanned &scannedOf(Entity entity)
{
    static constexpr Scanned customers = {"customers c", "c", "", "", "c.search_text", ""};
    static constexpr Scanned invoices = {
        "invoices i", "i", "INDEXED BY invoices_by_number", "", "lower(i.number)", " OR i.number GLOB '*[^!-~]*'"};
    static constexpr Scanned payments = {"payments p",
                                         "p",
                                         "INDEXED BY payments_by_provider",
                                         "p.provider_payment_id <> '' AND ",
                                         "lower(p.provider_payment_id)",
                                         " OR p.provider_payment_id GLOB '*[^!-~]*'"};
    return entity == Entity::Customer ? customers : entity == Entity::Invoice ? invoices : payments;
}

QString wordPlaceholder(qsizetype number)
{
    return QStringLiteral(":word%1").arg(number);
}

/// The condition for rows that have all of the words.
QString scannedFor(const Scanned &scanned, const QStringList &words)
{
    QStringList conditions;
    for (qsizetype i = 0; i < words.size(); ++i)
        conditions += QStringLiteral("instr(%1, %2) > 0").arg(QLatin1String(scanned.text), wordPlaceholder(i));
    return QStringLiteral("%1((%2)%3)")
        .arg(QLatin1String(scanned.which), conditions.join(QLatin1String(" AND ")), QLatin1String(scanned.rest));
}

/// One search, group by group.
class Search
{
public:
    Search(Database &cache, const QString &typed, int most)
        : m_cache(cache)
        , m_most(size_t(most))
        , m_typed(typed.simplified())
        , m_folded(foldedForSearch(typed))
        , m_words(searchedWords(typed))
        , m_terms(foundTerms(m_words))
    {
    }

    Result<SearchGroup> customers()
    {
        start(TableId::Customers);
        Result<void> step = customersById();
        if (step)
            step = customersWhere(QStringLiteral("customers c INDEXED BY customers_by_name"),
                                  QStringLiteral("c.search_text >= :from AND c.search_text < :to"),
                                  QStringLiteral("c.search_text, c.id"), prefixValues(m_folded), m_words);
        if (step && !m_terms.isEmpty())
            step = customersByTerms(m_words, m_terms);
        if (const QString digits = phoneDigits(m_folded); step && !digits.isEmpty())
            step = customersByTerms({digits}, foundTerms({digits}));
        return finish(step);
    }

    Result<SearchGroup> invoices()
    {
        start(TableId::Invoices);
        QStringList spellings = {m_typed, m_typed.toUpper()};
        spellings.removeDuplicates();
        Result<void> step;
        for (const QString &spelling : std::as_const(spellings)) {
            if (step)
                step = invoicesWhere(QStringLiteral("invoices i INDEXED BY invoices_by_number"),
                                     QStringLiteral("i.number >= :from AND i.number < :to"),
                                     QStringLiteral("i.number, i.id"), prefixValues(spelling));
        }
        if (step && !m_terms.isEmpty())
            step = invoicesWhere(source(Entity::Invoice), found(Entity::Invoice, m_words), newest(Entity::Invoice),
                                 termValues(m_words, m_terms));
        return finish(step);
    }

    Result<SearchGroup> payments()
    {
        start(TableId::Payments);
        Result<void> step = paymentsByAmount();
        if (step && !m_terms.isEmpty())
            step = paymentsWhere(source(Entity::Payment), found(Entity::Payment, m_words), newest(Entity::Payment),
                                 termValues(m_words, m_terms), true);
        return finish(step);
    }

private:
    using Values = QVariantMap;

    void start(TableId table) { m_group = {table, {}, false}; }
    Result<SearchGroup> finish(const Result<void> &step)
    {
        if (!step)
            return step.error();
        m_group.hasMore = m_group.hits.size() > m_most;
        m_group.hits.resize(std::min(m_group.hits.size(), m_most));
        return m_group;
    }
    [[nodiscard]] bool isFull() const { return m_group.hits.size() > m_most; }

    /// Unless it is there already.
    void add(SearchHit hit)
    {
        if (std::ranges::find(m_group.hits, hit.id, &SearchHit::id) == m_group.hits.end())
            m_group.hits.push_back(std::move(hit));
    }

    static Values prefixValues(const QString &prefix)
    {
        return {{QStringLiteral(":from"), prefix}, {QStringLiteral(":to"), prefix + lastLetter()}};
    }
    static Values termValues(const QStringList &words, const QString &terms)
    {
        Values values{{QStringLiteral(":terms"), terms}};
        for (qsizetype i = 0; i < words.size(); ++i)
            values.insert(wordPlaceholder(i), words[i]);
        return values;
    }

    [[nodiscard]] QString source(Entity entity)
    {
        const Scanned &scanned = scannedOf(entity);
        return hasIndex(entity)
                   ? QStringLiteral("%1 f CROSS JOIN %2 ON %3.id = f.rowid")
                         .arg(SearchIndex::table(entity), QLatin1String(scanned.table), QLatin1String(scanned.alias))
                   : QStringLiteral("%1 %2").arg(QLatin1String(scanned.table), QLatin1String(scanned.way));
    }
    /// As long as the index is not filled, all rows are looked at.
    [[nodiscard]] QString found(Entity entity, const QStringList &words)
    {
        return hasIndex(entity) ? SearchIndex::table(entity) + QStringLiteral(" MATCH :terms")
                                : scannedFor(scannedOf(entity), words);
    }
    [[nodiscard]] QString newest(Entity entity)
    {
        return (hasIndex(entity) ? QStringLiteral("f.rowid")
                                 : QLatin1String(scannedOf(entity).alias) + QStringLiteral(".id")) +
               QStringLiteral(" DESC");
    }
    [[nodiscard]] bool hasIndex(Entity entity)
    {
        const Result<bool> isFilled = SearchIndex(m_cache, entity).isFilled();
        return isFilled && *isFilled;
    }

    /// Runs until the group is full; `take` gets each row.
    template<typename Take>
    Result<void> read(const QString &sql, const Values &values, const Take &take)
    {
        if (isFull())
            return {};
        Result<QSqlQuery> query = m_cache.prepare(sql);
        if (!query)
            return query.error();
        for (auto value = values.cbegin(); value != values.cend(); ++value) {
            if (sql.contains(value.key()))
                query->bindValue(value.key(), value.value());
        }
        if (const Result<void> asked = m_cache.run(*query, QStringLiteral("search")); !asked)
            return asked;
        while (!isFull() && query->next()) {
            RowCells row(*query);
            take(row);
        }
        return {};
    }

    Result<void> customersById()
    {
        static const QRegularExpression id(QStringLiteral("^#?([0-9]{1,18})$"));
        const auto match = id.match(m_folded);
        if (!match.hasMatch())
            return {};
        return customersWhere(QStringLiteral("customers c"), QStringLiteral("c.id = :id"), QStringLiteral("c.id"),
                              {{QStringLiteral(":id"), match.captured(1).toLongLong()}}, {});
    }

    Result<void> customersByTerms(const QStringList &words, const QString &terms)
    {
        return customersWhere(source(Entity::Customer), found(Entity::Customer, words), newest(Entity::Customer),
                              termValues(words, terms), words);
    }

    Result<void> customersWhere(const QString &from, const QString &condition, const QString &order,
                                const Values &values, const QStringList &words)
    {
        const QString sql = QStringLiteral("SELECT c.id, c.name, c.user_ident, c.contacts, c.address, c.search_text "
                                           "FROM %1 WHERE %2 AND c.gone_since IS NULL ORDER BY %3")
                                .arg(from, condition, order);
        return read(sql, values, [&](RowCells &row) {
            SearchHit hit;
            hit.id = row.number();
            hit.customerId = hit.id;
            hit.customerName = row.text();
            const QString userIdent = row.text();
            const QString contacts = row.text();
            const QString address = row.text();
            if (!containsAll(row.text(), words))
                return;
            hit.text = fieldWithWords(hit.customerName, searchedFields(userIdent, contacts, address), words);
            add(std::move(hit));
        });
    }

    Result<void> invoicesWhere(const QString &from, const QString &condition, const QString &order,
                               const Values &values)
    {
        const QString sql = QStringLiteral("SELECT i.id, i.customer_id, (SELECT c.name FROM customers c WHERE c.id = "
                                           "i.customer_id), i.number, i.total, i.currency, i.due_on FROM %1 WHERE %2 "
                                           "AND i.gone_since IS NULL ORDER BY %3")
                                .arg(from, condition, order);
        return read(sql, values, [&](RowCells &row) { addDocument(row, true); });
    }

    Result<void> paymentsWhere(const QString &from, const QString &condition, const QString &order,
                               const Values &values, bool hasWords)
    {
        const QString sql = QStringLiteral("SELECT p.id, p.customer_id, (SELECT c.name FROM customers c WHERE c.id = "
                                           "p.customer_id), p.provider_payment_id, p.amount, p.currency, p.created_on "
                                           "FROM %1 WHERE %2 AND p.gone_since IS NULL ORDER BY %3")
                                .arg(from, condition, order);
        return read(sql, values, [&](RowCells &row) { addDocument(row, hasWords); });
    }

    void addDocument(RowCells &row, bool hasWords)
    {
        SearchHit hit;
        hit.id = row.number();
        hit.customerId = row.id();
        hit.customerName = row.text();
        hit.text = row.text();
        hit.amount = row.number();
        hit.currency = row.currency();
        hit.day = row.date();
        if (!hasWords || containsAll(foldedForSearch(hit.text), m_words))
            add(std::move(hit));
    }

    /// The very amount first, then those that begin so.
    Result<void> paymentsByAmount()
    {
        // Of all currencies those with three decimals take the most texts for an amount.
        if (!typedAmount(m_folded, Currency(QStringLiteral("KWD"))))
            return {};
        std::vector<QString> codes;
        Result<void> asked = read(QStringLiteral("SELECT DISTINCT currency FROM customers ORDER BY currency"), {},
                                  [&codes](RowCells &row) { codes.push_back(row.text()); });
        if (!asked)
            return asked;
        for (const QString &code : codes) {
            const std::optional<AmountRange> range = typedAmount(m_folded, Currency(code));
            if (!range)
                continue;
            const Values values{{QStringLiteral(":first"), range->first},
                                {QStringLiteral(":last"), range->last},
                                {QStringLiteral(":currency"), code}};
            const auto payments = [&](const char *amounts, const char *order) {
                return paymentsWhere(QStringLiteral("payments p ") + indexedBy(m_cache, "payments_by_amount"),
                                     QLatin1String(amounts) + QStringLiteral(" AND p.currency = :currency"),
                                     QLatin1String(order), values, false);
            };
            Result<void> step = payments("p.amount = :first", "p.id DESC");
            if (step && range->last > range->first)
                step = payments("p.amount > :first AND p.amount <= :last", "p.amount, p.id");
            if (!step)
                return step;
        }
        return {};
    }

    Database &m_cache;
    size_t m_most;
    QString m_typed;
    QString m_folded;
    QStringList m_words;
    QString m_terms;
    SearchGroup m_group;
};

} // namespace

Result<std::vector<SearchGroup>> quickSearch(Database &cache, const QString &typed, int most,
                                             const std::function<bool()> &isWanted)
{
    std::vector<SearchGroup> groups;
    if (searchedWords(typed).isEmpty())
        return groups;
    ConsistentRead read(cache);
    if (const Result<void> begun = read.begin(); !begun)
        return begun.error();
    Search search(cache, typed, most);
    for (const auto step : {&Search::customers, &Search::invoices, &Search::payments}) {
        if (!isWanted())
            return Error{ErrorKind::Cancelled, {}, 0, {}};
        Result<SearchGroup> group = (search.*step)();
        if (!group)
            return group.error();
        if (!group->hits.empty())
            groups.push_back(std::move(*group));
    }
    return groups;
}

} // namespace freshet
