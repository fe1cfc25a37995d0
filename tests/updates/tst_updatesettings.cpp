// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/noticekey.h"
#include "tests/support/testregistry.h"
#include "updates/updatesettings.h"

#include <QSettings>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

Q_DECLARE_METATYPE(std::optional<freshet::UpdateFault>)

class TstUpdateSettings : public QObject
{
    Q_OBJECT

    const QString m_address = QStringLiteral("https://freshet.example.net/update.json");

private slots:
    void cleanup() { QSettings().clear(); }

    void nobodyIsAskedUnlessToldSo()
    {
        QVERIFY(!keptUpdateSettings().isOn);
        QCOMPARE(keptUpdateSettings().source, builtInSource());
    }

    void areKept()
    {
        const UpdateSettings chosen{true, {m_address, NoticeKey().publicText()}};
        keepUpdateSettings(chosen);
        QCOMPARE(keptUpdateSettings(), chosen);
    }

    void theBuiltInSourceIsNotKept()
    {
        keepUpdateSettings({true, {m_address, NoticeKey().publicText()}});
        keepUpdateSettings({true, builtInSource()});
        QCOMPARE(QSettings().allKeys(), QStringList{QStringLiteral("updates/isOn")});
    }

    void aSourceIsJudged_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("key");
        QTest::addColumn<std::optional<UpdateFault>>("fault");
        const QString key = NoticeKey().publicText();
        const auto row = [](const char *name, const QString &address, const QString &typed,
                            std::optional<UpdateFault> fault) { QTest::newRow(name) << address << typed << fault; };
        row("good", m_address, key, {});
        row("no address", {}, key, UpdateFault::AddressMissing);
        row("no key", m_address, {}, UpdateFault::KeyMissing);
        row("nothing at all", {}, {}, UpdateFault::AddressMissing);
        row("plain http", QStringLiteral("http://freshet.example.net/update.json"), key, UpdateFault::AddressUnfit);
        row("http on this computer", QStringLiteral("http://localhost/"), key, UpdateFault::AddressUnfit);
        row("a file", QStringLiteral("file:///update.json"), key, UpdateFault::AddressUnfit);
        row("no scheme", QStringLiteral("freshet.example.net"), key, UpdateFault::AddressUnfit);
        row("no host", QStringLiteral("https:///update.json"), key, UpdateFault::AddressUnfit);
        row("a question", m_address + QStringLiteral("?office=7"), key, UpdateFault::AddressUnfit);
        row("a fragment", m_address + QStringLiteral("#x"), key, UpdateFault::AddressUnfit);
        row("a password", QStringLiteral("https://me:secret@freshet.example.net/"), key, UpdateFault::AddressUnfit);
        row("no base64", m_address, QStringLiteral("not a key!"), UpdateFault::KeyUnfit);
        row("too short a key", m_address, QStringLiteral("AAAA"), UpdateFault::KeyUnfit);
        row("a signature for a key", m_address, QString::fromLatin1(NoticeKey().signature("x").toBase64()),
            UpdateFault::KeyUnfit);
    }
    void aSourceIsJudged()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, key);
        QFETCH(const std::optional<UpdateFault>, fault);
        QVERIFY(faultOfSource({address, key}) == fault);
    }
};

FRESHET_TEST(TstUpdateSettings)
#include "tst_updatesettings.moc"
