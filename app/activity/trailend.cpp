// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/trailend.h"

#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>

namespace freshet {

TrailEndNote::TrailEndNote(const QString &deskPath)
    : m_path(deskPath + QStringLiteral(".activity-end"))
{
}

void TrailEndNote::keep(const TrailEnd &end) const
{
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QByteArray::number(end.sequence) + ' ' + end.hash.toLatin1() + '\n');
    file.commit();
}

std::optional<TrailEnd> TrailEndNote::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    static const QRegularExpression form(QStringLiteral("^([1-9][0-9]{0,17}) ([0-9a-f]{64})\\n?$"));
    const QRegularExpressionMatch match = form.match(QString::fromLatin1(file.read(256)));
    if (!match.hasMatch())
        return std::nullopt;
    return TrailEnd{match.captured(1).toLongLong(), match.captured(2)};
}

} // namespace freshet
