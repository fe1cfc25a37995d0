// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connectiondialog.h"

#include "ui/dialogs/proxyfields.h"
#include "ui/dialogs/stagelist.h"
#include "ui/models/plaintext.h"
#include "ui/views/desklabel.h"
#include "ui/views/heightfit.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSslCertificate>
#include <QVBoxLayout>

#include <utility>

namespace freshet {

namespace {

constexpr int dialogWidth = 520;
constexpr qint64 largestFileRead = 1024LL * 1024;

DeskLabel *wrapped(DeskLabel::Style style, const QString &text, QWidget *parent)
{
    auto *label = new DeskLabel(style, text, parent);
    label->setWordWrap(true);
    return label;
}

QString namesOf(const QByteArray &pem)
{
    QStringList names;
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(pem, QSsl::Pem);
    for (const QSslCertificate &certificate : certificates)
        names += singleLine(certificate.subjectDisplayName(), 100);
    return names.join(QStringLiteral(", "));
}

} // namespace

ConnectionDialog::ConnectionDialog(Session &session, SignInRequest request, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_request(std::move(request))
    , m_proxy(new ProxyFields(this))
    , m_authority(wrapped(DeskLabel::Style::Body, {}, this))
    , m_removeAuthority(new QPushButton(tr("Remove"), this))
    , m_allowsPlainHttp(new QCheckBox(tr("Allow an unencrypted address (http://)"), this))
    , m_problem(wrapped(DeskLabel::Style::Body, {}, this))
    , m_stages(new StageList(this))
    , m_test(new QPushButton(tr("Test connection"), this))
{
    setWindowTitle(tr("Connection settings"));
    new HeightFit(this);
    setAccessibleName(windowTitle());
    setMinimumWidth(dialogWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(9);
    column->addWidget(m_proxy);
    const ServerAccess known = m_request.access.value_or(ServerAccess());
    m_proxy->setProxy(known.proxy);
    m_companyCa = known.companyCa;
    m_allowsPlainHttp->setChecked(known.allowsPlainHttp);
    setupTrust();
    setupButtons();
    showAuthority();
}

void ConnectionDialog::setupTrust()
{
    auto *choose = new QPushButton(tr("Choose file…"), this);
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("Choose the company's certificate authority"));
    m_removeAuthority->setAutoDefault(false);
    m_removeAuthority->setAccessibleName(tr("Remove the company's certificate authority"));
    connect(choose, &QPushButton::clicked, this, &ConnectionDialog::chooseAuthority);
    connect(m_removeAuthority, &QPushButton::clicked, this, [this] {
        m_companyCa.clear();
        showAuthority();
    });
    auto *row = new QHBoxLayout;
    row->addWidget(m_authority, 1);
    row->addWidget(choose);
    row->addWidget(m_removeAuthority);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addSpacing(6);
    column->addWidget(new DeskLabel(DeskLabel::Style::Heading, tr("Certificate authority of your company"), this));
    column->addLayout(row);
    column->addSpacing(6);
    column->addWidget(m_allowsPlainHttp);
    column->addWidget(wrapped(DeskLabel::Style::Caption,
                              tr("Then anybody on the way can read the token and all data of your customers. This "
                                 "computer itself needs no permission."),
                              this));
}

void ConnectionDialog::setupButtons()
{
    m_problem->setTone(Tone::Bad);
    m_problem->hide();
    m_test->setAutoDefault(false);
    connect(m_test, &QPushButton::clicked, this, &ConnectionDialog::test);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->addWidget(m_test);
    row->addStretch(1);
    row->addWidget(buttons);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_problem);
    column->addWidget(m_stages);
    column->addStretch(1);
    column->addLayout(row);
}

ServerAccess ConnectionDialog::access() const
{
    return {m_proxy->proxy(), m_companyCa, m_allowsPlainHttp->isChecked()};
}

void ConnectionDialog::chooseAuthority()
{
    auto *files = new QFileDialog(this, tr("Certificate authority of your company"), QDir::homePath(),
                                  tr("Certificates (*.pem *.crt *.cer *.der)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, &ConnectionDialog::takeAuthorityFrom);
    files->open();
}

void ConnectionDialog::takeAuthorityFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return say(tr("This file cannot be read."));
    const Result<QByteArray> authority = companyCaFromFile(file.read(largestFileRead));
    if (!authority)
        return say(errorSentence(authority.error()));
    m_companyCa = *authority;
    say({});
    showAuthority();
}

void ConnectionDialog::showAuthority()
{
    const bool hasOne = !m_companyCa.isEmpty();
    m_authority->setText(hasOne ? tr("Trusted for this server: %1").arg(namesOf(m_companyCa))
                                : tr("None: only the authorities that this computer trusts."));
    m_removeAuthority->setVisible(hasOne);
}

void ConnectionDialog::test()
{
    say({});
    SignInRequest request = m_request;
    request.access = access();
    request.proxyPassword = m_proxy->password().isEmpty() ? m_request.proxyPassword : m_proxy->password();
    m_test->setEnabled(false);
    m_stages->showTesting();
    connect(m_session.check(request), &ConnectionCheck::finished, this, [this](const CheckOutcome &outcome) {
        m_test->setEnabled(true);
        m_stages->showOutcome(outcome, !m_request.token.isEmpty());
    });
}

void ConnectionDialog::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setAccessibleName(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void ConnectionDialog::accept()
{
    if (const Result<void> checked = checkProxyChoice(m_proxy->proxy()); !checked)
        return say(errorSentence(checked.error()));
    QDialog::accept();
    emit chosen(access(), m_proxy->password());
}

} // namespace freshet
