#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be said of the Windows program without Windows: its own sources are C++ to a compiler for Windows, its
resources compile, and the setup is made from a folder of staged files.

Each part is skipped where its tool is missing; scripts/package installs all of them.
"""
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
COMPILERS = ["x86_64-w64-mingw32-g++-posix", "x86_64-w64-mingw32-g++"]
# Qt's headers are the same for all systems but for the features in qconfig.h.
QT_HEADERS = [Path("/usr/include/x86_64-linux-gnu/qt6"), Path("/usr/include/aarch64-linux-gnu/qt6")]


def find(case, *names):
    for name in names:
        if shutil.which(name):
            return name
    case.skipTest(f"{names[0]} is not installed; scripts/package installs it")


def run(*command, **options):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, **options)


class Sources(unittest.TestCase):
    def test_platform_windows_is_accepted(self):
        compiler = find(self, *COMPILERS)
        qt = next((folder for folder in QT_HEADERS if folder.is_dir()), None)
        if not qt:
            self.skipTest("Qt's headers are not installed")
        with tempfile.TemporaryDirectory() as folder:
            # Not all of /usr/include: the C library's headers there are another system's.
            (Path(folder) / "tl").symlink_to("/usr/include/tl")
            done = run(compiler, "-std=c++20", "-fsyntax-only", "-Wall", "-Wextra", "-Werror", "-DUNICODE",
                       "-DQT_NO_CAST_FROM_ASCII", "-DQT_NO_KEYWORDS", "-I", ROOT, "-isystem", folder,
                       "-isystem", qt, "-isystem", qt / "QtCore", ROOT / "core/base/platform_windows.cpp")
        self.assertEqual(done.returncode, 0, done.stderr)

    def test_resources_compile(self):
        windres = find(self, "x86_64-w64-mingw32-windres")
        values = dict(zip(("PROJECT_VERSION_MAJOR", "PROJECT_VERSION_MINOR", "PROJECT_VERSION_PATCH"), "123"),
                      PROJECT_VERSION="1.2.3", CMAKE_SOURCE_DIR=str(ROOT))
        script = (ROOT / "installer/windows/capstan.rc.in").read_text()
        with tempfile.TemporaryDirectory() as folder:
            source, made = Path(folder) / "capstan.rc", Path(folder) / "capstan.o"
            source.write_text(re.sub(r"@(\w+)@", lambda match: values[match.group(1)], script))
            done = run(windres, source, made)
            self.assertEqual(done.returncode, 0, done.stderr)
            content = made.read_bytes()
            self.assertIn("capstan.exe".encode("utf-16-le"), content)
            self.assertIn((ROOT / "installer/icons/capstan-256.png").read_bytes(), content)


class Setup(unittest.TestCase):
    CONFIGURATION = """
set(CPACK_GENERATOR NSIS)
set(CPACK_PACKAGE_NAME capstan)
set(CPACK_PACKAGE_VERSION 1.2.3)
set(CPACK_PACKAGE_VENDOR "Capstan contributors")
set(CPACK_PACKAGE_INSTALL_DIRECTORY Capstan)
set(CPACK_PACKAGE_FILE_NAME capstan-1.2.3-windows-x86_64-setup)
set(CPACK_RESOURCE_FILE_LICENSE "{root}/LICENSE")
set(CPACK_INSTALLED_DIRECTORIES "{stage};/")
set(CPACK_PACKAGE_DESCRIPTION "A desktop wallet")
include("{root}/installer/windows/nsis.cmake")
"""

    def test_is_made_from_staged_files(self):
        find(self, "makensis")
        find(self, "cpack")
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            stage = folder / "stage"
            (stage / "more").mkdir(parents=True)
            (stage / "capstan.exe").write_bytes(b"MZ" + bytes(5000))
            (stage / "LICENSE.txt").write_text("licence")
            (stage / "more/file.txt").write_text("file")
            (folder / "CPackConfig.cmake").write_text(self.CONFIGURATION.format(root=ROOT, stage=stage))
            done = run("cpack", "--config", folder / "CPackConfig.cmake", "-B", folder / "out", cwd=folder)
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr + self.log(folder))
            setup = folder / "out/capstan-1.2.3-windows-x86_64-setup.exe"
            content = setup.read_bytes()
            self.assertEqual(content[:2], b"MZ")
            self.assertIn(b'level="asInvoker"', content, "it would ask for an administrator")
            self.assertIn(b"<dpiAware", content)

            script = next((folder / "out").rglob("project.nsi")).read_text()
            self.assertNotRegex(script, r"@\w+@", "a name was not filled in")
            for file in ("capstan.exe", "LICENSE.txt", r"more\file.txt"):
                self.assertIn(f'Delete "$INSTDIR\\{file}"', script)
            self.assertNotIn("RMDir /r", script, "removal could take more than was installed")

    @staticmethod
    def log(folder):
        return "".join(path.read_text(errors="replace") for path in folder.rglob("NSISOutput.log"))


if __name__ == "__main__":
    unittest.main()
