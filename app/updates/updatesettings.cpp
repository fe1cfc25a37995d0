// SPDX-License-Identifier: GPL-3.0-or-later
#include "updates/updatesettings.h"

#include "updates/ed25519.h"

#include <QSettings>

namespace freshet {

namespace {

constexpr QLatin1String onKey("updates/isOn");
constexpr QLatin1String addressKey("updates/address");
constexpr QLatin1String keyKey("updates/key");

void keepUnless(QSettings &kept, QLatin1String key, const QString &value, const QString &builtIn)
{
    if (value == builtIn)
        kept.remove(key);
    else
        kept.setValue(key, value);
}

} // namespace

UpdateSettings keptUpdateSettings()
{
    const QSettings kept;
    const UpdateSource builtIn = builtInSource();
    return {kept.value(onKey, false).toBool(),
            {kept.value(addressKey, builtIn.address).toString(), kept.value(keyKey, builtIn.key).toString()}};
}

void keepUpdateSettings(const UpdateSettings &settings)
{
    QSettings kept;
    const UpdateSource builtIn = builtInSource();
    kept.setValue(onKey, settings.isOn);
    keepUnless(kept, addressKey, settings.source.address, builtIn.address);
    keepUnless(kept, keyKey, settings.source.key, builtIn.key);
}

std::optional<UpdateFault> faultOfSource(const UpdateSource &source)
{
    if (source.address.isEmpty())
        return UpdateFault::AddressMissing;
    if (!updateUrlFromText(source.address).isValid())
        return UpdateFault::AddressUnfit;
    if (source.key.isEmpty())
        return UpdateFault::KeyMissing;
    if (updateKeyFromText(source.key).isEmpty())
        return UpdateFault::KeyUnfit;
    return std::nullopt;
}

QByteArray updateKeyFromText(const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded && (*decoded).size() == ed25519KeySize ? *decoded : QByteArray();
}

QUrl updateUrlFromText(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    // Nothing goes out that could tell who asks: neither a question nor a name.
    const bool isPlain = !url.hasQuery() && !url.hasFragment() && url.userInfo().isEmpty();
    const bool isFit = url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty() && isPlain;
    return isFit ? url : QUrl();
}

} // namespace freshet
