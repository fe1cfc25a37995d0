// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/plainway.h"

#include "tests/benchmarks/plainfigures.h"
#include "uisp/lists.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace freshet::bench {

namespace {

constexpr int rowsPerPage = 1000;

/// The columns that the desk keeps of each list; a document's covers as their JSON.
QStringList columnsOf(Entity entity)
{
    const QMap<Entity, const char *> columns{
        {Entity::Customer,
         "id userIdent clientType isLead isArchived isActive firstName lastName companyName organizationId "
         "currencyCode "
         "accountBalance accountCredit accountOutstanding hasOverdueInvoice hasSuspendedService registrationDate "
         "fullAddress note contacts tags attributes"},
        {Entity::Service, "id clientId status name servicePlanName currencyCode price totalPrice servicePlanPeriod "
                          "activeFrom activeTo suspensionReasonId"},
        {Entity::Invoice, "id clientId organizationId number status proforma proformaInvoiceId generatedInvoiceId "
                          "uncollectible createdDate dueDate currencyCode total amountPaid amountToPay paymentCovers"},
        {Entity::Payment, "id clientId methodId createdDate currencyCode amount creditAmount note providerName "
                          "providerPaymentId paymentCovers"}};
    return QString::fromLatin1(columns.value(entity, "id name")).split(QLatin1Char(' '));
}

QVariant columnValue(const QJsonValue &value)
{
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    return value.toVariant();
}

class PlainReading
{
public:
    PlainReading(const Connection &connection, const QString &path)
        : m_connection(connection)
        , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("plain")))
    {
        m_database.setDatabaseName(path);
        m_database.open();
        QSqlQuery(m_database).exec(QStringLiteral("PRAGMA journal_mode = WAL"));
        QSqlQuery(m_database).exec(QStringLiteral("PRAGMA synchronous = NORMAL"));
    }
    ~PlainReading()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("plain"));
    }

    void read(const ListQuery &list)
    {
        const QStringList columns = columnsOf(list.entity);
        const QString table = entityKey(list.entity);
        QSqlQuery(m_database)
            .exec(QStringLiteral("CREATE TABLE IF NOT EXISTS %1 (%2, PRIMARY KEY (id))")
                      .arg(table, columns.join(QLatin1Char(','))));
        for (int offset = 0;; offset += rowsPerPage) {
            const QJsonArray rows = page(list, offset);
            write(table, columns, rows);
            if (rows.size() < rowsPerPage)
                return;
        }
    }

    /// What the tables of a desk sort and look up by.
    void index()
    {
        for (const char *columns :
             {"customers (lastName, companyName)", "customers (accountBalance)", "services (clientId, status)",
              "services (status)", "invoices (clientId, dueDate)", "invoices (dueDate)", "invoices (number)",
              "invoices (amountToPay)", "invoices (createdDate)", "payments (clientId, createdDate)",
              "payments (createdDate)", "payments (amount)", "payments (providerPaymentId)"}) {
            const QString name = QString::fromLatin1(columns).remove(QRegularExpression(QStringLiteral("\\W")));
            QSqlQuery(m_database)
                .exec(QStringLiteral("CREATE INDEX by_%1 ON %2").arg(name, QString::fromLatin1(columns)));
        }
    }
    [[nodiscard]] QSqlDatabase &database() { return m_database; }

private:
    QJsonArray page(const ListQuery &list, int offset)
    {
        QUrl url = m_connection.apiBase;
        url.setPath(url.path() + list.path);
        QUrlQuery query = list.query;
        query.addQueryItem(QStringLiteral("limit"), QString::number(rowsPerPage));
        query.addQueryItem(QStringLiteral("offset"), QString::number(offset));
        url.setQuery(query);
        QNetworkRequest request(url);
        request.setRawHeader("X-Auth-App-Key", m_connection.token);
        QNetworkReply *reply = m_network.get(request);
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        reply->deleteLater();
        return QJsonDocument::fromJson(reply->readAll()).array();
    }

    void write(const QString &table, const QStringList &columns, const QJsonArray &rows)
    {
        const QStringList marks(columns.size(), QStringLiteral("?"));
        m_database.transaction();
        for (const auto &row : rows) {
            QSqlQuery insert(m_database);
            insert.prepare(
                QStringLiteral("INSERT OR REPLACE INTO %1 VALUES (%2)").arg(table, marks.join(QLatin1Char(','))));
            for (const QString &column : columns)
                insert.addBindValue(columnValue(row.toObject().value(column)));
            insert.exec();
        }
        m_database.commit();
    }

    Connection m_connection;
    QNetworkAccessManager m_network;
    QSqlDatabase m_database;
};

} // namespace

PlainWay plainWay(const Connection &connection, const QString &path)
{
    PlainWay seconds;
    QElapsedTimer time;
    time.start();
    PlainReading reading(connection, path);
    for (const ListQuery &list : allLists())
        reading.read(list);
    seconds.rows = double(time.nsecsElapsed()) / 1e9;
    reading.index();
    writePlainFigures(reading.database());
    seconds.figures = double(time.nsecsElapsed()) / 1e9;
    return seconds;
}

} // namespace freshet::bench
