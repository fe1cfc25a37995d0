// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDialog>

namespace freshet {

/// Shows a report for support, whole, before it is saved anywhere. Show it with open().
class SupportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SupportDialog(const QString &report, QWidget *parent = nullptr);

signals:
    void saved(const QString &path);
    void failed(const freshet::Error &error);

private:
    void askWhere();
    void save(const QString &path);

    QString m_report;
};

/// Replaces the file at `path` once the new one is whole. StoreFull or StoreFailed, with `path` as where.
Result<void> writeReport(const QString &report, const QString &path);

} // namespace freshet
