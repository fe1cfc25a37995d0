// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pseudotranslator.h"

#include "tests/support/testregistry.h"

#include <QCoreApplication>
#include <QtTest>

using namespace freshet::test;

class TstPseudoTranslator : public QObject
{
    Q_OBJECT

private slots:
    void textsKeepWhatStandsForSomethingElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *text, const char *said) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(said);
        };
        row("Open", "[Óþéň~]");
        row("%1 of %Ln", "[%1 óƒ %Ln~~~]");
        row("&Name:", "[&Ňáɱé:~~]");
        row(" days", " [ďáýš~]");
        row("<b>x</b>", "[<b>ẋ</b>~~~]");
        row("100 %", "[100 %~~]");
        row("", "");
    }
    void textsKeepWhatStandsForSomethingElse()
    {
        QFETCH(QString, text);
        QTEST(pseudo(text), "said");
    }

    void knowsTheTextsOfTheFilesOnly()
    {
        PseudoTranslator translator;
        QVERIFY(!translator.isEmpty());
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QCOMPARE(QCoreApplication::translate("freshet::TablePage", "%n rows copied", nullptr, 3),
                 pseudo(QStringLiteral("%n rows copied")).replace(QLatin1String("%n"), QLatin1String("3")));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), pseudo(QStringLiteral("Cancel")));
        QCOMPARE(QCoreApplication::translate("QFileDialog", "Look in:"), QStringLiteral("Look in:"));
        QCOMPARE(translator.unknown(), QStringList());
        QCOMPARE(QCoreApplication::translate("freshet::Nobody", "Unheard of"), QStringLiteral("Unheard of"));
        QCOMPARE(translator.unknown(), QStringList{QStringLiteral("freshet::Nobody: Unheard of")});
    }

    void runsFromTheRightWhereAskedTo()
    {
        PseudoTranslator usual;
        QVERIFY(!usual.translate("freshet::TablePage", "Filter…", nullptr, -1).isRightToLeft());
        PseudoTranslator mirrored(Qt::RightToLeft);
        QVERIFY(mirrored.translate("freshet::TablePage", "Filter…", nullptr, -1).isRightToLeft());
    }
};

FRESHET_TEST(TstPseudoTranslator)
#include "tst_pseudotranslator.moc"
