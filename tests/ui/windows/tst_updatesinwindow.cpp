// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/windows/windowfixture.h"
#include "tests/updates/noticeserver.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/updatedialog.h"
#include "ui/windows/accountbutton.h"
#include "ui/windows/idlelock.h"
#include "ui/windows/updatebar.h"
#include "updates/updatewatch.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

/// A window that nobody has signed in to, and a server of notices that are true for years.
struct Office
{
    [[nodiscard]] QByteArray file(const QString &version) const
    {
        QJsonObject said = goodNotice(version);
        said.insert(QStringLiteral("validUntil"), QStringLiteral("2999-12-31"));
        return notices.key.file(said);
    }
    void choose(const char *command) const
    {
        for (QAction *action : fixture.window->actions()) {
            if (action->text() == QString::fromUtf8(command))
                action->trigger();
        }
    }
    template<typename Dialog>
    [[nodiscard]] Dialog *dialog() const
    {
        return fixture.window->findChild<Dialog *>();
    }
    void press(const QWidget &dialog, const char *text) const
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().remove(QLatin1Char('&')) == QString::fromUtf8(text))
                return button->click();
        }
        QFAIL(text);
    }
    void type(const char *field, const QString &text) const
    {
        auto *edit = fixture.named<QLineEdit>(QString::fromLatin1(field));
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    /// On, by the dialog, as a person does it.
    void turnOn() const
    {
        choose("Updates…");
        fixture.named<QCheckBox>(QStringLiteral("Tell me when there is a newer Freshet"))->setChecked(true);
        type("Address of the notices", notices.source().address);
        type("Key of the notices", notices.source().key);
        press(*dialog<UpdateDialog>(), "Save");
    }
    [[nodiscard]] static bool says(const QWidget &widget, const QString &text)
    {
        const auto labels = widget.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&text](const QLabel *label) { return label->text().contains(text); });
    }
    [[nodiscard]] UpdateBar &bar() const { return *fixture.window->findChild<UpdateBar *>(); }
    [[nodiscard]] UpdateWatch &watch() const { return *fixture.window->findChild<UpdateWatch *>(); }

    WindowFixture fixture{4};
    NoticeServer notices;
};

} // namespace

