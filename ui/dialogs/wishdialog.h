// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendardate.h"
#include "domain/customeraction.h"

#include <QDialog>

class QPushButton;

namespace freshet {

class DeskLabel;
class WishForm;

/// Asks what is to be set or written at customers in UISP, before the list of what would be sent is shown. Sends
/// nothing. Show it with open().
class WishDialog : public QDialog
{
    Q_OBJECT

public:
    /// `kind` is about customers (isAboutCustomer()). `whom`: one name or how many, plain text. `today`: at UISP.
    WishDialog(ActionKind kind, const QString &whom, CalendarDate today, QWidget *parent = nullptr);

signals:
    /// The dialog has closed. `wish` is a checked one.
    void wished(const freshet::ActionWish &wish);

private:
    void showWhetherItFits();
    void goOn();

    WishForm *m_form;
    DeskLabel *m_problem;
    QPushButton *m_goOn;
};

} // namespace freshet
