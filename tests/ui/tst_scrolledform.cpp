// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/views/heightfit.h"
#include "ui/views/scrolledform.h"

#include <QDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QtTest>

using namespace freshet;

namespace {

/// A dialog with a hint that wraps, some fields, and a button's worth of text below.
struct OpenForm
{
    explicit OpenForm(int fields)
        : hint(new QLabel(QStringLiteral("A hint of some words. ").repeated(8)))
        , below(new QLabel(QStringLiteral("Save")))
    {
        hint->setWordWrap(true);
        auto *form = new QFormLayout;
        form->addRow(hint);
        for (int field = 0; field < fields; ++field)
            form->addRow(QStringLiteral("Field"), last = new QLineEdit);
        scroll = new ScrolledForm(form);
        auto *layout = new QVBoxLayout(&dialog);
        layout->addWidget(scroll, 1);
        layout->addWidget(below);
        new HeightFit(&dialog);
        dialog.resize(260, 80);
        dialog.show();
    }

    [[nodiscard]] bool isHintCut() const { return hint->height() < hint->heightForWidth(hint->width()); }
    [[nodiscard]] bool isScrolled() const { return scroll->verticalScrollBar()->maximum() > 0; }

    QDialog dialog;
    QLabel *hint;
    QLabel *below;
    QLineEdit *last = nullptr;
    ScrolledForm *scroll = nullptr;
};

} // namespace

class TstScrolledForm : public QObject
{
    Q_OBJECT

private slots:
    void isAsHighAsItsFields()
    {
        const OpenForm open(4);
        QTRY_VERIFY(!open.isScrolled() && !open.isHintCut());
        open.hint->setText(QStringLiteral("Longer in some languages. ").repeated(16));
        QTRY_VERIFY(!open.isScrolled() && !open.isHintCut());
    }

    void scrollsWhereTheScreenIsTooLow()
    {
        const OpenForm open(200);
        QTRY_VERIFY(open.isScrolled());
        QTRY_COMPARE(open.dialog.height(), open.dialog.screen()->availableGeometry().height());
        QVERIFY(!open.isHintCut());
        QVERIFY(open.dialog.rect().contains(open.below->geometry()));
        QVERIFY(open.last->width() <= open.scroll->viewport()->width());
    }
};

FRESHET_TEST(TstScrolledForm)
#include "tst_scrolledform.moc"
