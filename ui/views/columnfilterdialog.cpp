// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/columnfilterdialog.h"

#include "ui/models/columntitles.h"
#include "ui/models/filterwords.h"
#include "ui/models/plaintext.h"
#include "ui/models/tablecells.h"
#include "ui/views/dayfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace freshet {

namespace {

enum Editor { NoEditor, TextEditor, NumberEditor, DayEditor, WordEditor };

constexpr int dialogWidth = 420;
constexpr double percent = 100;

Editor editorFor(CellKind kind, ColumnTest test)
{
    switch (test) {
    case ColumnTest::Contains:
    case ColumnTest::Equals:
        return TextEditor;
    case ColumnTest::Between:
        return kind == CellKind::Date || kind == CellKind::DateTime ? DayEditor : NumberEditor;
    case ColumnTest::AnyOf:
        return WordEditor;
    case ColumnTest::Empty:
    case ColumnTest::NotEmpty:
        return NoEditor;
    }
    Q_UNREACHABLE();
}

} // namespace

ColumnFilterDialog::ColumnFilterDialog(const TableCells &cells, QWidget *parent)
    : QDialog(parent)
    , m_cells(cells)
    , m_column(new QComboBox(this))
    , m_test(new QComboBox(this))
    , m_editors(new QStackedWidget(this))
    , m_words(new QListWidget(this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("Filter %1 by a column", "a page").arg(tableTitle(cells.spec().id)));
    m_column->setAccessibleName(tr("Column"));
    m_test->setAccessibleName(tr("Condition"));
    for (int column = 0; column < cells.columnCount(); ++column) {
        const ColumnSpec &spec = cells.column(column);
        if (!testsFor(spec).empty())
            m_column->addItem(columnTitle(cells.spec().id, spec.key).title, spec.key);
    }
    setupEditors();
    setupLayout();
    connect(m_column, &QComboBox::currentIndexChanged, this, &ColumnFilterDialog::showTests);
    connect(m_test, &QComboBox::currentIndexChanged, this, &ColumnFilterDialog::showEditor);
    showTests();
}

void ColumnFilterDialog::setupLayout()
{
    auto *form = new QFormLayout;
    form->addRow(tr("&Column:"), m_column);
    form->addRow(tr("Con&dition:"), m_test);
    form->addRow(m_editors);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setAccessibleName(tr("What is missing"));
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Add filter"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ColumnFilterDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ColumnFilterDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addWidget(buttons);
    alignLabels();
    resize(dialogWidth, sizeHint().height());
}

/// So that the fields of every editor stand below those above them.
void ColumnFilterDialog::alignLabels()
{
    QList<QWidget *> labels;
    int widest = 0;
    const auto forms = findChildren<QFormLayout *>();
    for (const QFormLayout *form : forms) {
        for (int row = 0; row < form->rowCount(); ++row) {
            if (const QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole))
                labels.append(item->widget());
        }
    }
    for (const QWidget *label : std::as_const(labels))
        widest = std::max(widest, label->sizeHint().width());
    for (QWidget *label : std::as_const(labels))
        label->setMinimumWidth(widest);
}

/// In the order of Editor.
void ColumnFilterDialog::setupEditors()
{
    m_editors->addWidget(new QWidget(this));
    m_editors->addWidget(textEditor());
    m_editors->addWidget(numberEditor());
    m_editors->addWidget(dayEditor());
    m_words->setAccessibleName(tr("Words", "field"));
    m_editors->addWidget(m_words);
}

QWidget *ColumnFilterDialog::textEditor()
{
    auto *editor = new QWidget(this);
    auto *form = new QFormLayout(editor);
    form->setContentsMargins(0, 0, 0, 0);
    m_text = new QLineEdit(editor);
    m_text->setAccessibleName(tr("Text", "field"));
    form->addRow(tr("&Text:"), m_text);
    return editor;
}

QWidget *ColumnFilterDialog::numberEditor()
{
    auto *editor = new QWidget(this);
    auto *form = new QFormLayout(editor);
    form->setContentsMargins(0, 0, 0, 0);
    m_from = new QLineEdit(editor);
    m_from->setAccessibleName(tr("From", "field"));
    m_to = new QLineEdit(editor);
    m_to->setAccessibleName(tr("To", "field"));
    m_unit = new QLabel(editor);
    m_unit->setWordWrap(true);
    form->addRow(tr("&From:"), m_from);
    form->addRow(tr("T&o:"), m_to);
    form->addRow(m_unit);
    return editor;
}

