// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/accountbutton.h"

#include "ui/models/plaintext.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace freshet {

namespace {

constexpr qsizetype longestName = 60;

} // namespace

QString accountChangeSentence(const QString &now, const QString &before)
{
    const auto shown = [](const QString &user) { return isolated(singleLine(user, longestName)); };
    return AccountButton::tr(
               "This window is signed in as %1 now, no longer as %2. Whatever is done here from now on is "
               "written down under the new name.")
        .arg(shown(now), shown(before));
}

AccountButton::AccountButton(QWidget *parent)
    : QToolButton(parent)
    , m_servers(new QActionGroup(this))
    , m_serverList(new QAction(tr("Servers…"), this))
    , m_signIn(new QAction(tr("Sign in…"), this))
    , m_signOut(new QAction(tr("Sign out"), this))
    , m_lock(new QAction(tr("Lock now"), this))
    , m_lockSettings(new QAction(tr("Lock settings…"), this))
    , m_rules(new QAction(tr("Payment rules…"), this))
    , m_removeServer(new QAction(tr("Remove this server…"), this))
{
    auto *menu = new QMenu(this);
    menu->addAction(m_serverList);
    menu->addSeparator();
    menu->addActions({m_signIn, m_signOut});
    menu->addSeparator();
    menu->addActions({m_lock, m_lockSettings});
    menu->addSeparator();
    menu->addAction(m_rules);
    menu->addSeparator();
    menu->addAction(m_removeServer);
    setMenu(menu);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    // The style's own arrow hangs in the corner of a button without an icon.
    setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; } QToolButton { padding: 4px 8px; }"));
    connect(m_servers, &QActionGroup::triggered, this,
            [this](const QAction *server) { emit serverChosen(server->data().toString()); });
    connect(m_serverList, &QAction::triggered, this, &AccountButton::serversRequested);
    connect(m_signIn, &QAction::triggered, this, &AccountButton::signInRequested);
    connect(m_signOut, &QAction::triggered, this, &AccountButton::signOutRequested);
    connect(m_lock, &QAction::triggered, this, &AccountButton::lockRequested);
    connect(m_lockSettings, &QAction::triggered, this, &AccountButton::lockSettingsRequested);
    connect(m_rules, &QAction::triggered, this, &AccountButton::rulesRequested);
    connect(m_removeServer, &QAction::triggered, this, &AccountButton::removeServerRequested);
    showAccount({}, false, false);
}

void AccountButton::showAccount(const QString &userName, bool isSignedIn, bool hasServer)
{
    const QString shown = isSignedIn ? userName : tr("Not signed in");
    // In a button's text an ampersand would underline what follows it.
    setText(QString(shown).replace(QLatin1Char('&'), QLatin1String("&&")) + QStringLiteral("  ▾"));
    setAccessibleName(tr("Account: %1").arg(shown));
    m_signOut->setEnabled(isSignedIn);
    m_lock->setEnabled(hasServer);
    m_lockSettings->setEnabled(hasServer);
    m_rules->setEnabled(hasServer);
    m_removeServer->setEnabled(hasServer);
}

void AccountButton::showServers(const std::vector<ServerProfile> &servers, const QString &openId)
{
    const QList<QAction *> before = m_servers->actions();
    qDeleteAll(before);
    if (servers.size() < 2)
        return;
    for (const ServerProfile &server : servers) {
        auto *action = new QAction(withoutMnemonic(singleLine(server.name, longestName)), m_servers);
        action->setToolTip(server.apiBase.host());
        action->setData(server.id);
        action->setCheckable(true);
        action->setChecked(server.id == openId);
        menu()->insertAction(m_serverList, action);
    }
}

} // namespace freshet
