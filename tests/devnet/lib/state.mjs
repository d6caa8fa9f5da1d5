// The folder of one devnet: devnet.json (for tests), network.json (for the wallet), anvil's log and cache.
import { mkdirSync, readFileSync, renameSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const defaultDir = join(tmpdir(), 'capstan-devnet');

export function writeJson(file, value) {
  writeFileSync(`${file}.tmp`, `${JSON.stringify(value, null, 2)}\n`);
  renameSync(`${file}.tmp`, file);
}

export function createDir(dir) {
  mkdirSync(dir, { recursive: true });
  return resolve(dir);
}

export function readDevnet(dir) {
  try {
    return JSON.parse(readFileSync(join(dir, 'devnet.json'), 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') throw new Error(`no devnet in ${dir}: run start first`);
    throw error;
  }
}

export function saveDevnet(devnet) {
  writeJson(join(devnet.dir, 'devnet.json'), devnet);
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  try {
    // A process that ended but was not yet waited for still has its id.
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
}

/** Only for an anvil that was started for this folder: process ids are used again. */
export function isOurAnvil(pid, dir) {
  if (!isAlive(pid)) return false;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(join(dir, 'cache'));
  } catch {
    return true;
  }
}

export function removeFiles(dir) {
  for (const name of ['cache', 'anvil.log', 'devnet.json', 'devnet.json.tmp', 'network.json', 'paused']) {
    rmSync(join(dir, name), { recursive: true, force: true });
  }
  try {
    rmdirSync(dir);
  } catch {
    // Someone else's files are in it: they stay.
  }
}
