// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/edits.h"
#include "tests/refresh/actingoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

ActionWish vip(bool isVip = true)
{
    return {ActionKind::SetVip, word(isVip ? "1" : "0")};
}

ActionWish grace(const char *until = "15")
{
    return {ActionKind::SetGrace, word(until)};
}

ActionWish note(const char *text = "called, pays on Friday")
{
    return {ActionKind::AddLog, word(text)};
}

} // namespace

/// What comes of a wish before anything is sent: what is so already, what UISP lacks, what is no value at all.
class TstCustomerWishes : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSoAlreadyIsNotSent_data()
    {
        QTest::addColumn<ActionWish>("wish");
        QTest::addColumn<bool>("hasTag");
        QTest::addColumn<QString>("vipThere");
        QTest::addColumn<QString>("graceThere");
        QTest::addColumn<QString>("state");
        const auto row = [](const char *name, const ActionWish &wish, const char *vipThere, const char *graceThere,
                            const char *state, bool hasTag = false) {
            QTest::newRow(name) << wish << hasTag << word(vipThere) << word(graceThere) << word(state);
        };
        row("VIP", vip(), "1", "", "already");
        row("VIP in words", vip(), "Yes", "", "already");
        row("VIP by a tag", vip(), "", "", "already", true);
        row("not VIP, nothing there", vip(false), "", "", "already");
        row("not VIP, 0 there", vip(false), "0", "", "already");
        row("not VIP, by a tag", vip(false), "1", "", "dropped", true);
        row("not VIP, unreadable", vip(false), "perhaps", "", "ready");
        row("VIP, unreadable", vip(), "perhaps", "", "ready");
        row("grace", grace("15"), "", " 15 ", "already");
        row("grace, the same day", grace("5"), "", "05", "already");
        row("grace, the same date", grace("2026-12-24"), "", "2026-12-24T00:00:00-0500", "already");
        row("grace, another day", grace("31"), "", "30", "ready");
        row("grace, unreadable", grace("15"), "", "mid-month", "ready");
        row("no grace, none there", grace(""), "", "", "already");
        row("no grace, unreadable", grace(""), "", "mid-month", "ready");
    }
    void whatIsSoAlreadyIsNotSent()
    {
        QFETCH(ActionWish, wish);
        QFETCH(bool, hasTag);
        QFETCH(QString, vipThere);
        QFETCH(QString, graceThere);
        ActingOffice office;
        office.change([&](demo::World &world) {
            setAttribute(world, office.customers[0], demo::attributes::vip, vipThere);
            setAttribute(world, office.customers[0], demo::attributes::gracePaymentDate, graceThere);
            if (hasTag)
                addTag(world, office.customers[0], demo::tags::vip);
        });
        const ActionPreparation preparation = office.prepare(wish);
        QCOMPARE(preparation.plan.lines.size(), size_t(1));
        QTEST(stateWord(preparation.plan.lines[0].state), "state");
        QVERIFY(!preparation.plan.lines[0].sentence.isEmpty());
    }

    void aMissingAttributeIsExplained_data()
    {
        QTest::addColumn<ActionWish>("wish");
        QTest::addColumn<QString>("key");
        QTest::newRow("VIP") << vip() << word("vip");
        QTest::newRow("grace") << grace() << word("gracePaymentDate");
    }
    void aMissingAttributeIsExplained()
    {
        QFETCH(ActionWish, wish);
        QFETCH(QString, key);
        ActingOffice office;
        demo::Fault none;
        none.kind = demo::Fault::Kind::EmptyList;
        none.pathPrefix = word("custom-attributes");
        office.addFault(none);
        const ActionPreparation preparation = office.prepare(wish);
        QCOMPARE(preparation.kind, ActionPreparation::Kind::Missing);
        QVERIFY(preparation.plan.lines.empty());
        QVERIFY2(preparation.sentence.contains(QLatin1Char('"') + key + QLatin1Char('"')),
                 qPrintable(preparation.sentence));
        QCOMPARE(office.calls(), 0);
    }

    void aValueThatFitsNothingIsRefused_data()
    {
        QTest::addColumn<ActionWish>("wish");
        QTest::newRow("VIP") << ActionWish{ActionKind::SetVip, word("maybe")};
        QTest::newRow("grace, day 32") << grace("32");
        QTest::newRow("grace, words") << grace("next week");
        QTest::newRow("an empty note") << note(" \n ");
        QTest::newRow("a long note") << ActionWish{ActionKind::AddLog, QString(2001, u'x')};
    }
    void aValueThatFitsNothingIsRefused()
    {
        QFETCH(ActionWish, wish);
        ActingOffice office;
        const ActionPreparation preparation = office.prepare(wish);
        QCOMPARE(preparation.kind, ActionPreparation::Kind::Failed);
        QCOMPARE(preparation.error->kind, ErrorKind::InvalidInput);
        QVERIFY(!preparation.sentence.isEmpty());
    }
};

FRESHET_TEST(TstCustomerWishes)
#include "tst_customerwishes.moc"
