// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

/// The list of what the programs are made of, as the build writes it.
class TstBillOfMaterials : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QFile file(QStringLiteral(FRESHET_BILL_OF_MATERIALS));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        QJsonParseError problem;
        m_bill = QJsonDocument::fromJson(file.readAll(), &problem).object();
        QVERIFY2(problem.error == QJsonParseError::NoError, qPrintable(problem.errorString()));
    }

    void isCycloneDx()
    {
        QCOMPARE(m_bill.value(QLatin1String("bomFormat")).toString(), QStringLiteral("CycloneDX"));
        QCOMPARE(m_bill.value(QLatin1String("specVersion")).toString(), QStringLiteral("1.5"));
        static const QRegularExpression serial(
            QStringLiteral("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"));
        QVERIFY(serial.match(m_bill.value(QLatin1String("serialNumber")).toString()).hasMatch());
        const QJsonObject program =
            m_bill.value(QLatin1String("metadata")).toObject().value(QLatin1String("component")).toObject();
        QCOMPARE(program.value(QLatin1String("version")).toString(), QStringLiteral(FRESHET_VERSION));
    }

    void everyPartHasAVersionAndALicence_data()
    {
        QTest::addColumn<QString>("part");
        for (const char *part : {"qtbase", "qtkeychain", "simdjson", "cpp-httplib", "libxlsxwriter", "openssl", "zlib"})
            QTest::newRow(part) << QString::fromLatin1(part);
    }
    void everyPartHasAVersionAndALicence()
    {
        QFETCH(const QString, part);
        const QJsonObject component = componentCalled(part);
        QVERIFY(!component.isEmpty());
        static const QRegularExpression version(QStringLiteral("^[0-9]+(\\.[0-9]+)+"));
        QVERIFY2(version.match(component.value(QLatin1String("version")).toString()).hasMatch(), qPrintable(part));
        const QJsonArray licences = component.value(QLatin1String("licenses")).toArray();
        QCOMPARE(licences.size(), 1);
        QVERIFY(!licences.first().toObject().value(QLatin1String("expression")).toString().isEmpty());
    }

private:
    [[nodiscard]] QJsonObject componentCalled(const QString &name) const
    {
        const QJsonArray components = m_bill.value(QLatin1String("components")).toArray();
        for (const auto &component : components) {
            if (component.toObject().value(QLatin1String("name")).toString() == name)
                return component.toObject();
        }
        return {};
    }

    QJsonObject m_bill;
};

FRESHET_TEST(TstBillOfMaterials)
#include "tst_billofmaterials.moc"
