// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirun.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QtTest>

#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace freshet;
using test::CliResult;
using test::CliRun;

/// The program with a person at a terminal in front of it.
class TstHiddenInput : public QObject
{
    Q_OBJECT

private slots:
    void asksForTheTokenAndDoesNotShowIt()
    {
        Terminal terminal;
        if (!terminal.isOpen())
            QSKIP("this system has no pseudo terminals");
        CliRun cli;
        const auto process = startAt(cli, terminal);
        QTRY_VERIFY_WITH_TIMEOUT(isWaiting(*process), 30000);
        terminal.type("wrong\x15" + cli.server.token().left(3) + "x\x7f" + cli.server.token().mid(3) + "\r");
        const CliResult result = CliRun::finish(*process);
        QVERIFY2(result.exitCode == 0, result.said());
        QVERIFY(!terminal.shown().contains(cli.server.token().mid(3)));
        QVERIFY(result.out.contains("Signed in"));
    }

    void ctrlCAtTheQuestionCancels()
    {
        Terminal terminal;
        if (!terminal.isOpen())
            QSKIP("this system has no pseudo terminals");
        CliRun cli;
        const auto process = startAt(cli, terminal);
        QTRY_VERIFY_WITH_TIMEOUT(isWaiting(*process), 30000);
        terminal.type("half a tok\x03");
        QCOMPARE(CliRun::finish(*process).exitCode, 7);
        QVERIFY(!terminal.shown().contains("half"));
        QCOMPARE(cli.server.requestCount(), 0);
    }

private:
    /// A pseudo terminal: what is typed at one end arrives at the other.
    class Terminal
    {
    public:
        Terminal()
            : m_hand(posix_openpt(O_RDWR | O_NOCTTY))
        {
            if (m_hand >= 0 && grantpt(m_hand) == 0 && unlockpt(m_hand) == 0)
                m_keyboard = open(ptsname(m_hand), O_RDWR | O_NOCTTY);
        }
        ~Terminal()
        {
            close(m_keyboard);
            close(m_hand);
        }
        Terminal(const Terminal &) = delete;
        Terminal &operator=(const Terminal &) = delete;

        [[nodiscard]] bool isOpen() const { return m_keyboard >= 0; }
        [[nodiscard]] int keyboard() const { return m_keyboard; }
        void type(const QByteArray &keys) const
        {
            [[maybe_unused]] const ssize_t written = write(m_hand, keys.constData(), size_t(keys.size()));
        }
        [[nodiscard]] QByteArray shown() const
        {
            QByteArray text;
            pollfd state{m_hand, POLLIN, 0};
            while (poll(&state, 1, 0) == 1 && (state.revents & POLLIN)) {
                QByteArray part(4096, '\0');
                part.truncate(qMax(ssize_t(0), read(m_hand, part.data(), size_t(part.size()))));
                text += part;
            }
            return text;
        }

    private:
        int m_hand = -1;
        int m_keyboard = -1;
    };

    static std::unique_ptr<QProcess> startAt(CliRun &cli, const Terminal &terminal)
    {
        auto process = cli.prepared();
        process->setChildProcessModifier([keyboard = terminal.keyboard()] { dup2(keyboard, STDIN_FILENO); });
        process->start(QStringLiteral(FRESHET_CLI_PATH),
                       {QStringLiteral("sign-in"), QStringLiteral("--server"), cli.url()});
        return process;
    }

    static bool isWaiting(QProcess &process)
    {
        process.setReadChannel(QProcess::StandardError);
        return process.peek(1000).contains("API token");
    }
};

FRESHET_TEST(TstHiddenInput)
#include "tst_hiddeninput.moc"
