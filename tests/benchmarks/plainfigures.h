// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

namespace freshet::bench {

/// Of each customer in a file of plainWay(): when each invoice was settled, and how many were late. Two queries a
/// customer, the covers by QJsonDocument, one statement an invoice.
void writePlainFigures(QSqlDatabase &database);

} // namespace freshet::bench
