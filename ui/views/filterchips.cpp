// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/filterchips.h"

#include "ui/models/columntitles.h"
#include "ui/models/historyloading.h"
#include "ui/models/plaintext.h"
#include "ui/views/agechip.h"
#include "ui/views/filterchip.h"
#include "ui/views/flowlayout.h"

#include <QButtonGroup>
#include <QMenu>

#include <algorithm>

namespace freshet {

namespace {

constexpr int Gap = 6;

} // namespace

FilterChips::FilterChips(const TableSpec &spec, QWidget *parent)
    : QWidget(parent)
    , m_spec(spec)
    , m_moreMenu(new QMenu(this))
{
    setAccessibleName(tr("Filters"));
    auto *layout = new FlowLayout(Gap, Gap, this);
    auto *group = new QButtonGroup(this);
    for (const FilterSpec &filter : spec.filters) {
        auto *chip = new FilterChip(filter.key, filterTitle(spec.id, filter.key, AgeingEdges()), this);
        group->addButton(chip);
        layout->addWidget(chip);
        m_chips.push_back(chip);
        connect(chip, &QPushButton::toggled, this, [this, chip](bool isOn) {
            showWanted();
            if (isOn)
                emit chosenByUser(chip->key());
        });
    }
    m_more = new FilterChip(QStringLiteral("more"), tr("More ▾"), this);
    m_more->setCheckable(false);
    m_more->setToolTip(tr("Further filters"));
    layout->addWidget(m_more);
    connect(m_more, &QPushButton::clicked, this, &FilterChips::openMore);
    m_age = new AgeChip(this);
    layout->addWidget(m_age);
    connect(m_age, &AgeChip::chosenByUser, this, &FilterChips::ageChosenByUser);
    choose({});
    showWanted();
}

int FilterChips::olderThanHours() const
{
    return m_age->hours();
}

void FilterChips::chooseAge(int hours)
{
    m_age->choose(hours);
}

QString FilterChips::chosen() const
{
    for (const FilterChip *chip : m_chips) {
        if (chip->isChecked())
            return chip->key();
    }
    return {};
}

void FilterChips::choose(const QString &key)
{
    FilterChip *wanted = m_chips.empty() ? nullptr : m_chips.front();
    for (FilterChip *chip : m_chips) {
        if (chip->key() == key)
            wanted = chip;
    }
    const QSignalBlocker quiet(this);
    if (wanted != nullptr)
        wanted->setChecked(true);
}

void FilterChips::setAgeingEdges(const AgeingEdges &edges)
{
    for (FilterChip *chip : m_chips)
        chip->setTitle(filterTitle(m_spec.id, chip->key(), edges));
    showWanted();
}

void FilterChips::setCounts(const std::vector<qint64> &counts, bool isHistoryLoading)
{
    m_counts = counts;
    for (size_t place = 0; place < m_chips.size(); ++place) {
        const bool isLoading = isHistoryLoading && hangsOnHistory(m_spec.filters[place]);
        m_chips[place]->setCount(place < counts.size() && !isLoading ? counts[place] : -1);
        m_chips[place]->setToolTip(isLoading ? plainToolTip(historyLoadingReason()) : QString());
    }
    showWanted();
}

bool FilterChips::isOffered(size_t place) const
{
    const FilterSpec &filter = m_spec.filters[place];
    const bool hasRows = place < m_counts.size() && m_counts[place] > 0;
    return m_chips[place]->isChecked() || (filter.isAlwaysChip && (!filter.showsGone || hasRows));
}

void FilterChips::showWanted()
{
    if (m_age == nullptr)
        return; // still being made
    std::vector<FilterChip *> offered;
    int room = width() - m_age->sizeHint().width() - 2 * Gap;
    for (size_t place = 0; place < m_chips.size(); ++place) {
        if (isOffered(place)) {
            offered.push_back(m_chips[place]);
            room -= m_chips[place]->sizeHint().width() + Gap;
        }
    }
    std::vector<FilterChip *> left;
    if (room < 0)
        room -= m_more->sizeHint().width() + Gap;
    for (size_t place = offered.size(); place > 1 && room < 0; --place) {
        FilterChip *chip = offered[place - 1];
        if (chip->isChecked())
            continue;
        left.insert(left.begin(), chip);
        room += chip->sizeHint().width() + Gap;
    }
    for (FilterChip *chip : m_chips)
        chip->setVisible(std::ranges::find(offered, chip) != offered.end() &&
                         std::ranges::find(left, chip) == left.end());
    putIntoMore(left);
    layout()->invalidate();
}

void FilterChips::putIntoMore(const std::vector<FilterChip *> &chips)
{
    m_more->setVisible(!chips.empty());
    m_moreMenu->clear();
    for (FilterChip *chip : chips) {
        // Queued, because the menu is filled anew when another chip is chosen.
        connect(
            m_moreMenu->addAction(chip->text()), &QAction::triggered, chip, [chip] { chip->setChecked(true); },
            Qt::QueuedConnection);
    }
}

void FilterChips::openMore()
{
    m_moreMenu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft()));
}

void FilterChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showWanted();
}

} // namespace freshet
