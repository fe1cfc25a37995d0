// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/keychainnames.h"
#include "session/pincode.h"
#include "tests/support/testregistry.h"
#include "tests/ui/windows/windowfixture.h"
#include "ui/dialogs/lockdialog.h"
#include "ui/dialogs/locksettings.h"
#include "ui/windows/accountbutton.h"
#include "ui/windows/idlelock.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

/// A window that nobody sits at.
class TstIdleLock : public QObject
{
    Q_OBJECT

private:
    struct Locked
    {
        WindowFixture office{4};
        std::unique_ptr<IdleLock> lock;

        /// Signed in, and with that PIN unless it is empty.
        bool prepare(const QString &pin)
        {
            if (!office.signIn() || !office.waitForHistory())
                return false;
            if (!pin.isEmpty())
                office.credentials.write(lockPinKey(office.desk->server().id), pinRecord(pin, "salt", 10));
            lock = std::make_unique<IdleLock>(*office.desk, office.credentials,
                                              *office.window->findChild<AccountButton *>(), *office.window);
            return true;
        }
        [[nodiscard]] LockDialog *dialog() const { return office.window->findChild<LockDialog *>(); }
        void answer(const QString &pin) const
        {
            office.named<QLineEdit>(QStringLiteral("PIN"))->setText(pin);
            office.button(QStringLiteral("Unlock"))->click();
        }
        void signOut() const
        {
            for (QPushButton *button : dialog()->findChildren<QPushButton *>()) {
                if (button->text() == QLatin1String("Sign out"))
                    return button->click();
            }
            qFatal("The lock has no way out.");
        }
        /// What a person sees in the middle of the window.
        [[nodiscard]] bool isCovered() const
        {
            const QWidget *seen = office.window->childAt(office.window->rect().center());
            return seen && !office.window->centralWidget()->isAncestorOf(seen) &&
                   seen != office.window->centralWidget();
        }
    };

private slots:
    void cleanup() { QSettings().clear(); }

    void aLockedWindowShowsNothingUntilThePinIsGiven()
    {
        Locked stage;
        QVERIFY(stage.prepare(QStringLiteral("2486")));
        QVERIFY(!stage.isCovered());
        stage.lock->lock();
        QVERIFY(stage.lock->isLocked());
        QVERIFY(stage.isCovered());
        QTRY_VERIFY(stage.office.named<QLineEdit>(QStringLiteral("PIN"))->isVisible());
        stage.dialog()->reject();
        stage.dialog()->close();
        QVERIFY(stage.dialog()->isVisible());

        stage.answer(QStringLiteral("1111"));
        QTRY_VERIFY(says(*stage.dialog(), QStringLiteral("not the PIN")));
        QVERIFY(stage.isCovered());
        stage.answer(QStringLiteral("2486"));
        QTRY_VERIFY(!stage.lock->isLocked());
        QVERIFY(!stage.isCovered());
        QCOMPARE(stage.office.rowCount(QStringLiteral("Customers")), 4);
    }

    void locksWithTheScreenWhereSomebodyWantsThat()
    {
        Locked stage;
        QVERIFY(stage.prepare(QStringLiteral("2486")));
        stage.lock->takeScreenLock();
        QVERIFY(!stage.lock->isLocked());
        emit stage.office.window->findChild<AccountButton *>()->lockSettingsRequested();
        QTRY_VERIFY(stage.office.window->findChild<LockSettings *>());
        auto *settings = stage.office.window->findChild<LockSettings *>();
        settings->findChild<QCheckBox *>()->setChecked(true);
        settings->accept();
        QVERIFY(QSettings().value(QStringLiteral("lock/with_screen")).toBool());
        stage.lock->takeScreenLock();
        QVERIFY(stage.isCovered());
        stage.lock->takeScreenLock();
        QTRY_VERIFY(stage.office.named<QLineEdit>(QStringLiteral("PIN"))->isVisible());
        stage.answer(QStringLiteral("2486"));
        QTRY_VERIFY(!stage.lock->isLocked());
    }

    void withoutAPinTheKeychainIsAsked()
    {
        Locked stage;
        QVERIFY(stage.prepare({}));
        stage.office.credentials.setFailure(Error{ErrorKind::KeychainLocked, {}, 0, {}});
        stage.lock->lock();
        stage.office.button(QStringLiteral("Unlock"))->click();
        QTRY_VERIFY(says(*stage.dialog(), QStringLiteral("keychain does not")));
        QVERIFY(stage.isCovered());
        stage.office.credentials.setFailure(std::nullopt);
        stage.office.button(QStringLiteral("Unlock"))->click();
        QTRY_VERIFY(!stage.lock->isLocked());
    }

    void whoForgotThePinSignsOut()
    {
        Locked stage;
        QVERIFY(stage.prepare(QStringLiteral("2486")));
        stage.lock->lock();
        stage.signOut();
        QVERIFY(!stage.lock->isLocked());
        QCOMPARE(stage.office.rowCount(QStringLiteral("Customers")), -1);
        QCOMPARE(stage.office.session->state(), Session::State::SignedOut);
    }

