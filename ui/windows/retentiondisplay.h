// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeretention.h"
#include "domain/clock.h"
#include "domain/result.h"

#include <QObject>

namespace freshet {

class Desk;
class PageStack;

/// Shows on the page of changes how long they are kept by the server on the screen, and keeps and records what is
/// chosen there.
class RetentionDisplay : public QObject
{
    Q_OBJECT

public:
    /// `desk` and `clock` must outlive the display.
    RetentionDisplay(Desk &desk, const Clock &clock, QObject *parent = nullptr);

    /// For as long as the pages live.
    void showIn(PageStack &pages);

signals:
    /// Something worth a few seconds in the status bar.
    void noticed(const QString &sentence);
    /// Something that must not be missed.
    void failed(const QString &sentence);

private:
    [[nodiscard]] Result<ChangeRetention> kept() const;
    [[nodiscard]] Result<void> keep(const ChangeRetention &retention) const;
    void takeChoice(PageStack &pages, const ChangeRetention &retention);

    Desk &m_desk;
    const Clock &m_clock;
};

} // namespace freshet
