// SPDX-License-Identifier: GPL-3.0-or-later
#include "updates/updatememory.h"

#include <QSettings>

namespace freshet {

namespace {

constexpr QLatin1String askedKey("updates/askedAt");
constexpr QLatin1String faultKey("updates/fault");
constexpr QLatin1String versionKey("updates/version");
constexpr QLatin1String releasedKey("updates/released");
constexpr QLatin1String pageKey("updates/page");
constexpr QLatin1String validKey("updates/validUntil");
constexpr QLatin1String toldKey("updates/toldOn");
constexpr QLatin1String silencedKey("updates/silenced");

std::optional<CalendarDate> dateAt(const QSettings &kept, QLatin1String key)
{
    return CalendarDate::fromPrinted(kept.value(key).toString().toStdString());
}

std::optional<UpdateNotice> keptNotice(const QSettings &kept)
{
    const QVersionNumber version = updateVersionFromText(kept.value(versionKey).toString());
    const std::optional<CalendarDate> released = dateAt(kept, releasedKey);
    const std::optional<CalendarDate> validUntil = dateAt(kept, validKey);
    const QUrl page(kept.value(pageKey).toString(), QUrl::StrictMode);
    if (version.isNull() || !released || !validUntil || !isPageFit(page))
        return std::nullopt;
    return UpdateNotice{version, *released, page, *validUntil};
}

void keepNotice(QSettings &kept, const UpdateNotice &notice)
{
    kept.setValue(versionKey, notice.version.toString());
    kept.setValue(releasedKey, notice.released.toIso());
    kept.setValue(pageKey, notice.page.toString());
    kept.setValue(validKey, notice.validUntil.toIso());
}

} // namespace

std::optional<UpdateNotice> UpdateMemory::noticeToTell(const QVersionNumber &running, CalendarDate today) const
{
    const bool isNews = notice && notice->isNewerThan(running) && notice->version != silenced;
    return isNews && notice->validUntil >= today && toldOn != today ? notice : std::nullopt;
}

std::optional<UpdateAnswer> UpdateMemory::answer() const
{
    if (!askedAt.isValid())
        return std::nullopt;
    if (fault)
        return *fault;
    return notice ? std::optional<UpdateAnswer>(*notice) : std::nullopt;
}

void UpdateMemory::take(const UpdateAnswer &answer, const QDateTime &at)
{
    askedAt = at;
    fault.reset();
    if (const auto *good = std::get_if<UpdateNotice>(&answer))
        notice = *good;
    else
        fault = std::get<UpdateFault>(answer);
}

UpdateMemory keptUpdateMemory()
{
    const QSettings kept;
    UpdateMemory memory;
    memory.askedAt = QDateTime::fromString(kept.value(askedKey).toString(), Qt::ISODate);
    memory.fault = updateFaultFromCode(kept.value(faultKey).toString());
    memory.notice = keptNotice(kept);
    memory.toldOn = dateAt(kept, toldKey);
    memory.silenced = updateVersionFromText(kept.value(silencedKey).toString());
    return memory;
}

void keepUpdateMemory(const UpdateMemory &memory)
{
    QSettings kept;
    for (const QLatin1String key :
         {askedKey, faultKey, versionKey, releasedKey, pageKey, validKey, toldKey, silencedKey})
        kept.remove(key);
    if (memory.askedAt.isValid())
        kept.setValue(askedKey, memory.askedAt.toUTC().toString(Qt::ISODate));
    if (memory.fault)
        kept.setValue(faultKey, updateFaultCode(*memory.fault));
    if (memory.notice)
        keepNotice(kept, *memory.notice);
    if (memory.toldOn)
        kept.setValue(toldKey, memory.toldOn->toIso());
    if (!memory.silenced.isNull())
        kept.setValue(silencedKey, memory.silenced.toString());
}

} // namespace freshet
