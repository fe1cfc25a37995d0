// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeretention.h"
#include "domain/clock.h"
#include "domain/result.h"

#include <QObject>
#include <QPointer>

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
    /// Keeps and records a choice that was made elsewhere, and shows it; while pages are shown in.
    void choose(const ChangeRetention &retention);
    /// By the open server's file; an error of the store while it cannot be read.
    [[nodiscard]] Result<ChangeRetention> kept() const;

signals:
    /// Something worth a few seconds in the status bar.
    void noticed(const QString &sentence);
    /// Something that must not be missed.
    void failed(const QString &sentence);

private:
    [[nodiscard]] Result<void> keep(const ChangeRetention &retention) const;
    void takeChoice(PageStack &pages, const ChangeRetention &retention);

    Desk &m_desk;
    const Clock &m_clock;
    QPointer<PageStack> m_pages;
};

} // namespace freshet
