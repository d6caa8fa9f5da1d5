#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the made .deb and archive must be, without installing them.

  deb_test.py DEB ARCHIVE
"""
import re
import subprocess
import sys
import tarfile
import tempfile
import unittest
from pathlib import Path

DEB, ARCHIVE = (Path(argument).resolve() for argument in sys.argv[1:3])
MEGABYTE = 1_000_000
APPLICATION = "io.github.capstan_wallet.capstan"


def run(*command):
    return subprocess.run(command, check=True, text=True, capture_output=True).stdout


class Hardening:
    """Of a program file; mixed into the tests below."""

    def readelf(self, option):
        return run("readelf", "-W", option, str(self.program))

    def test_is_a_position_independent_executable(self):
        self.assertRegex(self.readelf("-h"), r"Type:\s+DYN")
        self.assertRegex(self.readelf("-d"), r"FLAGS_1.*\bPIE\b")

    def test_has_no_copies_of_data_of_qt(self):
        self.assertEqual(re.findall(r"_COPY\s.*", self.readelf("-r")), [])

    def test_has_its_tables_read_only_before_it_starts(self):
        self.assertIn("GNU_RELRO", self.readelf("-l"))
        self.assertRegex(self.readelf("-d"), r"BIND_NOW|FLAGS_1.*\bNOW\b")

    def test_has_no_executable_stack(self):
        self.assertRegex(self.readelf("-l"), r"GNU_STACK.*\bRW\b\s")

    def test_checks_its_stack_and_its_copies(self):
        symbols = self.readelf("--dyn-syms")
        self.assertIn("__stack_chk_fail", symbols)
        self.assertRegex(symbols, r"__\w+_chk(@|\s)", "no call is fortified")

    def test_guards_jumps_and_returns(self):
        self.assertIn("SHSTK", self.readelf("-n"))
        # The mark for jumps is missing from Debian 12's start files; what it stands for is in the code.
        self.assertGreater(run("objdump", "-d", "--no-show-raw-insn", str(self.program)).count("endbr64"), 1000)

    def test_is_stripped_and_names_no_folder_of_the_builder(self):
        self.assertNotIn(".symtab", self.readelf("-S"))
        content = self.program.read_bytes()
        for word in (b"/work/", b"/home/", b"/tmp/", b"/builds/", str(Path(__file__).parents[2]).encode()):
            self.assertNotIn(word, content)


class Deb(Hardening, unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.root = Path(cls.folder.name)
        run("dpkg-deb", "-x", str(DEB), cls.folder.name)
        cls.program = cls.root / "usr/bin/capstan"

    def field(self, name):
        return run("dpkg-deb", "-f", str(DEB), name).strip()

    def test_is_small(self):
        self.assertLessEqual(DEB.stat().st_size, 4 * MEGABYTE)

    def test_has_no_search_path_of_its_own(self):
        self.assertNotRegex(self.readelf("-d"), r"RPATH|RUNPATH")

    def test_depends_on_what_is_loaded_by_name_only(self):
        names = {re.split(r"[ (:]", part.strip())[0] for part in re.split("[,|]", self.field("Depends"))}
        self.assertLessEqual({"libsecret-1-0", "libqt6sql6-sqlite", "libqt6svg6", "libqt6widgets6", "libqt6keychain1"},
                             names)

    def test_says_what_it_is(self):
        self.assertEqual(self.field("Package"), "capstan")
        self.assertRegex(self.field("Version"), r"^\d+\.\d+\.\d+$")
        self.assertIn("staking ANKR", self.field("Description"))

    def test_has_what_a_desktop_looks_for(self):
        share = self.root / "usr/share"
        for path in (f"applications/{APPLICATION}.desktop", f"metainfo/{APPLICATION}.metainfo.xml",
                     "icons/hicolor/scalable/apps/capstan.svg", "icons/hicolor/16x16/apps/capstan.png",
                     "icons/hicolor/256x256/apps/capstan.png", "man/man1/capstan.1.gz", "doc/capstan/copyright",
                     "doc/capstan/changelog.gz", "bash-completion/completions/capstan",
                     "zsh/vendor-completions/_capstan", "fish/vendor_completions.d/capstan.fish"):
            self.assertTrue((share / path).is_file(), path)

    def test_files_belong_to_root_and_are_written_by_it_alone(self):
        for line in run("dpkg-deb", "-c", str(DEB)).splitlines():
            mode, owner = line.split()[:2]
            self.assertEqual(owner, "root/root", line)
            self.assertNotEqual(mode[8], "w", line)
            self.assertNotIn("s", mode.lower()[1:], line)

    def test_says_on_removal_that_keys_stay(self):
        with tempfile.TemporaryDirectory() as folder:
            run("dpkg-deb", "-e", str(DEB), folder)
            words = run("sh", f"{folder}/prerm", "remove")
            self.assertIn("keychain", words)
            self.assertIn(".local/share/capstan", words)
            self.assertEqual(run("sh", f"{folder}/prerm", "upgrade", "0.2.0"), "")


class Archive(Hardening, unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        with tarfile.open(ARCHIVE) as archive:
            cls.names = archive.getnames()
            archive.extractall(cls.folder.name)
        cls.root = Path(cls.folder.name) / cls.names[0].split("/")[0]
        cls.program = cls.root / "bin/capstan"

    def binaries(self):
        return [self.program, *self.root.glob("lib/*.so*"), *self.root.glob("plugins/*/*.so")]

    def test_is_not_large(self):
        self.assertLessEqual(ARCHIVE.stat().st_size, 60 * MEGABYTE)

    def test_unpacks_into_one_folder(self):
        self.assertEqual({name.split("/")[0] for name in self.names}, {ARCHIVE.name.removesuffix(".tar.xz")})

    def test_every_library_is_searched_beside_itself_only(self):
        for file in self.binaries():
            path = re.search(r"(?:RPATH|RUNPATH).*\[(.*)\]", run("readelf", "-d", str(file)))
            self.assertIsNotNone(path, file)
            self.assertTrue(path.group(1).startswith("$ORIGIN"), f"{file}: {path.group(1)}")

    def test_has_every_library_but_the_c_library(self):
        there = {file.name for file in self.root.glob("lib/*")}
        self.assertFalse([name for name in there if re.match(r"(ld-linux|libc\.so|libm\.so|libpthread|libdl\.)", name)])
        c_library = re.compile(r"^(ld-linux-x86-64|libc|libm|libdl|libpthread|librt|libresolv|libmvec)\.so")
        for file in self.binaries():
            for name in re.findall(r"NEEDED.*\[(.*)\]", run("readelf", "-d", str(file))):
                self.assertTrue(name in there or c_library.match(name), f"{file.name} needs {name}")

    def test_has_a_licence_for_every_library(self):
        named = (self.root / "licences/VERSIONS").read_text()
        for file in [*self.root.glob("lib/*.so*"), *self.root.glob("plugins/*/*.so")]:
            self.assertIn(file.name.split(".so")[0], named)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=1)
