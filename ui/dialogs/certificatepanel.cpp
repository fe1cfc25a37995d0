// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/certificatepanel.h"

#include "ui/models/plaintext.h"
#include "ui/views/desklabel.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace freshet {

namespace {

DeskLabel *paragraph(DeskLabel::Style style, QWidget *parent)
{
    auto *label = new DeskLabel(style, {}, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

/// In two lines: a label does not break a fingerprint.
QString fingerprintLines(const QByteArray &sha256)
{
    const qsizetype half = sha256.size() / 2;
    return fingerprintText(sha256.left(half)) + QStringLiteral(":\n") + fingerprintText(sha256.mid(half));
}

} // namespace

CertificatePanel::CertificatePanel(QWidget *parent)
    : QFrame(parent)
    , m_alarm(paragraph(DeskLabel::Style::Strong, this))
    , m_before(paragraph(DeskLabel::Style::Body, this))
    , m_facts(paragraph(DeskLabel::Style::Body, this))
    , m_trust(new QCheckBox(tr("I compared the fingerprint: trust this certificate for this server"), this))
{
    setFrameShape(QFrame::StyledPanel);
    m_alarm->setTone(Tone::Bad);
    auto *column = new QVBoxLayout(this);
    for (QWidget *part : std::initializer_list<QWidget *>{m_alarm, m_before, m_facts, m_trust})
        column->addWidget(part);
    connect(m_trust, &QCheckBox::toggled, this, &CertificatePanel::trustChanged);
    hide();
}

void CertificatePanel::showCertificate(const CertificateSummary &certificate)
{
    m_sha256 = certificate.sha256;
    m_alarm->setText(tr("ALARM: this is not the certificate that you trusted before. Ask whoever runs the server "
                        "whether it was renewed, and do not go on before you know."));
    m_alarm->setVisible(certificate.isChanged);
    m_before->setText(tr("Trusted before, SHA-256:\n%1").arg(fingerprintLines(certificate.pinnedSha256)));
    m_before->setVisible(certificate.isChanged);
    m_facts->setText(tr("Shown now:\nIssued to: %1\nIssued by: %2\nValid: %3 to %4\nSHA-256:\n%5")
                         .arg(singleLine(certificate.subject, 200), singleLine(certificate.issuer, 200),
                              certificate.validFrom, certificate.validUntil, fingerprintLines(certificate.sha256)));
    m_facts->setAccessibleName(tr("The certificate shown now, SHA-256: %1").arg(fingerprintText(certificate.sha256)));
    m_trust->setChecked(false);
    show();
}

QByteArray CertificatePanel::trustedSha256() const
{
    return m_trust->isChecked() ? m_sha256 : QByteArray();
}

} // namespace freshet
