#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The journey of an unstake, driven from outside: as a person with a screen reader goes it.

  with_desktop at_spi_journey_test.py PROGRAM DEVNET_MJS
"""
import json
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "support"))
from at_spi import Program  # noqa: E402

PROGRAM, DEVNET = sys.argv[1:3]
ACCOUNT = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"
ANKR = 10**18


class Journey(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.chain = f"{cls.folder.name}/chain"
        cls.devnet("start", "--block-time", "1", "--watch-pid", str(subprocess.os.getpid()))
        cls.addClassCleanup(cls.devnet, "stop")
        cls.devnet("seed")
        cls.program = subprocess.Popen([PROGRAM, "--network", f"{cls.chain}/network.json",
                                        "--profile", f"{cls.folder.name}/profile", "--demo"])
        cls.addClassCleanup(cls.end_program)
        cls.window = Program()

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

    def provider(self, name):
        truth = self.devnet("truth", "--account", ACCOUNT)
        return next(p for p in truth["providers"] if p["name"] == name), int(truth["account"]["ankrWei"])

    def test_unstake_wait_and_claim(self):
        window = self.window
        window.wait("Overview", 60)
        window.wait(re.compile(r"published development key"))

        window.press("Manage", 60)
        window.wait("My ANKR Staking")
        window.wait("Active Staking")
        window.press("Expand Tidewater")
        window.press("Unstake 2,000 ANKR from Tidewater")

        window.wait("Unstake ANKR")
        self.assertEqual(window.read("Amount"), "2000")
        window.type("Amount", "0.123456789")
        window.wait(re.compile("8 decimals"))
        window.type("Amount", "500")
        window.press(re.compile("^Unstake$"), role="push button")

        window.wait("Confirm transaction", 30)
        for tab in ("Data", "Hex", "Details"):
            window.press(tab)
        window.press("Confirm", 30)

        window.wait(re.compile("^Unstake is pending|^Unstake is done"), 30)
        window.press("Activity")
        window.press("Details of Unstake 500 ANKR from Tidewater", 30)
        window.wait("Copy details")
        window.press("Go to dashboard", 60)
        position, _ = self.provider("Tidewater")
        self.assertEqual(int(position["stakedWei"]), 1500 * ANKR)
        self.assertEqual(int(position["pendingWei"]), 500 * ANKR)

        epoch = self.devnet("truth", "--account", ACCOUNT)["epoch"]
        window.press("Manage", 60)
        for step in (1, 2):
            window.press("Skip to next epoch", 60)
            window.wait(re.compile(rf"Epoch {epoch + step}\b"), 60)

        window.press("Unstaking")
        before = self.provider("Tidewater")[1]
        window.press("Claim 500 ANKR from Tidewater", 60)
        window.wait("Confirm transaction", 30)
        window.press("Confirm", 30)
        window.wait(re.compile("^Claim is pending|^Claim is done"), 30)
        window.press("Go to dashboard", 60)
        position, after = self.provider("Tidewater")
        self.assertEqual(int(position["claimableWei"]), 0)
        self.assertEqual(after - before, 500 * ANKR)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
