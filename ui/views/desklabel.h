// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tone.h"

#include <QLabel>

namespace freshet {

/// A label for text that somebody else may have typed: always plain, never markup. Its colour follows the theme. It
/// stands at the side where the window begins, whichever way its letters run: QLabel goes by the letters alone, and
/// puts names and numbers to the left in a mirrored window.
class DeskLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Style {
        Body,
        Strong,  ///< figures
        Caption, ///< before or above a figure, of less weight
        Heading, ///< of a section
        Title,   ///< of a page or card
        Figure,  ///< the large number of a tile
    };

    explicit DeskLabel(Style style, const QString &text = {}, QWidget *parent = nullptr);

    void setTone(Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColor();

    Tone m_tone;
};

} // namespace freshet
