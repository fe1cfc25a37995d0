// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freshet {

/// How much a word weighs for the person who reads it. The word itself always says the same as its colour.
enum class Tone { Plain, Quiet, Good, Warning, Bad };

} // namespace freshet
