// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace freshet {

/// Which version this is, whether there is a newer one, what it is built on, and under which licences. Show it with
/// open().
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    /// `updates`: what is known of newer versions, a sentence or more.
    explicit AboutDialog(const QString &updates, QWidget *parent = nullptr);
};

/// The same as plain text, for a report: versions first, then a line a library.
[[nodiscard]] QString aboutText();

} // namespace freshet
