// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/language.h"
#include "tests/packaging/documents.h"
#include "tests/support/testregistry.h"
#include "tests/support/translationfile.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace freshet;
using namespace freshet::test;

namespace {

/// Runs of blanks, of whatever kind, are one.
QString simplified(QString text)
{
    static const QRegularExpression blanks(QStringLiteral("[\\s\\x{a0}\\x{202f}]+"));
    return text.replace(blanks, QStringLiteral(" ")).trimmed();
}

/// As it is read in the window: without the mark of the key that is pressed with Alt.
QString asShown(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("\\(&\\w\\)|&"));
    return simplified(QString(text).remove(mark));
}

QStringList captured(const QString &pattern, const QString &text)
{
    const QRegularExpression expression(pattern);
    QStringList found;
    for (QRegularExpressionMatchIterator matches = expression.globalMatch(text); matches.hasNext();)
        found += simplified(matches.next().captured(1));
    return found;
}

/// A text without its code, which names no part of the window.
QString proseOf(const QString &document)
{
    static const QRegularExpression code(QStringLiteral("```.*?```|`[^`]*`"),
                                         QRegularExpression::DotMatchesEverythingOption);
    return textOf(document).remove(code);
}

QString languageOf(const QString &document)
{
    static const QRegularExpression folder(QStringLiteral("^resources/help/(\\w+)/"));
    const QString language = folder.match(document).captured(1);
    return language.isEmpty() ? QStringLiteral("en") : language;
}

bool isGuide(const QString &document)
{
    return document.startsWith(QLatin1String("resources/help/")) || document.endsWith(QLatin1String("office-day.md"));
}

/// What is in bold in a guide and names nothing: keys, whole sentences, and words that are stressed.
bool isStressed(const QString &bold)
{
    static const QRegularExpression key(
        QStringLiteral("^(F\\d+|.+\\+.+|Tab|Enter|Eingabetaste|Entrée|Intro|Esc|Échap)$"));
    static const QRegularExpression sentence(QStringLiteral("[.:]( ?[\"”“»])?$"));
    return bold.at(0).isLower() || key.match(bold).hasMatch() || sentence.match(bold).hasMatch();
}

/// What a document names: *Name*, *Menu → Name*, "Name…", and in a guide **Name**.
QStringList namesIn(const QString &document)
{
    const QString prose = proseOf(document);
    QStringList names;
    for (const QString &path : captured(QStringLiteral("(?<![*\\w])\\*([^*\\s][^*]*)\\*(?!\\*)"), prose))
        names += path.split(QStringLiteral(" → "));
    names += captured(QStringLiteral("\"([^\"]*…)\""), prose);
    if (isGuide(document)) {
        QStringList bold = captured(QStringLiteral("\\*\\*([^*]+)\\*\\*"), prose);
        bold.removeIf(isStressed);
        names += bold;
    }
    names.removeDuplicates();
    return names;
}

} // namespace

/// Whatever the documents call by name – a page, a button, an entry of a menu – has that name in the window, in the
/// language of the document. The dots at the end of a button may be left out, and so may what follows a colon.
class TstQuotedNames : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const Language &language : shippedLanguages())
            readNames(language.code);
        const QStringList documents = allDocuments();
        for (const QString &document : documents) {
            const QStringList heading = captured(QStringLiteral("(?:^|\\n)# ([^\\n]+)"), textOf(document));
            if (isGuide(document))
                m_names[languageOf(document)] += QSet<QString>(heading.begin(), heading.end());
        }
    }

    void everyNameIsInTheWindow_data()
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("name");
        const QStringList documents = allDocuments();
        for (const QString &document : documents) {
            for (const QString &name : namesIn(document))
                QTest::newRow(qPrintable(document + QStringLiteral(": ") + name)) << document << name;
        }
    }
    void everyNameIsInTheWindow()
    {
        QFETCH(const QString, document);
        QFETCH(const QString, name);
        const QString language = languageOf(document);
        QVERIFY(m_names.value(language).size() > 500);
        const bool isThere = m_names[language].contains(withoutDots(name)) || isAge(name, language) || isOfUisp(name) ||
                             isKindOfFile(name, language);
        QVERIFY2(isThere, qPrintable(name));
    }

private:
    static QStringList allDocuments() { return documentPaths() + QStringList{QStringLiteral("CHANGELOG.md")}; }

    static QString withoutDots(const QString &name)
    {
        return name.endsWith(QChar(u'…')) ? name.chopped(1).trimmed() : name;
    }

    /// English is in no file of its own; its texts are the sources of any other.
    void readNames(const QString &language)
    {
        const bool isSource = language == QLatin1String("en");
        const QString file = isSource ? QStringLiteral("de") : language;
        for (const TranslatedText &text :
             readTranslations(translationsFolder() + QStringLiteral("/freshet_%1.ts").arg(file))) {
            for (const QString &form : isSource ? QStringList{text.source} : text.forms)
                readName(language, asShown(form), text.source);
        }
    }
    void readName(const QString &language, const QString &shown, const QString &source)
    {
        static const QRegularExpression caption(QStringLiteral("^([^:]+?) ?: "));
        m_names[language].insert(withoutDots(shown));
        if (const auto match = caption.match(shown); match.hasMatch())
            m_names[language].insert(match.captured(1));
        if (source == QLatin1String("Updated %1 (%2)"))
            m_ages[language] = QRegularExpression::escape(shown)
                                   .replace(QStringLiteral("\\%1"), QStringLiteral("\\d+:\\d\\d"))
                                   .replace(QStringLiteral("\\%2"), QStringLiteral(".+"));
    }

    /// "Updated 8:02 (just now)"
    [[nodiscard]] bool isAge(const QString &name, const QString &language) const
    {
        return QRegularExpression(QRegularExpression::anchoredPattern(m_ages.value(language))).match(name).hasMatch();
    }
    /// "PDF document (.pdf)", which a dialog for files writes with an asterisk that would end the name here.
    [[nodiscard]] bool isKindOfFile(QString name, const QString &language) const
    {
        return m_names[language].contains(name.replace(QLatin1String("(."), QLatin1String("(*.")));
    }
    /// The path to UISP's own page of tokens; French tells it in both languages.
    static bool isOfUisp(const QString &name)
    {
        static const QStringList parts{QStringLiteral("Settings"),     QStringLiteral("Users"),
                                       QStringLiteral("API tokens"),   QStringLiteral("Paramètres"),
                                       QStringLiteral("Utilisateurs"), QStringLiteral("Jetons d’API")};
        return parts.contains(name);
    }

    QHash<QString, QSet<QString>> m_names;
    QHash<QString, QString> m_ages;
};

FRESHET_TEST(TstQuotedNames)
#include "tst_quotednames.moc"
