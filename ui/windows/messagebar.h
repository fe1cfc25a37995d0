// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace freshet {

/// The bar above the tables that says what went wrong and what to do. It stays until it is dismissed or replaced.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Failure, Notice };

    explicit MessageBar(QWidget *parent = nullptr);

    /// `details` are lines for the fold-out; none hides its button. `action` names the button that emits
    /// actionRequested(), e.g. "Retry" or "Sign in"; empty hides it. All texts are shown as plain text.
    void showMessage(Kind kind, const QString &sentence, const QStringList &details, const QString &action);
    [[nodiscard]] QString sentence() const;

signals:
    void actionRequested();

private:
    void setupLayout();
    void applyColors(Kind kind);

    QLabel *m_sentence;
    QPushButton *m_action;
    QPushButton *m_detailsButton;
    QPushButton *m_dismiss;
    QPlainTextEdit *m_details;
};

} // namespace freshet
