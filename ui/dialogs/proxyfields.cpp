// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/proxyfields.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

#include <limits>

namespace freshet {

namespace {

constexpr int usualPort = 3128;

} // namespace

ProxyFields::ProxyFields(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_userName(new QLineEdit(this))
    , m_password(new QLineEdit(this))
{
    using Kind = ProxyChoice::Kind;
    for (const auto &[kind, text] :
         {std::pair(Kind::System, tr("As this computer is set up")), std::pair(Kind::Http, tr("HTTP proxy")),
          std::pair(Kind::Socks5, tr("SOCKS5 proxy")), std::pair(Kind::None, tr("No proxy"))})
        m_kind->addItem(text, int(kind));
    m_kind->setAccessibleName(tr("Proxy"));
    m_host->setAccessibleName(tr("Proxy address"));
    m_host->setPlaceholderText(tr("proxy.example.net"));
    m_port->setAccessibleName(tr("Proxy port"));
    m_port->setRange(1, std::numeric_limits<quint16>::max());
    m_port->setValue(usualPort);
    m_userName->setAccessibleName(tr("Proxy user name"));
    m_userName->setPlaceholderText(tr("only if the proxy asks for one"));
    m_password->setAccessibleName(tr("Proxy password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("kept in this computer's keychain, never in a file"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Proxy"), m_kind);
    form->addRow(tr("A&ddress"), m_host);
    form->addRow(tr("P&ort"), m_port);
    form->addRow(tr("&User name"), m_userName);
    form->addRow(tr("Pass&word"), m_password);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ProxyFields::showManual);
    showManual();
}

void ProxyFields::showManual()
{
    const bool isManual = proxy().isManual();
    for (QWidget *field : std::initializer_list<QWidget *>{m_host, m_port, m_userName, m_password})
        field->setEnabled(isManual);
}

void ProxyFields::setProxy(const ProxyChoice &proxy)
{
    m_kind->setCurrentIndex(m_kind->findData(int(proxy.kind)));
    m_host->setText(proxy.host);
    m_port->setValue(proxy.port == 0 ? usualPort : proxy.port);
    m_userName->setText(proxy.userName);
}

ProxyChoice ProxyFields::proxy() const
{
    ProxyChoice proxy;
    proxy.kind = ProxyChoice::Kind(m_kind->currentData().toInt());
    if (!proxy.isManual())
        return proxy;
    proxy.host = m_host->text().trimmed();
    proxy.port = quint16(m_port->value());
    proxy.userName = m_userName->text().trimmed();
    return proxy;
}

QByteArray ProxyFields::password() const
{
    return proxy().isManual() ? m_password->text().toUtf8() : QByteArray();
}

} // namespace freshet
