// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/csvwriter.h"
#include "tests/support/testregistry.h"

#include <QBuffer>
#include <QFile>
#include <QtTest>

using namespace freshet;

namespace {

/// Takes a few bytes and then no more, as a full disk does.
class SmallDevice : public QIODevice
{
public:
    explicit SmallDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        if (m_room == 0) {
            setErrorString(QStringLiteral("no room"));
            return -1;
        }
        const qint64 taken = std::min(size, m_room);
        m_room -= taken;
        return taken;
    }

private:
    qint64 m_room;
};

CsvCell textCell(const QString &text)
{
    return {text, CsvCell::Kind::Text};
}

CsvCell numberCell(const QString &text)
{
    return {text, CsvCell::Kind::Number};
}

QByteArray written(const std::vector<CsvCell> &cells, const CsvOptions &options = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, options);
    return writer.writeRow(cells) ? buffer.data() : QByteArray("error");
}

} // namespace

class TstCsvWriter : public QObject
{
    Q_OBJECT

private slots:
    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("field");
        const auto row = [](const char *name, const char *text, const char *field) {
            QTest::newRow(name) << QString::fromUtf8(text) << QByteArray(field);
        };
        row("plain", "Marta", "Marta");
        row("empty", "", "");
        row("accents", "Þórdís", "Þórdís");
        row("separator", "Smith, Ada", "\"Smith, Ada\"");
        row("quote", "the \"big\" one", "\"the \"\"big\"\" one\"");
        row("line break", "a\nb", "\"a\nb\"");
        row("spaces at the edge", " a ", "\" a \"");
        row("formula", "=SUM(A1)", "'=SUM(A1)");
        row("formula with quotes", "=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
        row("plus", "+1 555 0143", "'+1 555 0143");
        row("minus", "-12", "'-12");
        row("at", "@cmd", "'@cmd");
        row("tab", "\t=1", "'\t=1");
        row("carriage return", "\r=1", "\"'\r=1\"");
        row("line feed", "\n=1", "\"'\n=1\"");
        row("full-width equals sign", "＝1", "'＝1");
        row("equals sign inside", "a=b", "a=b");
        row("markup", "<b>x</b>", "<b>x</b>");
    }
    void texts()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, field);
        QCOMPARE(written({textCell(text)}), field + "\r\n");
    }

    void nullCharactersAreLeftOut()
    {
        QString text = QStringLiteral("=1");
        text.prepend(QChar(QChar::Null));
        QCOMPARE(written({textCell(text)}), QByteArray("'=1\r\n"));
    }

    void aByteOrderMarkHidesNoFormula()
    {
        const QString text = QChar(QChar::ByteOrderMark) + QStringLiteral("=1");
        QCOMPARE(written({textCell(text)}), QByteArray("'\xEF\xBB\xBF=1\r\n"));
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("field");
        const auto row = [](const char *text, const char *field) {
            QTest::newRow(text) << QString::fromLatin1(text) << QByteArray(field);
        };
        row("-1184.50", "-1184.50");
        row("0", "0");
        row("12", "12");
        row("-12", "-12");
        row("", "");
        row("-", "'-");
        row("-1+1", "'-1+1");
        row("1.", "1.");
        row("-1.", "'-1.");
        row("-.5", "'-.5");
        row("=1", "'=1");
        row("1e5", "1e5");
        row("-1e5", "'-1e5");
    }
    void numbers()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, field);
        QCOMPARE(written({numberCell(text)}), field + "\r\n");
    }

    void separatorAndDecimalMarkOfThePlace()
    {
        CsvOptions german;
        german.separator = QLatin1Char(';');
        german.decimalMark = QLatin1Char(',');
        const std::vector<CsvCell> cells = {textCell(QStringLiteral("a,b")), textCell(QStringLiteral("c;d")),
                                            numberCell(QStringLiteral("-1184.50")), textCell(QStringLiteral("1.5"))};
        QCOMPARE(written(cells, german), QByteArray("a,b;\"c;d\";-1184,50;1.5\r\n"));
        CsvOptions clash;
        clash.decimalMark = QLatin1Char(',');
        QCOMPARE(written({numberCell(QStringLiteral("1.5"))}, clash), QByteArray("\"1,5\"\r\n"));
    }

    void theByteOrderMarkComesOnce()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        CsvOptions options;
        options.hasByteOrderMark = true;
        CsvWriter writer(buffer, options);
        QVERIFY(writer.writeRow({textCell(QStringLiteral("a"))}));
        QVERIFY(writer.writeRow({textCell(QStringLiteral("b")), textCell({})}));
        QCOMPARE(buffer.data(), QByteArray("\xEF\xBB\xBF"
                                           "a\r\nb,\r\n"));
    }

    void aDeviceThatTakesNoMoreIsReported()
    {
        for (const qint64 room : {qint64(0), qint64(2)}) {
            SmallDevice device(room);
            CsvWriter writer(device);
            const Result<void> done = writer.writeRow({textCell(QStringLiteral("longer than that"))});
            QVERIFY(!done);
            QCOMPARE(done.error().kind, ErrorKind::StoreFailed);
        }
    }

    void aFullDiskIsToldApart()
    {
        QFile full(QStringLiteral("/dev/full"));
        if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            QSKIP("this system has no /dev/full");
        CsvWriter writer(full);
        const Result<void> done = writer.writeRow({textCell(QStringLiteral("a"))});
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::StoreFull);
    }
};

FRESHET_TEST(TstCsvWriter)
#include "tst_csvwriter.moc"
