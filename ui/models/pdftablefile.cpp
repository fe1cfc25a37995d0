// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pdftablefile.h"

namespace freshet {

namespace {

constexpr double marginMm = 14;

} // namespace

PdfTableFile::PdfTableFile(QIODevice &device, const QString &title, const CellFormat &format)
    : m_writer(&device)
    , m_pages(m_writer, format, format.locale().textDirection())
{
    m_writer.setTitle(title);
    m_writer.setCreator(QStringLiteral("Freshet"));
    const bool isLetter = format.locale().measurementSystem() == QLocale::ImperialUSSystem;
    m_writer.setPageSize(QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4));
    m_writer.setPageMargins({marginMm, marginMm, marginMm, marginMm}, QPageLayout::Millimeter);
}

} // namespace freshet
