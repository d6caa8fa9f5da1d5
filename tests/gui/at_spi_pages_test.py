#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page as a screen reader finds it: each control has a name, and what changes is announced.

  with_desktop at_spi_pages_test.py PROGRAM DEVNET_MJS
"""
import json
import subprocess
import sys
import tempfile
import threading
import unittest
from pathlib import Path

import pyatspi

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "support"))
from at_spi import Program  # noqa: E402

PROGRAM, DEVNET = sys.argv[1:3]
PAGES = ("Overview", "ANKR Staking", "Timeline", "Activity", "History", "Accounts", "Node providers", "Address book",
         "How it works", "Settings")
CONTROLS = {"push button", "toggle button", "check box", "radio button", "combo box", "text", "password text",
            "spin button", "page tab", "table", "tree table", "tree", "list", "slider", "link", "menu item"}


class Pages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.chain = f"{cls.folder.name}/chain"
        cls.devnet("start", "--watch-pid", str(subprocess.os.getpid()))
        cls.addClassCleanup(cls.devnet, "stop")
        cls.devnet("seed")
        cls.program = subprocess.Popen([PROGRAM, "--network", f"{cls.chain}/network.json",
                                        "--profile", f"{cls.folder.name}/profile", "--demo"])
        cls.addClassCleanup(cls.end_program)
        cls.window = Program()
        cls.window.wait("Manage", 60)

    @classmethod
    def devnet(cls, *arguments):
        done = subprocess.run(["node", DEVNET, *arguments, "--dir", cls.chain], capture_output=True, text=True,
                              timeout=120)
        if done.returncode != 0:
            raise RuntimeError(done.stderr)
        return json.loads(done.stdout)

    @classmethod
    def end_program(cls):
        cls.program.terminate()
        cls.program.wait(10)

    def nameless(self, place):
        """The controls that show and have no name, by their role and what holds them."""
        found = []
        controls = 0
        for node in self.window.showing():
            try:
                role, name, parent = node.getRoleName(), node.name, node.parent
                holder = f"{parent.getRoleName()} “{parent.name}”"
            except Exception:  # the object went away between two calls
                continue
            if role not in CONTROLS:
                continue
            controls += 1
            if not (name or "").strip():
                found.append(f"{place}: {role} in {holder}")
        self.assertGreater(controls, len(PAGES), place)
        return found

    def test_every_control_of_every_page_has_a_name(self):
        found = []
        for page in PAGES:
            self.window.press(page, role="push button")
            found += self.nameless(page)
        self.assertEqual(found, [])

    def test_every_control_of_the_forms_has_a_name(self):
        found = []
        self.window.press("ANKR Staking", role="push button")
        self.window.press("Stake ANKR")
        found += self.nameless("Stake ANKR")
        self.window.press("Cancel")
        self.window.press("Overview", role="push button")
        self.window.press("Send")
        found += self.nameless("Send")
        self.window.press("Accounts", role="push button")
        for dialog in ("Create account", "Import account", "Watch an address"):
            self.window.press(dialog)
            self.window.wait("Cancel")
            found += self.nameless(dialog)
            self.window.press("Cancel")
        self.assertEqual(found, [])

    def test_what_changes_is_announced(self):
        heard = []
        done = threading.Event()

        def hear(event):
            try:
                if event.source.getRoleName() == "alert":
                    heard.append(event.source.name)
                    if event.source.name == "At most 8 decimals: the contract counts no finer.":
                        done.set()
            except Exception:  # the object went away meanwhile
                pass

        pyatspi.Registry.registerEventListener(hear, "object:property-change:accessible-name",
                                               "object:state-changed:showing")
        self.window.press("ANKR Staking", role="push button")
        self.window.press("Stake ANKR")
        self.window.wait("Amount")
        self.window.type("Amount", "1000.1234567891")
        end = threading.Timer(15, pyatspi.Registry.stop)
        end.start()
        watch = threading.Thread(target=lambda: (done.wait(15), pyatspi.Registry.stop()), daemon=True)
        watch.start()
        pyatspi.Registry.start()
        end.cancel()
        self.assertTrue(done.is_set(), heard)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
