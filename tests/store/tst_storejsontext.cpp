// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/jsontext.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace freshet;

namespace {

/// What breaks JSON that is written carelessly, and what breaks whoever shows it.
QString awkward()
{
    return QString::fromUtf8("\"quoted\" back\\slash \n\t\x01 <b>x</b> =SUM(A1) Þórdís 🏠");
}

QJsonArray array(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).array();
}

} // namespace

class TstStoreJsonText : public QObject
{
    Q_OBJECT

private slots:
    void writesCovers_data()
    {
        QTest::addColumn<QVector<qint64>>("ids"); // payment, credit note, invoice, refund; 0 for none
        QTest::addColumn<QString>("text");
        QTest::newRow("payment to invoice")
            << QVector<qint64>{3, 0, 4, 0} << QStringLiteral("[[7,-1250,3,null,4,null],[8,0,null,null,null,null]]");
        QTest::newRow("credit note to refund")
            << QVector<qint64>{0, 5, 0, 6} << QStringLiteral("[[7,-1250,null,5,null,6],[8,0,null,null,null,null]]");
    }
    void writesCovers()
    {
        QFETCH(QVector<qint64>, ids);
        const auto id = [&ids](int index) { return ids.at(index) ? std::optional(ids.at(index)) : std::nullopt; };
        const std::vector<PaymentCover> covers = {{7, -1250, id(0), id(1), id(2), id(3)}, {8, 0, {}, {}, {}, {}}};
        QTEST(QString::fromStdString(coversText(covers)), "text");
    }

    void writesTheLargestNumbers()
    {
        const qint64 largest = std::numeric_limits<qint64>::max();
        const qint64 smallest = std::numeric_limits<qint64>::min();
        QCOMPARE(QString::fromStdString(coversText({{largest, smallest, {}, {}, {}, {}}})),
                 QStringLiteral("[[9223372036854775807,-9223372036854775808,null,null,null,null]]"));
    }

    void writesNothingAsEmptyLists()
    {
        QCOMPARE(QString::fromStdString(coversText({})), QStringLiteral("[]"));
        QCOMPARE(contactsText({}), QStringLiteral("[]"));
        QCOMPARE(tagsText({}), QStringLiteral("[]"));
        QCOMPARE(attributesText({}), QStringLiteral("{}"));
    }

    void contactsAreReadBackAsTheyWere()
    {
        const QString json = contactsText({{awkward(), QStringLiteral("a@example.org"), QString(), true}, {}});
        const QJsonArray contacts = array(json);
        QCOMPARE(contacts.size(), 2);
        const QJsonObject first = contacts.at(0).toObject();
        QCOMPARE(first.value(QLatin1String("name")).toString(), awkward());
        QCOMPARE(first.value(QLatin1String("email")).toString(), QStringLiteral("a@example.org"));
        QVERIFY(first.value(QLatin1String("phone")).isString());
        QCOMPARE(first.value(QLatin1String("billing")).toBool(), true);
        QCOMPARE(contacts.at(1).toObject().value(QLatin1String("billing")).toBool(true), false);
    }

    void tagsAreReadBackAsTheyWere()
    {
        const QJsonArray tags = array(tagsText({QStringLiteral("VIP"), awkward()}));
        QCOMPARE(tags, (QJsonArray{QStringLiteral("VIP"), awkward()}));
    }

    void attributesAreReadBackAsTheyWere()
    {
        const QString json = attributesText({{QStringLiteral("vip"), QStringLiteral("1")}, {awkward(), awkward()}});
        const QJsonObject expected{{QStringLiteral("vip"), QStringLiteral("1")}, {awkward(), awkward()}};
        QCOMPARE(QJsonDocument::fromJson(json.toUtf8()).object(), expected);
    }
};

FRESHET_TEST(TstStoreJsonText)
#include "tst_storejsontext.moc"
