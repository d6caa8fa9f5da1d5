// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the test vectors beside it with ethers, an implementation that shares no code with ours.
//   node generate.mjs           writes the files
//   node generate.mjs --check   compares them with what it would write, byte for byte
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(new URL("../devnet/package.json", import.meta.url));
const {
    AbiCoder, HDNodeWallet, Mnemonic, Transaction, Wallet, encodeRlp, encryptKeystoreJsonSync, formatEther, getAddress,
    hexlify, parseEther, toBeHex,
} = require("ethers");

/// Numbers that are the same on every run and machine: sha256(seed ‖ counter), one block after another.
class Random {
    #seed;
    #counter = 0;
    #pool = Buffer.alloc(0);

    constructor(seed) {
        this.#seed = seed;
    }

    bytes(size) {
        while (this.#pool.length < size) {
            const block = createHash("sha256").update(`${this.#seed}:${this.#counter++}`).digest();
            this.#pool = Buffer.concat([this.#pool, block]);
        }
        const taken = this.#pool.subarray(0, size);
        this.#pool = this.#pool.subarray(size);
        return taken;
    }

    /// 0 … limit − 1
    below(limit) {
        return Number(this.bytes(6).readUIntBE(0, 6) % limit);
    }

    pick(choices) {
        return choices[this.below(choices.length)];
    }

    /// At most `bits` bits; the edges and every length in between come up often.
    uint(bits) {
        const largest = (1n << BigInt(bits)) - 1n;
        const kind = this.below(8);
        if (kind < 3) {
            return [0n, 1n, largest][kind];
        }
        const length = BigInt(1 + this.below(bits));
        const value = BigInt("0x" + this.bytes(32).toString("hex")) & ((1n << length) - 1n);
        return kind === 3 ? 1n << (length - 1n) : value;
    }

    hex(size) {
        return hexlify(this.bytes(size));
    }
}

const shortSizes = [0, 1, 2, 31, 32, 33, 54, 55, 56, 57, 64];

// RLP

function rlpItem(random, depth) {
    const kind = random.below(10);
    if (depth < 4 && kind < 4) {
        return Array.from({ length: random.below(6) }, () => rlpItem(random, depth + 1));
    }
    if (kind === 4) {
        return hexlify(Uint8Array.of(random.pick([0x00, 0x01, 0x7f, 0x80, 0xff])));
    }
    return random.hex(random.pick([...shortSizes, random.below(80), random.below(300)]));
}

function lengthBytes(length) {
    return Buffer.from(toBeHex(length).slice(2), "hex");
}

/// A header in long form, whether or not the length needs one.
function longHeader(prefix, length, leadingZeros = 0) {
    const size = Buffer.concat([Buffer.alloc(leadingZeros), lengthBytes(length)]);
    return Buffer.concat([Buffer.of(prefix + 55 + size.length), size]);
}

/// Each way to be wrong, made from something right.
const rlpFaults = {
    truncated(random) {
        for (;;) {
            const right = Buffer.from(encodeRlp(rlpItem(random, 0)).slice(2), "hex");
            if (right.length > 1) {
                return right.subarray(0, 1 + random.below(right.length - 1));
            }
        }
    },
    trailing(random) {
        const right = Buffer.from(encodeRlp(rlpItem(random, 0)).slice(2), "hex");
        return Buffer.concat([right, random.bytes(1 + random.below(4))]);
    },
    wrappedSingleByte(random) {
        return Buffer.of(0x81, random.below(0x80));
    },
    longFormOfShortLength(random) {
        const size = random.below(56);
        return Buffer.concat([longHeader(random.pick([0x80, 0xc0]), size), Buffer.alloc(size, 0x80)]);
    },
    leadingZeroInLength(random) {
        const size = 56 + random.below(300);
        const header = longHeader(random.pick([0x80, 0xc0]), size, 1 + random.below(5));
        return Buffer.concat([header, Buffer.alloc(size, 0x80)]);
    },
    hostileLength(random) {
        const size = 1 + random.below(8);
        const length = Buffer.from(random.bytes(size));
        length[0] |= 0x80;
        return Buffer.concat([Buffer.of(random.pick([0xb7, 0xf7]) + size), length, random.bytes(random.below(40))]);
    },
    memberBeyondList(random) {
        const member = Buffer.concat([Buffer.of(0x80 + 10), random.bytes(9)]);
        return Buffer.concat([Buffer.of(0xc0 + member.length), member]);
    },
};

function rlpFile() {
    const random = new Random("rlp");
    const encode = Array.from({ length: 2200 }, () => {
        const item = rlpItem(random, 0);
        return [item, encodeRlp(item)];
    });
    const faults = Object.entries(rlpFaults);
    const invalid = Array.from({ length: 2100 }, (_, i) => {
        const [name, make] = faults[i % faults.length];
        return [name, hexlify(make(random))];
    });
    return { encode, invalid };
}

