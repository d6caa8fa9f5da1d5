# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives a running Capstan from outside, by accessible name, as a screen reader does.

Needs python3-pyatspi and a D-Bus session with the accessibility bus; tests/support/with_desktop gives one. The
program must run with QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1.
"""
import re
import time

import pyatspi

# In the order a screen reader would try them.
ACTIONS = ("press", "click", "activate", "jump", "expand or collapse", "toggle")
# An item view may claim any number of children; more than a person would walk through is a bug of its own.
MOST_CHILDREN = 2000


class NotFound(AssertionError):
    pass


def _children(node):
    try:
        count = node.childCount
    except Exception:  # the object went away between two calls
        return
    for index in range(min(count, MOST_CHILDREN)):
        try:
            child = node.getChildAtIndex(index)
        except Exception:
            continue
        if child is not None:
            yield child


def _has(node, state):
    try:
        return node.getState().contains(state)
    except Exception:
        return False


def _name(node):
    try:
        return node.name or ""
    except Exception:
        return ""


def _role(node):
    try:
        return node.getRoleName()
    except Exception:
        return ""


class Program:
    """The accessible tree of one program."""

    def __init__(self, name="capstan"):
        self.name = name

    def showing(self):
        """What a person sees. What is in a hidden page is not walked through: its cells would claim to show."""
        found = []
        apps = [app for app in _children(pyatspi.Registry.getDesktop(0)) if self.name in _name(app).lower()]
        stack = [window for app in apps for window in _children(app)]
        while stack:
            node = stack.pop()
            if _has(node, pyatspi.STATE_SHOWING):
                found.append(node)
                stack.extend(reversed(list(_children(node))))
        return found

    def matches(self, wanted, role=None):
        """Showing nodes whose name is `wanted`, or matches it when it is a compiled pattern."""
        def fits(name):
            return bool(wanted.search(name)) if isinstance(wanted, re.Pattern) else name == wanted
        return [n for n in self.showing() if fits(_name(n)) and (role is None or _role(n) == role)]

    def wait(self, wanted, seconds=20, role=None, condition=lambda node: True):
        end = time.monotonic() + seconds
        while True:
            for node in self.matches(wanted, role):
                if condition(node):
                    return node
            if time.monotonic() > end:
                there = sorted({_name(n) for n in self.showing()} - {""})
                raise NotFound(f"{wanted!r} is not there after {seconds} s; there is: {there}")
            time.sleep(0.1)

    def press(self, wanted, seconds=20, role=None):
        """Waits until the control is there and enabled, then does its first usual action."""
        def pressable(node):
            return _has(node, pyatspi.STATE_ENABLED) and self._action(node) is not None
        node = self.wait(wanted, seconds, role, pressable)
        action, index = self._action(node)
        action.doAction(index)
        return node

    @staticmethod
    def _action(node):
        try:
            action = node.queryAction()
            names = [action.getName(i).lower() for i in range(action.nActions)]
        except Exception:  # it has none, or went away
            return None
        return next(((action, names.index(name)) for name in ACTIONS if name in names), None)

    def is_enabled(self, wanted):
        return _has(self.wait(wanted), pyatspi.STATE_ENABLED)

    def type(self, wanted, text, seconds=20):
        """Replaces the text of a field, as assistive technology does: no validator sees it."""
        def editable(node):
            try:
                return bool(node.queryEditableText())
            except Exception:
                return False
        self.wait(wanted, seconds, None, editable).queryEditableText().setTextContents(text)

    def read(self, wanted, seconds=20):
        for node in [self.wait(wanted, seconds)] + self.matches(wanted):
            try:
                return node.queryText().getText(0, -1)
            except NotImplementedError:
                continue
        return self.wait(wanted).name
