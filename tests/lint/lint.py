#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules of the source tree that a compiler does not check.

  lint.py ROOT                   checks the sources under ROOT
  lint.py ROOT --binaries FILE…  checks that none of these programs of core/ needs Qt's Gui or Widgets

Prints one line per finding, "file:line: what is wrong", and exits 1 if there is any.
"""
import re
import subprocess
import sys
from pathlib import Path

# What each folder's headers may reach, itself apart: the layer table of the README. A folder may reach
# whatever those it names may reach.
LAYERS = {
    "core/base": [],
    "core/crypto": ["core/base"],
    "core/ethereum": ["core/crypto"],
    "core/network": ["core/ethereum"],
    "core/settings": ["core/network"],
    "core/rpc": ["core/network"],
    "core/contracts": ["core/ethereum"],
    "core/storage": ["core/ethereum"],
    "core/staking": ["core/rpc", "core/contracts", "core/storage"],
    "core/wallet": ["core/crypto", "core/ethereum", "core/storage"],
    "core/transactions": ["core/wallet", "core/staking"],
}
# What the user interface must not reach, through any header: a page talks to services, never to a node or a key.
HIDDEN_FROM_UI = {"core/rpc", "core/contracts", "core/crypto"}
UI_LAYERS = {
    "ui/text": set(),
    "ui/models": {"ui/text"},
    "ui/widgets": {"ui/text", "ui/models"},
    "ui/delegates": {"ui/text", "ui/models", "ui/widgets"},
    "ui/dialogs": {"ui/text", "ui/models", "ui/widgets", "ui/delegates"},
    "ui/pages": {"ui/text", "ui/models", "ui/widgets", "ui/delegates", "ui/dialogs"},
    "ui": {"ui/text", "ui/models", "ui/widgets", "ui/delegates", "ui/dialogs", "ui/pages"},
}
GUI_HEADERS = re.compile(r"^Q(Widget|Application|GuiApplication|Color|Font|Icon|Pixmap|Image|Painter|Palette|Clipboard|"
                         r"Label|Dialog|Action|Style|Event|KeyEvent|Screen|Window|tGui|tWidgets)\b")


# What differs from system to system has one home; it is asked for by a header that is the same everywhere.
PLATFORM_HOME = re.compile(r"core/base/platform_\w+\.(cpp|h)$")
SYSTEM_HEADERS = re.compile(r"^(unistd\.h|fcntl\.h|signal\.h|pwd\.h|dlfcn\.h|io\.h|sys/.*|linux/.*|windows\.h|qt_windows\.h|"
                            r"winsock2?\.h|mach/.*|CoreFoundation/.*|Foundation/.*|QDBus\w*|QtDBus.*)$")
SYSTEM_MACROS = re.compile(r"\b(Q_OS_\w+|_WIN32|_WIN64|WIN32|__APPLE__|__linux__|__unix__|QT_DBUS_LIB)\b")


def sources(root):
    for top in ("core", "ui", "app"):
        for path in sorted((root / top).rglob("*")):
            if path.suffix in (".h", ".cpp"):
                yield path


def folder_of(relative):
    """core/base/hex.h → core/base; ui/main_window.h → ui; app/main.cpp → app"""
    parts = Path(relative).parts
    return "/".join(parts[:2]) if parts[0] in ("core", "ui") and len(parts) > 2 else parts[0]


def code_without_comments(text):
    """The text with comments and the insides of string literals blanked, line numbers kept."""
    def blank(match):
        found = match.group(0)
        if found.startswith('"'):
            return '"' + " " * (len(found) - 2) + '"'
        return re.sub(r"[^\n]", " ", found)
    return re.sub(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"', blank, text, flags=re.S)


def includes_of(text):
    return re.findall(r'^\s*#\s*include\s+"([^"]+)"', text, flags=re.M)


def allowed_core(folder, seen=None):
    seen = set() if seen is None else seen
    if folder not in seen:
        seen.add(folder)
        for below in LAYERS.get(folder, []):
            allowed_core(below, seen)
    return seen


def may_reach(folder, target):
    if folder == "app" or target == folder:
        return True
    if folder.startswith("core/"):
        return target in allowed_core(folder)
    if target.startswith("ui"):
        return target in UI_LAYERS.get(folder, set())
    return target.startswith("core/") and target not in HIDDEN_FROM_UI


def check_layers(root):
    texts = {str(p.relative_to(root)): p.read_text(encoding="utf-8") for p in sources(root)}
    direct = {name: [i for i in includes_of(text) if i in texts] for name, text in texts.items()}
    for name in texts:
        folder = folder_of(name)
        if folder.startswith("core") and folder not in LAYERS:
            yield f"{name}:1: {folder} is not in the layer table"
            continue
        reached, stack = {}, [(name, [name])]
        while stack:
            current, path = stack.pop()
            for include in direct[current]:
                if include not in reached:
                    reached[include] = path + [include]
                    stack.append((include, path + [include]))
        for include, path in sorted(reached.items()):
            if not may_reach(folder, folder_of(include)):
                yield f"{name}:1: {folder} may not reach {folder_of(include)}: {' → '.join(path)}"


def arguments_of(code, start):
    """The top-level arguments of the call whose '(' is at start, and the place after its ')'."""
    depth, pieces, begin = 0, [], start + 1
    for at in range(start, len(code)):
        char = code[at]
        if char in "([{":
            depth += 1
        elif char in ")]}":
            depth -= 1
            if depth == 0:
                last = code[begin:at].strip()
                return pieces + ([last] if last else []), at + 1
        elif char == "," and depth == 1:
            pieces.append(code[begin:at].strip())
            begin = at + 1
    return pieces, len(code)


def calls_of(code, pattern):
    for match in re.finditer(pattern + r"\s*\(", code):
        arguments, _ = arguments_of(code, match.end() - 1)
        yield code.count("\n", 0, match.start()) + 1, arguments


def check_connects(name, code):
    for line, arguments in calls_of(code, r"(?<![\w.])(?:QObject::)?connect"):
        if len(arguments) < 4 or "[" in arguments[2]:
            yield f"{name}:{line}: connect without a context object"
    for line, arguments in calls_of(code, r"QTimer::singleShot"):
        if len(arguments) < 3:
            yield f"{name}:{line}: QTimer::singleShot without a context object"
    for line, arguments in calls_of(code, r"\.then"):
        if not arguments or arguments[0].startswith("["):
            yield f"{name}:{line}: QFuture::then without a context object"


# Where rich text could come from, and the one place that may touch it.
PLAIN_LABEL_HOME = "ui/widgets/text_label"


def check_rich_text(name, code):
    if not name.startswith(("ui", "app")):
        return
    rules = [
        (r"\bQt::(RichText|AutoText|MarkdownText)\b", "text format other than Qt::PlainText"),
        (r"\bsetHtml\s*\(|\bsetMarkdown\s*\(|\bQTextBrowser\b", "shows rich text"),
        (r"\bQMessageBox\b", "QMessageBox guesses rich text: use a dialog of our own"),
    ]
    if not name.startswith(PLAIN_LABEL_HOME):
        rules += [
            (r"\bnew\s+QLabel\b|(?<!\w)QLabel\s+\w+\s*[;({]", "a QLabel guesses rich text: use textLabel()"),
            # The tray's is the system's, with plain text.
            (r"(?<!trayIcon\.)\bsetToolTip\s*\((?!\s*plainToolTip\b|\s*QString\(\)|\s*\{\s*\})",
             "a tool tip guesses rich text: use plainToolTip()"),
        ]
    for pattern, what in rules:
        for match in re.finditer(pattern, code):
            yield f"{name}:{code.count(chr(10), 0, match.start()) + 1}: {what}"


def check_words(name, code, text):
    rules = [(r"\bQEventLoop\b|[.>]exec\s*\(\s*\)", "a nested event loop"),
             (r"\bwaitFor\w+\s*\(", "a blocking wait")]
    if name.startswith("core/"):
        rules += [(r"\btr\s*\(|\bQT_TR\w*|QCoreApplication::translate", "words for people belong to ui/text"),
                  ]
        if not name.startswith("core/settings/"):
            rules.append((r"\bQSettings\b", "settings belong to app/ and core/settings"))
    for pattern, what in rules:
        for match in re.finditer(pattern, code):
            line = code.count("\n", 0, match.start()) + 1
            if name == "app/main.cpp" and "exec" in match.group(0):
                continue  # the program's one event loop
            if name.startswith("core/storage") and re.search(r"quer\w*\.exec\s*\($", code[:match.start() + 6]):
                continue  # QSqlQuery::exec
            if re.search(r"[qQ]uery\w*$", code[max(0, match.start() - 20):match.start()]):
                continue
            yield f"{name}:{line}: {what}"
    if "SPDX-License-Identifier: GPL-3.0-or-later" not in text.split("\n", 1)[0]:
        yield f"{name}:1: the first line must name the licence (SPDX)"
    if name.endswith(".h") and "#pragma once" not in text:
        yield f"{name}:1: #pragma once is missing"
    if name.startswith("core/"):
        for match in re.finditer(r"^\s*#\s*include\s+<([^>]+)>", text, flags=re.M):
            if GUI_HEADERS.match(match.group(1)):
                yield f"{name}:{text.count(chr(10), 0, match.start(1)) + 1}: core/ uses Qt's Gui or Widgets"


def check_systems(name, text):
    if PLATFORM_HOME.match(name):
        return
    for number, line in enumerate(text.splitlines(), 1):
        include = re.match(r"\s*#\s*include\s+<([^>]+)>", line)
        condition = re.match(r"\s*#\s*(if|ifdef|ifndef|elif)\b(.*)", line)
        if (include and SYSTEM_HEADERS.match(include.group(1))) or (condition and SYSTEM_MACROS.search(condition.group(2))):
            yield f"{name}:{number}: what differs from system to system belongs to core/base/platform_*.cpp"


def check_cmake(root):
    for path in sorted((root / "core").rglob("CMakeLists.txt")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if re.search(r"Qt6::(Gui|Widgets|Svg|Charts)", line):
                yield f"{path.relative_to(root)}:{number}: core/ links Qt's Gui or Widgets"


def check_tree(root):
    root = Path(root)
    yield from check_layers(root)
    yield from check_cmake(root)
    for path in sources(root):
        name, text = str(path.relative_to(root)), path.read_text(encoding="utf-8")
        code = code_without_comments(text)
        yield from check_connects(name, code)
        yield from check_rich_text(name, code)
        yield from check_words(name, code, text)
        yield from check_systems(name, text)


def check_binaries(files):
    for file in files:
        needed = subprocess.run(["readelf", "-d", file], capture_output=True, text=True, check=True).stdout
        for library in re.findall(r"NEEDED.*\[(libQt6(?:Gui|Widgets)[^\]]*)\]", needed):
            yield f"{file}: needs {library}"


def main(arguments):
    if len(arguments) >= 3 and arguments[1] == "--binaries":
        findings = list(check_binaries(arguments[2:]))
    elif len(arguments) == 1:
        findings = list(check_tree(arguments[0]))
    else:
        sys.exit(__doc__)
    for finding in findings:
        print(finding)
    print(f"{len(findings)} findings")
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main(sys.argv[1:])
