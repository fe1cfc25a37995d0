// SPDX-License-Identifier: GPL-3.0-or-later
// A notice of updates: the step behind its signature, which no fuzzer gets past, and the file around it.
#include "updates/updatenotice.h"

#include <cstdint>
#include <cstdlib>

using namespace freshet;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkText(const QByteArray &text)
{
    const CalendarDate today = CalendarDate::fromQDate(QDate(2026, 12, 24));
    const UpdateAnswer answer = readSignedText(text, today);
    const auto *notice = std::get_if<UpdateNotice>(&answer);
    if (notice == nullptr)
        return require(!updateFaultSentence(std::get<UpdateFault>(answer)).isEmpty());
    require(notice->page.scheme() == QLatin1String("https") && !notice->page.host().isEmpty());
    require(notice->validUntil >= today && notice->released.toQDate().isValid());
    require(updateVersionFromText(notice->version.toString()) == notice->version);
}

/// Whatever the file says, nobody has signed it.
void checkFile(const QByteArray &body)
{
    const UpdateAnswer answer = readUpdateNotice(body, QByteArray(32, '\7'), {});
    require(std::holds_alternative<UpdateFault>(answer));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray content(reinterpret_cast<const char *>(data), qsizetype(size));
    checkText(content);
    checkFile(content);
    return 0;
}
