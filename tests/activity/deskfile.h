// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QTemporaryDir>

#include <memory>

namespace freshet::test {

/// A new desk.db in a folder of its own, for one test.
class DeskFile
{
public:
    DeskFile()
    {
        auto desk =
            Database::open(m_folder.filePath(QStringLiteral("desk.db")), DatabaseKind::Desk, DatabaseAccess::ReadWrite);
        if (!desk)
            qFatal("%s", qPrintable(desk.error().detail));
        m_desk = std::move(*desk);
    }

    [[nodiscard]] Database &database() { return *m_desk; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_desk;
};

} // namespace freshet::test
