// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace freshet {

class DeskLabel;
class ProxyFields;
class StageList;

/// "Connection settings" of one server, before or after its first sign-in: proxy, the company's own certificate
/// authority, and whether the address may be unencrypted. "Test connection" tries them without signing in.
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    /// `request`: address and token as they stand in the sign-in window, the access to begin with. `session` must
    /// outlive the dialog.
    ConnectionDialog(Session &session, SignInRequest request, QWidget *parent = nullptr);

    /// Takes the certificates of that file, or says why not.
    void takeAuthorityFrom(const QString &path);
    void accept() override;

signals:
    /// OK was pressed and the proxy's address makes sense. `proxyPassword`: empty when none was typed.
    void chosen(const freshet::ServerAccess &access, const QByteArray &proxyPassword);

private:
    void setupTrust();
    void setupButtons();
    void chooseAuthority();
    void showAuthority();
    void test();
    void say(const QString &problem);
    [[nodiscard]] ServerAccess access() const;

    Session &m_session;
    SignInRequest m_request;
    QByteArray m_companyCa;
    ProxyFields *m_proxy;
    DeskLabel *m_authority;
    QPushButton *m_removeAuthority;
    QCheckBox *m_allowsPlainHttp;
    DeskLabel *m_problem;
    StageList *m_stages;
    QPushButton *m_test;
};

} // namespace freshet
