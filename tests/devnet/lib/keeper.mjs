// A small process beside anvil. It mines an empty block every `blockTime` seconds (a transaction still has its block at
// once), and ends anvil when the process it watches is gone. It ends by itself when anvil does.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { rpcClient } from './rpc.mjs';
import { isAlive, removeFiles } from './state.mjs';

const [dir, rpcUrl, anvil, watched, blockTime] = process.argv.slice(2);
const anvilPid = Number(anvil);
const watchedPid = Number(watched);
const blockMs = Number(blockTime) * 1000;
const rpc = rpcClient(rpcUrl);
let nextBlock = Date.now() + blockMs;

async function tick() {
  if (!isAlive(anvilPid)) process.exit(0);
  if (watchedPid && !isAlive(watchedPid)) {
    process.kill(anvilPid);
    removeFiles(dir);
    process.exit(0);
  }
  if (blockMs && Date.now() >= nextBlock) {
    nextBlock += blockMs * Math.ceil((Date.now() - nextBlock + 1) / blockMs);
    if (!existsSync(join(dir, 'paused'))) await rpc('evm_mine').catch(() => {});
  }
  setTimeout(tick, 250);
}

tick();
