// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/certificatealarmdisplay.h"

#include "session/connectioncheck.h"
#include "ui/dialogs/certificatealarm.h"
#include "ui/windows/desk.h"

namespace freshet {

CertificateAlarmDisplay::CertificateAlarmDisplay(Desk &desk, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_window(window)
{
}

void CertificateAlarmDisplay::open()
{
    if (m_dialog)
        return m_dialog->raise();
    if (m_isLooking)
        return;
    m_isLooking = true;
    ConnectionCheck *check = m_desk.session().check(m_desk.session().requestForServer());
    connect(check, &ConnectionCheck::finished, this, &CertificateAlarmDisplay::takeOutcome);
}

void CertificateAlarmDisplay::takeOutcome(const CheckOutcome &outcome)
{
    m_isLooking = false;
    if (!outcome.certificate) {
        emit noticed(outcome.error ? errorSentence(*outcome.error)
                                   : tr("The server shows the trusted certificate again. Nothing was changed."));
        return;
    }
    m_dialog = new CertificateAlarm(m_desk.server().name, *outcome.certificate, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &CertificateAlarm::trusted, this,
            [this, before = outcome.certificate->pinnedSha256](const QByteArray &sha256) { trust(sha256, before); });
    m_dialog->open();
}

void CertificateAlarmDisplay::trust(const QByteArray &sha256, const QByteArray &before)
{
    if (const Result<void> kept = m_desk.session().trustCertificate(sha256); !kept) {
        emit noticed(errorSentence(kept.error()));
        return;
    }
    m_desk.record(QStringLiteral("CERTIFICATE_TRUSTED"),
                  TrustChange{sha256, before}.trailLine(m_desk.server().apiBase.host()));
    m_desk.refresh(RefreshMode::Refresh);
}

} // namespace freshet
