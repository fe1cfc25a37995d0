// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "updates/updatefault.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>

namespace freshet {

/// Where notices of updates come from.
struct UpdateSource
{
    QString address; ///< as typed, trimmed
    QString key;     ///< likewise: the public key as base64

    friend bool operator==(const UpdateSource &, const UpdateSource &) = default;
};

/// What is set about notices of updates. Nobody is asked unless somebody turned it on.
struct UpdateSettings
{
    bool isOn = false;
    UpdateSource source;

    friend bool operator==(const UpdateSettings &, const UpdateSettings &) = default;
};

/// What whoever built this copy put in (the options FRESHET_UPDATE_URL and FRESHET_UPDATE_KEY); empty otherwise.
[[nodiscard]] UpdateSource builtInSource();

/// From the kept settings ("updates/…"); the built-in source where none was set.
[[nodiscard]] UpdateSettings keptUpdateSettings();
/// What equals the built-in source is not kept, so that a later copy may bring another one.
void keepUpdateSettings(const UpdateSettings &settings);

/// Why the source cannot be asked; none when it can.
[[nodiscard]] std::optional<UpdateFault> faultOfSource(const UpdateSource &source);
/// The 32 bytes of a key; empty when it is none.
[[nodiscard]] QByteArray updateKeyFromText(const QString &text);
/// Where to ask; an invalid address when the text is unfit.
[[nodiscard]] QUrl updateUrlFromText(const QString &text);

} // namespace freshet
