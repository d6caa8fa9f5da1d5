// A small process beside anvil. It mines a block every `blockTime` seconds (a transaction still has its block at once),
// and ends anvil when the process it watches is gone. It ends by itself when anvil does.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Chain } from './chain.mjs';
import { isAlive, readDevnet, removeFiles } from './state.mjs';

const [dir, anvil, watched, blockTime] = process.argv.slice(2);
const anvilPid = Number(anvil);
const watchedPid = Number(watched);
const blockMs = Number(blockTime) * 1000;
const pauseFile = join(dir, 'paused');
let nextBlock = Date.now() + blockMs;

async function mine() {
  const chain = new Chain(readDevnet(dir));
  const { number } = await chain.head();
  if (!(await chain.rpc('anvil_getAutomine'))) {
    // A test holds mining to see what waits: it gets its block, but no company.
    await chain.mineBlock();
    return;
  }
  await chain.rpc('evm_setAutomine', false);
  try {
    await chain.mineBusyBlock(number);
  } finally {
    await chain.rpc('evm_setAutomine', true);
  }
}

async function tick() {
  if (!isAlive(anvilPid)) process.exit(0);
  if (watchedPid && !isAlive(watchedPid)) {
    process.kill(anvilPid);
    removeFiles(dir);
    process.exit(0);
  }
  if (blockMs && Date.now() >= nextBlock) {
    nextBlock += blockMs * Math.ceil((Date.now() - nextBlock + 1) / blockMs);
    if (!existsSync(pauseFile)) await mine().catch(() => {});
  }
  setTimeout(tick, 250);
}

tick();
