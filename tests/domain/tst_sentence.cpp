// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sentence.h"
#include "tests/support/testregistry.h"

#include <QCoreApplication>
#include <QTranslator>
#include <QtTest>

using namespace freshet;

namespace {

CalendarDate dayOf(const char *iso)
{
    return *CalendarDate::fromPrinted(iso);
}

Sentence owing(const QString &invoice)
{
    return Sentence({{QStringLiteral("TstSentence"),
                      QStringLiteral("%2 of %1 are open since %3."),
                      {invoice, Money{4500, Currency(QStringLiteral("USD"))}, dayOf("2026-02-24")}},
                     {QStringLiteral("TstSentence"), QStringLiteral("%n days late."), {}, 3}});
}

/// Says everything backwards, as another language might.
class OtherTranslator final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int number) const override
    {
        if (qstrcmp(context, "TstSentence") != 0)
            return {};
        return number < 0 ? QStringLiteral("Since %3 open: %1, %2.")
                          : QStringLiteral("Late by %n, ") + QString::fromUtf8(source);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

class OtherNumbers final : public SentenceNumbers
{
public:
    [[nodiscard]] QString money(const Money &money) const override { return QStringLiteral("<%1>").arg(money.minor); }
    [[nodiscard]] QString date(CalendarDate date) const override
    {
        return date.toQDate().toString(QStringLiteral("d.M.yyyy"));
    }
};

} // namespace

class TstSentence : public QObject
{
    Q_OBJECT

private slots:
    void isSaidPlainly()
    {
        QCOMPARE(owing(QStringLiteral("INV7")).saidPlainly(),
                 QStringLiteral("45.00 USD of INV7 are open since 2026-02-24. 3 days late."));
    }

    void isSaidByTheNumbersAndTheLanguageOfTheReader()
    {
        const QString kept = owing(QStringLiteral("INV7")).kept();
        OtherTranslator translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QCOMPARE(owing(QStringLiteral("INV7")).kept(), kept);
        QCOMPARE(Sentence::fromKept(kept).said(OtherNumbers()),
                 QStringLiteral("Since 24.2.2026 open: INV7, <4500>. Late by 3, 3 days late."));
    }

    void namesMayLookLikeAnything_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a placeholder") << QStringLiteral("%2 & %3 %n");
        QTest::newRow("quotes") << QStringLiteral("\"a\\b\"");
        QTest::newRow("not Latin") << QString::fromUtf8("řž 😀");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a day") << QStringLiteral("2026-02-24");
    }
    void namesMayLookLikeAnything()
    {
        QFETCH(QString, name);
        const Sentence sentence = owing(name);
        QVERIFY(Sentence::fromKept(sentence.kept()) == sentence);
        QVERIFY(sentence.saidPlainly().contains(QStringLiteral("USD of %1 are").arg(name)));
    }

    void partsOfOneSentenceBeginWithACapital()
    {
        const Sentence list({{QStringLiteral("TstSentence"), QStringLiteral("four late")},
                             {QStringLiteral("TstSentence"), QStringLiteral("the oldest open")}},
                            Sentence::Joint::List);
        QCOMPARE(Sentence::fromKept(list.kept()).saidPlainly(), QStringLiteral("Four late; the oldest open"));
        QCOMPARE(Sentence({}, Sentence::Joint::List).saidPlainly(), QString());
    }

    /// Older versions kept whole sentences.
    void otherTextIsSaidAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a sentence") << QStringLiteral("%1 was due; 100 % of it");
        QTest::newRow("like kept") << QStringLiteral("[\"but broken");
        QTest::newRow("nothing") << QString();
    }
    void otherTextIsSaidAsItIs()
    {
        QFETCH(QString, text);
        QCOMPARE(Sentence::fromKept(text).saidPlainly(), text);
    }
};

FRESHET_TEST(TstSentence)
#include "tst_sentence.moc"
