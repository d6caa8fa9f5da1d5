// SPDX-License-Identifier: GPL-3.0-or-later
// Opens keystore files with ethers: reads [[file, password], …] as JSON, writes [[key, address], …], for one that
// doesn't open what ethers says instead.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const require = createRequire(new URL("../devnet/package.json", import.meta.url));
const { Wallet } = require("ethers");

const keys = JSON.parse(readFileSync(0, "utf8")).map(([file, password]) => {
    try {
        const { privateKey, address } = Wallet.fromEncryptedJsonSync(file, password);
        return [privateKey, address];
    } catch (error) {
        return error.shortMessage;
    }
});
process.stdout.write(JSON.stringify(keys));
