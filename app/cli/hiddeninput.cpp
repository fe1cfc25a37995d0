// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/hiddeninput.h"

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

#include <cstdio>
#include <optional>

namespace freshet::cli {

namespace {

constexpr char interruptKey = '\x03';
constexpr char endOfInputKey = '\x04';
constexpr char backspaceKey = '\x08';
constexpr char deleteKey = '\x7f';
constexpr char clearLineKey = '\x15';

#ifdef Q_OS_WIN

/// Keys one by one, unseen, as long as it lives.
class RawTerminal
{
public:
    RawTerminal()
        : m_handle(GetStdHandle(STD_INPUT_HANDLE))
    {
        m_isRaw = GetConsoleMode(m_handle, &m_before) && SetConsoleMode(m_handle, 0);
    }
    ~RawTerminal()
    {
        if (m_isRaw)
            SetConsoleMode(m_handle, m_before);
    }
    RawTerminal(const RawTerminal &) = delete;
    RawTerminal &operator=(const RawTerminal &) = delete;

    [[nodiscard]] std::optional<char> key() const
    {
        char byte = 0;
        DWORD count = 0;
        if (!m_isRaw || !ReadConsoleA(m_handle, &byte, 1, &count, nullptr) || count != 1)
            return std::nullopt;
        return byte;
    }

private:
    HANDLE m_handle;
    DWORD m_before = 0;
    bool m_isRaw = false;
};

#else

/// Keys one by one, unseen, as long as it lives.
class RawTerminal
{
public:
    RawTerminal()
    {
        m_isRaw = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios raw = m_before;
        raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ECHONL | ISIG);
        raw.c_cc[VMIN] = 1;
        raw.c_cc[VTIME] = 0;
        m_isRaw = m_isRaw && tcsetattr(STDIN_FILENO, TCSAFLUSH, &raw) == 0;
    }
    ~RawTerminal()
    {
        if (m_isRaw)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    RawTerminal(const RawTerminal &) = delete;
    RawTerminal &operator=(const RawTerminal &) = delete;

    [[nodiscard]] std::optional<char> key() const
    {
        char byte = 0;
        if (!m_isRaw || read(STDIN_FILENO, &byte, 1) != 1)
            return std::nullopt;
        return byte;
    }

private:
    termios m_before{};
    bool m_isRaw = false;
};

#endif

} // namespace

bool isTerminalInput()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdin)) != 0;
#else
    return isatty(STDIN_FILENO) != 0;
#endif
}

bool isTerminalError()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

Result<QByteArray> readHiddenLine(const std::function<void()> &ask)
{
    const RawTerminal terminal;
    ask();
    QByteArray line;
    for (;;) {
        const std::optional<char> key = terminal.key();
        if (!key || *key == interruptKey || *key == endOfInputKey)
            return Error{ErrorKind::Cancelled, {}, 0, {}};
        if (*key == '\r' || *key == '\n')
            return line;
        if (*key == clearLineKey)
            line.clear();
        else if (*key == backspaceKey || *key == deleteKey)
            line.chop(1);
        else
            line.append(*key);
    }
}

} // namespace freshet::cli
