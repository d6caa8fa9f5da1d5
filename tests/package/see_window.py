#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Waits until a window of Capstan stands on a screen that Xvfb keeps in a file, and takes a picture of it.

  see_window.py FRAMEBUFFER PICTURE.png
  see_window.py FRAMEBUFFER --none        waits until there is none, so that an earlier one is not taken for the next

A window is there when the side bar's colour covers a part of the screen, text of many shades stands on it, and two
looks a second apart are the same.
"""
import sys
import time
from pathlib import Path

from framebuffer import Framebuffer

SIDE_BARS = [(0x0F, 0x1C, 0x2C), (0x0A, 0x12, 0x1C)]  # light and dark theme
WAIT_SECONDS = 90


def shows_capstan(colours, pixels):
    return sum(colours[colour] for colour in SIDE_BARS) > pixels * 0.05 and len(colours) > 100


def wait_for_none(source):
    deadline = time.monotonic() + WAIT_SECONDS
    while time.monotonic() < deadline:
        look = Framebuffer(source)
        if not shows_capstan(look.colours(), look.width * look.height):
            return
        time.sleep(1)
    sys.exit("a window of Capstan is still on the screen")


def main(source, target):
    deadline, before = time.monotonic() + WAIT_SECONDS, None
    while time.monotonic() < deadline:
        look = Framebuffer(source)
        colours = look.colours()
        if shows_capstan(colours, look.width * look.height) and before == look.pixels:
            look.write_png(target)
            return
        before = look.pixels
        time.sleep(1)
    Framebuffer(source).write_png(target)
    sys.exit("there is no window of Capstan on the screen")


if __name__ == "__main__":
    if sys.argv[2] == "--none":
        wait_for_none(Path(sys.argv[1]))
    else:
        main(Path(sys.argv[1]), Path(sys.argv[2]))
