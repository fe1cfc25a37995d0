// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/actioncall.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;

/// What UISP's answer to a look shows of an action.
class TstActionCall : public QObject
{
    Q_OBJECT

private slots:
    void aServiceShowsWhetherItTook_data()
    {
        QTest::addColumn<ActionKind>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<Shown>("shown");
        const auto row = [](const char *name, ActionKind kind, int status, const char *reason, Shown shown) {
            QTest::newRow(name) << kind << status << QByteArray(reason) << shown;
        };
        row("suspended for our reason", ActionKind::Suspend, 3, "1000", Shown::Taken);
        row("suspended for another one", ActionKind::Suspend, 3, "2", Shown::BySomebodyElse);
        row("suspended, UISP does not tell why", ActionKind::Suspend, 3, "null", Shown::Taken);
        row("still active", ActionKind::Suspend, 1, "null", Shown::NotTaken);
        row("ended meanwhile", ActionKind::Suspend, 2, "null", Shown::NotTaken);
        row("active again", ActionKind::Resume, 1, "null", Shown::Taken);
        row("still suspended", ActionKind::Resume, 3, "2", Shown::NotTaken);
    }
    void aServiceShowsWhetherItTook()
    {
        QFETCH(ActionKind, kind);
        QFETCH(int, status);
        QFETCH(QByteArray, reason);
        const QByteArray body = R"({"id":70,"clientId":7,"price":1.0,"currencyCode":"USD","status":)" +
                                QByteArray::number(status) + R"(,"suspensionReasonId":)" + reason + '}';
        SentAction action;
        action.kind = kind;
        action.customerId = 7;
        action.serviceId = 70;
        action.value = QStringLiteral("1000");
        const Result<Shown> shown = shownBy(action, body);
        QVERIFY2(shown, qPrintable(shown ? QString() : shown.error().where));
        QTEST(*shown, "shown");
    }

    void whatCannotBeReadShowsNothing()
    {
        SentAction action;
        action.serviceId = 70;
        QVERIFY(!shownBy(action, "[]"));
        QVERIFY(!shownBy(action, "{\"id\":70}"));
        QVERIFY(!shownBy(action, {}));
    }
};

FRESHET_TEST(TstActionCall)
#include "tst_actioncall.moc"
