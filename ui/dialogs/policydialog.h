// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "refresh/policypreview.h"
#include "ui/models/readerthread.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QPushButton;
class QTreeWidget;

namespace freshet {

class DeskLabel;
class PolicyForm;
class UispComparison;

/// "Suspension policy": when customers may be suspended, with who would come and go before it is saved, and UISP's own
/// settings beside it. Keeps nothing itself: whoever opens it answers saveRequested() by accept() or showProblem().
class PolicyDialog : public QDialog
{
    Q_OBJECT

public:
    struct Files
    {
        QString cachePath;
        QString deskPath;
    };

    /// `kept`: the policy that is kept, or why it cannot be read; then the defined one is offered instead. `clock` must
    /// outlive the dialog.
    PolicyDialog(const Result<SuspensionPolicy> &kept, Files files, const Clock &clock, QWidget *parent = nullptr);

    /// The customers have changed.
    void previewAnew();
    /// Something went wrong; what is typed stays.
    void showProblem(const QString &sentence);

signals:
    void saveRequested(const freshet::SuspensionPolicy &policy);

private:
    void setupForm();
    void setupLayout();
    [[nodiscard]] QLayout *previewColumn();
    void takeChange();
    void post();
    void show(const PolicyPreview &preview);
    void say(const QString &sentence);
    using QDialog::show;

    std::optional<SuspensionPolicy> m_kept;
    Files m_files;
    const Clock &m_clock;
    PolicyForm *m_form = nullptr;
    DeskLabel *m_count;
    QTreeWidget *m_moves;
    UispComparison *m_uisp;
    DeskLabel *m_remark;
    QPushButton *m_save;
    QPushButton *m_cancel;
    ReaderThread m_thread;
    int m_slot;
    QTimer m_pause;
};

} // namespace freshet
