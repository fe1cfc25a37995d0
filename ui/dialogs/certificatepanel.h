// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uisp/connection.h"

#include <QFrame>

class QCheckBox;

namespace freshet {

class DeskLabel;

/// A certificate that is not trusted, as a person needs to see it: whom it names, who issued it, when it holds and its
/// SHA-256; beside that of the one trusted before when there was one. Trusting it takes a tick of its own.
class CertificatePanel : public QFrame
{
    Q_OBJECT

public:
    explicit CertificatePanel(QWidget *parent = nullptr);

    /// Unticks what was ticked for another one, and shows the panel.
    void showCertificate(const CertificateSummary &certificate);
    /// SHA-256 of the certificate on show if its box is ticked, else empty.
    [[nodiscard]] QByteArray trustedSha256() const;

signals:
    void trustChanged(bool isTrusted);

private:
    DeskLabel *m_alarm;
    DeskLabel *m_before;
    DeskLabel *m_facts;
    QCheckBox *m_trust;
    QByteArray m_sha256;
};

} // namespace freshet
