// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/certificatealarm.h"

#include "ui/dialogs/certificatepanel.h"
#include "ui/models/plaintext.h"
#include "ui/views/desklabel.h"
#include "ui/views/heightfit.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace freshet {

namespace {

constexpr int dialogWidth = 620;

QString whatItMeans(const QString &serverName, const CertificateSummary &certificate)
{
    const QString server = isolated(singleLine(serverName, 100));
    if (certificate.isChanged)
        return CertificateAlarm::tr(
                   "The server that answers for %1 proves itself with another certificate than the one "
                   "you trusted. It may have been renewed; or somebody stands between you and the "
                   "server. Nothing was sent to it, and nothing will be until you decide. What you see "
                   "in the window is what was read before.")
            .arg(server);
    return CertificateAlarm::tr(
               "The certificate of %1 is not trusted any more; it may have run out, or somebody stands "
               "between you and the server. Nothing was sent to it, and nothing will be until you "
               "decide. What you see in the window is what was read before.")
        .arg(server);
}

} // namespace

CertificateAlarm::CertificateAlarm(const QString &serverName, const CertificateSummary &certificate, QWidget *parent)
    : QDialog(parent)
    , m_panel(new CertificatePanel(this))
{
    setWindowTitle(tr("The server's certificate is not trusted"));
    new HeightFit(this);
    setAccessibleName(windowTitle());
    setMinimumWidth(dialogWidth);
    m_panel->showCertificate(certificate);
    auto *meaning = new DeskLabel(DeskLabel::Style::Body, whatItMeans(serverName, certificate), this);
    meaning->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    auto *keep = buttons->addButton(tr("Send nothing"), QDialogButtonBox::RejectRole);
    auto *trust = buttons->addButton(tr("Trust the certificate shown now"), QDialogButtonBox::AcceptRole);
    keep->setDefault(true);
    trust->setAutoDefault(false);
    trust->setEnabled(false);
    connect(m_panel, &CertificatePanel::trustChanged, trust, &QWidget::setEnabled);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(trust, &QPushButton::clicked, this, [this] {
        const QByteArray sha256 = m_panel->trustedSha256();
        accept();
        emit trusted(sha256);
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(meaning);
    column->addWidget(m_panel);
    column->addStretch(1);
    column->addWidget(buttons);
}

} // namespace freshet
