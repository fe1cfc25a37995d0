// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/translations.h"
#include "tests/support/testregistry.h"

#include <QCoreApplication>
#include <QtTest>

using namespace freshet;

namespace {

QString countOfRows(int count)
{
    return QCoreApplication::translate("freshet::TablePage", "%n rows copied", nullptr, count);
}

} // namespace

class TstTranslations : public QObject
{
    Q_OBJECT

private slots:
    /// English is right without any translation of whole texts.
    void englishHasItsPlurals()
    {
        const Translations english({QStringLiteral("en_GB")}, QLocale::c());
        QCOMPARE(english.language(), QStringLiteral("en"));
        QCOMPARE(countOfRows(1), QStringLiteral("1 row copied"));
        QCOMPARE(countOfRows(0), QStringLiteral("0 rows copied"));
        QCOMPARE(countOfRows(12), QStringLiteral("12 rows copied"));
    }

    void numbersFollowTheLanguageAsLongAsItHolds()
    {
        const QLocale before;
        {
            const Translations polish({QStringLiteral("pl")}, QLocale::c());
            QCOMPARE(polish.language(), QStringLiteral("pl"));
            QCOMPARE(QLocale().language(), QLocale::Polish);
            QCOMPARE(QLocale().decimalPoint(), QStringLiteral(","));
        }
        QCOMPARE(QLocale(), before);
    }

    void qtsOwnTextsAreInTheLanguage()
    {
        const auto cancel = [] { return QCoreApplication::translate("QPlatformTheme", "Cancel"); };
        QCOMPARE(cancel(), QStringLiteral("Cancel"));
        const Translations german({QStringLiteral("de")}, QLocale::c());
        QCOMPARE(cancel(), QStringLiteral("Abbrechen"));
    }
};

FRESHET_TEST(TstTranslations)
#include "tst_translations.moc"
