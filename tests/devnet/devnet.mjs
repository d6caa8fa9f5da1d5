#!/usr/bin/env node
// The local chain that Capstan's tests run against. `node devnet.mjs` without a command tells what there is.
import { parseArgs } from 'node:util';
import { parseUnits } from 'ethers';
import * as abi from './lib/abi.mjs';
import { Chain } from './lib/chain.mjs';
import { defaultDir, readDevnet } from './lib/state.mjs';

const usage = `usage: node devnet.mjs COMMAND [--dir DIR] [options]
  start    [--port P] [--interval 50] [--block-time S] [--no-multicall] [--legacy-validators] [--watch-pid PID]
  seed     [--validators N] [--stakes N]
  advance  --epochs N | --blocks N
  reward   [--validator ADDRESS] [--amount ANKR]
  status   --validator ADDRESS --status active|pending|jailed|removed
  reorg    --depth N
  upgrade
  truth    --account ADDRESS [--block NUMBER|HASH] [--logs]
  stop`;

const text = { type: 'string' };
const flag = { type: 'boolean' };
const options = {
  start: {
    port: text,
    interval: text,
    'block-time': text,
    'no-multicall': flag,
    'legacy-validators': flag,
    'watch-pid': text,
  },
  seed: { validators: text, stakes: text },
  advance: { epochs: text, blocks: text },
  reward: { validator: text, amount: text },
  status: { validator: text, status: text },
  reorg: { depth: text },
  upgrade: {},
  truth: { account: text, block: text, logs: flag },
  stop: {},
};

function number(values, name, { min = 0, fallback, integer = true } = {}) {
  if (values[name] === undefined) {
    if (fallback === undefined) throw new Error(`--${name} is missing`);
    return fallback;
  }
  const value = Number(values[name]);
  if (!Number.isFinite(value) || value < min || (integer && !Number.isInteger(value))) {
    throw new Error(`--${name} ${values[name]}: not a number from ${min}`);
  }
  return value;
}

const commands = {
  async start(values, dir) {
    const { start } = await import('./lib/start.mjs');
    const devnet = await start({
      dir,
      port: number(values, 'port', { fallback: 0 }),
      interval: number(values, 'interval', { min: 2, fallback: 50 }),
      blockTime: number(values, 'block-time', { fallback: 0, integer: false }),
      multicall: !values['no-multicall'],
      legacyValidators: Boolean(values['legacy-validators']),
      watchPid: number(values, 'watch-pid', { fallback: 0 }),
    });
    return { rpcUrl: devnet.rpcUrl, network: `${devnet.dir}/network.json`, dir: devnet.dir };
  },

  async seed(values, dir) {
    const { seed } = await import('./lib/seed.mjs');
    const stakes = number(values, 'stakes', { fallback: 0 });
    const validators = number(values, 'validators', { fallback: 0 });
    return seed(new Chain(readDevnet(dir)), { validators, stakes });
  },

  async advance(values, dir) {
    const devnet = readDevnet(dir);
    const chain = new Chain(devnet);
    if ((values.epochs === undefined) === (values.blocks === undefined)) {
      throw new Error('advance takes either --epochs or --blocks');
    }
    const blocks =
      values.blocks !== undefined
        ? number(values, 'blocks', { min: 1 })
        : number(values, 'epochs', { min: 1 }) * devnet.epochBlockInterval;
    if (blocks > 5_000) throw new Error(`${blocks} blocks would take minutes: at most 5000 at a time`);
    const { number: from } = await chain.head();
    await chain.holdMining(() => chain.mineToWithFees(from + blocks));
    const head = await chain.head();
    return { block: head.number, epoch: Math.floor(head.number / devnet.epochBlockInterval) };
  },

  async reward(values, dir) {
    const chain = new Chain(readDevnet(dir));
    const { staking } = chain.devnet.addresses;
    const amount = values.amount === undefined ? undefined : parseUnits(values.amount, 18);
    const { readValidators } = await import('./lib/truth.mjs');
    const known = await readValidators(chain, 'latest');
    const paid = [];
    for (const { address, status, totalDelegated } of known) {
      const chosen = values.validator?.toLowerCase() === address.toLowerCase();
      if (values.validator ? !chosen : status !== 'active' || totalDelegated === 0n) continue;
      paid.push({ validator: address, amountWei: amount ?? (totalDelegated * 15n) / 10_000n });
    }
    if (paid.length === 0) throw new Error(`no such validator: ${values.validator ?? 'none is active'}`);
    const calls = paid.map((p) => abi.stakingAdmin.encodeFunctionData('distributeRewards', [p.validator, p.amountWei]));
    await chain.sendAndCheck(
      chain.devnet.operator,
      staking,
      abi.staking.encodeFunctionData('multicall', [calls]),
      { gas: 16_000_000 },
    );
    return { rewards: paid.map((p) => ({ ...p, amountWei: String(p.amountWei) })) };
  },

  async status(values, dir) {
    const chain = new Chain(readDevnet(dir));
    if (!values.validator) throw new Error('--validator is missing');
    const code = { active: 1, pending: 2, jailed: 3, removed: 0 }[values.status];
    if (code === undefined) throw new Error('--status is one of active, pending, jailed, removed');
    const data =
      code === 0
        ? abi.stakingAdmin.encodeFunctionData('removeValidator', [values.validator])
        : abi.stakingAdmin.encodeFunctionData('setValidatorStatus', [values.validator, code]);
    await chain.sendAndCheck(chain.devnet.operator, chain.devnet.addresses.staking, data);
    return { validator: values.validator, status: values.status };
  },

  async reorg(values, dir) {
    const chain = new Chain(readDevnet(dir));
    const depth = number(values, 'depth', { min: 1 });
    const before = await chain.head();
    if (depth >= before.number) throw new Error(`--depth ${depth}: the chain has ${before.number} blocks`);
    await chain.rpc('anvil_reorg', depth, []);
    const after = await chain.head();
    return { block: after.number, oldHash: before.hash, newHash: after.hash };
  },

  async upgrade(values, dir) {
    const { upgrade } = await import('./lib/start.mjs');
    return { implementation: await upgrade(new Chain(readDevnet(dir))) };
  },

  async truth(values, dir) {
    if (!values.account) throw new Error('--account is missing');
    const { truth } = await import('./lib/truth.mjs');
    return truth(new Chain(readDevnet(dir)), values.account, { block: values.block, logs: Boolean(values.logs) });
  },

  async stop(values, dir) {
    const { stop } = await import('./lib/start.mjs');
    await stop(dir);
    return { stopped: dir };
  },
};

// No command may hang, whatever the machine does.
const deadline = setTimeout(() => {
  process.stderr.write('devnet: gave up after 5 minutes\n');
  process.exit(1);
}, 300_000);
deadline.unref();

const [command, ...rest] = process.argv.slice(2);
try {
  if (command === undefined) throw new Error(usage);
  if (!commands[command]) throw new Error(`no such command: ${command} (there are ${Object.keys(commands).join(', ')})`);
  const { values } = parseArgs({ args: rest, options: { dir: text, ...options[command] } });
  const result = await commands[command](values, values.dir ?? defaultDir);
  process.stdout.write(`${JSON.stringify(result, null, command === 'truth' ? 2 : 0)}\n`);
} catch (error) {
  const message = error.message === usage ? usage : error.message.trim().replaceAll('\n', ' ');
  process.stderr.write(`devnet: ${message}\n`);
  process.exitCode = 1;
}
