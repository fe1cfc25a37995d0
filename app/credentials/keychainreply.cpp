// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/keychainreply.h"

#ifdef FRESHET_WITH_SECRET_SERVICE
#include "credentials/secretservicecheck.h"
#endif

#include <utility>

namespace freshet {

namespace {

Error keychainError(ErrorKind kind, const QString &detail = {})
{
    return {kind, QStringLiteral("keychain"), 0, detail};
}

Error jobError(const QKeychain::Job *job)
{
    return keychainError(keychainErrorKind(job->error()), job->errorString());
}

QString serviceName()
{
    return QStringLiteral("freshet");
}

} // namespace

ErrorKind keychainErrorKind(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return ErrorKind::KeychainEntryMissing;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return ErrorKind::KeychainDenied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return ErrorKind::KeychainAbsent;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        return ErrorKind::KeychainFailed;
    }
    return ErrorKind::KeychainFailed;
}

KeychainReply::KeychainReply(KeychainRequest request, std::chrono::milliseconds patience, QObject *parent)
    : CredentialReply(parent)
    , m_request(std::move(request))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { finish(keychainError(ErrorKind::KeychainTimedOut)); });
    QMetaObject::invokeMethod(this, &KeychainReply::begin, Qt::QueuedConnection);
}

void KeychainReply::begin()
{
    m_patience.start();
    check(&KeychainReply::act);
}

void KeychainReply::act()
{
    switch (m_request.action) {
    case KeychainRequest::Action::Read:
        if (!m_hasCollection)
            return finish(keychainError(ErrorKind::KeychainEntryMissing));
        return read(&KeychainReply::onRead);
    case KeychainRequest::Action::Write:
        return write();
    case KeychainRequest::Action::Remove:
        return remove();
    }
}

void KeychainReply::read(JobEnd end)
{
    run(new QKeychain::ReadPasswordJob(serviceName()), end);
}

void KeychainReply::write()
{
    auto *job = new QKeychain::WritePasswordJob(serviceName());
    job->setTextData(QString::fromUtf8(m_request.secret));
    run(job, &KeychainReply::onWritten);
}

void KeychainReply::remove()
{
    run(new QKeychain::DeletePasswordJob(serviceName()), &KeychainReply::onRemoved);
}

void KeychainReply::onRead(QKeychain::Job *job)
{
    if (job->error() == QKeychain::NoError)
        finish(static_cast<QKeychain::ReadPasswordJob *>(job)->textData().toUtf8());
    else if (job->error() == QKeychain::EntryNotFound)
        check(&KeychainReply::believeMissing);
    else
        finish(jobError(job));
}

void KeychainReply::onWritten(QKeychain::Job *job)
{
    if (job->error() == QKeychain::NoError)
        finish(QByteArray());
    else
        finish(jobError(job));
}

void KeychainReply::onRemoved(QKeychain::Job *job)
{
    if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
        read(&KeychainReply::onReadBack);
    else
        finish(jobError(job));
}

void KeychainReply::onReadBack(QKeychain::Job *job)
{
    if (job->error() == QKeychain::EntryNotFound)
        check(&KeychainReply::believeMissing);
    else if (job->error() == QKeychain::NoError)
        finish(keychainError(ErrorKind::KeychainFailed, QStringLiteral("the entry is still there after its removal")));
    else
        finish(jobError(job));
}

void KeychainReply::believeMissing()
{
    if (m_request.action == KeychainRequest::Action::Remove)
        finish(QByteArray());
    else
        finish(keychainError(ErrorKind::KeychainEntryMissing));
}

void KeychainReply::check(Next next)
{
#ifdef FRESHET_WITH_SECRET_SERVICE
    auto *question = new SecretServiceCheck(QDBusConnection::sessionBus(), this);
    connect(question, &SecretServiceCheck::finished, this, [this, next](const Result<KeychainState> &state) {
        if (m_isFinished)
            return;
        if (!state)
            return finish(state.error());
        m_hasCollection = *state == KeychainState::Unlocked;
        (this->*next)();
    });
    question->start();
#else
    (this->*next)();
#endif
}

void KeychainReply::run(QKeychain::Job *job, JobEnd end)
{
    job->setKey(m_request.key);
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this, [this, end](QKeychain::Job *ended) {
        if (!m_isFinished)
            (this->*end)(ended);
    });
    job->start();
}

void KeychainReply::finish(const Result<QByteArray> &secret)
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    m_patience.stop();
    deleteLater();
    emit finished(secret);
}

} // namespace freshet
