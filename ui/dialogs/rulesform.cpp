// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rulesform.h"

#include "ui/dialogs/rulefields.h"
#include "ui/views/desklabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QGroupBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace freshet {

namespace {

constexpr int titleWidth = 190;
constexpr int fieldWidth = 150;
/// Whoever pastes or imports a number that does not fit is told so, instead of getting another one.
constexpr int leastShown = 0;
constexpr int mostShown = 9999;

/// The setting of that key, or null.
template<typename Setting>
const Setting *settingOf(std::span<const Setting> settings, const char *key)
{
    const auto found =
        std::ranges::find(settings, QLatin1String(key), [](const Setting &s) { return QLatin1String(s.key); });
    return found == settings.end() ? nullptr : &*found;
}

} // namespace

RulesForm::RulesForm(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(14);
    for (const RuleGroup &group : ruleGroups())
        addGroup(group.title, group.fields);
    column->addStretch(1);
    setSettings({});
}

void RulesForm::addGroup(const QString &title, const std::vector<RuleField> &fields)
{
    auto *box = new QGroupBox(title, this);
    auto *grid = new QGridLayout(box);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(0, titleWidth);
    grid->setColumnStretch(2, 1);
    for (const RuleField &rule : fields) {
        if (const NumberSetting *number = settingOf(numberSettings(), rule.key))
            addNumber(*grid, *number, rule);
        else if (const TextSetting *text = settingOf(textSettings(), rule.key))
            addText(*grid, *text, rule);
    }
    layout()->addWidget(box);
}

DeskLabel *RulesForm::addRow(QGridLayout &grid, const QString &title, const RuleField &rule, QWidget *field)
{
    const int row = grid.rowCount();
    auto *label = new DeskLabel(DeskLabel::Style::Body, title);
    label->setWordWrap(true);
    // The fields of all groups stand below each other.
    label->setMaximumWidth(std::max(titleWidth, label->minimumSizeHint().width()));
    label->setBuddy(field);
    auto *explanation = new DeskLabel(DeskLabel::Style::Caption, rule.explanation);
    explanation->setWordWrap(true);
    field->setAccessibleName(title);
    field->setAccessibleDescription(rule.explanation);
    field->setFixedWidth(fieldWidth);
    grid.addWidget(label, row, 0);
    grid.addWidget(field, row, 1);
    grid.addWidget(explanation, row, 2);
    return label;
}

void RulesForm::addNumber(QGridLayout &grid, const NumberSetting &setting, const RuleField &rule)
{
    auto *field = new QSpinBox(this);
    field->setRange(leastShown, mostShown);
    field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(this);
    m_numbers.push_back({&setting, field, addRow(grid, settingTitle(setting.title), rule, field)});
    connect(field, &QSpinBox::valueChanged, this, [this, field, unit = rule.unit](int number) {
        field->setSuffix(unitSuffix(unit, number));
        if (!m_isFilling)
            emit changed();
    });
    field->setSuffix(unitSuffix(rule.unit, field->value()));
}

void RulesForm::addText(QGridLayout &grid, const TextSetting &setting, const RuleField &rule)
{
    auto *field = new QLineEdit(this);
    m_texts.push_back({&setting, field, addRow(grid, settingTitle(setting.title), rule, field)});
    connect(field, &QLineEdit::textChanged, this, [this] {
        if (!m_isFilling)
            emit changed();
    });
}

bool RulesForm::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = qobject_cast<QWidget *>(watched);
    if (event->type() != QEvent::Wheel || !field || field->hasFocus())
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

void RulesForm::setSettings(const BehaviourSettings &settings)
{
    m_isFilling = true;
    m_shown = settings;
    for (const Number &number : m_numbers)
        number.field->setValue(number.setting->in(m_shown));
    for (const Text &text : m_texts)
        text.field->setText(text.setting->in(m_shown));
    m_isFilling = false;
    emit changed();
}

BehaviourSettings RulesForm::settings() const
{
    BehaviourSettings settings = m_shown;
    for (const Number &number : m_numbers)
        number.setting->in(settings) = number.field->value();
    for (const Text &text : m_texts)
        text.setting->in(settings) = text.field->text().trimmed();
    return settings;
}

void RulesForm::showProblems(const std::vector<SettingProblem> &problems)
{
    const auto toneOf = [&problems](const char *key) {
        return std::ranges::find(problems, QLatin1String(key), &SettingProblem::key) == problems.end() ? Tone::Plain
                                                                                                       : Tone::Bad;
    };
    for (const Number &number : m_numbers)
        number.title->setTone(toneOf(number.setting->key));
    for (const Text &text : m_texts)
        text.title->setTone(toneOf(text.setting->key));
}

} // namespace freshet
