// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/plainfigures.h"

#include <QDate>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace freshet::bench {

namespace {

struct Habit
{
    int onTime = 0;
    int late = 0;
    qint64 daysLate = 0;
};

QDate dayOf(const QVariant &printed)
{
    return QDate::fromString(printed.toString().left(10), Qt::ISODate);
}

QHash<qint64, QDate> paymentDays(QSqlDatabase &database, qint64 customer)
{
    QHash<qint64, QDate> days;
    QSqlQuery payments(database);
    payments.prepare(QStringLiteral("SELECT id, createdDate FROM payments WHERE clientId = ?"));
    payments.addBindValue(customer);
    payments.exec();
    while (payments.next())
        days.insert(payments.value(0).toLongLong(), dayOf(payments.value(1)));
    return days;
}

QDate settledDay(const QByteArray &covers, double total, const QHash<qint64, QDate> &payments)
{
    QDate last;
    double covered = 0;
    const QJsonArray array = QJsonDocument::fromJson(covers).array();
    for (const auto &cover : array) {
        covered += cover[QLatin1String("amount")].toDouble();
        last = std::max(last, payments.value(cover[QLatin1String("paymentId")].toInteger()));
    }
    return covered + 0.005 >= total ? last : QDate();
}

void writeSettledDay(QSqlDatabase &database, qint64 invoice, QDate day)
{
    QSqlQuery update(database);
    update.prepare(QStringLiteral("UPDATE invoices SET settledDate = ? WHERE id = ?"));
    update.addBindValue(day.toString(Qt::ISODate));
    update.addBindValue(invoice);
    update.exec();
}

Habit judge(QSqlDatabase &database, qint64 customer)
{
    Habit habit;
    const QHash<qint64, QDate> payments = paymentDays(database, customer);
    QSqlQuery invoices(database);
    invoices.prepare(QStringLiteral("SELECT id, dueDate, total, paymentCovers FROM invoices WHERE clientId = ? "
                                    "AND status IN (1, 2, 3) AND proforma = 0"));
    invoices.addBindValue(customer);
    invoices.exec();
    while (invoices.next()) {
        const QDate settled = settledDay(invoices.value(3).toByteArray(), invoices.value(2).toDouble(), payments);
        if (!settled.isValid())
            continue;
        const qint64 days = dayOf(invoices.value(1)).daysTo(settled);
        ++(days > 0 ? habit.late : habit.onTime);
        habit.daysLate += std::max<qint64>(days, 0);
        writeSettledDay(database, invoices.value(0).toLongLong(), settled);
    }
    return habit;
}

} // namespace

void writePlainFigures(QSqlDatabase &database)
{
    QSqlQuery(database).exec(QStringLiteral("ALTER TABLE invoices ADD COLUMN settledDate"));
    QSqlQuery(database).exec(
        QStringLiteral("CREATE TABLE patterns (clientId PRIMARY KEY, onTime, late, averageDaysLate)"));
    database.transaction();
    QSqlQuery customers(database);
    customers.exec(QStringLiteral("SELECT id FROM customers"));
    while (customers.next()) {
        const qint64 customer = customers.value(0).toLongLong();
        const Habit habit = judge(database, customer);
        QSqlQuery insert(database);
        insert.prepare(QStringLiteral("INSERT INTO patterns VALUES (?, ?, ?, ?)"));
        insert.addBindValue(customer);
        insert.addBindValue(habit.onTime);
        insert.addBindValue(habit.late);
        insert.addBindValue(double(habit.daysLate) / std::max(1, habit.onTime + habit.late));
        insert.exec();
    }
    database.commit();
}

} // namespace freshet::bench
