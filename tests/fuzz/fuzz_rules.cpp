// SPDX-License-Identifier: GPL-3.0-or-later
// A file of payment rules, and an address that somebody typed.
#include "domain/behavioursettings.h"
#include "uisp/serverprobe.h"

#include <cstdint>
#include <cstdlib>

using namespace freshet;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkRules(const QByteArray &content)
{
    const auto rules = behaviourFromJson(content);
    if (!rules)
        return;
    require(problemsOf(*rules).empty());
    const auto again = behaviourFromJson(behaviourJson(*rules));
    require(again && *again == *rules);
}

void checkAddress(const QString &typed)
{
    const auto candidates = candidateApiBases(typed);
    if (!candidates)
        return;
    require(!candidates->empty());
    for (const QUrl &base : *candidates)
        require(!isPlainHttpRefused(base, {}) && base.userInfo().isEmpty() && !base.hasQuery() && !base.hasFragment());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray content(reinterpret_cast<const char *>(data), qsizetype(size));
    checkRules(content);
    checkAddress(QString::fromUtf8(content));
    return 0;
}
