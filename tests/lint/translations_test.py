#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text of the sources is in every file of translations/, finished, with its placeholders and its line breaks."""

import collections
import pathlib
import re
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
FORMS = {"de": 2, "es": 2, "ru": 3, "zh_CN": 1}  # of a plural


def messages(file):
    """(context, source, comment) and the forms of each; a form of an unfinished one is None."""
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
            if translation.get("type") is not None:
                forms = [None]
            comment = message.find("comment")
            key = (context.find("name").text, message.find("source").text, "" if comment is None else comment.text)
            yield key, forms, message.get("numerus") == "yes"


class Translations(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        subprocess.run([ROOT / "scripts" / "translations", cls.folder.name], check=True, cwd=ROOT)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def each(self):
        for language in FORMS:
            file = ROOT / "translations" / f"capstan_{language}.ts"
            for key, forms, is_plural in messages(file):
                yield language, key, forms, is_plural

    def test_no_text_is_missing(self):
        for language in FORMS:
            name = f"capstan_{language}.ts"
            there = {key for key, forms, _ in messages(ROOT / "translations" / name) if None not in forms}
            needed = {key for key, _, _ in messages(pathlib.Path(self.folder.name) / name)}
            self.assertEqual(needed - there, set(), f"{name}: run scripts/translations, and translate these")
            self.assertEqual(there - needed, set(), f"{name}: the sources have no such text: run scripts/translations")
            self.assertGreater(len(there), 1000)

    def test_placeholders_are_those_of_the_source(self):
        for language, key, forms, is_plural in self.each():
            wanted = collections.Counter(re.findall(r"%L?(\d+|n)", key[1]))
            for form in forms:
                found = collections.Counter(re.findall(r"%L?(\d+|n)", form))
                if is_plural:  # a form for exactly one may say it in words
                    wanted.pop("n", None), found.pop("n", None)
                self.assertEqual(wanted, found, f"{language}: {key}: {form}")

    def test_breaks_and_ends_are_those_of_the_source(self):
        for language, key, forms, _ in self.each():
            for form in forms:
                self.assertEqual(key[1].count("\n"), form.count("\n"), f"{language}: {key}")
                self.assertEqual(key[1].endswith("…"), form.endswith("…"), f"{language}: {key}")
                self.assertNotRegex(form, r"<[a-zA-Z/]", f"{language}: {key}: no markup")

    def test_plurals_have_the_forms_of_the_language(self):
        for language, key, forms, is_plural in self.each():
            if is_plural:
                self.assertEqual(len(forms), FORMS[language], f"{language}: {key}")

    def test_each_language_is_in_the_glossary(self):
        head = re.search(r"^\| English .*$", (ROOT / "translations" / "GLOSSARY.md").read_text(), re.M).group()
        for name in ("German", "Spanish", "Russian", "Simplified Chinese"):
            self.assertIn(name, head)


if __name__ == "__main__":
    unittest.main()
