// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/views/heightfit.h"

#include <QDialog>
#include <QLabel>
#include <QVBoxLayout>
#include <QtTest>

using namespace freshet;

class TstHeightFit : public QObject
{
    Q_OBJECT

private slots:
    void growsWithItsTexts()
    {
        QDialog dialog;
        dialog.setFixedWidth(260);
        auto *label = new QLabel(QStringLiteral("Short."));
        label->setWordWrap(true);
        auto *column = new QVBoxLayout(&dialog);
        column->addWidget(label);
        column->addWidget(new QLabel(QStringLiteral("Below")));
        new HeightFit(&dialog);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const int before = dialog.height();
        label->setText(QStringLiteral("A sentence that is longer in some languages. ").repeated(12));
        QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));
        QVERIFY(dialog.height() > before);
    }

    void aWidthOfItsOwnDoesNotCutLongerWords()
    {
        QDialog dialog;
        dialog.setMinimumWidth(200);
        auto *label = new QLabel(QStringLiteral("Short."));
        label->setWordWrap(true);
        auto *column = new QVBoxLayout(&dialog);
        column->addWidget(label);
        auto *word = new QLabel(QStringLiteral("Longer than in the first language, in one line"));
        column->addWidget(word);
        new HeightFit(&dialog);
        dialog.resize(200, 100);
        dialog.show();
        QTRY_VERIFY(word->width() >= word->sizeHint().width());
    }

    void neverOutgrowsTheScreen()
    {
        QDialog dialog;
        auto *label = new QLabel(QStringLiteral("Many words. ").repeated(2'000));
        label->setWordWrap(true);
        (new QVBoxLayout(&dialog))->addWidget(label);
        new HeightFit(&dialog);
        dialog.resize(200, 100);
        dialog.show();
        QTRY_COMPARE(dialog.height(), dialog.screen()->availableGeometry().height());
    }
};

FRESHET_TEST(TstHeightFit)
#include "tst_heightfit.moc"
