// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uisp/connection.h"

#include <QDialog>

namespace freshet {

class CertificatePanel;

/// "The server's certificate has changed": says what that may mean, shows both fingerprints, and lets somebody who has
/// asked trust the new one. Until then nothing is sent.
class CertificateAlarm : public QDialog
{
    Q_OBJECT

public:
    /// `serverName`: as the office calls it.
    CertificateAlarm(const QString &serverName, const CertificateSummary &certificate, QWidget *parent = nullptr);

signals:
    /// Somebody ticked the box and pressed the button; the dialog is closed.
    void trusted(const QByteArray &sha256);

private:
    CertificatePanel *m_panel;
};

} // namespace freshet
