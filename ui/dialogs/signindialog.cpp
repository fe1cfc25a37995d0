// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/signindialog.h"

#include "ui/delegates/deskcolors.h"
#include "ui/dialogs/certificatepanel.h"
#include "ui/dialogs/connectiondialog.h"
#include "ui/views/desklabel.h"
#include "ui/views/heightfit.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
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
    , m_certificate(new CertificatePanel(this))
    , m_progress(new QProgressBar(this))
    , m_signIn(new QPushButton(tr("Sign in"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_connection(new QPushButton(tr("Connection settings…"), this))
    , m_route(new DeskLabel(DeskLabel::Style::Caption, {}, this))
{
    setWindowTitle(tr("Sign in to UISP"));
    new HeightFit(this);
    setMinimumWidth(dialogWidth);
    setupFields();
    setupOutcome();
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

void SignInDialog::setupOutcome()
{
    m_route->setWordWrap(true);
    m_route->hide();
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("Checking with UISP"));
    m_progress->hide();
    m_outcome->hide();
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_outcome);
    column->addWidget(m_route);
    column->addWidget(m_certificate);
    column->addStretch(1);
    column->addWidget(m_progress);
}

void SignInDialog::setupButtons()
{
    m_signIn->setDefault(true);
    m_cancel->setAutoDefault(false);
    connect(m_signIn, &QPushButton::clicked, this, &SignInDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &SignInDialog::reject);
    m_connection->setAutoDefault(false);
    connect(m_connection, &QPushButton::clicked, this, &SignInDialog::openConnection);
    auto *row = new QHBoxLayout;
    row->addWidget(m_connection);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    buttons->addButton(m_signIn, QDialogButtonBox::AcceptRole);
    row->addWidget(buttons, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    setChecking(false);
}

void SignInDialog::setServer(const ServerProfile &profile)
{
    m_address->setText(profile.apiBase.toString());
    m_name->setText(profile.name);
    m_knownAccess = profile.access;
    showRoute();
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
    m_session.signIn(request());
}

SignInRequest SignInDialog::request() const
{
    SignInRequest request;
    request.address = m_address->text().trimmed();
    request.token = m_token->text().trimmed().toUtf8();
    request.name = m_name->text().trimmed();
    request.keep = m_keep->isChecked();
    request.trustSha256 = m_certificate->trustedSha256();
    request.access = m_access;
    request.proxyPassword = m_proxyPassword;
    return request;
}

void SignInDialog::openConnection()
{
    SignInRequest current = request();
    current.access = m_access.value_or(m_knownAccess);
    auto *settings = new ConnectionDialog(m_session, current, this);
    settings->setAttribute(Qt::WA_DeleteOnClose);
    connect(settings, &ConnectionDialog::chosen, this, [this](const ServerAccess &access, const QByteArray &password) {
        m_access = access;
        if (!password.isEmpty())
            m_proxyPassword = password;
        showRoute();
    });
    settings->open();
}

void SignInDialog::showRoute()
{
    QStringList lines;
    const ServerAccess access = m_access.value_or(m_knownAccess);
    if (access.proxy.isManual())
        lines += tr("Through the proxy %1, port %2.").arg(access.proxy.host).arg(access.proxy.port);
    if (access.proxy.kind == ProxyChoice::Kind::None)
        lines += tr("Past any proxy of this computer.");
    if (access.allowsPlainHttp)
        lines += tr("An unencrypted address is allowed.");
    m_route->setText(lines.join(QLatin1Char(' ')));
    m_route->setVisible(!lines.isEmpty());
}

void SignInDialog::setChecking(bool isChecking)
{
    m_progress->setVisible(isChecking);
    m_signIn->setEnabled(!isChecking);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_address, m_token, m_name, m_keep, m_certificate, m_connection})
        field->setEnabled(!isChecking);
}

void SignInDialog::takeFailure(const Error &error, const std::optional<CertificateSummary> &certificate)
{
    setChecking(false);
    m_certificate->hide();
    if (error.kind == ErrorKind::Cancelled)
        return say(tr("Sign-in was cancelled."), false);
    say(errorSentence(error), true);
    if (certificate)
        m_certificate->showCertificate(*certificate);
    if (error.kind == ErrorKind::Unauthorized) {
        m_token->setFocus();
        m_token->selectAll();
    }
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
