// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tone.h"

#include <QListWidget>

namespace freshet {

/// The pages at the left, each with a live count or badge. The accessible name of an item is the page's title alone.
class NavigationList : public QListWidget
{
    Q_OBJECT

public:
    explicit NavigationList(QWidget *parent = nullptr);

    void addPage(const QString &title);
    /// `count` is a ready text such as "1,204" or "87 overdue"; empty shows none. Warning and Bad draw it as a badge.
    void setCount(int page, const QString &count, Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// As wide as titles and counts need; never narrower than it was.
    void widen();
};

} // namespace freshet
