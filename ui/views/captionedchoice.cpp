// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/captionedchoice.h"

#include "ui/models/plaintext.h"
#include "ui/views/desklabel.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace freshet {

QComboBox *addCaptionedChoice(QWidget &box, const QString &name, const QString &toolTip)
{
    auto *choices = new QComboBox;
    choices->setAccessibleName(name);
    choices->setToolTip(plainToolTip(toolTip));
    auto *layout = new QHBoxLayout(&box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new DeskLabel(DeskLabel::Style::Caption, name));
    layout->addWidget(choices);
    return choices;
}

} // namespace freshet
