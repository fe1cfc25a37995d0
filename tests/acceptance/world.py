# SPDX-License-Identifier: GPL-3.0-or-later
"""A private desktop for one run of a program: own home, runtime folder, session bus, X server, window manager and
keyring, so that nothing of the person who runs the tests is touched and nothing is left behind."""

import os
import select
import shutil
import signal
import subprocess
import tempfile


class PrivateDesktop:
    """Starts X server and window manager; `environment` is what programs in it are started with."""

    def __init__(self, size="1440x900"):
        self._processes = []
        self.home = tempfile.mkdtemp(prefix="freshet-home-")
        self._runtime = tempfile.mkdtemp(prefix="freshet-run-")
        os.chmod(self._runtime, 0o700)
        kept = {k: v for k, v in os.environ.items() if not k.startswith("XDG_") and k not in (
            "DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "FRESHET_API_TOKEN",
            "FRESHET_DATA_DIR")}
        self.environment = kept | {
            "HOME": self.home, "XDG_RUNTIME_DIR": self._runtime, "LC_ALL": "C.UTF-8", "LANG": "C.UTF-8", "TZ": "UTC",
            "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "NO_AT_BRIDGE": "0",
            "GTK_A11Y": "atspi", "QT_SCALE_FACTOR": "1",
        }
        self.environment["DISPLAY"] = self._start_x_server(size)
        self.start(["openbox"])

    def _start_x_server(self, size):
        read_end, write_end = os.pipe()
        self.start(["Xvfb", "-displayfd", str(write_end), "-screen", "0", size + "x24", "-nolisten", "tcp"],
                   pass_fds=[write_end])
        os.close(write_end)
        with os.fdopen(read_end) as pipe:
            ready, _, _ = select.select([pipe], [], [], 30)
            if not ready:
                raise RuntimeError("the X server did not start")
            return ":" + pipe.readline().strip()

    def start(self, command, **options):
        process = subprocess.Popen(command, env=self.environment, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL, **options)
        self._processes.append(process)
        return process

    def close(self):
        for process in reversed(self._processes):
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
                try:
                    process.wait(5)
                except subprocess.TimeoutExpired:
                    process.kill()
        for folder in (self.home, self._runtime):
            shutil.rmtree(folder, ignore_errors=True)
