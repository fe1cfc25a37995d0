// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/suspensionpolicy.h"
#include "domain/uispsuspension.h"

#include <QWidget>

class QGridLayout;

namespace freshet {

/// UISP's own settings of suspension beside those of the office, with what the difference means.
class UispComparison : public QWidget
{
    Q_OBJECT

public:
    explicit UispComparison(QWidget *parent = nullptr);

    void setSettings(const UispSuspension &uisp, const SuspensionPolicy &ours);

private:
    void clear();
    void addCell(int row, int column, const QString &text, bool isTitle);

    QGridLayout *m_grid;
};

} // namespace freshet