// ABI

function abiType(random, depth) {
    const kind = random.below(depth < 3 ? 12 : 7);
    if (kind < 2) {
        return `uint${random.pick([8, 16, 32, 64, 96, 112, 128, 248, 256, 8 * (1 + random.below(32))])}`;
    }
    if (kind < 7) {
        return ["address", "bool", `bytes${1 + random.below(32)}`, "bytes", "string"][kind - 2];
    }
    if (kind < 9) {
        return `${abiType(random, depth + 1)}[]`;
    }
    const members = Array.from({ length: 1 + random.below(5) }, () => abiType(random, depth + 1));
    return kind === 11 ? `(${members})[]` : `(${members})`;
}

/// The members of "(a,(b,c)[],d)".
function members(type) {
    const result = [""];
    let depth = 0;
    for (const letter of type.slice(1, -1)) {
        depth += letter === "(" ? 1 : letter === ")" ? -1 : 0;
        if (letter === "," && depth === 0) {
            result.push("");
        } else {
            result[result.length - 1] += letter;
        }
    }
    return result;
}

const words = ["", "no remainder", "ANKR", "Zürich", "Ελλάδα", "質押", "🦀🔒", "a\u0000b", "\u202egnp.exe", "x".repeat(70)];

/// As JSON keeps it: numbers as decimal strings, bytes as hex, text as text.
function abiValue(random, type) {
    if (type.endsWith("[]")) {
        const length = random.pick([0, 1, 2, 3, random.below(8)]);
        return Array.from({ length }, () => abiValue(random, type.slice(0, -2)));
    }
    if (type.startsWith("(")) {
        return members(type).map((member) => abiValue(random, member));
    }
    if (type.startsWith("uint")) {
        return random.uint(Number(type.slice(4))).toString();
    }
    switch (type) {
        case "address":
            return getAddress(random.pick([random.hex(20), random.hex(20), "0x" + "00".repeat(20), "0x" + "ff".repeat(20)]));
        case "bool":
            return random.below(2) === 1;
        case "bytes":
            return random.hex(random.pick(shortSizes));
        case "string":
            return random.pick(words);
        default:
            return random.hex(Number(type.slice(5)));
    }
}

function abiFile() {
    const random = new Random("abi");
    const coder = AbiCoder.defaultAbiCoder();
    return Array.from({ length: 2400 }, () => {
        for (;;) {
            const types = Array.from({ length: 1 + random.below(4) }, () => abiType(random, 0));
            const values = types.map((type) => abiValue(random, type));
            const encoded = coder.encode(types, values);
            if (encoded.length < 2600) { // keeps the file small
                return [types, values, encoded];
            }
        }
    });
}

// Addresses

function flipCase(letter) {
    return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
}

function spoiled(random, address) {
    for (;;) {
        const at = 2 + random.below(40);
        const text = address.slice(0, at) + flipCase(address[at]) + address.slice(at + 1);
        const digits = text.slice(2);
        if (text !== address && digits !== digits.toLowerCase() && digits !== digits.toUpperCase()) {
            return text;
        }
    }
}

function addressFile() {
    const random = new Random("address");
    return Array.from({ length: 2200 }, () => {
        const address = getAddress(random.hex(20));
        return [address, spoiled(random, address)];
    });
}

// Amounts

function withoutPointZero(text) {
    return text.endsWith(".0") ? text.slice(0, -2) : text;
}

function amountText(random) {
    const whole = (random.uint(180) % 10n ** BigInt(1 + random.below(50))).toString();
    const decimals = random.below(19);
    const fraction = Array.from({ length: decimals }, () => random.below(10)).join("");
    return decimals > 0 ? `${whole}.${fraction}` : whole;
}

function amountFile() {
    const random = new Random("amount");
    const format = Array.from({ length: 2200 }, (_, i) => {
        const wei = random.uint([256, 128, 96, 64][i % 4]);
        return [wei.toString(), withoutPointZero(formatEther(wei))];
    });
    const parse = Array.from({ length: 2200 }, () => {
        const text = amountText(random);
        return [text, parseEther(text).toString()];
    });
    return { format, parse };
}

// Transactions

const chainIds = [1n, 5n, 56n, 1337n, 11155111n, 31337n, 2n ** 31n, 2n ** 53n + 1n, 2n ** 63n, 2n ** 64n - 1n];

