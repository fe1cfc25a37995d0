// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/timeline.h"

#include <QWidget>

namespace freshet {

/// The picture of a customer's last invoices and payments. A thin bar is the time an invoice was given, a thick one the
/// time it was late; a dot is where it was settled, a ring that it is open; payments are diamonds on the rail below,
/// each joined to what it covers. Enter or a click on an invoice leads to it; the up and down keys walk the invoices.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    TimelineView(CustomerCard card, const CellFormat &format, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }
    [[nodiscard]] const Timeline &timeline() const { return m_timeline; }

signals:
    void invoiceRequested(freshet::RecordId invoiceId);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void arrange();
    void setCurrent(int bar);
    [[nodiscard]] int laneHeight() const;
    [[nodiscard]] int barAt(const QPointF &position) const;
    [[nodiscard]] QString wordsAt(const QPointF &position) const;

    CustomerCard m_card;
    CellFormat m_format;
    Timeline m_timeline;
    int m_current = -1; ///< the bar that the keys stand on
};

} // namespace freshet
