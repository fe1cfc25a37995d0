// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "updates/updatenotice.h"

#include <QFrame>

namespace freshet {

class DeskLabel;

/// The quiet bar that tells of a newer version. It stays until it is dismissed.
class UpdateBar : public QFrame
{
    Q_OBJECT

public:
    explicit UpdateBar(QWidget *parent = nullptr);

    void showNotice(const UpdateNotice &notice);
    [[nodiscard]] QString sentence() const;

signals:
    /// Nobody wants to hear of that version again. The bar is hidden by then.
    void silenced(const QVersionNumber &version);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setupLayout();
    void openPage();

    DeskLabel *m_sentence;
    UpdateNotice m_notice;
};

} // namespace freshet
