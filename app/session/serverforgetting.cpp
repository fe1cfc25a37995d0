// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/serverforgetting.h"

#include "session/keychainnames.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>
#include <QLocale>

#include <utility>

namespace freshet {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(freshet::ForgottenServer)
};

QString titleOf(KeychainEntry entry)
{
    switch (entry) {
    case KeychainEntry::Token:
        return Words::tr("the token");
    case KeychainEntry::ProxyPassword:
        return Words::tr("the proxy's password");
    case KeychainEntry::Pin:
        return Words::tr("the PIN");
    }
    Q_UNREACHABLE();
}

QString keyOf(KeychainEntry entry, const QString &profileId)
{
    switch (entry) {
    case KeychainEntry::Token:
        return profileId;
    case KeychainEntry::ProxyPassword:
        return proxyPasswordKey(profileId);
    case KeychainEntry::Pin:
        return lockPinKey(profileId);
    }
    Q_UNREACHABLE();
}

} // namespace

QString ForgottenServer::sentence() const
{
    QStringList parts;
    for (const KeychainEntry entry : removed)
        parts += titleOf(entry);
    if (files > 0)
        parts += Words::tr("%n files (%1)", nullptr, files).arg(QLocale().formattedDataSize(bytes));
    QString text =
        parts.isEmpty()
            ? Words::tr("%1 was removed from the list; nothing else was kept of it.").arg(name)
            : Words::tr("%1 was removed from this computer: %2.").arg(name, QLocale().createSeparatedList(parts));
    for (const auto &[entry, error] : kept) {
        const QString again = entry == KeychainEntry::Token
                                  ? Words::tr("Delete the token in UISP to be safe.")
                                  : Words::tr("Remove the entry \"freshet\" from the keychain by hand.");
        if (error.kind != ErrorKind::KeychainAbsent)
            text +=
                QLatin1Char(' ') +
                Words::tr("The keychain could not be asked, so %1 may still be in it. %2").arg(titleOf(entry), again);
    }
    return text;
}

ServerForgetting::ServerForgetting(CredentialStore &credentials, ServerProfile profile, const QString &folder,
                                   QObject *parent)
    : QObject(parent)
    , m_credentials(credentials)
    , m_profile(std::move(profile))
{
    m_forgotten.name = m_profile.name;
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();) {
        files.next();
        ++m_forgotten.files;
        m_forgotten.bytes += files.fileInfo().size();
    }
}

void ServerForgetting::start()
{
    next();
}

QString ServerForgetting::key() const
{
    return keyOf(m_left.front(), m_profile.id);
}

void ServerForgetting::next()
{
    if (m_left.empty()) {
        deleteLater();
        emit finished(m_forgotten);
        return;
    }
    connect(m_credentials.read(key()), &CredentialReply::finished, this, &ServerForgetting::takeRead);
}

void ServerForgetting::takeRead(const Result<QByteArray> &secret)
{
    if (secret) {
        connect(m_credentials.remove(key()), &CredentialReply::finished, this, &ServerForgetting::takeRemoved);
        return;
    }
    if (secret.error().kind != ErrorKind::KeychainEntryMissing)
        m_forgotten.kept.emplace_back(m_left.front(), secret.error());
    m_left.erase(m_left.begin());
    next();
}

void ServerForgetting::takeRemoved(const Result<QByteArray> &removed)
{
    if (removed)
        m_forgotten.removed.push_back(m_left.front());
    else
        m_forgotten.kept.emplace_back(m_left.front(), removed.error());
    m_left.erase(m_left.begin());
    next();
}

} // namespace freshet
