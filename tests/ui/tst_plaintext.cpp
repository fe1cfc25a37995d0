// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/models/plaintext.h"

#include <QTextDocument>
#include <QtTest>

using namespace freshet;

class TstPlainText : public QObject
{
    Q_OBJECT

private slots:
    void fitsOneLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("markup stays as typed") << QStringLiteral("<b>x</b>") << QStringLiteral("<b>x</b>");
        QTest::newRow("formula stays as typed") << QStringLiteral("=SUM(A1)") << QStringLiteral("=SUM(A1)");
        QTest::newRow("line breaks") << QStringLiteral("a\nb\r\tc\u2028d") << QStringLiteral("a b  c d");
        QTest::newRow("nothing turns the row") << QStringLiteral("abc\u202Egnp.exe") << QStringLiteral("abcgnp.exe");
        QTest::newRow("isolates") << QStringLiteral("\u2067abc\u2069") << QStringLiteral("abc");
        QTest::newRow("marks of hebrew and arabic stay")
            << QStringLiteral("שלום\u200f!") << QStringLiteral("שלום\u200f!");
        QTest::newRow("long") << QString(500, QLatin1Char('x')) << QString(400, QLatin1Char('x')) + QChar(0x2026);
    }
    void fitsOneLine()
    {
        QFETCH(QString, text);
        QTEST(singleLine(text), "line");
    }

    void doesNotCutAPairInTwo()
    {
        const QString faces = QStringLiteral("😀😀😀");
        QCOMPARE(singleLine(faces, 3), QStringLiteral("😀😀…"));
    }

    void toolTipsShowMarkupAsTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("bold") << QStringLiteral("<b>x</b>");
        QTest::newRow("a picture") << QStringLiteral("<img src='file:///etc/passwd'>");
        QTest::newRow("entities") << QStringLiteral("<i>D&amp;D</i>");
        QTest::newRow("plain") << QStringLiteral("D’Arcy & Sons < 3");
    }
    void toolTipsShowMarkupAsTyped()
    {
        QFETCH(QString, text);
        QString shown = plainToolTip(text);
        if (Qt::mightBeRichText(shown)) {
            QTextDocument document;
            document.setHtml(shown);
            shown = document.toPlainText();
        }
        QCOMPARE(shown, text);
    }

    void keepsAmpersandsInMenus()
    {
        QCOMPARE(withoutMnemonic(QStringLiteral("D'Arcy & Sons")), QStringLiteral("D'Arcy && Sons"));
    }
};

FRESHET_TEST(TstPlainText)
#include "tst_plaintext.moc"
