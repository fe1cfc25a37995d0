// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/packaging/shell.h"

#include <QTemporaryDir>

namespace freshet::test {

/// A folder with the files that decide the version, make the archive and sign notices, as they are in the source tree,
/// and with a CHANGELOG that knows version 17.2.1.
class SourceCopy
{
public:
    SourceCopy();

    [[nodiscard]] bool isValid() const { return m_isValid; }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    /// In the folder, which is the home too, as an author that git accepts, on a fixed day, and without the settings of
    /// this machine.
    [[nodiscard]] ShellAnswer run(const QString &command) const;
    /// What cmake takes for the version; empty when it fails.
    [[nodiscard]] QString version() const;

private:
    QTemporaryDir m_folder;
    bool m_isValid = false;
};

} // namespace freshet::test
