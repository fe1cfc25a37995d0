# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person sees and does, by role and accessible name. Everything waits for its condition; nothing sleeps for a
guess. Role names are those of AT-SPI: "push button", "text", "password text", "table", "status bar", …"""

import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  (need the version above)

LIMIT = 30.0


class NotSeen(AssertionError):
    """A condition that did not come true within its time."""


def wait(condition, what, limit=LIMIT):
    end, trouble = time.monotonic() + limit, None
    while time.monotonic() < end:
        try:
            found = condition()
            if found:
                return found
        except Exception as error:  # a node may vanish while it is looked at
            trouble = error
        time.sleep(0.05)
    raise NotSeen(f"waited {limit:.0f} s for {what}" + (f" ({trouble})" if trouble else ""))


def children(node):
    found = (node.get_child_at_index(i) for i in range(node.get_child_count()))
    return [child for child in found if child is not None]


def descendants(node):
    """The node and all below it, tables' cells left out; what vanishes while it is looked at is passed over."""
    yield node
    try:
        below = [] if node.get_role_name() in ("table", "tree", "tree table") else children(node)
    except GLib.GError:
        return
    for child in below:
        yield from descendants(child)


def is_called(node, role, matches):
    try:
        return node.get_role_name() == role and matches(node.get_name() or "") and is_showing(node)
    except GLib.GError:
        return False


def is_showing(node):
    states = node.get_state_set()
    return states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.VISIBLE)


def has_state(node, name):
    return node.get_state_set().contains(getattr(Atspi.StateType, name))


class Program:
    """A started program and its windows."""

    def __init__(self, command):
        self.process = subprocess.Popen(command)
        self.root = wait(self._find_root, "the program on the accessibility bus")

    def _find_root(self):
        if self.process.poll() is not None:
            raise SystemExit(f"{self.process.args[0]} ended early with {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        for application in children(desktop):
            if application.get_process_id() == self.process.pid and application.get_child_count():
                return application
        return None

    def seen(self, role, name):
        """The showing node of that role and name (a text, or a test of it) right now, or None."""
        matches = name if callable(name) else lambda text: text == name
        for node in descendants(self.root):
            if is_called(node, role, matches):
                return node
        return None

    def find(self, role, name, limit=LIMIT):
        return wait(lambda: self.seen(role, name), f"{role} {name!r}", limit)

    def wait_gone(self, role, name, limit=LIMIT):
        wait(lambda: self.seen(role, name) is None, f"{role} {name!r} to go", limit)

    def press(self, role, name):
        node = self.find(role, name)
        wait(lambda: has_state(node, "ENABLED"), f"{name!r} to be enabled")
        node.get_action_iface().do_action(0)

    def type(self, role, name, text):
        """By real key strokes, after the field has the focus."""
        field = self.find(role, name)
        field.grab_focus()
        wait(lambda: has_state(field, "FOCUSED"), f"focus on {name!r}")
        key("ctrl+a")
        key("BackSpace")
        subprocess.check_call(["xdotool", "type", "--clearmodifiers", "--delay", "8", text])

    def status(self):
        bar = next((n for n in descendants(self.root) if n.get_role_name() == "status bar"), None)
        return bar.get_name() if bar else ""

    def rows(self, table_name, most=50):
        table = self.find("table", table_name).get_table_iface()
        count = min(table.get_n_rows(), most)
        return [[table.get_accessible_at(row, column).get_name() or "" for column in range(table.get_n_columns())]
                for row in range(count)]

    def row_count(self, table_name):
        return self.find("table", table_name).get_table_iface().get_n_rows()

    def headers(self, table_name):
        table = self.find("table", table_name).get_table_iface()
        return [table.get_column_header(column).get_name() for column in range(table.get_n_columns())]

    def choose_page(self, name):
        item = wait(lambda: next((n for n in descendants(self.find("list", "Pages"))
                                  if n.get_role_name() == "list item" and n.get_name() == name), None),
                    f"page {name!r}")
        box = item.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        subprocess.check_call(["xdotool", "mousemove", str(box.x + box.width // 3), str(box.y + box.height // 2),
                               "click", "1"])

    def quit(self):
        key("ctrl+q")
        status = self.process.wait(20)
        assert status == 0, f"the program ended with {status}"

    def end(self):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()


def key(*names):
    subprocess.check_call(["xdotool", "key", "--clearmodifiers", *names])


def screenshot(path):
    subprocess.check_call(["import", "-window", "root", str(path)])
