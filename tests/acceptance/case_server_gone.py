# SPDX-License-Identifier: GPL-3.0-or-later
"""A server that goes away: the rows stay, the window says what failed and offers to try again."""

from screen import wait


def main(stage):
    url, token, server = stage.serve("--customers", "20")
    desk = stage.start()
    desk.type("text", "Server address", url)
    desk.type("password text", "API token", token)
    desk.press("push button", "Sign in")
    wait(lambda: "Data refreshed successfully!" in desk.status(), "the first refresh", 60)
    rows = desk.row_count("Customers")

    server.terminate()
    server.wait(10)
    desk.press("push button", lambda name: name.endswith("Refresh Data"))
    desk.find("label", lambda text: "refuses the connection" in text, 60)
    desk.find("push button", "Retry")
    assert desk.row_count("Customers") == rows
    desk.press("push button", "Dismiss")
    desk.quit()
