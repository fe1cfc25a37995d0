// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace freshet::test {

struct TestClass
{
    const char *name;
    std::function<std::unique_ptr<QObject>()> make;
};

/// Every test class that this program links, in no particular order.
std::vector<TestClass> &registeredTests();

template<typename T>
bool registerTest(const char *name)
{
    registeredTests().push_back({name, [] { return std::make_unique<T>(); }});
    return true;
}

} // namespace freshet::test

/// Makes `Class` known to the program's main(); stands once in tst_<class>.cpp, before the .moc include.
#define FRESHET_TEST(Class)                                                                                            \
    [[maybe_unused]] static const bool is##Class##Registered = freshet::test::registerTest<Class>(#Class);
