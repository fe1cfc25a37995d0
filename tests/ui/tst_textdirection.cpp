// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/delegates/foreigntextdelegate.h"
#include "ui/views/desklabel.h"
#include "ui/views/textdirection.h"

#include <QGuiApplication>
#include <QLabel>
#include <QStandardItemModel>
#include <QStyle>
#include <QtTest>

using namespace freshet;

class TstTextDirection : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void valuesOfAMirroredWindowRunAsTheirLettersDo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        const auto row = [](const char *name, const char *text, Qt::LayoutDirection direction) {
            QTest::newRow(name) << QString::fromUtf8(text) << direction;
        };
        row("telephone number", "+1 985 555 0164", Qt::LeftToRight);
        row("e-mail address", "a@example.net", Qt::LeftToRight);
        row("negative amount", "\u2212643.80", Qt::LeftToRight);
        row("id", "#1910", Qt::LeftToRight);
        row("Arabic", "\u0645\u0631\u062d\u0628\u0627 1910", Qt::RightToLeft);
        row("Hebrew behind a number", "12 \u05e9\u05dc\u05d5\u05dd", Qt::RightToLeft);
    }
    void valuesOfAMirroredWindowRunAsTheirLettersDo()
    {
        QFETCH(QString, text);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QLabel label(text);
        runAsWritten(label);
        QTEST(label.layoutDirection(), "direction");
        // Whichever way it runs, it stands where the others stand, also when it is set anew.
        const Qt::Alignment right = Qt::AlignRight | Qt::AlignAbsolute;
        QCOMPARE(QStyle::visualAlignment(label.layoutDirection(), label.alignment()) & Qt::AlignHorizontal_Mask, right);
        label.setText(QStringLiteral("#1"));
        runAsWritten(label);
        QCOMPARE(QStyle::visualAlignment(label.layoutDirection(), label.alignment()) & Qt::AlignHorizontal_Mask, right);
        QCOMPARE(label.text(), QStringLiteral("#1"));
    }

    void labelsStandWhereTheWindowBegins_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("name") << QStringLiteral("Riverbend Wireless");
        QTest::newRow("figure") << QStringLiteral("82");
        QTest::newRow("Arabic") << QString::fromUtf8("\u0645\u0631\u062d\u0628\u0627");
    }
    void labelsStandWhereTheWindowBegins()
    {
        QFETCH(QString, text);
        const auto side = [&text] {
            const DeskLabel label(DeskLabel::Style::Title, text);
            const Qt::LayoutDirection letters = text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
            return QStyle::visualAlignment(letters, label.alignment()) & Qt::AlignHorizontal_Mask;
        };
        QCOMPARE(side(), Qt::AlignLeft | Qt::AlignAbsolute);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(side(), Qt::AlignRight | Qt::AlignAbsolute);
    }

    void namesInListsReadTheirOwnWay()
    {
        struct Probe : ForeignTextDelegate
        {
            using ForeignTextDelegate::initStyleOption;
        };
        QStandardItemModel model(1, 1);
        model.setData(model.index(0, 0), QStringLiteral("Print Shop Inc."));
        const auto shown = [&model](Qt::LayoutDirection direction) {
            QStyleOptionViewItem option;
            option.direction = direction;
            Probe().initStyleOption(&option, model.index(0, 0));
            return option.text;
        };
        QCOMPARE(shown(Qt::LeftToRight), QStringLiteral("Print Shop Inc."));
        QCOMPARE(shown(Qt::RightToLeft), QString::fromUtf8("\u2068Print Shop Inc.\u2069"));
    }

    void usuallyNothingIsTurned()
    {
        QLabel label(QString::fromUtf8("\u0645\u0631\u062d\u0628\u0627"));
        runAsWritten(label);
        QCOMPARE(label.layoutDirection(), Qt::LeftToRight);
        QCOMPARE(label.alignment(), Qt::AlignLeft | Qt::AlignVCenter);
    }
};

FRESHET_TEST(TstTextDirection)
#include "tst_textdirection.moc"
