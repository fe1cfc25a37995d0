// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/windows/messagebar.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace freshet;

class TstMessageBar : public QObject
{
    Q_OBJECT

private:
    static QPushButton *button(const MessageBar &bar, const char *text)
    {
        for (QPushButton *candidate : bar.findChildren<QPushButton *>()) {
            if (candidate->text() == QLatin1String(text))
                return candidate;
        }
        return nullptr;
    }

private slots:
    void itStaysUntilItIsDismissed()
    {
        MessageBar bar;
        QVERIFY(bar.isHidden());
        bar.showMessage(MessageBar::Kind::Failure, QStringLiteral("It failed."), {}, QStringLiteral("Retry"));
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.sentence(), QStringLiteral("It failed."));
        QTest::mouseClick(button(bar, "Dismiss"), Qt::LeftButton);
        QVERIFY(bar.isHidden());
    }

    void detailsFoldOut()
    {
        MessageBar bar;
        bar.showMessage(MessageBar::Kind::Notice, QStringLiteral("Partly."),
                        {QStringLiteral("one"), QStringLiteral("two")}, {});
        QVERIFY(button(bar, "Details"));
        const auto *details = bar.findChild<QPlainTextEdit *>();
        QVERIFY(details->isHidden());
        QTest::mouseClick(button(bar, "Details"), Qt::LeftButton);
        QVERIFY(!details->isHidden());
        QCOMPARE(details->toPlainText(), QStringLiteral("one\ntwo"));
    }

    void itsActionIsAsked()
    {
        MessageBar bar;
        QSignalSpy asked(&bar, &MessageBar::actionRequested);
        bar.showMessage(MessageBar::Kind::Failure, QStringLiteral("It failed."), {}, QStringLiteral("Retry"));
        QTest::mouseClick(button(bar, "Retry"), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }

    void textIsNeverMarkup()
    {
        MessageBar bar;
        bar.showMessage(MessageBar::Kind::Notice, QStringLiteral("<b>x</b>"), {}, {});
        QCOMPARE(bar.findChild<QLabel *>()->textFormat(), Qt::PlainText);
    }
};

FRESHET_TEST(TstMessageBar)
#include "tst_messagebar.moc"
