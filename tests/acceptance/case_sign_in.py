# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job: sign in, see the rows come, refresh, search, quit, and be signed in at the next start."""

import re
import subprocess

from screen import key, wait

UPDATED = re.compile(r"Updated (\d+)/(\d+) customers in \d+\.\d s")


def wait_for_refresh(desk):
    wait(lambda: UPDATED.search(desk.status()), "the sentence with count and seconds", 60)
    desk.find("push button", lambda name: name.endswith("Refresh Data"))


def main(stage):
    url, token, _ = stage.serve("--customers", "40", "--seed", "7")
    desk = stage.start()

    desk.find("dialog", "Sign in to UISP")
    desk.type("text", "Server address", url)
    desk.type("password text", "API token", "not-the-token")
    desk.press("push button", "Sign in")
    desk.find("label", lambda text: "does not accept this API token" in text)
    desk.type("password text", "API token", token)
    desk.press("push button", "Sign in")
    desk.wait_gone("dialog", "Sign in to UISP")

    wait_for_refresh(desk)
    customers = desk.row_count("Customers")
    assert customers >= 40, customers
    assert desk.headers("Customers")[:2] == ["ID", "Name"], desk.headers("Customers")

    desk.press("push button", lambda name: name.endswith("Refresh Data"))
    wait_for_refresh(desk)
    assert desk.row_count("Customers") == customers

    for page, first in (("Invoices", ["Number", "Customer"]), ("Payments", []), ("Patterns", ["Customer"])):
        desk.choose_page(page)
        wait(lambda: desk.row_count(page) > 0, f"rows of {page}")
        assert desk.headers(page)[:len(first)] == first, desk.headers(page)
    desk.choose_page("Customers")

    name = desk.rows("Customers", 3)[1][1]
    key("ctrl+f")
    desk.type("text", "Search", "zzzz")
    wait(lambda: desk.row_count("Customers") == 0, "no row to match nonsense")
    desk.type("text", "Search", "" if not name.isascii() else name)
    wait(lambda: desk.row_count("Customers") > 0, "the searched row")

    desk.quit()
    again = stage.start()
    wait(lambda: again.row_count("Customers") > 0, "the last snapshot at once", 10)
    assert again.seen("dialog", "Sign in to UISP") is None
    wait_for_refresh(again)
    again.quit()

    activity = stage.cli("list", "activity")
    # Two at the sign-ins, one by the button, and the history that is read behind the first.
    assert activity.returncode == 0 and activity.stdout.count("BULK_REFRESH_CUSTOMERS") == 4, activity
    found = subprocess.run(["grep", "-rlF", token, stage.folder], capture_output=True, text=True)
    assert found.stdout == "", f"the token stands in {found.stdout}"
