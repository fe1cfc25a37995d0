// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

namespace freshet::test {

/// Gives the test program its own home, settings and data folders, UTC and the C locale, and no proxy.
/// Make one at the top of main(), before the application object; the folders go with it.
class HermeticEnvironment
{
public:
    HermeticEnvironment();

    [[nodiscard]] bool isValid() const { return m_home.isValid(); }

private:
    QTemporaryDir m_home;
};

} // namespace freshet::test