ColumnFilterDialog::DayLimit ColumnFilterDialog::dayLimit(const QString &title)
{
    DayLimit limit{new QCheckBox(title, this), new DayField(QDate::currentDate(), this)};
    limit.day->setAccessibleName(withoutMnemonic(title).remove(QLatin1Char('&')));
    limit.day->setEnabled(false);
    connect(limit.isSet, &QCheckBox::toggled, limit.day, &QDateEdit::setEnabled);
    return limit;
}

QWidget *ColumnFilterDialog::dayEditor()
{
    auto *editor = new QWidget(this);
    auto *form = new QFormLayout(editor);
    form->setContentsMargins(0, 0, 0, 0);
    m_fromDay = dayLimit(tr("F&rom the day"));
    m_toDay = dayLimit(tr("&Up to the day"));
    form->addRow(m_fromDay.isSet, m_fromDay.day);
    form->addRow(m_toDay.isSet, m_toDay.day);
    return editor;
}

const ColumnSpec &ColumnFilterDialog::column() const
{
    return m_cells.column(m_cells.columnOf(m_column->currentData().toString()));
}

ColumnTest ColumnFilterDialog::test() const
{
    return ColumnTest(m_test->currentData().toInt());
}

void ColumnFilterDialog::setColumn(const QString &key)
{
    m_column->setCurrentIndex(std::max(0, m_column->findData(key)));
}

void ColumnFilterDialog::showTests()
{
    const QSignalBlocker quiet(m_test);
    m_test->clear();
    for (const ColumnTest test : testsFor(column()))
        m_test->addItem(testTitle(test), int(test));
    fillWords();
    showEditor();
}

void ColumnFilterDialog::fillWords()
{
    m_words->clear();
    const QStringList words = offeredWords(m_cells.spec().id, column());
    for (const QString &word : words) {
        auto *item = new QListWidgetItem(offeredWordTitle(column(), word), m_words);
        item->setData(Qt::UserRole, word);
        item->setCheckState(Qt::Unchecked);
    }
}

void ColumnFilterDialog::showEditor()
{
    m_problem->hide();
    m_editors->setCurrentIndex(editorFor(column().kind, test()));
    m_unit->setVisible(column().kind == CellKind::Money || column().kind == CellKind::Ratio);
    m_unit->setText(column().kind == CellKind::Money ? tr("Amounts are compared in each row's own currency.")
                                                     : tr("In percent, from 0 to 100."));
}

/// As columnfilter.h wants it; what is no number stays as it was typed, and is refused by that.
QString ColumnFilterDialog::number(const QLineEdit &field) const
{
    QString typed = field.text().trimmed();
    bool isNumber = false;
    const double value = locale().toDouble(QString(typed).replace(QChar(0x2212), QLatin1Char('-')), &isNumber);
    if (!isNumber)
        return typed;
    return QString::number(column().kind == CellKind::Ratio ? value / percent : value, 'g', 15);
}

ColumnCondition ColumnFilterDialog::chosen() const
{
    ColumnCondition condition{column().key, test()};
    switch (editorFor(column().kind, condition.test)) {
    case TextEditor:
        condition.text = m_text->text().trimmed();
        break;
    case NumberEditor:
        condition.from = number(*m_from);
        condition.to = number(*m_to);
        break;
    case DayEditor:
        condition.from = m_fromDay.isSet->isChecked() ? m_fromDay.day->date().toString(Qt::ISODate) : QString();
        condition.to = m_toDay.isSet->isChecked() ? m_toDay.day->date().toString(Qt::ISODate) : QString();
        break;
    case WordEditor:
        for (int row = 0; row < m_words->count(); ++row) {
            if (m_words->item(row)->checkState() == Qt::Checked)
                condition.words += m_words->item(row)->data(Qt::UserRole).toString();
        }
        break;
    case NoEditor:
        break;
    }
    return condition;
}

void ColumnFilterDialog::accept()
{
    const Result<void> checked = checkCondition(m_cells.spec(), chosen());
    if (checked)
        return QDialog::accept();
    m_problem->setText(checked.error().where);
    m_problem->show();
}

} // namespace freshet
