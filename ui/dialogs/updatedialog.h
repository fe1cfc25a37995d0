// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tone.h"
#include "updates/updatesettings.h"

#include <QDialog>

class QCheckBox;
class QFormLayout;
class QLayout;
class QLineEdit;

namespace freshet {

class DeskLabel;

/// "Updates": whether Freshet asks for newer versions, whom, and what came of it. Show it with open().
class UpdateDialog : public QDialog
{
    Q_OBJECT

public:
    /// `lastAsked` says what came of earlier askings.
    UpdateDialog(const UpdateSettings &settings, const QString &lastAsked, QWidget *parent = nullptr);

    /// As the fields say them now.
    [[nodiscard]] UpdateSettings settings() const;
    /// Beside the button "Check now".
    void showAnswer(const QString &sentence, Tone tone);

    void accept() override;

signals:
    /// "Save" was pressed, and the settings can be used. The dialog closes by itself.
    void saved(const freshet::UpdateSettings &settings);
    /// showAnswer() when there is one.
    void checkRequested(const freshet::UpdateSource &source);

private:
    void setupFields(const UpdateSettings &settings);
    void setupLayout();
    void addCheck(QFormLayout &form);
    void check();

    QCheckBox *m_isOn;
    QLineEdit *m_address;
    QLineEdit *m_key;
    DeskLabel *m_answer;
};

} // namespace freshet
