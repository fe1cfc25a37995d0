// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settingsdialog.h"

#include "language/language.h"
#include "ui/views/desklabel.h"
#include "ui/views/heightfit.h"
#include "ui/views/retentionbox.h"
#include "ui/views/scrolledform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace freshet {

namespace {

constexpr int leastWidth = 480;
constexpr int mostConnections = 6; ///< Qt opens no more to one server

void addHeading(QFormLayout &form, const QString &text)
{
    auto *heading = new DeskLabel(DeskLabel::Style::Heading, text);
    heading->setContentsMargins(0, form.rowCount() > 0 ? 10 : 0, 0, 2);
    form.addRow(heading);
}

void addHint(QFormLayout &form, const QString &text)
{
    auto *hint = new DeskLabel(DeskLabel::Style::Caption, text);
    hint->setWordWrap(true);
    form.addRow(hint);
}

/// With the caption as its accessible name.
void addField(QFormLayout &form, const QString &caption, QWidget *field)
{
    field->setAccessibleName(caption);
    form.addRow(caption, field);
}

void choose(QComboBox &box, const QVariant &value)
{
    box.setCurrentIndex(std::max(0, box.findData(value)));
}

} // namespace

SettingsDialog::SettingsDialog(const DeskPreferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_before(preferences)
    , m_interval(new QComboBox)
    , m_daily(new QCheckBox(tr("Full check once a day")))
    , m_rows(new QSpinBox)
    , m_inFlight(new QSpinBox)
    , m_mostInFlight(new QSpinBox)
    , m_theme(new QComboBox)
    , m_language(new QComboBox)
    , m_csv(new QComboBox)
    , m_retention(new RetentionBox)
{
    setWindowTitle(tr("Settings"));
    new HeightFit(this);
    setAccessibleName(windowTitle());
    setMinimumWidth(leastWidth);
    setupFields();
    setupLayout();
    show(preferences);
}

void SettingsDialog::setupFields()
{
    m_interval->addItem(tr("Never", "do not refresh"), 0);
    for (const int minutes : {5, 15, 30, 60})
        m_interval->addItem(tr("Every %n minutes", nullptr, minutes), minutes);
    const PagingLimits limits;
    m_rows->setRange(limits.fewestRowsPerPage, limits.mostRowsPerPage);
    m_rows->setSingleStep(50);
    m_rows->setGroupSeparatorShown(true);
    m_inFlight->setRange(1, mostConnections);
    m_mostInFlight->setRange(1, mostConnections);
    connect(m_mostInFlight, &QSpinBox::valueChanged, m_inFlight, &QSpinBox::setMaximum);
    m_theme->addItem(tr("As the system"), QStringLiteral("system"));
    m_theme->addItem(tr("Light", "colours"), QStringLiteral("light"));
    m_theme->addItem(tr("Dark", "colours"), QStringLiteral("dark"));
    m_language->addItem(tr("As the system"), QStringLiteral("system"));
    for (const Language &language : shippedLanguages())
        m_language->addItem(language.ownName, language.code);
    m_csv->addItem(tr("As the numbers of this language"), csvMarksWord(CsvMarks::Locale));
    m_csv->addItem(tr("Comma between cells: 1184.50"), csvMarksWord(CsvMarks::Comma));
    m_csv->addItem(tr("Semicolon between cells: 1184,50"), csvMarksWord(CsvMarks::Semicolon));
}

void SettingsDialog::setupLayout()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRefreshing(*form);
    addServer(*form);
    addRest(*form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    auto *rules = buttons->addButton(tr("Payment rules…"), QDialogButtonBox::ResetRole);
    rules->setEnabled(m_before.retention.has_value());
    rules->setAutoDefault(false);
    connect(rules, &QPushButton::clicked, this, [this] {
        reject();
        emit rulesRequested();
    });
    auto *updates = buttons->addButton(tr("Updates…"), QDialogButtonBox::ResetRole);
    updates->setAutoDefault(false);
    connect(updates, &QPushButton::clicked, this, [this] {
        reject();
        emit updatesRequested();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const DeskPreferences chosen = preferences();
        accept();
        emit saved(chosen);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->addWidget(new ScrolledForm(form), 1);
    layout->addSpacing(10);
    layout->addWidget(buttons);
}

void SettingsDialog::addRefreshing(QFormLayout &form)
{
    addHeading(form, tr("Refreshing"));
    addField(form, tr("Refresh automatically"), m_interval);
    m_daily->setAccessibleName(m_daily->text());
    form.addRow(QString(), m_daily);
}

void SettingsDialog::addServer(QFormLayout &form)
{
    addHeading(form, tr("How hard UISP may be asked"));
    addField(form, tr("Rows of the first page"), m_rows);
    addField(form, tr("Requests at the start"), m_inFlight);
    addField(form, tr("Requests at most"), m_mostInFlight);
    addHint(form,
            tr("Lower these if UISP becomes slow for others during a refresh. They hold from the next refresh on."));
}

void SettingsDialog::addRest(QFormLayout &form)
{
    addHeading(form, tr("Appearance and files"));
    addField(form, tr("Colours"), m_theme);
    addField(form, tr("Language"), m_language);
    addHint(form, tr("Another language holds from the next start on."));
    addField(form, tr("CSV files"), m_csv);
    if (m_before.retention) {
        addHeading(form, tr("Changes", "heading over settings"));
        form.addRow(m_retention->takeCaption(), m_retention);
    } else {
        m_retention->setParent(this);
        m_retention->hide();
    }
}

void SettingsDialog::show(const DeskPreferences &preferences)
{
    const int minutes = int(preferences.schedule.interval.count());
    if (m_interval->findData(minutes) < 0)
        m_interval->addItem(tr("Every %n minutes", nullptr, minutes), minutes);
    choose(*m_interval, minutes);
    m_daily->setChecked(preferences.schedule.checksDaily);
    m_rows->setValue(preferences.paging.rowsPerPage);
    m_mostInFlight->setValue(preferences.paging.mostInFlight);
    m_inFlight->setMaximum(m_mostInFlight->value());
    m_inFlight->setValue(preferences.paging.inFlight);
    choose(*m_theme, preferences.theme);
    choose(*m_language, preferences.language);
    choose(*m_csv, csvMarksWord(preferences.csvMarks));
    m_retention->setRetention(preferences.retention.value_or(ChangeRetention()));
}

DeskPreferences SettingsDialog::preferences() const
{
    DeskPreferences chosen = m_before;
    chosen.schedule.interval = std::chrono::minutes(m_interval->currentData().toInt());
    chosen.schedule.checksDaily = m_daily->isChecked();
    chosen.paging.rowsPerPage = m_rows->value();
    chosen.paging.inFlight = m_inFlight->value();
    chosen.paging.mostInFlight = m_mostInFlight->value();
    chosen.theme = m_theme->currentData().toString();
    chosen.language = m_language->currentData().toString();
    chosen.csvMarks = csvMarksFromWord(m_csv->currentData().toString());
    if (m_before.retention)
        chosen.retention = m_retention->retention();
    return chosen;
}

} // namespace freshet
