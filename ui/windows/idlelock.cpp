// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/idlelock.h"

#include "credentials/credentialstore.h"
#include "session/keychainnames.h"
#include "session/pincode.h"
#include "ui/dialogs/lockdialog.h"
#include "ui/dialogs/locksettings.h"
#include "ui/windows/accountbutton.h"
#include "ui/windows/desk.h"

#include <QApplication>
#include <QSettings>

#include <chrono>

namespace freshet {

namespace {

constexpr QLatin1String minutesKey("lock/minutes");
constexpr QLatin1String withScreenKey("lock/with_screen");

bool isActivity(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove ||
           type == QEvent::Wheel || type == QEvent::TouchBegin;
}

/// Also across the borders of windows.
bool isBelow(const QWidget &window, const QObject *child)
{
    while (child && child != &window)
        child = child->parent();
    return child != nullptr;
}

} // namespace

IdleLock::IdleLock(Desk &desk, CredentialStore &credentials, AccountButton &account, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_credentials(credentials)
    , m_window(window)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &IdleLock::lock);
    connect(&account, &AccountButton::lockRequested, this, &IdleLock::lock);
    connect(&account, &AccountButton::lockSettingsRequested, this, &IdleLock::openSettings);
    connect(&desk, &Desk::serverOpened, this, &IdleLock::lockAtStart);
    connect(&desk, &Desk::serverOpened, this, &IdleLock::takeOpenedServer);
    QCoreApplication::instance()->installEventFilter(this);
    const QSettings settings;
    setTimes({settings.value(minutesKey).toInt(), settings.value(withScreenKey).toBool()});
}

void IdleLock::setTimes(const LockTimes &times)
{
    QSettings settings;
    settings.setValue(minutesKey, times.idleMinutes);
    settings.setValue(withScreenKey, times.withScreen);
    m_locksWithScreen = times.withScreen;
    m_idle.stop();
    m_idle.setInterval(std::chrono::minutes(times.idleMinutes));
    if (times.idleMinutes > 0)
        m_idle.start();
}

LockTimes IdleLock::times() const
{
    return {int(std::chrono::duration_cast<std::chrono::minutes>(m_idle.intervalAsDuration()).count()),
            m_locksWithScreen};
}

void IdleLock::takeScreenLock()
{
    if (m_locksWithScreen)
        lock();
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    if (m_idle.isActive() && isActivity(event->type()))
        m_idle.start();
    if (watched == &m_window && event->type() == QEvent::Resize && m_cover)
        m_cover->resize(m_window.size());
    // Such as the question that a refresh behind the cover ends in.
    if (auto *dialog = isLocked() && event->type() == QEvent::Show ? qobject_cast<QDialog *>(watched) : nullptr)
        QMetaObject::invokeMethod(
            this, [this, shown = QPointer<QDialog>(dialog)] { hideBehindCover(shown); }, Qt::QueuedConnection);
    return false;
}

QString IdleLock::pinKey() const
{
    return lockPinKey(m_desk.server().id);
}

void IdleLock::lock()
{
    if (m_dialog || m_desk.server().id.isEmpty())
        return;
    m_idle.stop();
    cover();
    m_dialog = new LockDialog(&m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &LockDialog::answered, this, &IdleLock::takeAnswer);
    connect(m_dialog, &LockDialog::signOutRequested, this, &IdleLock::signOut);
    connect(m_credentials.read(pinKey()), &CredentialReply::finished, m_dialog,
            [dialog = m_dialog.data()](const Result<QByteArray> &record) { dialog->setAsksPin(record.ok()); });
    m_dialog->open();
    emit lockedChanged(true);
}

/// Or whoever ends a locked program would open it by starting it again. Later servers are opened by somebody who is
/// already in.
void IdleLock::lockAtStart()
{
    disconnect(&m_desk, &Desk::serverOpened, this, &IdleLock::lockAtStart);
    if (times().isNever() || m_desk.session().state() == Session::State::SignedIn)
        return;
    lock();
    connect(m_credentials.read(pinKey()), &CredentialReply::finished, m_dialog,
            [this](const Result<QByteArray> &record) {
                if (!record && record.error().kind == ErrorKind::KeychainEntryMissing)
                    open();
            });
}

/// The rows of a server that somebody left because the PIN was not known are not opened by choosing it again. The PIN
/// itself stays until then: without it the next start would show them.
void IdleLock::takeOpenedServer()
{
    const QString id = m_desk.server().id;
    if (!m_signedOutOf.contains(id))
        return;
    if (m_desk.session().state() != Session::State::SignedIn)
        return lock();
    m_signedOutOf.remove(id);
    removePin();
}

