// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uisp/serveraccess.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace freshet {

/// Which proxy, if any, with name and password. The password is never shown and never read back from the keychain.
class ProxyFields : public QWidget
{
    Q_OBJECT

public:
    explicit ProxyFields(QWidget *parent = nullptr);

    void setProxy(const ProxyChoice &proxy);
    [[nodiscard]] ProxyChoice proxy() const;
    /// Empty: none was typed, so the one in the keychain holds.
    [[nodiscard]] QByteArray password() const;

private:
    void showManual();

    QComboBox *m_kind;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_userName;
    QLineEdit *m_password;
};

} // namespace freshet
