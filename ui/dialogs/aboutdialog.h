// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace freshet {

/// Which version this is, what it is built on, and under which licences. Show it with open().
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

/// The same as plain text, for a report: versions first, then a line a library.
[[nodiscard]] QString aboutText();

} // namespace freshet
