// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/serversdisplay.h"

#include "session/serverforgetting.h"
#include "ui/dialogs/serversdialog.h"
#include "ui/models/plaintext.h"
#include "ui/windows/accountbutton.h"
#include "ui/windows/desk.h"

#include <QMessageBox>
#include <QPushButton>

namespace freshet {

ServersDisplay::ServersDisplay(Desk &desk, AccountButton &account, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_account(account)
    , m_window(window)
{
    connect(&account, &AccountButton::serversRequested, this, &ServersDisplay::openDialog);
    connect(&account, &AccountButton::serverChosen, this, &ServersDisplay::switchTo);
    connect(&account, &AccountButton::removeServerRequested, this, [this] { confirmRemoval(m_desk.server()); });
    connect(&desk, &Desk::serverForgotten, this, &ServersDisplay::takeForgotten);
}

void ServersDisplay::showMenu()
{
    const Result<std::vector<ServerProfile>> servers = m_desk.profiles().load();
    m_account.showServers(servers ? *servers : std::vector<ServerProfile>(), m_desk.server().id);
}

void ServersDisplay::switchTo(const QString &profileId)
{
    const Result<std::vector<ServerProfile>> servers = m_desk.profiles().load();
    if (!servers) {
        emit noticed(errorSentence(servers.error()));
        return;
    }
    for (const ServerProfile &server : *servers) {
        if (server.id == profileId)
            m_desk.openServer(server);
    }
}

void ServersDisplay::openDialog()
{
    if (m_dialog)
        return m_dialog->raise();
    m_dialog = new ServersDialog(m_desk.profiles(), m_desk.server().id, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ServersDialog::removeRequested, this, &ServersDisplay::confirmRemoval);
    connect(m_dialog, &ServersDialog::openRequested, this, [this](const ServerProfile &server) {
        m_dialog->accept();
        m_desk.openServer(server);
    });
    connect(m_dialog, &ServersDialog::addRequested, this, [this] {
        m_dialog->accept();
        emit newServerRequested();
    });
    connect(m_dialog, &ServersDialog::changed, this, [this] {
        m_desk.takeName();
        showMenu();
        emit nameChanged();
    });
    m_dialog->open();
}

void ServersDisplay::confirmRemoval(const ServerProfile &server)
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Remove this server"),
                                     tr("Remove %1 from this computer? Its local data, notes, activity log and their "
                                        "backups are deleted, and the keychain forgets its token and passwords. "
                                        "Nothing changes in UISP.")
                                         .arg(singleLine(server.name, 100)),
                                     QMessageBox::Cancel, m_dialog ? static_cast<QWidget *>(m_dialog) : &m_window);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *remove = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    connect(remove, &QPushButton::clicked, &m_desk, [this, server] { m_desk.removeServer(server); });
    question->open();
}

void ServersDisplay::takeForgotten(const ForgottenServer &forgotten)
{
    showMenu();
    if (m_dialog)
        m_dialog->showServers();
    emit noticed(forgotten.sentence());
}

} // namespace freshet
