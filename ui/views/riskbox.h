// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paymentpattern.h"
#include "ui/models/cellformat.h"

#include <QWidget>

namespace freshet {

/// How a customer pays, in one box: the class and its reason in words, the counts behind it, the last invoices as
/// marks. The colour of the class is never alone. A link leads to what is behind it.
class RiskBox : public QWidget
{
    Q_OBJECT

public:
    RiskBox(const PaymentPattern &pattern, const CellFormat &format, QWidget *parent = nullptr);

signals:
    void whyAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RiskClass m_risk;
};

/// "Invoices judged: 6 on time, 4 late, 2 overdue; 9.7 days late when late."
[[nodiscard]] QString patternInWords(const PaymentPattern &pattern, const CellFormat &format);

} // namespace freshet
