// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/statementtext.h"

#include <QObject>
#include <QPointer>

class QFileDialog;
class QPrintPreviewDialog;
class QPrinter;
class QTextDocument;
class QWidget;

namespace freshet {

/// Asks where a customer's statement is to go, and writes it as a PDF or shows it as it would be printed. Nothing is
/// waited for: dialogs stay open beside the window.
class StatementAsking : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open above `owner`, which must outlive this.
    explicit StatementAsking(QWidget &owner);
    ~StatementAsking() override;

    void askForFile(const CustomerCard &card, const StatementOrigin &origin);
    void preview(const CustomerCard &card, const StatementOrigin &origin);
    /// Replaces what is at `path` once the new file is whole.
    void write(const CustomerCard &card, const StatementOrigin &origin, const QString &path);

signals:
    /// `sentence` for the status bar, `trailLine` for the audit trail.
    void written(const QString &sentence, const QString &trailLine);
    void failed(const QString &sentence);

private:
    QWidget &m_owner;
    QPointer<QFileDialog> m_dialog;
    QPointer<QPrintPreviewDialog> m_preview;
    std::unique_ptr<QPrinter> m_printer; ///< of the preview
};

/// Writes a page of rich text as a PDF, on the paper of the locale. StoreFull or StoreFailed, with `path` as where.
Result<void> writePdf(const QString &html, const QString &title, const QString &path, const QLocale &locale);

} // namespace freshet
