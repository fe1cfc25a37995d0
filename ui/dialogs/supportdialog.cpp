// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/supportdialog.h"

#include "ui/models/supporttext.h"
#include "ui/views/desklabel.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace freshet {

namespace {

constexpr QSize firstSize(640, 520);

} // namespace

Result<void> writeReport(const QString &report, const QString &path)
{
    QSaveFile file(path);
    const QByteArray text = report.toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush() && file.commit())
        return {};
    const ErrorKind kind = file.error() == QFileDevice::ResourceError ? ErrorKind::StoreFull : ErrorKind::StoreFailed;
    return Error{kind, QDir::toNativeSeparators(path), 0, file.errorString()};
}

SupportDialog::SupportDialog(const QString &report, QWidget *parent)
    : QDialog(parent)
    , m_report(report)
{
    setWindowTitle(tr("Report for support"));
    setAccessibleName(windowTitle());
    auto *promise = new DeskLabel(DeskLabel::Style::Body, supportPromise());
    promise->setWordWrap(true);
    auto *text = new QPlainTextEdit(report);
    text->setAccessibleName(tr("The report"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setLayoutDirection(Qt::LeftToRight); // in every language: the report is English
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *save = buttons->addButton(tr("Save…"), QDialogButtonBox::ActionRole);
    connect(save, &QPushButton::clicked, this, &SupportDialog::askWhere);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(promise);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    resize(firstSize);
}

void SupportDialog::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Save the report"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Text (*.txt)")});
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(QStringLiteral("freshet-support"));
    connect(dialog, &QFileDialog::fileSelected, this, &SupportDialog::save);
    dialog->open();
}

void SupportDialog::save(const QString &path)
{
    const Result<void> done = writeReport(m_report, path);
    if (!done) {
        emit failed(done.error());
        return;
    }
    accept();
    emit saved(path);
}

} // namespace freshet