    void aForgottenPinIsAskedForUntilSomebodySignsIn()
    {
        Locked stage;
        QVERIFY(stage.prepare(QStringLiteral("2486")));
        const ServerProfile server = stage.office.desk->server();
        const QSignalSpy signedOut(stage.office.session.get(), &Session::signedOut);
        stage.lock->lock();
        stage.signOut();
        QVERIFY(stage.office.credentials.contains(lockPinKey(server.id)));
        QTRY_COMPARE(signedOut.count(), 1);
        QVERIFY(!stage.office.credentials.contains(server.id));

        stage.office.desk->openServer(server);
        QVERIFY(stage.lock->isLocked());
        QVERIFY(stage.isCovered());
        stage.signOut();

        SignInRequest request;
        request.address = server.apiBase.toString();
        request.token = stage.office.server.token();
        stage.office.session->signIn(request);
        QTRY_COMPARE(stage.office.session->state(), Session::State::SignedIn);
        QVERIFY(!stage.lock->isLocked());
        QTRY_VERIFY(!stage.office.credentials.contains(lockPinKey(server.id)));
    }

    void wrongPinsArePausedAfter()
    {
        Locked stage;
        QVERIFY(stage.prepare(QStringLiteral("2486")));
        stage.lock->lock();
        QPushButton *unlock = stage.office.button(QStringLiteral("Unlock"));
        for (int wrong = 0; wrong < 3; ++wrong) {
            QVERIFY(unlock->isEnabled());
            stage.answer(QStringLiteral("1111"));
            QTRY_VERIFY(stage.office.named<QLineEdit>(QStringLiteral("PIN"))->text().isEmpty());
        }
        QVERIFY(says(*stage.dialog(), QStringLiteral("Wait 1 second")));
        QVERIFY(!unlock->isEnabled());
        stage.answer(QStringLiteral("2486"));
        QTRY_VERIFY(unlock->isEnabled());
        QVERIFY(stage.lock->isLocked());
        stage.answer(QStringLiteral("2486"));
        QTRY_VERIFY(!stage.lock->isLocked());
    }

    void dialogsThatComeLaterAreHiddenToo()
    {
        Locked stage;
        QVERIFY(stage.prepare(QStringLiteral("2486")));
        stage.lock->lock();
        auto *question = new QDialog(stage.office.window.get());
        question->open();
        QTRY_VERIFY(!question->isVisible());
        QVERIFY(stage.dialog()->isVisible());
        stage.answer(QStringLiteral("2486"));
        QTRY_VERIFY(!stage.lock->isLocked());
        QVERIFY(question->isVisible());
    }

    void dialogsAreHiddenMeanwhile()
    {
        Locked stage;
        QVERIFY(stage.prepare(QStringLiteral("2486")));
        auto *open = new QDialog(stage.office.window.get());
        open->open();
        stage.lock->lock();
        QVERIFY(!open->isVisible());
        stage.answer(QStringLiteral("2486"));
        QTRY_VERIFY(!stage.lock->isLocked());
        QVERIFY(open->isVisible());
    }

    void nothingIsLockedWithoutAServer()
    {
        WindowFixture office(4);
        IdleLock lock(*office.desk, office.credentials, *office.window->findChild<AccountButton *>(), *office.window);
        lock.lock();
        QVERIFY(!lock.isLocked());
    }

    void aPinIsKeptAsAHashAndAskedForAtTheNextStart()
    {
        Locked stage;
        QVERIFY(stage.prepare({}));
        emit stage.office.window->findChild<AccountButton *>()->lockSettingsRequested();
        QTRY_VERIFY(stage.office.window->findChild<LockSettings *>());
        auto *settings = stage.office.window->findChild<LockSettings *>();
        stage.office.named<QSpinBox>(QStringLiteral("Lock after idle minutes"))->setValue(15);
        stage.office.named<QLineEdit>(QStringLiteral("New PIN"))->setText(QStringLiteral("2486"));
        settings->accept();
        QVERIFY(says(*settings, QStringLiteral("not the same")));
        stage.office.named<QLineEdit>(QStringLiteral("New PIN again"))->setText(QStringLiteral("2486"));
        settings->accept();
        const QString key = lockPinKey(stage.office.desk->server().id);
        QTRY_VERIFY_WITH_TIMEOUT(stage.office.credentials.contains(key), 60'000);
        QCOMPARE(QSettings().value(QStringLiteral("lock/minutes")).toInt(), 15);

        stage.lock.reset();
        stage.office.closeWindow();
        stage.office.session = std::make_unique<Session>(stage.office.profiles, stage.office.credentials,
                                                         stage.office.clock, RetryPolicy{});
        stage.office.engine = std::make_unique<RefreshEngine>(stage.office.clock);
        stage.office.desk = std::make_unique<Desk>(stage.office.profiles, *stage.office.session, *stage.office.engine,
                                                   stage.office.clock);
        stage.office.window = std::make_unique<MainWindow>(*stage.office.desk, stage.office.clock);
        stage.office.window->show();
        stage.lock =
            std::make_unique<IdleLock>(*stage.office.desk, stage.office.credentials,
                                       *stage.office.window->findChild<AccountButton *>(), *stage.office.window);
        stage.office.desk->open();
        QTRY_VERIFY(stage.lock->isLocked());
        stage.lock.reset();
    }

private:
    static bool says(const QWidget &window, const QString &text)
    {
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (!label->isHidden() && label->text().contains(text))
                return true;
        }
        return false;
    }
};

FRESHET_TEST(TstIdleLock)
#include "tst_idlelock.moc"
