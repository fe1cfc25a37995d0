// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include "export/displaywidth.h"

#include <QFileDevice>

namespace freshet::cli {

namespace {

constexpr int terminalColumns = 79;

bool flush(QIODevice &device)
{
    auto *file = qobject_cast<QFileDevice *>(&device);
    return !file || file->flush();
}

} // namespace

Console::Console(QIODevice &out, QIODevice &err, bool showsProgress)
    : m_out(out)
    , m_err(err)
    , m_showsProgress(showsProgress)
{
}

Result<void> Console::add(const QByteArray &text)
{
    clearProgress();
    if (m_out.write(text) == text.size())
        return {};
    return Error{ErrorKind::StoreFailed, QStringLiteral("standard output"), 0, m_out.errorString()};
}

Result<void> Console::print(const QByteArray &text)
{
    Result<void> added = add(text);
    if (!added || flush(m_out))
        return added;
    return Error{ErrorKind::StoreFailed, QStringLiteral("standard output"), 0, m_out.errorString()};
}

void Console::say(const QString &sentence)
{
    clearProgress();
    write(terminalSafe(sentence) + QLatin1Char('\n'));
}

void Console::showProgress(const QString &text)
{
    if (!m_showsProgress)
        return;
    clearProgress();
    write(elidedToWidth(terminalSafe(text), terminalColumns));
    m_hasProgress = true;
}

void Console::write(const QString &text)
{
    m_err.write(text.toUtf8());
    flush(m_err);
}

void Console::clearProgress()
{
    if (!m_hasProgress)
        return;
    m_hasProgress = false;
    write(QStringLiteral("\r\x1b[K"));
}

} // namespace freshet::cli
