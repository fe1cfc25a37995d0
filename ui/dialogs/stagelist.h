// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/connectioncheck.h"

#include <QWidget>

#include <map>

namespace freshet {

class DeskLabel;

/// What "Test connection" found, a line for each stage of the way, and what to do about the one that failed.
class StageList : public QWidget
{
    Q_OBJECT

public:
    explicit StageList(QWidget *parent = nullptr);

    void showTesting();
    /// `hasToken`: one was there to be tested.
    void showOutcome(const CheckOutcome &outcome, bool hasToken);

private:
    std::map<CheckStage, DeskLabel *> m_stages;
    DeskLabel *m_sentence;
};

} // namespace freshet
