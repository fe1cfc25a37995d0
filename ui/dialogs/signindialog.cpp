// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/signindialog.h"

#include "ui/delegates/deskcolors.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace freshet {

namespace {

constexpr int dialogWidth = 480;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

SignInDialog::SignInDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_address(new QLineEdit(this))
    , m_token(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_keep(new QCheckBox(tr("Keep me signed in"), this))
    , m_tokenHelp(plainLabel(this))
    , m_outcome(plainLabel(this))
    , m_certificatePanel(new QFrame(this))
    , m_certificateText(plainLabel(m_certificatePanel))
    , m_trust(
          new QCheckBox(tr("I compared the fingerprint: trust this certificate for this server"), m_certificatePanel))
    , m_progress(new QProgressBar(this))
    , m_signIn(new QPushButton(tr("Sign in"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(tr("Sign in to UISP"));
    setMinimumWidth(dialogWidth);
    setupFields();
    setupCertificatePanel();
    setupButtons();
    connect(&m_session, &Session::signedIn, this, &QDialog::accept);
    connect(&m_session, &Session::signInFailed, this, &SignInDialog::takeFailure);
}

void SignInDialog::setupFields()
{
    m_address->setAccessibleName(tr("Server address"));
    m_address->setPlaceholderText(tr("uisp.example.net"));
    m_token->setAccessibleName(tr("API token"));
    m_token->setEchoMode(QLineEdit::Password);
    m_name->setAccessibleName(tr("Name of this server"));
    m_name->setPlaceholderText(tr("as you like, e.g. the company's name"));
    m_keep->setChecked(true);
    m_keep->setToolTip(tr("The token is kept in this computer's keychain, never in a file."));
    m_tokenHelp->setText(tr("In UISP open Settings → Users → API tokens (on older versions System → Security → "
                            "App keys) and make a token. A read-only one is enough to look."));
    m_tokenHelp->hide();
    auto *help = new QToolButton(this);
    help->setText(tr("Where do I find this?"));
    help->setAutoRaise(true);
    help->setStyleSheet(QStringLiteral("QToolButton { color: palette(link); }"));
    help->setCheckable(true);
    connect(help, &QToolButton::toggled, m_tokenHelp, &QWidget::setVisible);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Server &address"), m_address);
    form->addRow(tr("API &token"), m_token);
    form->addRow(QString(), help);
    form->addRow(QString(), m_tokenHelp);
    form->addRow(tr("&Name of this server"), m_name);
    form->addRow(QString(), m_keep);
    setTabOrder(m_token, help);
    setTabOrder(help, m_name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addLayout(form);
    for (QLineEdit *field : {m_address, m_token, m_name}) {
        field->setTextMargins(4, 0, 4, 0);
        field->setMinimumHeight(28);
        connect(field, &QLineEdit::textChanged, this, [this] { setChecking(false); });
    }
}

void SignInDialog::setupCertificatePanel()
{
    m_certificatePanel->setFrameShape(QFrame::StyledPanel);
    auto *panel = new QVBoxLayout(m_certificatePanel);
    panel->addWidget(m_certificateText);
    panel->addWidget(m_trust);
    m_certificatePanel->hide();
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("Checking with UISP"));
    m_progress->hide();
    m_outcome->hide();
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_outcome);
    column->addWidget(m_certificatePanel);
    column->addStretch(1);
    column->addWidget(m_progress);
}

void SignInDialog::setupButtons()
{
    m_signIn->setDefault(true);
    m_cancel->setAutoDefault(false);
    connect(m_signIn, &QPushButton::clicked, this, &SignInDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &SignInDialog::reject);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_signIn);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    setChecking(false);
}

void SignInDialog::setServer(const ServerProfile &profile)
{
    m_address->setText(profile.apiBase.toString());
    m_name->setText(profile.name);
    m_token->setFocus();
}

void SignInDialog::showReason(const QString &sentence)
{
    say(sentence, false);
}

void SignInDialog::submit()
{
    const QString address = m_address->text().trimmed();
    const QString token = m_token->text().trimmed();
    if (address.isEmpty())
        return say(tr("Please enter the address of your UISP server."), true);
    if (token.isEmpty())
        return say(tr("Please paste the API token."), true);
    setChecking(true);
    say(tr("Checking with UISP…"), false);
    const QByteArray trusted = m_trust->isChecked() ? m_offeredSha256 : QByteArray();
    SignInRequest request;
    request.address = address;
    request.token = token.toUtf8();
    request.name = m_name->text().trimmed();
    request.keep = m_keep->isChecked();
    request.trustSha256 = trusted;
    m_session.signIn(request);
}

void SignInDialog::setChecking(bool isChecking)
{
    m_progress->setVisible(isChecking);
    m_signIn->setEnabled(!isChecking);
    for (QWidget *field : std::initializer_list<QWidget *>{m_address, m_token, m_name, m_keep, m_trust})
        field->setEnabled(!isChecking);
}

void SignInDialog::takeFailure(const Error &error, const std::optional<CertificateSummary> &certificate)
{
    setChecking(false);
    m_certificatePanel->hide();
    if (error.kind == ErrorKind::Cancelled)
        return say(tr("Sign-in was cancelled."), false);
    say(errorSentence(error), true);
    if (certificate)
        showCertificate(*certificate);
    if (error.kind == ErrorKind::Unauthorized) {
        m_token->setFocus();
        m_token->selectAll();
    }
}

void SignInDialog::showCertificate(const CertificateSummary &certificate)
{
    m_offeredSha256 = certificate.sha256;
    const QString warning = certificate.isChanged
                                ? tr("ALARM: this is not the certificate that you trusted before. Ask whoever runs the "
                                     "server whether it was renewed, and do not go on before you know.\n\n")
                                : QString();
    m_certificateText->setText(warning + tr("Issued to: %1\nIssued by: %2\nValid: %3 to %4\nSHA-256: %5")
                                             .arg(certificate.subject, certificate.issuer, certificate.validFrom,
                                                  certificate.validUntil, fingerprintText(certificate.sha256)));
    m_trust->setChecked(false);
    m_certificatePanel->show();
}

void SignInDialog::say(const QString &sentence, bool isProblem)
{
    const DeskColors colors = DeskColors::of(palette());
    m_outcome->setStyleSheet(QStringLiteral("color: %1").arg((isProblem ? colors.bad.text : colors.dim).name()));
    m_outcome->setText(sentence);
    m_outcome->setAccessibleName(sentence);
    m_outcome->setVisible(!sentence.isEmpty());
}

void SignInDialog::reject()
{
    if (m_session.state() == Session::State::SigningIn)
        m_session.cancelSignIn();
    else
        QDialog::reject();
}

} // namespace freshet
