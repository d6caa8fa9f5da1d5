// Compiles contracts/*.sol. The result is kept in .cache/ under a hash of everything it depends on.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));

const settings = {
  optimizer: { enabled: true, runs: 200 },
  evmVersion: 'cancun',
  metadata: { bytecodeHash: 'none' },
  outputSelection: { '*': { '*': ['abi', 'evm.bytecode.object'] } },
};

/** Returns { ContractName: { abi, bytecode } }. */
export function contracts() {
  const sources = {};
  for (const file of readdirSync(join(root, 'contracts')).filter((name) => name.endsWith('.sol')).sort()) {
    sources[file] = { content: readFileSync(join(root, 'contracts', file), 'utf8') };
  }
  const solcVersion = require('solc/package.json').version;
  const key = createHash('sha256').update(JSON.stringify([solcVersion, settings, sources])).digest('hex').slice(0, 24);
  const cacheFile = join(root, '.cache', `contracts-${key}.json`);
  try {
    return JSON.parse(readFileSync(cacheFile, 'utf8'));
  } catch {
    // Not compiled yet.
  }
  const input = { language: 'Solidity', sources, settings };
  const output = JSON.parse(require('solc').compile(JSON.stringify(input)));
  const errors = (output.errors ?? []).filter((e) => e.severity === 'error');
  if (errors.length) throw new Error(errors.map((e) => e.formattedMessage).join('\n'));
  const result = {};
  for (const file of Object.values(output.contracts)) {
    for (const [name, contract] of Object.entries(file)) {
      if (contract.evm.bytecode.object) {
        result[name] = { abi: contract.abi, bytecode: `0x${contract.evm.bytecode.object}` };
      }
    }
  }
  mkdirSync(join(root, '.cache'), { recursive: true });
  // Several processes may compile at once: each writes its own file, the last rename wins.
  writeFileSync(`${cacheFile}.${process.pid}`, JSON.stringify(result));
  renameSync(`${cacheFile}.${process.pid}`, cacheFile);
  return result;
}
