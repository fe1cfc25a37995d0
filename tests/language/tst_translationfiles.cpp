// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/language.h"
#include "tests/support/testregistry.h"
#include "tests/support/translationfile.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <functional>

using namespace freshet;
using namespace freshet::test;

namespace {

QString pathOf(const QString &language)
{
    return translationsFolder() + QStringLiteral("/freshet_%1.ts").arg(language);
}

QStringList matches(const char *pattern, const QString &text)
{
    QStringList found;
    QRegularExpressionMatchIterator each = QRegularExpression(QLatin1String(pattern)).globalMatch(text);
    while (each.hasNext())
        found += each.next().captured();
    found.sort();
    return found;
}

QStringList placeholders(const QString &text)
{
    QStringList found = matches("%L?(?:n|[0-9]{1,2})", text);
    found.removeDuplicates();
    return found;
}

/// "&Save" has one; "&&" is a plain ampersand.
qsizetype acceleratorsOf(const QString &text)
{
    return matches("(?<!&)&(?=[^\\s&;])", QString(text).remove(QLatin1String("&&"))).size();
}

/// What stands around the words: blanks, a colon, the dots of "more is asked first".
QString edgesOf(const QString &text)
{
    QString end;
    if (text.trimmed().endsWith(QLatin1Char(':')))
        end = QStringLiteral(":");
    else if (text.trimmed().endsWith(QChar(0x2026)))
        end = QStringLiteral("…");
    return matches("^\\s*", text).value(0) + QLatin1Char('|') + end + QLatin1Char('|') +
           matches("[ \\n]*$", text).value(0);
}

/// Of languages where the first form stands for nothing but 1, that form may say "one" in words.
bool isFirstFormOne(const QString &language)
{
    return language != QLatin1String("fr") && language != QLatin1String("pt_BR");
}

int formsOf(const QString &language)
{
    return language == QLatin1String("pl") ? 3 : 2;
}

bool hasPlaceholders(const TranslatedText &text, const QString &language)
{
    const QStringList wanted = placeholders(text.source);
    for (qsizetype form = 0; form < text.forms.size(); ++form) {
        const QStringList given = placeholders(text.forms.at(form));
        const bool mayLack = text.isNumerus && form == 0 && isFirstFormOne(language);
        const bool hasOthers =
            std::ranges::any_of(given, [&wanted](const QString &place) { return !wanted.contains(place); });
        if (hasOthers || (!mayLack && given.size() != wanted.size()))
            return false;
    }
    return true;
}

bool allForms(const TranslatedText &text, const std::function<bool(const QString &form)> &isGood)
{
    return std::ranges::all_of(text.forms, isGood);
}

/// What is wrong with a translation, or nothing.
QString faultOf(const TranslatedText &text, const QString &language)
{
    if (!text.isFinished || text.forms.join(QString()).isEmpty())
        return QStringLiteral("not translated");
    if (text.isNumerus && text.forms.size() != formsOf(language))
        return QStringLiteral("%1 forms").arg(text.forms.size());
    if (!allForms(text, [](const QString &form) { return !form.trimmed().isEmpty(); }))
        return QStringLiteral("an empty form");
    if (!hasPlaceholders(text, language))
        return QStringLiteral("other placeholders");
    if (!allForms(text, [&](const QString &form) { return edgesOf(form) == edgesOf(text.source); }))
        return QStringLiteral("other blanks, colon or dots at the edges");
    if (!allForms(text, [&](const QString &form) { return acceleratorsOf(form) == acceleratorsOf(text.source); }))
        return QStringLiteral("another number of accelerators");
    const auto tags = [](const QString &words) { return matches("</?[a-z][^>]*>", words); };
    if (!allForms(text, [&](const QString &form) { return tags(form) == tags(text.source); }))
        return QStringLiteral("other tags");
    if (!allForms(text, [&](const QString &form) {
            return form.count(QLatin1Char('\n')) == text.source.count(QLatin1Char('\n'));
        }))
        return QStringLiteral("another number of lines");
    return {};
}

QStringList keysOf(const std::vector<TranslatedText> &texts)
{
    QStringList keys;
    std::ranges::transform(texts, std::back_inserter(keys), &TranslatedText::key);
    keys.sort();
    return keys;
}

/// What only one of two sorted lists has.
QStringList difference(const QStringList &some, const QStringList &others)
{
    QStringList apart;
    std::ranges::set_symmetric_difference(some, others, std::back_inserter(apart));
    return apart;
}

QString shown(QStringList texts)
{
    constexpr qsizetype mostShown = 25;
    const qsizetype all = texts.size();
    texts = texts.first(std::min(all, mostShown));
    return QStringLiteral("%1 texts, such as:\n%2").arg(all).arg(texts.join(QLatin1Char('\n')));
}

} // namespace

