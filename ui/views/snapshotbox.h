// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/changedsnapshots.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace freshet {

class CacheSource;

/// "Refresh: any ▾" beside the title of the page of changes: chooses one of the refreshes that changed something.
class SnapshotBox : public QWidget
{
    Q_OBJECT

public:
    /// `source` must outlive the box.
    explicit SnapshotBox(CacheSource &source, QWidget *parent = nullptr);

    /// Reads anew which refreshes there are; the choice stays, even if its refresh is not kept any more.
    void reload();
    /// Shows a choice without a signal; nothing: any refresh.
    void choose(std::optional<qint64> number);
    [[nodiscard]] std::optional<qint64> chosen() const;

signals:
    void chosenByUser(std::optional<qint64> number);
    void readFailed(const freshet::Error &error);

private:
    void take(const std::vector<ChangedSnapshot> &snapshots);

    CacheSource &m_source;
    int m_slot;
    QComboBox *m_choices;
};

} // namespace freshet
