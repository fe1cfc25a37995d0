// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/behavioursettings.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace freshet {

class DeskLabel;
struct RuleField;

/// The payment rules as fields in groups, each with its unit and a line that explains it. A field's accessible name is
/// the setting's title.
class RulesForm : public QWidget
{
    Q_OBJECT

public:
    explicit RulesForm(QWidget *parent = nullptr);

    /// changed() once, whatever is shown afterwards.
    void setSettings(const BehaviourSettings &settings);
    /// What is shown, good or not.
    [[nodiscard]] BehaviourSettings settings() const;
    /// Marks the fields that do not fit; none: takes the marks off.
    void showProblems(const std::vector<SettingProblem> &problems);

signals:
    void changed();

protected:
    /// The wheel scrolls the form; it must not change a number that happens to lie under it.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Number
    {
        const NumberSetting *setting;
        QSpinBox *field;
        DeskLabel *title;
    };
    struct Text
    {
        const TextSetting *setting;
        QLineEdit *field;
        DeskLabel *title;
    };

    void addGroup(const QString &title, const std::vector<RuleField> &fields);
    DeskLabel *addRow(QGridLayout &grid, const QString &title, const RuleField &rule, QWidget *field);
    void addNumber(QGridLayout &grid, const NumberSetting &setting, const RuleField &rule);
    void addText(QGridLayout &grid, const TextSetting &setting, const RuleField &rule);

    std::vector<Number> m_numbers;
    std::vector<Text> m_texts;
    BehaviourSettings m_shown; ///< also what has no field
    bool m_isFilling = false;
};

} // namespace freshet
