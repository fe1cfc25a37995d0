// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace freshet {

class CertificatePanel;
class DeskLabel;

/// "Sign in to UISP": asks for address and token, lets the session check them by real calls, and says in one sentence
/// how that went. Closes itself when the session is signed in. A certificate that is not trusted is shown with its
/// subject, issuer, dates and SHA-256, and can be trusted for this one server. "Connection settings…" leads to proxy
/// and trust before anything is asked.
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    /// `session` must outlive the dialog.
    explicit SignInDialog(Session &session, QWidget *parent = nullptr);

    /// Fills in what is known of the server; the token stays empty.
    void setServer(const ServerProfile &profile);
    /// A sentence shown before anything is typed, e.g. why sign-in is asked for.
    void showReason(const QString &sentence);

    void reject() override;

private:
    void setupFields();
    void setupOutcome();
    void setupButtons();
    void submit();
    void setChecking(bool isChecking);
    void takeFailure(const Error &error, const std::optional<CertificateSummary> &certificate);
    void openConnection();
    void showRoute();
    [[nodiscard]] SignInRequest request() const;
    void say(const QString &sentence, bool isProblem);

    Session &m_session;
    QLineEdit *m_address;
    QLineEdit *m_token;
    QLineEdit *m_name;
    QCheckBox *m_keep;
    QLabel *m_tokenHelp;
    QLabel *m_outcome;
    CertificatePanel *m_certificate;
    QProgressBar *m_progress;
    QPushButton *m_signIn;
    QPushButton *m_cancel;
    QPushButton *m_connection;
    DeskLabel *m_route;
    ServerAccess m_knownAccess;           ///< to begin with in the connection settings
    std::optional<ServerAccess> m_access; ///< set there
    QByteArray m_proxyPassword;
};

} // namespace freshet
