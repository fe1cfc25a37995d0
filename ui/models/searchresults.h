// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/searchrunner.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace freshet {

/// What the search box has found, as one list: each group under its title, behind it a row that leads to the rest.
class SearchResults : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsTitle = Qt::UserRole + 1, ///< bool: the title of a group, or a sentence; cannot be chosen
        Detail,                     ///< text of less weight behind the first
        Amount,                     ///< text at the end of the row
        Words,                      ///< QStringList: what was looked for, folded
    };

    /// What choosing a row leads to: a row of a table or, without an id, all rows of it that contain the typed text.
    struct Target
    {
        TableId table = TableId::Customers;
        std::optional<RecordId> row;
        std::optional<RecordId> customerId;
    };

    explicit SearchResults(QObject *parent = nullptr);

    void show(const SearchAnswer &answer);
    /// One sentence instead of results.
    void say(const QString &sentence);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Nothing for rows that lead nowhere.
    [[nodiscard]] std::optional<Target> targetOf(const QModelIndex &index) const;
    /// The next row that can be chosen, `step` rows on; `from` itself when there is none.
    [[nodiscard]] QModelIndex next(const QModelIndex &from, int step) const;
    [[nodiscard]] int hitCount() const;

private:
    struct Line
    {
        QString text;
        QString detail;
        QString amount;
        std::optional<Target> target;
    };
    void take(std::vector<Line> lines, const QStringList &words);
    [[nodiscard]] static std::vector<Line> linesOf(const SearchGroup &group);
    [[nodiscard]] static Line lineOf(TableId table, const SearchHit &hit);
    [[nodiscard]] QString spoken(const Line &line) const;

    std::vector<Line> m_lines;
    QStringList m_words;
};

} // namespace freshet
