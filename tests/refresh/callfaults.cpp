// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/refresh/callfaults.h"

#include <QtTest>

namespace freshet::test {

namespace {

using Kind = demo::Fault::Kind;

void addRow(const char *name, Kind fault, int status, const char *state, bool took, const char *written)
{
    QTest::newRow(name) << fault << status << QString::fromLatin1(state) << took << QString::fromLatin1(written);
}

} // namespace

void addCallFaultRows()
{
    QTest::addColumn<Kind>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("took");
    QTest::addColumn<QString>("written");
    addRow("400", Kind::Status, 400, "refused", false, "refused");
    addRow("401", Kind::Status, 401, "refused", false, "refused");
    addRow("403", Kind::Status, 403, "refused", false, "refused");
    addRow("404", Kind::Status, 404, "refused", false, "refused");
    addRow("408", Kind::Status, 408, "unknown", false, "open");
    addRow("408 behind", Kind::StatusBehind, 408, "found_done", true, "found_done");
    addRow("409", Kind::Status, 409, "refused", false, "refused");
    addRow("409 behind", Kind::StatusBehind, 409, "already", true, "already");
    addRow("422", Kind::Status, 422, "refused", false, "refused");
    addRow("429", Kind::Status, 429, "refused", false, "refused");
    addRow("500", Kind::Status, 500, "found_not_done", false, "found_not_done");
    addRow("500 behind", Kind::StatusBehind, 500, "found_done", true, "found_done");
    // Said by a server in front of UISP, which may be at work on it still.
    addRow("502", Kind::Status, 502, "unknown", false, "open");
    addRow("503", Kind::Status, 503, "unknown", false, "open");
    addRow("504", Kind::Status, 504, "unknown", false, "open");
    addRow("524", Kind::Status, 524, "unknown", false, "open");
    addRow("504 behind", Kind::StatusBehind, 504, "found_done", true, "found_done");
    addRow("a sign-in page", Kind::Html, 0, "found_done", true, "found_done");
    addRow("reset before it acted", Kind::Reset, 0, "unknown", false, "open");
    addRow("reset behind", Kind::ResetBehind, 0, "found_done", true, "found_done");
    addRow("time-out before it acted", Kind::Hang, 0, "unknown", false, "open");
    addRow("time-out behind", Kind::HangBehind, 0, "found_done", true, "found_done");
    addRow("a redirect", Kind::Redirect, 302, "found_not_done", false, "found_not_done");
}

} // namespace freshet::test
