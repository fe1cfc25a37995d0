// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/columnfilter.h"
#include "store/tables.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace freshet {

class TableCells;

/// Asks for one condition on a column of a table. Open it with open(); accepted() comes only with a condition that can
/// be met, which chosen() tells.
class ColumnFilterDialog : public QDialog
{
    Q_OBJECT

public:
    /// `cells` must outlive the dialog.
    explicit ColumnFilterDialog(const TableCells &cells, QWidget *parent = nullptr);

    /// Starts with this column; a key that cannot be filtered starts with the first one.
    void setColumn(const QString &key);
    [[nodiscard]] ColumnCondition chosen() const;

    void accept() override;

private:
    struct DayLimit
    {
        QCheckBox *isSet;
        QDateEdit *day;
    };
    void setupLayout();
    void alignLabels();
    void setupEditors();
    QWidget *textEditor();
    QWidget *numberEditor();
    QWidget *dayEditor();
    DayLimit dayLimit(const QString &title);
    void showTests();
    void showEditor();
    void fillWords();
    [[nodiscard]] const ColumnSpec &column() const;
    [[nodiscard]] ColumnTest test() const;
    [[nodiscard]] QString number(const QLineEdit &field) const;

    const TableCells &m_cells;
    QComboBox *m_column;
    QComboBox *m_test;
    QStackedWidget *m_editors;
    QLineEdit *m_text = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QLabel *m_unit = nullptr;
    DayLimit m_fromDay{};
    DayLimit m_toDay{};
    QListWidget *m_words;
    QLabel *m_problem;
};

} // namespace freshet