/// Notices of updates as a person meets them.
class TstUpdatesInWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("Qt has no TLS backend here");
    }
    void init() { QSettings().clear(); }
    void cleanup() { QSettings().clear(); }

    void theyAreOffUntilSomebodyTurnsThemOn()
    {
        const Office office;
        office.choose("Updates…");
        const auto *isOn = office.fixture.named<QCheckBox>(QStringLiteral("Tell me when there is a newer Freshet"));
        QVERIFY(isOn && !isOn->isChecked());
        QVERIFY(Office::says(*office.dialog<UpdateDialog>(), QStringLiteral("built without an address")));
        QVERIFY(Office::says(*office.dialog<UpdateDialog>(), QStringLiteral("does not ask")));
        office.press(*office.dialog<UpdateDialog>(), "Save");
        QVERIFY(!keptUpdateSettings().isOn);
    }

    void theSettingsLeadToThem()
    {
        const Office office;
        office.choose("Settings…");
        office.press(*office.dialog<SettingsDialog>(), "Updates…");
        QVERIFY(office.dialog<UpdateDialog>() && office.dialog<UpdateDialog>()->isVisible());
    }

    void whatCannotWorkIsNotSaved_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("sentence");
        const QString good = QStringLiteral("https://freshet.example.net/update.json");
        QTest::newRow("nothing") << QString() << QString() << QStringLiteral("There is no address");
        QTest::newRow("no https") << QStringLiteral("http://a.example/") << QString() << QStringLiteral("https://");
        QTest::newRow("no key") << good << QString() << QStringLiteral("no key to tell");
        QTest::newRow("wrong key") << good << QStringLiteral("abc") << QStringLiteral("This is no key");
    }
    void whatCannotWorkIsNotSaved()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, key);
        QFETCH(const QString, sentence);
        const Office office;
        office.choose("Updates…");
        office.fixture.named<QCheckBox>(QStringLiteral("Tell me when there is a newer Freshet"))->setChecked(true);
        office.type("Address of the notices", address);
        office.type("Key of the notices", key);
        office.press(*office.dialog<UpdateDialog>(), "Save");
        QVERIFY(office.dialog<UpdateDialog>()->isVisible());
        QVERIFY(Office::says(*office.dialog<UpdateDialog>(), sentence));
        QVERIFY(!keptUpdateSettings().isOn);
    }

    void checkNowAnswersInWords_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("newer") << QStringLiteral("99.0.0")
                               << QStringLiteral("Freshet 99.0.0 is there since 1 Dec 2026.");
        QTest::newRow("same") << QStringLiteral(FRESHET_VERSION) << QStringLiteral("You have the newest version.");
        QTest::newRow("none") << QString() << QStringLiteral("There is no notice at this address.");
    }
    void checkNowAnswersInWords()
    {
        QFETCH(const QString, version);
        QFETCH(const QString, sentence);
        Office office;
        office.notices.serve(version.isEmpty() ? ScriptedAnswer::html(404)
                                               : ScriptedAnswer::json(office.file(version)));
        office.choose("Updates…");
        office.type("Address of the notices", office.notices.source().address);
        office.type("Key of the notices", office.notices.source().key);
        office.press(*office.dialog<UpdateDialog>(), "Check now");
        QTRY_VERIFY(Office::says(*office.dialog<UpdateDialog>(), sentence));
        QVERIFY(office.bar().isHidden());
    }

    void theBarTellsOfANewerOneAndLastsBeforeSignIn()
    {
        Office office;
        office.notices.serve(ScriptedAnswer::json(office.file(QStringLiteral("99.0.0"))));
        office.turnOn();
        QVERIFY(keptUpdateSettings().isOn);
        office.watch().ask(office.notices.source());
        QTRY_VERIFY(office.bar().isVisible());
        office.press(office.bar(), "Not again for this version");
        QCOMPARE(UpdateWatch::memory().silenced, QVersionNumber(99, 0, 0));
        office.watch().ask(office.notices.source());
        QTRY_VERIFY(office.watch().findChildren<UpdateCheck *>().isEmpty());
        QVERIFY(office.bar().isHidden());
    }

    void aFailureIsToldInTheSettingsAndAboutOnly()
    {
        Office office;
        office.notices.serve(ScriptedAnswer::html(404));
        office.turnOn();
        office.watch().ask(office.notices.source());
        QTRY_VERIFY(UpdateWatch::memory().answer());
        QVERIFY(office.bar().isHidden());
        office.choose("About Freshet");
        const QString sentence = updateFaultSentence(UpdateFault::NotThere);
        QVERIFY(Office::says(*office.dialog<AboutDialog>(), sentence));
        office.choose("Updates…");
        const auto dialogs = office.fixture.window->findChildren<UpdateDialog *>();
        QVERIFY(Office::says(*dialogs.constLast(), sentence));
    }

    void aLockedWindowTellsNothing()
    {
        Office office;
        QVERIFY(office.fixture.signIn());
        office.notices.serve(ScriptedAnswer::json(office.file(QStringLiteral("99.0.0"))));
        office.turnOn();
        IdleLock lock(*office.fixture.desk, office.fixture.credentials,
                      *office.fixture.window->findChild<AccountButton *>(), *office.fixture.window);
        QSignalSpy changed(&lock, &IdleLock::lockedChanged);
        connect(&lock, &IdleLock::lockedChanged, &office.watch(), &UpdateWatch::setPaused);
        lock.lock();
        QCOMPARE(changed.takeFirst().constFirst().toBool(), true);
        office.watch().ask(office.notices.source());
        QTRY_VERIFY(UpdateWatch::memory().answer());
        QVERIFY(office.bar().isHidden());
    }
};

FRESHET_TEST(TstUpdatesInWindow)
#include "tst_updatesinwindow.moc"
