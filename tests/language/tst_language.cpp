// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/language.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QtTest>

#include <algorithm>

using namespace freshet;

class TstLanguage : public QObject
{
    Q_OBJECT

private slots:
    void choosesTextsAndNumbers_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("texts");
        QTest::addColumn<QString>("locale");
        const auto row = [](const char *name, const char *choice, const char *system, const char *texts,
                            const char *locale) {
            QTest::newRow(name) << QString::fromLatin1(choice) << QString::fromLatin1(system)
                                << QString::fromLatin1(texts) << QString::fromLatin1(locale);
        };
        row("nothing chosen", "", "de_DE", "de", "de_DE");
        row("the system's", "system", "de_AT", "de", "de_AT");
        row("a country of a shipped language", "system", "es_MX", "es", "es_MX");
        row("the nearest", "system", "pt_PT", "pt_BR", "pt_PT");
        row("not shipped", "system", "it_IT", "en", "it_IT");
        row("no language at all", "system", "C", "en", "C");
        row("another than the system's", "pl", "de_DE", "pl", "pl_PL");
        row("the system's country stays", "de", "de_CH", "de", "de_CH");
        row("with a country", "en_GB", "en_US", "en", "en_GB");
        row("with a country and a hyphen", "pt-BR", "en_US", "pt_BR", "pt_BR");
        row("a language that does not exist", "nonsense", "fr_FR", "fr", "fr_FR");
        row("a language that is not shipped", "it", "de_DE", "en", "it_IT");
    }
    void choosesTextsAndNumbers()
    {
        QFETCH(QString, choice);
        QFETCH(QString, system);
        const LanguageChoice chosen{choice};
        QTEST(chosen.texts(QLocale(system)), "texts");
        QTEST(chosen.locale(QLocale(system)).name(), "locale");
    }

    void theEnvironmentComesFirst()
    {
        const QString kept = QStringLiteral("de");
        QCOMPARE(LanguageChoice::made(kept).code, kept);
        qputenv("FRESHET_LANGUAGE", " pl ");
        const QString code = LanguageChoice::made(kept).code;
        qunsetenv("FRESHET_LANGUAGE");
        QCOMPARE(code, QStringLiteral("pl"));
    }

    void everyShippedLanguageHasItsTexts()
    {
        QStringList names;
        const std::vector<Language> shipped = shippedLanguages();
        std::ranges::transform(shipped, std::back_inserter(names), [](const Language &language) {
            return QStringLiteral("freshet_%1.qm").arg(language.code);
        });
        QCOMPARE(QDir(QStringLiteral(":/i18n")).entryList(QDir::Files, QDir::Name), names);
        QVERIFY(std::ranges::is_sorted(shipped, {}, &Language::ownName));
    }
};

FRESHET_TEST(TstLanguage)
#include "tst_language.moc"