/// An opaque sheet over the whole window; its dialogs show rows too and go until it opens.
void IdleLock::cover()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    const QList<QDialog *> dialogs = m_window.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs)
        hideBehindCover(dialog);
    m_cover = new QWidget(&m_window);
    m_cover->setAutoFillBackground(true);
    m_cover->resize(m_window.size());
    m_cover->show();
    m_cover->raise();
}

void IdleLock::hideBehindCover(QDialog *dialog)
{
    if (!dialog || dialog == m_dialog || !dialog->isVisible() || !isBelow(m_window, dialog))
        return;
    m_hidden.append(dialog);
    dialog->hide();
}

void IdleLock::takeAnswer(const QString &pin)
{
    connect(m_credentials.read(pinKey()), &CredentialReply::finished, m_dialog,
            [this, pin](const Result<QByteArray> &record) { judge(pin, record); });
}

void IdleLock::judge(const QString &pin, const Result<QByteArray> &record)
{
    if (!record && record.error().kind == ErrorKind::KeychainEntryMissing)
        return judgeByToken();
    if (!record)
        return m_dialog->refuse(
            tr("The keychain does not tell the PIN. Unlock the keychain and try again, or sign out."));
    auto *work = new PinWork(m_dialog);
    connect(work, &PinWork::compared, this, [this](bool isRight) {
        if (isRight)
            open();
        else
            refusePin();
    });
    work->compare(*record, pin);
}

void IdleLock::refusePin()
{
    const std::chrono::seconds pause = pauseAfterWrongPins(++m_wrongPins);
    if (pause.count() == 0)
        return m_dialog->refuse(tr("This is not the PIN."));
    m_dialog->refuse(tr("This is not the PIN. Wait %n seconds before the next try.", nullptr, int(pause.count())));
    m_dialog->pause(pause);
}

/// Without a PIN whoever can open the keychain may see the rows. A session that never kept its token has nothing there
/// to ask for, so it signs in again.
void IdleLock::judgeByToken()
{
    connect(m_credentials.read(m_desk.server().id), &CredentialReply::finished, m_dialog,
            [this](const Result<QByteArray> &token) {
                if (token)
                    open();
                else
                    m_dialog->refuse(tr("The keychain does not hand out the token. Unlock the keychain and try again, "
                                        "or sign out and in."));
            });
}

void IdleLock::open()
{
    m_signedOutOf.remove(m_desk.server().id);
    m_wrongPins = 0;
    delete m_cover;
    m_dialog->unlock();
    m_dialog.clear();
    for (const QPointer<QDialog> &dialog : std::as_const(m_hidden)) {
        if (dialog)
            dialog->show();
    }
    m_hidden.clear();
    if (m_idle.intervalAsDuration().count() > 0)
        m_idle.start();
    emit lockedChanged(false);
}

void IdleLock::signOut()
{
    // They belong to the server that is being closed.
    for (const QPointer<QDialog> &dialog : std::as_const(m_hidden)) {
        if (dialog)
            dialog->close();
    }
    m_hidden.clear();
    m_signedOutOf.insert(m_desk.server().id);
    m_desk.signOut();
    open();
}

void IdleLock::openSettings()
{
    if (m_settings)
        return m_settings->raise();
    connect(m_credentials.read(pinKey()), &CredentialReply::finished, this,
            [this](const Result<QByteArray> &record) { showSettings(record.ok()); });
}

void IdleLock::showSettings(bool hasPin)
{
    if (m_settings)
        return;
    m_settings = new LockSettings(times(), hasPin, &m_window);
    m_settings->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_settings, &LockSettings::chosen, this, [this](const LockTimes &chosen, const QString &newPin) {
        setTimes(chosen);
        if (!newPin.isEmpty())
            keepPin(newPin);
    });
    connect(m_settings, &LockSettings::pinRemovalRequested, this, &IdleLock::removePin);
    m_settings->open();
}

void IdleLock::keepPin(const QString &pin)
{
    auto *work = new PinWork(this);
    connect(work, &PinWork::made, this, [this, key = pinKey()](const QByteArray &record) {
        connect(m_credentials.write(key, record), &CredentialReply::finished, this,
                [this](const Result<QByteArray> &kept) {
                    if (!kept)
                        emit noticed(tr("The keychain did not take the PIN. The window locks without one."));
                });
    });
    work->makeRecord(pin);
}

void IdleLock::removePin()
{
    connect(m_credentials.remove(pinKey()), &CredentialReply::finished, this,
            [this](const Result<QByteArray> &removed) {
                if (!removed)
                    emit noticed(tr("The keychain did not remove the PIN, so it is still asked for."));
            });
}

} // namespace freshet
