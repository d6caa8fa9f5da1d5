#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a corpus for the fuzzers to start from, out of tests/data: seed_corpus.py FOLDER"""
import json
import pathlib
import sys

DATA = pathlib.Path(__file__).resolve().parent.parent / "data"
EACH = 300
PATHS = ["m", "m/0", "m/44'/60'/0'/0/0", "m/44h/60H/2147483647'/0/0", "m/44'/60'/0'/7"]

BOOK = b'{"format": "capstan-address-book", "version": 1, "chainId": 1, "entries": [%s]}'
ENTRY = b'{"address": "0x%040x", "name": "Name %d", "note": "\\u00e9"}'
ADDRESS_BOOKS = [BOOK % b", ".join(ENTRY % (i, i) for i in range(1, size)) for size in (1, 2, 20)]


def read(name):
    return json.loads((DATA / name).read_text(encoding="utf-8"))


def from_hex(text):
    return bytes.fromhex(text.removeprefix("0x"))


def seeds():
    """Inputs of each fuzzer; the ABI's and the amounts' first byte chooses types or locale."""
    return {
        "rlp_decode": [from_hex(encoded) for _, encoded in read("rlp.json")["encode"]],
        "abi_decode": [bytes([i % 256]) + from_hex(case[2]) for i, case in enumerate(read("abi.json"))],
        "address": [text.encode() for pair in read("addresses.json") for text in pair],
        "address_book": ADDRESS_BOOKS,
        "amount": [bytes([i % 256]) + text.encode() for i, (text, _) in enumerate(read("amounts.json")["parse"])],
        "derivation_path": [path.encode() for path in PATHS],
        "keystore": [file.encode() for _, _, _, file in read("keystores.json")],
        "mnemonic": [case[1].encode() for case in read("phrases.json")],
        "signed_transaction": [from_hex(case["raw"]) for case in read("transactions.json")],
    }


def main(folder):
    for name, inputs in seeds().items():
        target = pathlib.Path(folder) / name
        target.mkdir(parents=True, exist_ok=True)
        for i, content in enumerate(inputs[:EACH]):
            (target / f"seed-{i:03}").write_bytes(content)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
