// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/deskpreferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;

namespace freshet {

class RetentionBox;

/// The settings of this desk: refreshing, how hard UISP may be asked, appearance, exports, and how long changes are
/// kept. Show it with open().
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(const DeskPreferences &preferences, QWidget *parent = nullptr);

    /// As the fields say them now.
    [[nodiscard]] DeskPreferences preferences() const;

signals:
    /// "Save" was pressed. The dialog closes by itself.
    void saved(const freshet::DeskPreferences &preferences);
    /// Somebody wants the payment rules instead; the dialog closes without saving.
    void rulesRequested();
    /// Likewise the updates.
    void updatesRequested();

private:
    void setupFields();
    void setupLayout();
    void addRefreshing(QFormLayout &form);
    void addServer(QFormLayout &form);
    void addRest(QFormLayout &form);
    void show(const DeskPreferences &preferences);

    DeskPreferences m_before;
    QComboBox *m_interval;
    QCheckBox *m_daily;
    QSpinBox *m_rows;
    QSpinBox *m_inFlight;
    QSpinBox *m_mostInFlight;
    QComboBox *m_theme;
    QComboBox *m_language;
    QComboBox *m_csv;
    RetentionBox *m_retention;
};

} // namespace freshet
