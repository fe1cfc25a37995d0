// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "tests/support/testregistry.h"
#include "updates/updatefault.h"

#include <QSet>
#include <QtTest>

using namespace freshet;

Q_DECLARE_METATYPE(freshet::UpdateFault)

class TstUpdateFault : public QObject
{
    Q_OBJECT

private slots:
    void eachHasAWordAndASentenceOfItsOwn()
    {
        QSet<QString> codes;
        QSet<QString> sentences;
        const int count = int(UpdateFault::PageUnfit) + 1;
        for (int number = 0; number < count; ++number) {
            const auto fault = UpdateFault(number);
            QCOMPARE(updateFaultFromCode(updateFaultCode(fault)), std::optional(fault));
            QVERIFY2(updateFaultSentence(fault).endsWith(QLatin1Char('.')), qPrintable(updateFaultCode(fault)));
            codes.insert(updateFaultCode(fault));
            sentences.insert(updateFaultSentence(fault));
        }
        QCOMPARE(codes.size(), count);
        QCOMPARE(sentences.size(), count);
        QVERIFY(!updateFaultFromCode(QStringLiteral("elsewhere")));
        QVERIFY(!updateFaultFromCode({}));
    }

    void noneSpeaksOfUisp()
    {
        for (int number = 0; number <= int(UpdateFault::PageUnfit); ++number)
            QVERIFY(!updateFaultSentence(UpdateFault(number)).contains(QLatin1String("UISP")));
    }

    void errorsOfRequestsBecomeFaults_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<UpdateFault>("fault");
        QTest::newRow("page of a server") << int(ErrorKind::NotUisp) << 200 << UpdateFault::NotANotice;
        QTest::newRow("page that says 404") << int(ErrorKind::NotUisp) << 404 << UpdateFault::NotThere;
        QTest::newRow("no TLS") << int(ErrorKind::NotUisp) << 0 << UpdateFault::ConnectionLost;
        QTest::newRow("forbidden") << int(ErrorKind::Forbidden) << 403 << UpdateFault::ServerRefused;
        QTest::newRow("broken") << int(ErrorKind::ServerFailed) << 503 << UpdateFault::ServerRefused;
        QTest::newRow("time-out") << int(ErrorKind::TimedOut) << 0 << UpdateFault::TimedOut;
        QTest::newRow("certificate") << int(ErrorKind::CertificateUntrusted) << 0 << UpdateFault::CertificateUntrusted;
        QTest::newRow("packed badly") << int(ErrorKind::MalformedBody) << 200 << UpdateFault::NotANotice;
        QTest::newRow("proxy") << int(ErrorKind::ProxyDenied) << 407 << UpdateFault::ProxyDenied;
    }
    void errorsOfRequestsBecomeFaults()
    {
        QFETCH(const int, kind);
        QFETCH(const int, status);
        QFETCH(const UpdateFault, fault);
        QCOMPARE(updateFaultOf({ErrorKind(kind), {}, status, {}}), fault);
    }
};

FRESHET_TEST(TstUpdateFault)
#include "tst_updatefault.moc"
