// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/uisppages.h"

#include <QDesktopServices>

namespace freshet {

namespace {

constexpr int httpPort = 80;
constexpr int httpsPort = 443;

QUrl uispPage(const QUrl &apiBase, const QString &path, RecordId id)
{
    QUrl page = apiBase;
    const QString prefix = apiBase.path().startsWith(QLatin1String("/crm/")) ? QStringLiteral("/crm") : QString();
    page.setPath(prefix + path + QString::number(id));
    return page;
}

} // namespace

QUrl customerPage(const QUrl &apiBase, RecordId customer)
{
    return uispPage(apiBase, QStringLiteral("/client/"), customer);
}

QUrl invoicePage(const QUrl &apiBase, RecordId invoice)
{
    return uispPage(apiBase, QStringLiteral("/billing/invoice/"), invoice);
}

QUrl rowPage(const QUrl &apiBase, bool isInvoice, RecordId row, const std::optional<RecordId> &customer)
{
    if (isInvoice)
        return invoicePage(apiBase, row);
    return customer ? customerPage(apiBase, *customer) : QUrl();
}

bool isPageOf(const QUrl &apiBase, const QUrl &page)
{
    const bool isHttps = page.scheme() == QLatin1String("https");
    const int usualPort = isHttps ? httpsPort : httpPort;
    return (isHttps || page.scheme() == QLatin1String("http")) && page.scheme() == apiBase.scheme() &&
           !page.host().isEmpty() && page.host() == apiBase.host() && page.port(usualPort) == apiBase.port(usualPort) &&
           page.userInfo().isEmpty();
}

void openInUisp(const QUrl &apiBase, const QUrl &page)
{
    if (isPageOf(apiBase, page))
        QDesktopServices::openUrl(page);
}

} // namespace freshet
