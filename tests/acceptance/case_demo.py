# SPDX-License-Identifier: GPL-3.0-or-later
"""`freshet --demo`: the window on the embedded UISP, with nothing to type and no keychain."""

from screen import wait

WITH_KEYRING = False


def main(stage):
    desk = stage.start_demo("--customers", "30")
    wait(lambda: "Data refreshed successfully!" in desk.status(), "the first refresh", 60)
    assert desk.row_count("Customers") >= 30
    desk.choose_page("Overview")
    desk.choose_page("Customers")
    desk.quit()
