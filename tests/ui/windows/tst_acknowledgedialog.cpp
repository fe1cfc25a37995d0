// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/dialogs/acknowledgedialog.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace freshet;

namespace {

QPushButton *button(const QWidget &dialog, const char *text)
{
    for (QPushButton *found : dialog.findChildren<QPushButton *>()) {
        if (QString(found->text()).remove(QLatin1Char('&')) == QLatin1String(text))
            return found;
    }
    return nullptr;
}

} // namespace

class TstAcknowledgeDialog : public QObject
{
    Q_OBJECT

private slots:
    void wantsANote()
    {
        AcknowledgeDialog dialog(QStringLiteral("<b>Ada</b> owes"));
        dialog.open();
        QSignalSpy acknowledged(&dialog, &AcknowledgeDialog::acknowledged);
        auto *note = dialog.findChild<QPlainTextEdit *>();
        QVERIFY(!button(dialog, "Acknowledge")->isEnabled());
        note->setPlainText(QStringLiteral("  \n "));
        QVERIFY(!button(dialog, "Acknowledge")->isEnabled());
        note->setPlainText(QStringLiteral(" agreed by phone \n"));
        QTest::mouseClick(button(dialog, "Acknowledge"), Qt::LeftButton);
        QCOMPARE(acknowledged.size(), 1);
        QCOMPARE(acknowledged.first().first().toString(), QStringLiteral("agreed by phone"));
        QVERIFY(!dialog.isVisible());
    }

    void cancellingSaysNothing()
    {
        AcknowledgeDialog dialog(QStringLiteral("message"));
        dialog.open();
        QSignalSpy acknowledged(&dialog, &AcknowledgeDialog::acknowledged);
        dialog.findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("note"));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(acknowledged.size(), 0);
    }

    void showsTextAsTyped()
    {
        AcknowledgeDialog dialog(QStringLiteral("<b>Ada</b> owes"));
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
};

FRESHET_TEST(TstAcknowledgeDialog)
#include "tst_acknowledgedialog.moc"
