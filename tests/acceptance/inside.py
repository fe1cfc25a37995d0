# SPDX-License-Identifier: GPL-3.0-or-later
"""The half of run.py that runs inside the private desktop's session bus: unlocks a keyring, starts the embedded UISP
and executes one case. The case's main(stage) gets everything through `stage`."""

import importlib.util
import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

import screen  # noqa: E402  (found by the line above)
from gi.repository import Atspi  # noqa: E402


class Stage:
    """What a case works with: the two programs, a data folder, an embedded UISP."""

    def __init__(self, program, cli):
        self.program_path, self.cli_path = program, cli
        self.folder = tempfile.mkdtemp(prefix="freshet-files-", dir=os.environ["HOME"])
        self._running, self._servers = [], []

    def start(self, *arguments):
        program = screen.Program([self.program_path, "--data-dir", self.folder, *arguments])
        self._running.append(program)
        return program

    def start_demo(self, *arguments):
        program = screen.Program([self.program_path, "--demo", *arguments])
        self._running.append(program)
        return program

    def serve(self, *arguments):
        """An embedded UISP in a process of its own: (URL, token, process)."""
        server = subprocess.Popen([self.cli_path, "demo", *arguments], stdout=subprocess.PIPE, text=True)
        self._servers.append(server)
        lines = dict(line.strip().split(": ", 1) for line in (server.stdout.readline(), server.stdout.readline()))
        return lines["URL"], lines["Token"], server

    def cli(self, *arguments):
        return subprocess.run([self.cli_path, *arguments, "--data-dir", self.folder], capture_output=True, text=True)

    def close(self):
        for program in self._running:
            program.end()
        for server in self._servers:
            server.terminate()
            server.wait(10)


def unlock_keyring():
    subprocess.run(["gnome-keyring-daemon", "--unlock", "--components=secrets", "--daemonize"], input=b"acceptance",
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)


def main():
    case_path, program, cli = sys.argv[1:4]
    specification = importlib.util.spec_from_file_location("case", case_path)
    case = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(case)
    if getattr(case, "WITH_KEYRING", True):
        unlock_keyring()
    Atspi.init()
    Atspi.set_timeout(5000, 15000)
    stage = Stage(program, cli)
    try:
        case.main(stage)
    finally:
        stage.close()


if __name__ == "__main__":
    main()
