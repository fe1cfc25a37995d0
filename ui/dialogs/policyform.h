// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/suspensionpolicy.h"

#include <QWidget>

#include <array>
#include <vector>

class QCheckBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace freshet {

/// The suspension policy as fields. A field's accessible name is its title.
class PolicyForm : public QWidget
{
    Q_OBJECT

public:
    /// `currencies`: for which a minimum can be set, beside those that the policy names. `today`: at UISP.
    PolicyForm(const std::vector<Currency> &currencies, CalendarDate today, QWidget *parent = nullptr);

    /// changed() once, whatever is shown afterwards.
    void setPolicy(const SuspensionPolicy &policy);
    /// What is shown, good or not; an amount that cannot be read is −1.
    [[nodiscard]] SuspensionPolicy policy() const;

signals:
    void changed();

private:
    struct Amount
    {
        Currency currency;
        QLineEdit *field;
    };

    QSpinBox *addNumber(QFormLayout &form, const QString &title, int least, int most, QString (*suffix)(int));
    void addAmount(QFormLayout &form, const Currency &currency);
    [[nodiscard]] QWidget *weekdays();
    [[nodiscard]] QWidget *holidays();
    void addHoliday(CalendarDate day);
    void announce();

    QSpinBox *m_delay;
    QSpinBox *m_ahead;
    QSpinBox *m_stale;
    std::vector<Amount> m_amounts;
    std::array<QCheckBox *, 7> m_days{};
    QDateEdit *m_newHoliday;
    QListWidget *m_holidays;
    bool m_isFilling = false;
};

} // namespace freshet
