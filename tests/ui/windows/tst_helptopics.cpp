// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/language.h"
#include "tests/support/testregistry.h"
#include "ui/dialogs/helpdialog.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace freshet;

namespace {

QStringList titlesOf(const QList<HelpTopic> &topics)
{
    QStringList titles;
    for (const HelpTopic &topic : topics)
        titles += topic.title;
    return titles;
}

} // namespace

class TstHelpTopics : public QObject
{
    Q_OBJECT

private:
    void write(const char *name, const char *text)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("de")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), qstrlen(text));
    }

    QTemporaryDir m_folder;

private slots:
    void whatIsNotTranslatedIsThereInEnglish()
    {
        write("01-first.md", "# First steps\n\nText.");
        write("02-keys.md", "# Keys\n");
        write("de/01-first.md", "# Erste Schritte\n\nText.");
        write("de/03-else.md", "# Nirgends sonst\n");
        const QDir folder(m_folder.path());
        QCOMPARE(titlesOf(helpTopics(folder, QStringLiteral("de"))),
                 (QStringList{QStringLiteral("Erste Schritte"), QStringLiteral("Keys")}));
        QCOMPARE(titlesOf(helpTopics(folder, QStringLiteral("en"))),
                 (QStringList{QStringLiteral("First steps"), QStringLiteral("Keys")}));
    }

    void everyShippedLanguageHasEveryTopic_data()
    {
        QTest::addColumn<QString>("language");
        for (const Language &language : shippedLanguages()) {
            if (language.code != QLatin1String("en"))
                QTest::newRow(qPrintable(language.code)) << language.code;
        }
    }
    void everyShippedLanguageHasEveryTopic()
    {
        QFETCH(const QString, language);
        const QDir shipped(QStringLiteral(":/help"));
        const QStringList english = shipped.entryList(QDir::Files, QDir::Name);
        QVERIFY(!english.isEmpty());
        QCOMPARE(QDir(shipped.filePath(language)).entryList(QDir::Files, QDir::Name), english);
        QCOMPARE(helpTopics(language).size(), english.size());
    }
};

FRESHET_TEST(TstHelpTopics)
#include "tst_helptopics.moc"
