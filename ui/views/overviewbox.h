// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/band.h"

class QHBoxLayout;
class QVBoxLayout;

namespace freshet {

class DeskLabel;

/// A framed part of the overview: a title, one widget, and a line of less weight below it.
class OverviewBox : public Band
{
    Q_OBJECT

public:
    /// Takes over `content`.
    OverviewBox(const QString &title, QWidget *content, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Replaces what is shown; what was shown is deleted.
    void setContent(QWidget *content);
    void setRemark(const QString &remark); ///< empty: no line
    /// At the end of the title's line.
    void addAction(QWidget *action);
    /// At the end of the line below the content.
    void addToFoot(QWidget *action);
    [[nodiscard]] QWidget *content() const { return m_content; }

private:
    DeskLabel *m_title;
    DeskLabel *m_remark;
    QWidget *m_content = nullptr;
    QHBoxLayout *m_head;
    QHBoxLayout *m_foot;
    QVBoxLayout *m_body;
};

} // namespace freshet
