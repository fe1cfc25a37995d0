// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freshet {

/// For the start of a program, before it holds a secret: a crash writes no copy of the memory to the disk, opens no
/// window of the system that offers to send one, and an exception that nobody takes ends in a line of fixed words
/// instead of its own.
void guardCrashOutput();

} // namespace freshet
