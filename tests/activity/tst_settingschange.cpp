// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/activitylog.h"
#include "activity/settingschange.h"
#include "store/settingsstore.h"
#include "tests/activity/deskfile.h"
#include "tests/support/testregistry.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

BehaviourSettings stricter()
{
    BehaviourSettings settings;
    settings.rules.highMissed = 1;
    settings.ageing.firstDays[3] = 120;
    return settings;
}

} // namespace

/// Settings are changed together with their line in the activity log, or not at all.
class TstSettingsChange : public QObject
{
    Q_OBJECT

    std::unique_ptr<DeskFile> m_desk;

    Result<void> change(const BehaviourSettings &settings)
    {
        return changeBehaviour(m_desk->database(), settings, noon, QStringLiteral("marta"));
    }
    std::vector<ActivityEntry> entries() { return ActivityLog(m_desk->database()).newest(100).value(); }

private slots:
    void init() { m_desk = std::make_unique<DeskFile>(); }
    void cleanup() { m_desk.reset(); }

    void theLogSaysWhoWhenAndWhat()
    {
        QVERIFY(change(stricter()));
        QVERIFY(*readBehaviour(m_desk->database()) == stricter());
        QCOMPARE(entries().size(), size_t(1));
        const ActivityEntry entry = entries().front();
        QCOMPARE(entry.action, QStringLiteral("SETTINGS_CHANGED"));
        QCOMPARE(entry.user, QStringLiteral("marta"));
        QCOMPARE(entry.at, noon);
        QCOMPARE(entry.detail, QStringLiteral("high_missed: 2 → 1; ageing_fourth_day: 91 → 120"));
        QVERIFY(!ActivityLog(m_desk->database()).verify()->fault);
    }

    void whatIsKeptAlreadyIsNoChange()
    {
        QVERIFY(change({}));
        QVERIFY(change(stricter()));
        QVERIFY(change(stricter()));
        QCOMPARE(entries().size(), size_t(1));
    }

    void howLongChangesAreKeptIsASettingToo()
    {
        const auto keepFor = [this](std::optional<int> days) {
            return changeChangeRetention(m_desk->database(), {days}, noon, QStringLiteral("marta"));
        };
        QVERIFY(keepFor(90));
        QVERIFY(entries().empty());
        QVERIFY(keepFor(365));
        QVERIFY(keepFor(std::nullopt));
        QVERIFY(m_desk->database().execute(QStringLiteral("UPDATE settings SET value = '{}'")));
        QCOMPARE(readChangeRetention(m_desk->database()).error().kind, ErrorKind::InvalidInput);
        QVERIFY(keepFor(30));
        QCOMPARE(readChangeRetention(m_desk->database())->days, std::optional(30));
        QStringList details;
        for (const ActivityEntry &entry : entries()) {
            QCOMPARE(entry.action, QStringLiteral("SETTINGS_CHANGED"));
            QCOMPARE(entry.user, QStringLiteral("marta"));
            details.prepend(entry.detail);
        }
        QCOMPARE(details, (QStringList{QStringLiteral("changes_kept_days: 90 → 365"),
                                       QStringLiteral("changes_kept_days: 365 → for ever"),
                                       QStringLiteral("changes_kept_days: unreadable → 30")}));
    }

    void contradictionsAreNotKept()
    {
        BehaviourSettings wrong;
        wrong.rules.elevatedOverdueDays = 31;
        const Result<void> changed = change(wrong);
        QVERIFY(!changed);
        QCOMPARE(changed.error().kind, ErrorKind::InvalidInput);
        QVERIFY(*readBehaviour(m_desk->database()) == BehaviourSettings());
        QVERIFY(entries().empty());
    }

    void whateverFailsLeavesBothAsTheyWere()
    {
        int statements = 0;
        for (;; ++statements) {
            m_desk->database().failAfter(statements);
            const Result<void> changed = change(stricter());
            m_desk->database().failAfter(-1);
            if (changed)
                break;
            QVERIFY(*readBehaviour(m_desk->database()) == BehaviourSettings());
            QVERIFY(entries().empty());
        }
        QVERIFY(statements > 2);
        QCOMPARE(entries().size(), size_t(1));
    }

    void settingsThatNobodyCanReadMayBeReplaced()
    {
        QVERIFY(m_desk->database().execute(
            QStringLiteral("INSERT INTO settings VALUES ('payment_rules', '{\"version\":1}')")));
        QCOMPARE(readBehaviour(m_desk->database()).error().kind, ErrorKind::InvalidInput);
        QVERIFY(change(stricter()));
        QVERIFY(*readBehaviour(m_desk->database()) == stricter());
        QVERIFY(entries().front().detail.startsWith(QLatin1String("unreadable settings replaced")));
    }
};

FRESHET_TEST(TstSettingsChange)
#include "tst_settingschange.moc"
