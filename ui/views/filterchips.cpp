// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/filterchips.h"

#include "ui/models/columntitles.h"
#include "ui/models/historyloading.h"
#include "ui/models/plaintext.h"
#include "ui/views/agechip.h"
#include "ui/views/filterchip.h"
#include "ui/views/flowlayout.h"

#include <QButtonGroup>

namespace freshet {

FilterChips::FilterChips(const TableSpec &spec, QWidget *parent)
    : QWidget(parent)
    , m_spec(spec)
{
    setAccessibleName(tr("Filters"));
    auto *layout = new FlowLayout(6, 6, this);
    auto *group = new QButtonGroup(this);
    for (const FilterSpec &filter : spec.filters) {
        auto *chip = new FilterChip(filter.key, filterTitle(filter.key, AgeingEdges()), this);
        group->addButton(chip);
        layout->addWidget(chip);
        m_chips.push_back(chip);
        connect(chip, &QPushButton::toggled, this, [this, chip](bool isOn) {
            showWanted();
            if (isOn)
                emit chosenByUser(chip->key());
        });
    }
    m_age = new AgeChip(this);
    layout->addWidget(m_age);
    connect(m_age, &AgeChip::chosenByUser, this, &FilterChips::ageChosenByUser);
    choose({});
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
        chip->setTitle(filterTitle(chip->key(), edges));
    layout()->invalidate();
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

void FilterChips::showWanted()
{
    for (size_t place = 0; place < m_chips.size(); ++place) {
        const FilterSpec &filter = m_spec.filters[place];
        const bool hasRows = place < m_counts.size() && m_counts[place] > 0;
        const bool isOffered = filter.isAlwaysChip && (!filter.showsGone || hasRows);
        m_chips[place]->setVisible(isOffered || m_chips[place]->isChecked());
    }
    layout()->invalidate();
}

} // namespace freshet