function unsignedTransaction(random, type) {
    const highFee = random.uint(random.pick([40, 64, 256]));
    return {
        type,
        chainId: random.pick(chainIds),
        nonce: Number(random.uint(random.pick([8, 32, 52]))),
        gasLimit: random.uint(random.pick([24, 32, 64])),
        to: getAddress(random.hex(20)),
        value: random.pick([0n, 0n, random.uint(96), random.uint(256)]),
        data: random.hex(random.pick([0, 4, 36, 68, 68, random.below(200)])),
        ...(type === 0
            ? { gasPrice: highFee }
            : { maxFeePerGas: highFee, maxPriorityFeePerGas: random.pick([0n, highFee, highFee / 3n]) }),
    };
}

async function transactionFile() {
    const random = new Random("transaction");
    const wallets = Array.from({ length: 40 }, () => new Wallet(random.hex(32)));
    const cases = [];
    for (let i = 0; i < 2400; ++i) {
        const wallet = wallets[i % wallets.length];
        const unsigned = unsignedTransaction(random, i % 3 === 0 ? 0 : 2);
        const raw = await wallet.signTransaction(unsigned);
        const { hash, from, unsignedHash } = Transaction.from(raw);
        const plain = Object.entries(unsigned).map(([name, value]) =>
            [name, name === "type" || name === "to" || name === "data" ? value : value.toString()]);
        cases.push({ ...Object.fromEntries(plain), key: wallet.privateKey, from, digest: unsignedHash, hash, raw });
    }
    return cases;
}

// Recovery phrases

const phrasePassphrases = ["TREZOR", "correct horse", "Zürich", "ﬁancé", "パスワード", " ", "x".repeat(200)];

function phraseFile() {
    const random = new Random("phrase");
    return Array.from({ length: 1000 }, (_, i) => {
        const entropy = random.hex([16, 20, 24, 28, 32][i % 5]);
        const mnemonic = Mnemonic.fromEntropy(entropy, i % 4 === 0 ? random.pick(phrasePassphrases) : "");
        const index = random.pick([0, 0, 1, 2, random.below(100), random.below(2 ** 31)]);
        const paths = [`m/44'/60'/0'/0/${index}`, `m/44'/60'/${index}'/0/0`, `m/44'/60'/0'/${index}`];
        const master = HDNodeWallet.fromSeed(mnemonic.computeSeed());
        const addresses = paths.map((path) => master.derivePath(path).address);
        return [entropy, mnemonic.phrase, mnemonic.password, index, ...addresses];
    });
}

// Keystore files

const passwords = ["password", "a b  c", "Zürich", "質押🦀", "\"\\\u0007", "p".repeat(300)];

function keystoreFile() {
    const random = new Random("keystore");
    return Array.from({ length: 120 }, (_, i) => {
        const entropy = random.hex(16);
        const wallet = i % 5 === 0 ? HDNodeWallet.fromMnemonic(Mnemonic.fromEntropy(entropy)) : new Wallet(random.hex(32));
        const scrypt = { N: random.pick([16, 256, 1024]), r: random.pick([1, 8, 3]), p: random.pick([1, 2, 4]) };
        const password = passwords[i % passwords.length];
        const { address, privateKey, mnemonic } = wallet;
        const account = { address, privateKey, ...(mnemonic && { mnemonic: { entropy, path: wallet.path, locale: "en" } }) };
        const options = { scrypt, iv: random.bytes(16), salt: random.bytes(32), uuid: random.bytes(16) };
        const file = JSON.parse(encryptKeystoreJsonSync(account, password, options));
        if (file["x-ethers"]) {
            // What ethers makes of the hour and of its own random numbers.
            Object.assign(file["x-ethers"], { gethFilename: "", mnemonicCounter: "", mnemonicCiphertext: "" });
        }
        return [password, privateKey, address, JSON.stringify(file)];
    });
}

// Files

/// One case a line, so that a difference can be read.
function lines(cases) {
    return `[\n${cases.map((one) => JSON.stringify(one)).join(",\n")}\n]`;
}

function toText(content) {
    if (Array.isArray(content)) {
        return lines(content) + "\n";
    }
    const parts = Object.entries(content).map(([name, cases]) => `${JSON.stringify(name)}: ${lines(cases)}`);
    return `{\n${parts.join(",\n")}\n}\n`;
}

const files = {
    "rlp.json": rlpFile(),
    "abi.json": abiFile(),
    "addresses.json": addressFile(),
    "amounts.json": amountFile(),
    "transactions.json": await transactionFile(),
    "phrases.json": phraseFile(),
    "keystores.json": keystoreFile(),
};
const check = process.argv.includes("--check");
for (const [name, content] of Object.entries(files)) {
    const path = new URL(name, import.meta.url);
    const text = toText(content);
    if (!check) {
        writeFileSync(path, text);
    } else if (readFileSync(path, "utf8") !== text) {
        console.error(`${name} is not what the generator makes`);
        process.exitCode = 1;
    }
}
