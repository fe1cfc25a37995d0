// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendardate.h"
#include "domain/customeraction.h"

#include <QWidget>

class QDateEdit;
class QPlainTextEdit;
class QRadioButton;
class QSpinBox;

namespace freshet {

class DeskLabel;

/// What somebody types of a wish. As typed, not checked.
class WishForm : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual ActionWish wish() const = 0;

signals:
    void edited();
};

/// VIP, or not.
class VipForm final : public WishForm
{
    Q_OBJECT

public:
    explicit VipForm(QWidget *parent = nullptr);
    [[nodiscard]] ActionWish wish() const override;

private:
    QRadioButton *m_yes;
    QRadioButton *m_no;
};

/// Until when payment may wait: a date, a day of the month, or not at all.
class GraceForm final : public WishForm
{
    Q_OBJECT

public:
    /// `today`: at UISP.
    explicit GraceForm(CalendarDate today, QWidget *parent = nullptr);
    [[nodiscard]] ActionWish wish() const override;

private:
    QRadioButton *m_byDate;
    QRadioButton *m_byDay;
    QRadioButton *m_none;
    QDateEdit *m_date;
    QSpinBox *m_day;
};

/// The text of a note, and how much of it is left.
class NoteForm final : public WishForm
{
    Q_OBJECT

public:
    explicit NoteForm(QWidget *parent = nullptr);
    [[nodiscard]] ActionWish wish() const override;

private:
    QPlainTextEdit *m_text;
    DeskLabel *m_left;
};

} // namespace freshet
