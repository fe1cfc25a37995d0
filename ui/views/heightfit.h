// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDialog;

namespace freshet {

/// Keeps a dialog as high as its wrapped texts need at its width, in any language: Qt reckons the least height of a
/// window as if nothing wrapped. Owned by the dialog; it grows the dialog and never shrinks it.
class HeightFit : public QObject
{
    Q_OBJECT

public:
    explicit HeightFit(QDialog *dialog);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QDialog *m_dialog;
};

} // namespace freshet
