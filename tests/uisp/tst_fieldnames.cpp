// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "uisp/fieldnames.h"

#include <QtTest>

using namespace freshet;

namespace {

constexpr FieldNames elementNames{"amount"};
constexpr FieldNames names{"id", "street1", "street2", "firstName", "lastName", {"paymentCovers", &elementNames}};

} // namespace

class TstFieldNames : public QObject
{
    Q_OBJECT

private slots:
    void findsEachWantedName()
    {
        QCOMPARE(names.count(), size_t(6));
        for (size_t place = 0; place < names.count(); ++place) {
            const std::string_view name = names.name(Field(place));
            QVERIFY(names.find(name) == Field(place));
        }
        QVERIFY(names["street2"] == Field(2));
    }

    void findsNoOther_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name :
             {"", "i", "Id", "street3", "street", "street11", "firstname", "paymentCovers\\", "name"})
            QTest::newRow(name) << QByteArray(name);
    }
    void findsNoOther()
    {
        QFETCH(QByteArray, name);
        QVERIFY(!names.find(std::string_view(name.constData(), size_t(name.size()))));
    }

    void knowsItsLists()
    {
        QVERIFY(names.elements(names["paymentCovers"]) == &elementNames);
        QVERIFY(names.elements(names["id"]) == nullptr);
    }
};

FRESHET_TEST(TstFieldNames)
#include "tst_fieldnames.moc"
