// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"

namespace freshet::test {

std::vector<TestClass> &registeredTests()
{
    static std::vector<TestClass> tests;
    return tests;
}

} // namespace freshet::test
