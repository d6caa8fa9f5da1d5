#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The files that installers, stores, shells and build services read: whole, and true to the sources."""
import json
import plistlib
import re
import shutil
import struct
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

try:
    import yaml
except ImportError:
    yaml = None

ROOT = Path(__file__).resolve().parents[2]
INSTALLER = ROOT / "installer"
LINUX = INSTALLER / "linux"


def text_of(path):
    return (ROOT / path).read_text(encoding="utf-8")


def version():
    return re.search(r"project\(capstan VERSION ([\d.]+)", text_of("CMakeLists.txt")).group(1)


def application_id():
    return re.search(r'set\(CAPSTAN_APPLICATION_ID "(.*)"\)', text_of("CMakeLists.txt")).group(1)


def filled(path):
    """A file as CMake's configure_file writes it."""
    values = {"CAPSTAN_APPLICATION_ID": application_id(), "PROJECT_VERSION": version(), "CAPSTAN_RELEASE_DATE": "2026-01-01",
              "CAPSTAN_RELEASE_TYPE": "development"}
    text = re.sub(r"@(\w+)@", lambda match: values[match.group(1)], text_of(path))
    return text


class Case(unittest.TestCase):
    def check(self, tool, *arguments):
        """Runs a validator, or skips where there is none."""
        if not shutil.which(tool):
            self.skipTest(f"{tool} is not installed; scripts/test installs it")
        done = subprocess.run([tool, *map(str, arguments)], capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done.stdout + done.stderr

    def written(self, name, text):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        path = Path(folder.name) / name
        path.write_text(text, encoding="utf-8")
        return path


class Desktop(Case):
    def test_metainfo_is_accepted(self):
        file = self.written(f"{application_id()}.metainfo.xml", filled("installer/linux/capstan.metainfo.xml.in"))
        self.check("appstreamcli", "validate", "--no-net", "--pedantic", file)

    def test_desktop_file_is_accepted(self):
        text = filled("installer/linux/capstan.desktop.in")
        said = self.check("desktop-file-validate", self.written(f"{application_id()}.desktop", text))
        self.assertEqual(said, "")
        self.assertRegex(text, r"(?m)^Exec=capstan$")

    def test_program_and_desktop_know_each_other_by_one_name(self):
        metainfo = ElementTree.fromstring(filled("installer/linux/capstan.metainfo.xml.in"))
        self.assertEqual(metainfo.findtext("id"), application_id())
        self.assertEqual(metainfo.findtext("launchable"), application_id() + ".desktop")
        self.assertIn("setDesktopFileName(QStringLiteral(CAPSTAN_APPLICATION_ID))", text_of("app/main.cpp"))

    def test_manual_page_has_no_fault(self):
        page = self.written("capstan.1", filled("installer/linux/capstan.1.in"))
        said = self.check("man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", page)
        self.assertNotIn("warning", said)


class CommandLine(Case):
    """Manual page and completions have every option of the program, and no other."""

    @staticmethod
    def options(source):
        declared = re.findall(r"QCommandLineOption \w+\(\s*(\{[^}]*\}|u\"[\w-]+\"_s)", text_of(source))
        return {name for declaration in declared for name in re.findall(r'u"([\w-]{2,})"_s', declaration)}

    def setUp(self):
        self.window, self.status = self.options("app/window_command.cpp"), self.options("app/status_command.cpp")
        self.assertLessEqual({"network", "profile", "help"}, self.window)
        self.assertLessEqual({"address", "rpc", "json"}, self.status)

    def test_manual_page(self):
        window, status = text_of("installer/linux/capstan.1.in").split(".SH OPTIONS OF STATUS")
        window = window.split(".SH OPTIONS")[1]
        status = status.split(".SH EXIT")[0]
        for expected, part in ((self.window, window), (self.status, status)):
            self.assertEqual(expected, set(re.findall(r"\\-\\-([\w-]+)", part)))

    def test_bash(self):
        status, window = re.findall(r"words='(--[^']*)'", text_of("installer/linux/completions/capstan.bash"))
        self.assertEqual(self.window, set(re.findall(r"--([\w-]+)", window)))
        self.assertEqual(self.status, set(re.findall(r"--([\w-]+)", status)))

    def test_bash_completes(self):
        script = LINUX / "completions/capstan.bash"
        asked = f'. {script}; COMP_WORDS=(capstan status --a); COMP_CWORD=2; _capstan; echo "${{COMPREPLY[@]}}"'
        self.assertEqual(self.check("bash", "-c", asked).strip(), "--address")

    def test_zsh(self):
        script = LINUX / "completions/_capstan"
        self.check("zsh", "-n", script)
        status, window = script.read_text().split("else")
        self.assertEqual(self.window, set(re.findall(r"(?<![\w(-])--([\w-]+)", re.sub(r"'\(-. [^)]*\)'", "", window))))
        self.assertEqual(self.status, set(re.findall(r"'--([\w-]+)", status)))

    def test_fish(self):
        script = LINUX / "completions/capstan.fish"
        self.check("fish", "-n", script)
        lines = script.read_text().splitlines()
        for expected, condition in ((self.window, "$window"), (self.status, "$status")):
            named = {m for line in lines if f"-n {condition} " in line for m in re.findall(r" -l ([\w-]+)", line)}
            self.assertEqual(expected, named)


class Icons(Case):
    SIZES = [16, 24, 32, 48, 64, 128, 256, 512]

    @staticmethod
    def edge(png):
        if png[:8] != b"\x89PNG\r\n\x1a\n":
            raise ValueError("no PNG")
        return struct.unpack(">II", png[16:24])

    def test_every_size_is_there(self):
        for size in self.SIZES:
            picture = (INSTALLER / f"icons/capstan-{size}.png").read_bytes()
            self.assertEqual(self.edge(picture), (size, size))

    def test_windows_file_has_its_pictures(self):
        data = (INSTALLER / "icons/capstan.ico").read_bytes()
        reserved, kind, count = struct.unpack("<HHH", data[:6])
        self.assertEqual((reserved, kind), (0, 1))
        edges = set()
        for index in range(count):
            entry = struct.unpack("<BBBBHHII", data[6 + 16 * index:22 + 16 * index])
            width, _ = self.edge(data[entry[7]:entry[7] + entry[6]])
            self.assertEqual(entry[0], width % 256)
            edges.add(width)
        self.assertLessEqual({16, 32, 48, 256}, edges)

    def test_macos_file_has_its_pictures(self):
        data = (INSTALLER / "icons/capstan.icns").read_bytes()
        self.assertEqual(data[:4], b"icns")
        self.assertEqual(struct.unpack(">I", data[4:8])[0], len(data))
        at, edges = 8, set()
        while at < len(data):
            length = struct.unpack(">I", data[at + 4:at + 8])[0]
            edges.add(self.edge(data[at + 8:at + length])[0])
            at += length
        self.assertLessEqual({32, 128, 256, 512}, edges)

    def test_drawings_are_drawings(self):
        for drawing in (ROOT / "resources/app").glob("*.svg"):
            self.assertTrue(ElementTree.parse(drawing).getroot().tag.endswith("svg"))


class Windows(Case):
    def test_manifest(self):
        text = text_of("installer/windows/capstan.manifest")
        ElementTree.fromstring(text)
        for setting in ("PerMonitorV2", ">true</longPathAware>", ">UTF-8</activeCodePage>"):
            self.assertIn(setting, text)

    def test_setup_needs_no_administrator(self):
        script = text_of("installer/windows/NSIS.template.in")
        self.assertIn("RequestExecutionLevel user", script)
        self.assertNotRegex(script, r"HKLM|SetShellVarContext all|\$PROGRAMFILES")
        self.assertIn("Credential Manager", script)


class MacOs(Case):
    def test_bundle_description(self):
        text = re.sub(r"\$\{(\w+)\}", r"\1", text_of("installer/macos/Info.plist.in"))
        described = plistlib.loads(text.encode())
        self.assertEqual(described["CFBundlePackageType"], "APPL")
        self.assertEqual(described["CFBundleIconFile"], "capstan.icns")
        self.assertTrue(described["NSHighResolutionCapable"])
        self.assertRegex(application_id().replace("_", "-"), r"^[A-Za-z0-9.-]+$")

    def test_nothing_is_excepted_from_the_hardened_runtime(self):
        entitlements = plistlib.loads((INSTALLER / "macos/capstan.entitlements").read_bytes())
        self.assertFalse([name for name, granted in entitlements.items() if granted])
        self.assertIn("--options runtime", text_of("installer/macos/sign"))


class Libraries(Case):
    """vcpkg.json gets what CMake asks for, and nothing that it doesn't."""

    # What a find_package, pkg_check_modules or find_library of ours finds, and the port that has it.
    PORTS = {
        "Qt6Keychain": "qtkeychain-qt6", "OpenSSL": "openssl", "Boost": "boost-multiprecision",
        "tl-expected": "tl-expected", "PkgConfig": "pkgconf", "libsecp256k1": "secp256k1", "libsodium": "libsodium",
        "libqrencode": "libqrencode", "zxcvbn": "zxcvbn-c",
    }
    QT = {"Concurrent": "concurrent", "Network": "network", "Sql": "sql-sqlite", "Test": "testlib", "Widgets": "widgets"}

    def setUp(self):
        self.manifest = json.loads(text_of("vcpkg.json"))
        self.ports = {p if isinstance(p, str) else p["name"]: p for p in self.manifest["dependencies"]}
        lists = [ROOT / "CMakeLists.txt", *ROOT.glob("core/**/CMakeLists.txt"), *ROOT.glob("ui/**/CMakeLists.txt"),
                 *ROOT.glob("app/**/CMakeLists.txt")]
        self.cmake = "\n".join(path.read_text() for path in lists)

    def test_every_library_has_its_port(self):
        asked = set(re.findall(r"find_package\((?!Qt6 )(\S+)", self.cmake))
        asked |= set(re.findall(r"pkg_check_modules\(\w+ .*?(lib\w+)\)", self.cmake))
        asked |= set(re.findall(r"find_library\(\w+ (\w+)", self.cmake))
        self.assertEqual(asked, set(self.PORTS))
        self.assertEqual(set(self.PORTS.values()), set(self.ports) - {"qtbase", "qtcharts", "qtsvg", "qttools"})

    def test_every_part_of_qt_has_its_feature(self):
        elsewhere = re.sub(r"if\(UNIX AND NOT APPLE\).*?endif\(\)", "", self.cmake, flags=re.S)
        parts = set(re.search(r"find_package\(Qt6 [\d.]+ REQUIRED COMPONENTS ([^)]*)\)", elsewhere).group(1).split())
        self.assertEqual(parts - {"Charts", "Core", "Svg", "LinguistTools"}, set(self.QT))
        self.assertLessEqual(set(self.QT.values()), set(self.ports["qtbase"]["features"]))
        self.assertIn("linguist", self.ports["qttools"]["features"])
        self.assertIn("openssl", self.ports["qtbase"]["features"])

    def test_versions_agree(self):
        self.assertEqual(self.manifest["version"], version())

    def test_sources_of_our_own_ports_are_pinned_to_commits(self):
        for port in (INSTALLER / "vcpkg/ports").iterdir():
            self.assertEqual(json.loads((port / "vcpkg.json").read_text())["name"], port.name)
            self.assertRegex((port / "portfile.cmake").read_text(), r"REF [0-9a-f]{40}\b")
        self.assertRegex(self.manifest["builtin-baseline"], r"^[0-9a-f]{40}$")
        self.assertIn("ENABLE_MODULE_RECOVERY=ON", text_of("installer/vcpkg/ports/secp256k1/portfile.cmake"))

    def test_presets_name_triplets_that_are_there(self):
        presets = json.loads(text_of("CMakePresets.json"))["configurePresets"]
        named = {p["environment"]["CAPSTAN_TRIPLET"] for p in presets if "CAPSTAN_TRIPLET" in p.get("environment", {})}
        self.assertEqual(named, {path.stem for path in (INSTALLER / "vcpkg/triplets").glob("*.cmake")})


@unittest.skipUnless(yaml, "python3-yaml is not installed; scripts/test installs it")
class Workflows(Case):
    def setUp(self):
        self.flows = {path.name: yaml.safe_load(path.read_text()) for path in (ROOT / ".github/workflows").glob("*.yml")}
        self.assertEqual(set(self.flows), {"ci.yml", "release.yml"})

    def steps(self):
        for name, flow in self.flows.items():
            for job, content in flow["jobs"].items():
                for step in content["steps"]:
                    yield f"{name}/{job}", step

    def test_three_systems(self):
        for flow in self.flows.values():
            systems = {job["runs-on"].split("-")[0] for job in flow["jobs"].values()}
            self.assertEqual(systems, {"ubuntu", "windows", "macos"})

    def test_actions_are_pinned_to_commits_with_their_tag_beside_them(self):
        for path in (ROOT / ".github/workflows").glob("*.yml"):
            for line in path.read_text().splitlines():
                if "uses:" in line:
                    self.assertRegex(line, r"uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")

    def test_one_action_has_one_commit(self):
        pinned = {}
        for where, step in self.steps():
            if "uses" in step:
                name, commit = step["uses"].split("@")
                self.assertEqual(pinned.setdefault(name, commit), commit, where)

    def test_every_script_that_is_called_exists_and_can_be_run(self):
        called = set()
        for where, step in self.steps():
            for script in re.findall(r"(?<![\w/.-])((?:scripts|installer)/[\w./-]+)", step.get("run", "")):
                called.add(script)
                self.assertTrue((ROOT / script).is_file(), f"{where}: {script}")
                if not script.endswith(".ps1"):
                    self.assertTrue((ROOT / script).stat().st_mode & 0o111, f"{where}: {script}")
        self.assertLessEqual({"scripts/test", "scripts/package", "installer/vcpkg/setup", "installer/macos/sign",
                              "installer/windows/sign.ps1", "installer/sign_release"}, called)

    def test_every_preset_that_is_used_exists(self):
        presets = json.loads(text_of("CMakePresets.json"))
        known = {kind: {p["name"] for p in presets[f"{kind}Presets"]} for kind in ("configure", "build", "test")}
        for where, step in self.steps():
            for line in step.get("run", "").splitlines():
                for name in re.findall(r"--preset (\w+)", line):
                    kind = "test" if "ctest" in line else "build" if "--build" in line else "configure"
                    self.assertIn(name, known[kind], f"{where}: {line}")

    def test_only_the_job_that_publishes_may_write(self):
        for flow in self.flows.values():
            self.assertEqual(flow["permissions"], {"contents": "read"})
            for name, job in flow["jobs"].items():
                self.assertEqual(job.get("permissions", {}), {"contents": "write"} if name == "publish" else {})

    def test_pull_requests_see_no_secret(self):
        self.assertNotIn("secrets.", text_of(".github/workflows/ci.yml"))

    def test_what_needs_a_secret_says_so_without_it(self):
        release = text_of(".github/workflows/release.yml")
        scripts = "".join(text_of(path) for path in ("installer/windows/sign.ps1", "installer/macos/sign",
                                                     "installer/sign_release"))
        for secret in re.findall(r"secrets\.(\w+)", release):
            self.assertIn(secret, scripts)
        self.assertGreaterEqual(scripts.count("::notice::"), 3)


class ReleaseSignature(Case):
    def sign(self, folder, **environment):
        return subprocess.run([INSTALLER / "sign_release", folder], env={"PATH": "/usr/bin:/bin", **environment},
                              check=True, capture_output=True, text=True).stdout

    def test_sums_are_right_and_signed(self):
        if not shutil.which("minisign"):
            self.skipTest("minisign is not installed; scripts/test installs it")
        with tempfile.TemporaryDirectory() as folder:
            packages, key = Path(folder) / "packages", Path(folder) / "key"
            packages.mkdir()
            (packages / "capstan.deb").write_bytes(b"package")
            subprocess.run(["minisign", "-G", "-W", "-p", f"{key}.pub", "-s", key], check=True, capture_output=True)
            self.sign(packages, MINISIGN_SECRET_KEY=key.read_text())
            subprocess.run(["sha256sum", "-c", "SHA256SUMS"], cwd=packages, check=True, capture_output=True)
            verify = ["minisign", "-V", "-p", f"{key}.pub", "-m", packages / "SHA256SUMS"]
            subprocess.run(verify, check=True, capture_output=True)
            (packages / "SHA256SUMS").write_text("0" * 64 + "  capstan.deb\n")
            self.assertNotEqual(subprocess.run(verify, capture_output=True).returncode, 0)

    def test_without_a_key_the_sums_are_there_and_it_is_said(self):
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "capstan.deb").write_bytes(b"package")
            self.assertIn("not signed", self.sign(folder))
            self.assertEqual({path.name for path in Path(folder).iterdir()}, {"capstan.deb", "SHA256SUMS"})


class Scripts(Case):
    def test_shell_scripts_have_no_known_fault(self):
        scripts = [path for folder in ("scripts", "installer", "tests/package") for path in (ROOT / folder).rglob("*")
                   if path.is_file() and re.match(rb"#!.*\b(sh|bash)\n", path.read_bytes()[:64])]
        self.assertGreaterEqual(len(scripts), 6)
        self.check("shellcheck", "--severity=warning", "--external-sources", f"--source-path={ROOT}/scripts", *scripts)


if __name__ == "__main__":
    unittest.main()
