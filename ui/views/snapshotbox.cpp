// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/snapshotbox.h"

#include "ui/models/cachesource.h"
#include "ui/models/cellformat.h"
#include "ui/views/captionedchoice.h"

#include <QComboBox>
#include <QPointer>

namespace freshet {

namespace {

/// Two days of refreshes every quarter of an hour; the table itself shows what is older.
constexpr int mostOffered = 200;
constexpr qint64 anyRefresh = 0;

QString choiceText(const ChangedSnapshot &snapshot)
{
    const CellFormat format;
    const QString at = format.dateTime(snapshot.publishedAt);
    return SnapshotBox::tr("%1 · %2 changes", "date and time, number", int(snapshot.changes))
        .arg(at, format.integer(snapshot.changes));
}

} // namespace

SnapshotBox::SnapshotBox(CacheSource &source, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_slot(source.thread().newSlot())
    , m_choices(addCaptionedChoice(*this, tr("Refresh", "the refresh whose changes are shown"),
                                   tr("Shows what one refresh changed. Refreshes that changed nothing are left out.")))
{
    m_choices->setMaxVisibleItems(20);
    m_choices->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_choices, &QComboBox::activated, this, [this] { emit chosenByUser(chosen()); });
    take({});
}

void SnapshotBox::reload()
{
    m_source.thread().post(m_slot, [box = QPointer(this)](const Result<Database *> &cache) -> ReaderThread::Delivery {
        Result<std::vector<ChangedSnapshot>> read =
            cache ? readChangedSnapshots(**cache, mostOffered) : Result<std::vector<ChangedSnapshot>>(cache.error());
        return [box, read = std::move(read)] {
            if (box && read)
                box->take(*read);
            else if (box)
                emit box->readFailed(read.error());
        };
    });
}

void SnapshotBox::take(const std::vector<ChangedSnapshot> &snapshots)
{
    const std::optional<qint64> choice = chosen();
    m_choices->clear();
    m_choices->addItem(tr("any", "any refresh"), anyRefresh);
    for (const ChangedSnapshot &snapshot : snapshots)
        m_choices->addItem(choiceText(snapshot), snapshot.number);
    choose(choice);
}

void SnapshotBox::choose(std::optional<qint64> number)
{
    const qint64 wanted = number.value_or(anyRefresh);
    if (m_choices->findData(wanted) < 0)
        m_choices->addItem(tr("Snapshot %1").arg(CellFormat().integer(wanted)), wanted);
    m_choices->setCurrentIndex(m_choices->findData(wanted));
}

std::optional<qint64> SnapshotBox::chosen() const
{
    const qint64 number = m_choices->currentData().toLongLong();
    return number == anyRefresh ? std::nullopt : std::optional(number);
}

} // namespace freshet
