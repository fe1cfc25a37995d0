// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeretention.h"

#include <QWidget>

class QComboBox;

namespace freshet {

/// "Kept for: 90 days ▾" beside the title of the page of changes.
class RetentionBox : public QWidget
{
    Q_OBJECT

public:
    explicit RetentionBox(QWidget *parent = nullptr);

    /// Shows a retention without a signal; one that is not among the choices becomes one.
    void setRetention(const ChangeRetention &retention);
    [[nodiscard]] ChangeRetention retention() const;
    /// Takes the caption out of the box and returns it: for a form, which has a column of its own for captions.
    [[nodiscard]] QString takeCaption();

signals:
    void chosenByUser(const freshet::ChangeRetention &retention);

private:
    QComboBox *m_choices;
};

} // namespace freshet
