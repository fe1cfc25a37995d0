// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/scriptedserver.h"

#include <QTcpServer>

namespace freshet::test {

/// TLS in front of a plain server on this computer: what comes in is decrypted and passed on, and back. Driven by the
/// event loop of the thread that made it.
class TlsFront : public QTcpServer
{
    Q_OBJECT

public:
    /// Listens at once, on a free port of 127.0.0.1.
    TlsFront(Certificate certificate, quint16 targetPort, QObject *parent = nullptr);

    /// From the next connection on; open ones are cut.
    void showCertificate(Certificate certificate);
    [[nodiscard]] QByteArray certificateSha256() const;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Certificate m_certificate;
    quint16 m_targetPort;
};

} // namespace freshet::test
