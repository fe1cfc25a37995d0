// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace freshet {

/// Asks why a finding is left as it is. Show it with open().
class AcknowledgeDialog : public QDialog
{
    Q_OBJECT

public:
    /// `message`: the finding in a sentence.
    explicit AcknowledgeDialog(const QString &message, QWidget *parent = nullptr);

signals:
    /// "Acknowledge" was pressed; `note` is not empty. The dialog closes by itself.
    void acknowledged(const QString &note);

private:
    void takeNote();

    QPlainTextEdit *m_note;
    QPushButton *m_acknowledge;
};

} // namespace freshet
