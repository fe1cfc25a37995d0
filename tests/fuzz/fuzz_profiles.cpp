// SPDX-License-Identifier: GPL-3.0-or-later
// A file of servers: as kept here, and as imported from elsewhere.
#include "session/profileexchange.h"
#include "session/profilejson.h"

#include <cstdint>
#include <cstdlib>

using namespace freshet;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkImport(const QByteArray &content)
{
    const auto imported = importProfiles(content);
    if (!imported)
        return;
    for (const ServerProfile &profile : *imported)
        require(!isPlainHttpRefused(profile.apiBase, profile.access));
    const auto again = importProfiles(exportProfiles(*imported));
    require(again && again->size() == imported->size());
    for (std::size_t i = 0; i < again->size(); ++i)
        require(again->at(i).access == imported->at(i).access && again->at(i).name == imported->at(i).name &&
                again->at(i).pinnedSha256 == imported->at(i).pinnedSha256);
}

void checkList(const QByteArray &content)
{
    const auto read = profilesFromJson(content);
    if (!read)
        return;
    for (const ServerProfile &profile : *read)
        require(profile.pinnedSha256.isEmpty() || profile.pinnedSha256.size() == 32);
    require(profilesFromJson(profilesToJson(*read)).ok());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray content(reinterpret_cast<const char *>(data), qsizetype(size));
    checkImport(content);
    checkList(content);
    return 0;
}
