#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real window as a person would, through the accessibility bus.

    run.py --program build/asan/bin/freshet --cli build/asan/bin/freshet-cli [--case NAME]

Each case_*.py beside this file runs in a private desktop of its own (world.py); it gets the helpers of screen.py and
the two programs. The exit status is 0 when every case passed."""

import argparse
import pathlib
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from world import PrivateDesktop  # noqa: E402  (found by the line above)


def run_case(case, options):
    desktop = PrivateDesktop()
    try:
        inner = [sys.executable, str(HERE / "inside.py"), str(case), options.program, options.cli]
        ended = subprocess.run(["dbus-run-session", "--"] + inner, env=desktop.environment, stdout=subprocess.PIPE,
                               stderr=subprocess.STDOUT, text=True)
        if ended.returncode != 0:
            print(ended.stdout)
        return ended.returncode
    finally:
        desktop.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--case", help="only this one, e.g. sign_in")
    options = parser.parse_args()
    cases = sorted(HERE.glob(f"case_{options.case or '*'}.py"))
    if not cases:
        sys.exit(f"no case called {options.case}")
    failed = []
    for case in cases:
        begin = time.monotonic()
        status = run_case(case, options)
        print(f"{'ok  ' if status == 0 else 'FAIL'} {case.stem} ({time.monotonic() - begin:.1f} s)", flush=True)
        if status != 0:
            failed.append(case.stem)
    print(f"acceptance: {len(cases) - len(failed)} passed, {len(failed)} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
