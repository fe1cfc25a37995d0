// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"
#include "tests/support/testregistry.h"

#include <QBuffer>
#include <QFile>
#include <QtTest>

using namespace freshet;
using namespace freshet::cli;

class TstConsole : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_out = std::make_unique<QBuffer>();
        m_err = std::make_unique<QBuffer>();
        QVERIFY(m_out->open(QIODevice::WriteOnly) && m_err->open(QIODevice::WriteOnly));
    }

    void keepsResultsAndSentencesApart()
    {
        Console console(*m_out, *m_err, false);
        QVERIFY(console.print("[]\n"));
        console.say(QStringLiteral("Überfällig"));
        QCOMPARE(m_out->data(), QByteArray("[]\n"));
        QCOMPARE(m_err->data(), QByteArray("Überfällig\n"));
    }

    void showsProgressOnATerminalOnly()
    {
        Console quiet(*m_out, *m_err, false);
        quiet.showProgress(QStringLiteral("Reading"));
        QCOMPARE(m_err->data(), QByteArray());
        Console console(*m_out, *m_err, true);
        console.showProgress(QStringLiteral("Reading"));
        QCOMPARE(m_err->data(), QByteArray("Reading"));
        console.showProgress(QStringLiteral("Saving"));
        console.say(QStringLiteral("Done."));
        QCOMPARE(m_err->data(), QByteArray("Reading\r\x1b[KSaving\r\x1b[KDone.\n"));
        QCOMPARE(m_out->data(), QByteArray());
    }

    void progressStaysOnOneLine()
    {
        Console console(*m_out, *m_err, true);
        console.showProgress(QString(200, QLatin1Char('x')));
        QVERIFY(QString::fromUtf8(m_err->data()).size() <= 79);
    }

    void noTextDrivesTheTerminal()
    {
        Console console(*m_out, *m_err, false);
        console.say(QStringLiteral("a\x1b[31mb\nc"));
        QVERIFY(!m_err->data().contains('\x1b'));
        QCOMPARE(m_err->data().count('\n'), 1);
    }

    void aFullDiskIsAnError()
    {
        QFile full(QStringLiteral("/dev/full"));
        if (!full.open(QIODevice::WriteOnly))
            QSKIP("there is no /dev/full here");
        Console console(full, *m_err, false);
        const auto printed = console.print("rows\n");
        QVERIFY(!printed);
        QCOMPARE(printed.error().kind, ErrorKind::StoreFailed);
    }

private:
    std::unique_ptr<QBuffer> m_out;
    std::unique_ptr<QBuffer> m_err;
};

FRESHET_TEST(TstConsole)
#include "tst_console.moc"
