// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QByteArray>
#include <QMetaType>

namespace freshet {

/// What UISP answered, on its way from the network thread to the decoder.
struct ReadPage
{
    Entity entity = Entity::Customer;
    QByteArray body;
    QString list{};        ///< ListQuery::key; empty for single reads
    int position = 0;      ///< rows of the list up to here are read
    bool isRecord = false; ///< one object, not an array
};

} // namespace freshet

Q_DECLARE_METATYPE(freshet::ReadPage)
