// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/timeline.h"

#include <QWidget>

namespace freshet {

class LinkButton;

/// The timeline of the customer's card with its text twin: a button changes between the picture and the words.
class TimelineSection : public QWidget
{
    Q_OBJECT

public:
    TimelineSection(const CustomerCard &card, const CellFormat &format, QWidget *parent = nullptr);

signals:
    void invoiceRequested(freshet::RecordId invoiceId);

private:
    void showWords(bool words);

    QWidget *m_picture;
    QWidget *m_words;
    LinkButton *m_change;
};

} // namespace freshet
