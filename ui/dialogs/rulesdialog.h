// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/behavioursettings.h"

#include <QDialog>

#include <optional>

class QPushButton;

namespace freshet {

class DeskLabel;
class RulesForm;
class RulesPreviewBox;
class RulesPreviewer;

/// "Payment rules": by what customers are judged, with what a change would do before it is saved. Keeps nothing itself:
/// whoever opens it answers saveRequested() by accept() or showProblem(). Rules that do not fit together cannot be
/// saved, and a sentence says why.
class RulesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `kept`: the rules that are kept, or why they cannot be read; then the defined ones are offered instead.
    /// `cachePath`: whose customers the preview judges.
    RulesDialog(const Result<BehaviourSettings> &kept, const QString &cachePath, QWidget *parent = nullptr);

    /// The customers have changed.
    void previewAnew();
    /// Something went wrong; what is typed stays.
    void showProblem(const QString &sentence);
    /// Fills in the rules of that file, to be looked at and saved; a file that cannot be used changes nothing.
    void importFrom(const QString &path);
    /// Writes what is shown.
    void exportTo(const QString &path);

signals:
    void saveRequested(const freshet::BehaviourSettings &settings);

private:
    void setupLayout();
    void setupButtons();
    void connectPreview();
    void takeChange();
    void chooseImport();
    void chooseExport();
    void say(const QString &sentence, bool isProblem);

    std::optional<BehaviourSettings> m_kept;
    RulesForm *m_form;
    RulesPreviewBox *m_preview;
    RulesPreviewer *m_previewer;
    DeskLabel *m_remark;
    QPushButton *m_defaults;
    QPushButton *m_import;
    QPushButton *m_export;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace freshet
