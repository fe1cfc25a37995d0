// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace freshet::test {

struct FunctionBody
{
    QString head;  ///< what stands before the brace, without extra spaces
    int line = 0;  ///< of the opening brace
    int lines = 0; ///< between the braces
};

/// The outermost function bodies of a C++ source; lambdas inside count to the function around them.
/// Namespaces, classes, enumerations and initialisers are looked into, not counted.
std::vector<FunctionBody> functionBodies(const QString &source);

} // namespace freshet::test