class TstTranslationFiles : public QObject
{
    Q_OBJECT

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const Language &language : shippedLanguages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }

private slots:
    void everyTextIsTranslatedRightly_data() { languages(); }
    void everyTextIsTranslatedRightly()
    {
        QFETCH(const QString, language);
        const std::vector<TranslatedText> texts = readTranslations(pathOf(language));
        QVERIFY(!texts.empty());
        QStringList faults;
        for (const TranslatedText &text : texts) {
            if (const QString fault = faultOf(text, language); !fault.isEmpty())
                faults += QStringLiteral("%1: %2: %3 → %4")
                              .arg(fault, text.context, text.source, text.forms.join(QStringLiteral(" | ")));
        }
        QVERIFY2(faults.isEmpty(), qPrintable(shown(faults)));
    }

    /// The files know just the texts that the sources have: `update_translations` was run.
    void filesAreUpToDate_data() { languages(); }
    void filesAreUpToDate()
    {
        QFETCH(const QString, language);
        const QTemporaryDir folder;
        const QString fresh = folder.filePath(QStringLiteral("fresh_%1.ts").arg(language));
        QStringList arguments = QStringLiteral(FRESHET_LUPDATE_ARGUMENTS).split(QLatin1Char(' '));
        if (language == QLatin1String("en"))
            arguments += QStringLiteral("-pluralonly");
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(FRESHET_SOURCE_DIR));
        QSignalSpy ended(&lupdate, &QProcess::finished);
        lupdate.start(QStringLiteral(FRESHET_LUPDATE), arguments + QStringList{QStringLiteral("-ts"), fresh});
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60'000);
        QCOMPARE(lupdate.exitCode(), 0);
        const QStringList wanted = keysOf(readTranslations(fresh));
        QVERIFY(!wanted.isEmpty());
        const QStringList apart = difference(keysOf(readTranslations(pathOf(language))), wanted);
        QVERIFY2(apart.isEmpty(), qPrintable(shown(apart)));
    }

    void faultsAreFound_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("forms");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const char *source, const QStringList &forms, const char *fault) {
            QTest::newRow(name) << QString::fromUtf8(source) << forms << QString::fromUtf8(fault);
        };
        const auto is = [](const char *text) { return QString::fromUtf8(text); };
        row("good", "%1 of %2:", {is("von %2 %1:")}, "");
        row("good plural", "%n rows", {is("eine Zeile"), is("%n Zeilen")}, "");
        row("nothing", "Save", {QString()}, "not translated");
        row("a form is missing", "%n rows", {is("%n Zeile")}, "1 forms");
        row("an empty form", "%n rows", {is("%n Zeile"), is(" ")}, "an empty form");
        row("no number", "%n rows", {is("%n Zeile"), is("Zeilen")}, "other placeholders");
        row("another number", "%1 rows", {is("%2 Zeilen")}, "other placeholders");
        row("a blank is missing", " days", {is("Tage")}, "other blanks, colon or dots at the edges");
        row("no colon", "Name:", {is("Name")}, "other blanks, colon or dots at the edges");
        row("no dots", "Open…", {is("Öffnen")}, "other blanks, colon or dots at the edges");
        row("no accelerator", "&Name", {is("Name")}, "another number of accelerators");
        row("a plain ampersand", "Name && more", {is("Name && mehr")}, "");
        row("other tags", "<b>x</b>", {is("<i>x</i>")}, "other tags");
        row("a line less", "a\nb", {is("a b")}, "another number of lines");
    }
    void faultsAreFound()
    {
        QFETCH(const QString, source);
        QFETCH(const QStringList, forms);
        const TranslatedText text{{}, source, {}, forms, source.contains(QLatin1String("%n")), true};
        QTEST(faultOf(text, QStringLiteral("de")), "fault");
    }

    /// 1 alone may be said in words; where the same form stands for 0, it may not.
    void theFirstFormHasItsNumberWhereItStandsForMore()
    {
        const TranslatedText text{
            {}, QStringLiteral("%n rows"), {}, {QStringLiteral("une ligne"), QStringLiteral("%n lignes")}, true, true};
        QCOMPARE(faultOf(text, QStringLiteral("fr")), QStringLiteral("other placeholders"));
    }
};

FRESHET_TEST(TstTranslationFiles)
#include "tst_translationfiles.moc"
