// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/scriptedserver.h"

namespace freshet::test {

/// Makes a certificate one of the system's for as long as it lives.
class SystemTrust
{
public:
    explicit SystemTrust(Certificate certificate)
        : m_before(QSslConfiguration::defaultConfiguration())
    {
        QSslConfiguration tls = m_before;
        tls.addCaCertificate(made(certificate));
        QSslConfiguration::setDefaultConfiguration(tls);
    }
    ~SystemTrust() { QSslConfiguration::setDefaultConfiguration(m_before); }
    SystemTrust(const SystemTrust &) = delete;
    SystemTrust &operator=(const SystemTrust &) = delete;

private:
    QSslConfiguration m_before;
};

} // namespace freshet::test
