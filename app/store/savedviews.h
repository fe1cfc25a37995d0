// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/database.h"

#include <QByteArray>
#include <QString>

#include <vector>

/// The views of a table that people have named, kept in desk.db. Names of one table differ by more than case. Errors
/// are those of the store.
namespace freshet {

struct SavedView
{
    QString name;
    QByteArray state; ///< JSON of the window

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// By name. `table`: TableSpec::key.
Result<std::vector<SavedView>> readSavedViews(Database &desk, const QString &table);
/// Replaces the view of that name.
Result<void> saveView(Database &desk, const QString &table, const SavedView &view);
/// InvalidInput when another view has the new name.
Result<void> renameView(Database &desk, const QString &table, const QString &from, const QString &to);
Result<void> removeView(Database &desk, const QString &table, const QString &name);

} // namespace freshet
