// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;

namespace freshet {

/// For a label that shows a value: in a mirrored window it stands at the side of all others but runs as its own letters
/// do, a telephone number or an amount from the left. Nothing is put into the text, so that it can be copied. Call it
/// when the text is set.
void runAsWritten(QLabel &label);

} // namespace freshet
