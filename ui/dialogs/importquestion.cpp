// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importquestion.h"

#include "ui/models/plaintext.h"
#include "ui/views/desklabel.h"
#include "uisp/connection.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSslCertificate>
#include <QVBoxLayout>

namespace freshet {

namespace {

constexpr QSize firstSize(640, 420);

QString proxyAddress(const ProxyChoice &proxy)
{
    const QString user = proxy.userName.isEmpty() ? QString() : proxy.userName + QLatin1Char('@');
    return singleLine(QStringLiteral("%1%2:%3").arg(user, proxy.host).arg(proxy.port));
}

QString proxyLine(const ProxyChoice &proxy)
{
    switch (proxy.kind) {
    case ProxyChoice::Kind::System:
        return ImportQuestion::tr("Proxy: as this computer is set up");
    case ProxyChoice::Kind::None:
        return ImportQuestion::tr("Proxy: none");
    case ProxyChoice::Kind::Http:
        return ImportQuestion::tr("Proxy (HTTP): %1").arg(proxyAddress(proxy));
    case ProxyChoice::Kind::Socks5:
        return ImportQuestion::tr("Proxy (SOCKS5): %1").arg(proxyAddress(proxy));
    }
    Q_UNREACHABLE();
}

/// With the fingerprint, since anybody can make an authority of any name.
QStringList authorityLines(const QByteArray &companyCa)
{
    QStringList lines;
    const QList<QSslCertificate> authorities = QSslCertificate::fromData(companyCa);
    for (const QSslCertificate &authority : authorities) {
        lines += ImportQuestion::tr("Trusts every certificate signed by: %1 (SHA-256 %2)")
                     .arg(singleLine(authority.subjectDisplayName(), 200),
                          fingerprintText(authority.digest(QCryptographicHash::Sha256)));
    }
    return lines;
}

QString textOf(const std::vector<ServerProfile> &servers)
{
    QStringList texts;
    for (const ServerProfile &server : servers)
        texts += importedServerText(server);
    return texts.join(QStringLiteral("\n\n"));
}

} // namespace

QString importedServerText(const ServerProfile &server)
{
    QStringList lines{singleLine(server.name, 100),
                      ImportQuestion::tr("Address: %1").arg(singleLine(server.apiBase.toDisplayString())),
                      proxyLine(server.access.proxy)};
    if (!server.pinnedSha256.isEmpty())
        lines +=
            ImportQuestion::tr("Trusts this one certificate: SHA-256 %1").arg(fingerprintText(server.pinnedSha256));
    lines += authorityLines(server.access.companyCa);
    if (server.access.allowsPlainHttp)
        lines += ImportQuestion::tr("PLAIN HTTP IS ALLOWED: anybody on the way may read the token and all data.");
    return lines.join(QLatin1Char('\n'));
}

ImportQuestion::ImportQuestion(const std::vector<ServerProfile> &servers, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Add these servers?"));
    setAccessibleName(windowTitle());
    auto *sentence = new DeskLabel(DeskLabel::Style::Body,
                                   tr("The file decides which computers get a token and what is trusted there. Add "
                                      "them only if you know who wrote it."),
                                   this);
    sentence->setWordWrap(true);
    auto *list = new QPlainTextEdit(textOf(servers), this);
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *add = buttons->addButton(tr("Add servers"), QDialogButtonBox::AcceptRole);
    add->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(sentence);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    resize(firstSize);
}

} // namespace freshet
