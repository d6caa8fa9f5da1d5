#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""That the rules of lint.py find what they are for, and leave good code alone."""
import tempfile
import unittest
from pathlib import Path

import lint

HEAD = "// SPDX-License-Identifier: GPL-3.0-or-later\n"


class Tree:
    def __init__(self, files):
        self.folder = tempfile.TemporaryDirectory()
        for top in ("core", "ui", "app"):
            (Path(self.folder.name) / top).mkdir()
        for name, text in files.items():
            path = Path(self.folder.name) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            pragma = "#pragma once\n" if name.endswith(".h") else ""
            path.write_text(text if name.endswith(".txt") else HEAD + pragma + text, encoding="utf-8")

    def findings(self):
        return list(lint.check_tree(self.folder.name))


class Layers(unittest.TestCase):
    def test_an_include_downwards_is_fine(self):
        tree = Tree({"core/base/a.h": "", "core/rpc/b.h": '#include "core/base/a.h"\n'})
        self.assertEqual(tree.findings(), [])

    def test_an_include_upwards_is_found(self):
        tree = Tree({"core/rpc/b.h": "", "core/base/a.h": '#include "core/rpc/b.h"\n'})
        self.assertEqual(len(tree.findings()), 1)
        self.assertIn("core/base may not reach core/rpc", tree.findings()[0])

    def test_an_include_through_another_header_is_found(self):
        tree = Tree({"core/rpc/b.h": "", "core/staking/s.h": '#include "core/rpc/b.h"\n',
                     "ui/pages/p.cpp": '#include "core/staking/s.h"\n'})
        self.assertIn("ui/pages may not reach core/rpc", "\n".join(tree.findings()))

    def test_text_does_not_reach_pages(self):
        tree = Tree({"ui/pages/p.h": "", "ui/text/t.h": '#include "ui/pages/p.h"\n'})
        self.assertIn("ui/text may not reach ui/pages", "\n".join(tree.findings()))

    def test_an_unknown_core_folder_is_found(self):
        self.assertIn("not in the layer table", "\n".join(Tree({"core/misc/a.h": ""}).findings()))


class Rules(unittest.TestCase):
    def assertFinds(self, name, code, what):
        self.assertIn(what, "\n".join(Tree({name: code}).findings()))

    def assertClean(self, name, code):
        self.assertEqual(Tree({name: code}).findings(), [])

    def test_connect(self):
        self.assertFinds("core/rpc/a.cpp", "connect(a, &A::b, [this] { f(1, 2); });", "without a context")
        self.assertFinds("ui/a.cpp", "QTimer::singleShot(5, [=] { f(); });", "without a context")
        self.assertFinds("core/rpc/a.cpp", "future.then([](int) {});", "without a context")
        self.assertClean("core/rpc/a.cpp", "connect(a, &A::b, this, [this] { f(1, 2); });")
        self.assertClean("ui/a.cpp", "QTimer::singleShot(5, this, [=] { f(); });")
        self.assertClean("core/rpc/a.cpp", "// connect(a, b)\nauto s = \"connect(a)\";")

    def test_rich_text(self):
        self.assertFinds("ui/a.cpp", "auto *l = new QLabel(this);", "use textLabel()")
        self.assertFinds("ui/a.cpp", "l->setTextFormat(Qt::RichText);", "text format")
        self.assertFinds("ui/a.cpp", "w->setToolTip(name);", "plainToolTip")
        self.assertFinds("ui/a.cpp", "QMessageBox box;", "dialog of our own")
        self.assertClean("ui/a.cpp", "w->setToolTip(plainToolTip(name));")
        self.assertClean("ui/widgets/text_label.cpp", "auto *l = new QLabel(this);")

    def test_event_loops(self):
        self.assertFinds("ui/a.cpp", "dialog.exec();", "nested event loop")
        self.assertFinds("core/rpc/a.cpp", "reply->waitForReadyRead(5);", "blocking wait")
        self.assertClean("core/storage/a.cpp", "query.exec();")
        self.assertClean("app/main.cpp", "return application.exec();")

    def test_core_has_no_words_and_no_gui(self):
        self.assertFinds("core/rpc/a.cpp", 'auto s = tr("x");', "ui/text")
        self.assertFinds("core/rpc/a.cpp", "#include <QColor>\n", "Gui or Widgets")
        self.assertFinds("core/rpc/CMakeLists.txt", "LINK Qt6::Widgets", "Gui or Widgets")

    def test_what_differs_from_system_to_system_has_one_home(self):
        self.assertFinds("core/rpc/a.cpp", "#ifdef Q_OS_WIN\n#endif\n", "system to system")
        self.assertFinds("ui/a.cpp", "#if defined(__APPLE__)\n#endif\n", "system to system")
        self.assertFinds("core/wallet/a.cpp", "#include <unistd.h>\n", "system to system")
        self.assertFinds("ui/a.cpp", "#include <QDBusConnection>\n", "system to system")
        self.assertClean("core/base/platform_linux.cpp", "#include <sys/prctl.h>\n#ifdef Q_OS_LINUX\n#endif\n")
        self.assertClean("core/rpc/a.cpp", "#ifdef NDEBUG\n#endif\n")

    def test_licence_and_guard(self):
        tree = Tree({})
        (Path(tree.folder.name) / "core/base").mkdir()
        (Path(tree.folder.name) / "core/base/a.h").write_text("int a;\n")
        findings = "\n".join(tree.findings())
        self.assertIn("SPDX", findings)
        self.assertIn("#pragma once", findings)


if __name__ == "__main__":
    unittest.main()
