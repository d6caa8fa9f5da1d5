// The commands of devnet.mjs as other tests use them: start, seed, truth and the rest.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { getAddress } from 'ethers';
import * as abi from './lib/abi.mjs';
import { Chain } from './lib/chain.mjs';
import { isAlive, readDevnet } from './lib/state.mjs';
import { ankr, bench } from './lib/testing.mjs';
import { truth as readTruth } from './lib/truth.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const newDir = () => mkdtempSync(join(tmpdir(), 'capstan-devnet-test-'));

async function devnet(command, dir, ...args) {
  const words = [join(here, 'devnet.mjs'), command, '--dir', dir, ...args.map(String)];
  const { stdout } = await promisify(execFile)(process.execPath, words, { timeout: 120_000 });
  return JSON.parse(stdout);
}

const wei = (whole) => String(ankr(whole));
const provider = (truth, name) => truth.providers.find((p) => p.name === name);

describe('a seeded devnet', () => {
  let dir, chain, t, staker, legacy, empty, snapshot;
  // In this process, as starting one for each takes its time.
  const truth = (account = staker, options = {}) => readTruth(chain, account, options);

  before(async () => {
    dir = newDir();
    const started = await devnet('start', dir, '--watch-pid', process.pid);
    assert.deepEqual(Object.keys(started), ['rpcUrl', 'network', 'dir']);
    await devnet('seed', dir);
    chain = new Chain(readDevnet(dir));
    t = bench(chain);
    [staker, legacy, empty] = chain.devnet.accounts.map(({ address }) => address);
  });
  after(() => devnet('stop', dir));
  beforeEach(async () => (snapshot = await chain.rpc('evm_snapshot')));
  afterEach(() => chain.rpc('evm_revert', snapshot));

  test('the network profile', async () => {
    const profile = JSON.parse(readFileSync(join(dir, 'network.json'), 'utf8'));
    assert.deepEqual(Object.keys(profile), [
      'name',
      'chainId',
      'rpcUrls',
      'explorerUrl',
      'contracts',
      'firstBlock',
      'logWindow',
      'devnet',
      'providerNames',
    ]);
    assert.deepEqual(profile.rpcUrls, [chain.devnet.rpcUrl]);
    assert.equal(profile.chainId, Number(await chain.rpc('eth_chainId')));
    const addresses = [...Object.values(profile.contracts), ...Object.keys(profile.providerNames)];
    for (const address of addresses) assert.equal(address, getAddress(address));
    for (const address of Object.values(profile.contracts)) {
      assert.notEqual(await chain.rpc('eth_getCode', address, 'latest'), '0x');
    }
    const first = await chain.rpc('eth_getCode', profile.contracts.staking, `0x${profile.firstBlock.toString(16)}`);
    assert.notEqual(first, '0x');
    assert.equal(await t.view('getErc20Token'), profile.contracts.token);
    assert.equal(await t.view('getStakingConfig'), profile.contracts.stakingConfig);
  });

  test('the staker', async () => {
    const seen = await truth();
    assert.deepEqual([seen.block, seen.epoch, seen.account.migrated], [1130, 22, true]);
    assert.equal(seen.account.ethWei, '412700000000000000');
    assert.ok(BigInt(seen.account.ankrWei) > ankr(4_000) && BigInt(seen.account.ankrWei) < ankr(5_000));
    assert.deepEqual([seen.lockPeriodEpochs, seen.undelegatePeriodEpochs, seen.epochBlockInterval], [12, 1, 50]);

    const first = provider(seen, 'Ankr');
    assert.deepEqual([first.status, first.locking, first.pendingWei], ['active', 'partially_unlocked', wei(1_250.5)]);
    assert.deepEqual(
      first.stakes.map(({ amountWei, locking }) => [amountWei, locking]),
      [
        [wei(3_749.5), 'unlocked'],
        [wei(3_000.12345678), 'unlocked'],
        [wei(2_500), 'locked'],
        [wei(1_500), 'locked'],
      ],
    );
    assert.deepEqual([first.claim.earliestEpoch, first.claim.latestEpoch], [23, 24]);

    const harbour = provider(seen, 'Harbour Nodes');
    assert.deepEqual([harbour.locking, harbour.stakedWei, harbour.stakes.length], ['locked', wei(5_000), 2]);
    assert.deepEqual([harbour.claimableWei, harbour.pendingWei, harbour.claim], [wei(2_000), '0', null]);
    const tidewater = provider(seen, 'Tidewater');
    assert.deepEqual([tidewater.locking, tidewater.unlockedWei], ['unlocked', wei(2_000)]);
    const lighthouse = provider(seen, 'Old Lighthouse');
    assert.deepEqual([lighthouse.status, lighthouse.unlockedWei], ['pending', wei(1_000)]);
    assert.equal(lighthouse.aprPercent, null);
    const spruce = provider(seen, 'Silver Spruce');
    assert.deepEqual([spruce.status, spruce.locking, spruce.stakes], ['active', 'none', []]);
    for (const p of [first, harbour, tidewater, lighthouse]) assert.ok(BigInt(p.rewardsWei) > ankr(1), p.name);
    for (const p of [first, harbour, tidewater, spruce]) assert.ok(p.aprPercent > 5 && p.aprPercent < 12, p.name);
    for (const key of Object.keys(seen.totals)) {
      assert.equal(seen.totals[key], String(seen.providers.reduce((sum, p) => sum + BigInt(p[key]), 0n)));
    }
  });

  test('the account from before the upgrade is told as it will be, on an untouched chain', async () => {
    const seen = await truth(legacy);
    assert.equal(seen.account.migrated, false);
    assert.deepEqual([provider(seen, 'Ankr').stakedWei, provider(seen, 'Ankr').locking], [wei(4_000), 'unlocked']);
    assert.deepEqual([provider(seen, 'Harbour Nodes').stakedWei, provider(seen, 'Harbour Nodes').locking], [
      wei(1_500),
      'locked',
    ]);
    assert.equal(await t.view('isMigratedDelegator', legacy), false);
    assert.equal((await chain.head()).hash, seen.blockHash);
    await t.send(legacy, 'migrateDelegator', legacy);
    const moved = await truth(legacy);
    assert.equal(moved.account.migrated, true);
    assert.deepEqual(moved.totals, seen.totals);
  });

  test('the empty account', async () => {
    const seen = await truth(empty);
    assert.deepEqual([seen.account.ankrWei, seen.account.migrated], ['0', false]);
    assert.deepEqual(new Set(Object.values(seen.totals)), new Set(['0']));
  });

  test("the chain's clock is near the machine's, an epoch takes 7 days", async () => {
    const { timestamp, number } = await chain.head();
    assert.ok(Math.abs(timestamp - Date.now() / 1000) < 86_400);
    const before = Number((await chain.rpc('eth_getBlockByNumber', `0x${(number - 50).toString(16)}`, false)).timestamp);
    assert.equal(timestamp - before, 7 * 86_400);
    const [stake] = provider(await truth(), 'Ankr').stakes;
    assert.equal(Date.parse(stake.unlockTime) / 1000, timestamp + (stake.unlockBlock - number) * 12_096);
  });

  test('slow, market and fast fees differ', async () => {
    const history = await chain.rpc('eth_feeHistory', '0x14', 'latest', [10, 50, 90]);
    for (const [slow, market, fast] of history.reward.map((row) => row.map(Number))) {
      assert.ok(slow > 0 && slow < market && market < fast);
    }
    assert.ok(history.baseFeePerGas.every((fee) => Number(fee) > 8e9 && Number(fee) < 20e9));
  });

  test('the list and the events name the same validators', async () => {
    const { staking: address, validatorStorage } = chain.devnet.addresses;
    const data = abi.staking.encodeFunctionData('getValidators');
    const answer = await chain.rpc('eth_call', { to: validatorStorage, data }, 'latest');
    const [list] = abi.staking.decodeFunctionResult('getValidators', answer);
    assert.equal(await t.view('getValidatorStorage'), validatorStorage);
    const topics = [abi.staking.getEvent('ValidatorAdded').topicHash];
    const logs = await chain.rpc('eth_getLogs', { address, topics, fromBlock: '0x0', toBlock: 'latest' });
    const added = logs.map((log) => getAddress(`0x${log.topics[1].slice(26)}`));
    assert.deepEqual(added, [...list]);
    assert.ok(added.includes(provider(await truth(), 'Old Lighthouse').address));
  });

  test('Multicall3 reads one block in one call, and previews a migration', async () => {
    const { staking, multicall3 } = chain.devnet.addresses;
    const item = (target, callData) => ({ target, allowFailure: true, callData });
    const node = provider(await truth(), 'Ankr').address;
    const calls = [
      item(staking, abi.staking.encodeFunctionData('migrateDelegator', [legacy])),
      item(staking, abi.staking.encodeFunctionData('getValidatorDelegation', [node, legacy])),
      item(multicall3, abi.multicall3.encodeFunctionData('getBlockNumber')),
      item(multicall3, abi.multicall3.encodeFunctionData('getEthBalance', [empty])),
      item(multicall3, abi.multicall3.encodeFunctionData('getCurrentBlockTimestamp')),
    ];
    const data = abi.multicall3.encodeFunctionData('aggregate3', [calls]);
    const answer = await chain.rpc('eth_call', { to: multicall3, data }, 'latest');
    const [results] = abi.multicall3.decodeFunctionResult('aggregate3', answer);
    assert.ok(results.every(({ success }) => success));
    const head = await chain.head();
    assert.equal(BigInt(`0x${results[1].returnData.slice(2, 66)}`), ankr(4_000));
    assert.equal(Number(results[2].returnData), head.number);
    assert.equal(BigInt(results[3].returnData), 250_000_000_000_000_000n);
    assert.equal(Number(results[4].returnData), head.timestamp);
  });

  test('truth after a few actions', async () => {
    const before = await truth();
    const node = provider(before, 'Ankr').address;
    const harbour = provider(before, 'Harbour Nodes').address;
    await t.send(staker, 'claimPendingUndelegates', harbour);
    await t.send(staker, 'undelegate', node, ankr(3_749.5));
    const after = await truth();
    assert.equal(provider(after, 'Harbour Nodes').claimableWei, '0');
    assert.deepEqual(provider(after, 'Ankr').stakes, provider(before, 'Ankr').stakes.slice(1));
    assert.equal(provider(after, 'Ankr').pendingWei, wei(5_000));
    assert.ok(BigInt(after.account.ankrWei) > BigInt(before.account.ankrWei) + ankr(2_000));
    // The second unstake moved the claim by an epoch: the event tells, the views alone give the range.
    const moment = async (options) => {
      const { earliestEpoch, latestEpoch } = provider(await truth(staker, options), 'Ankr').claim;
      return [earliestEpoch, latestEpoch];
    };
    assert.deepEqual(await moment({ logs: false }), [23, 24]);
    assert.deepEqual(await moment({ logs: true }), [24, 24]);
    // An earlier block is still what it was, by number and by hash.
    const command = (...args) => devnet('truth', dir, '--account', staker, ...args);
    assert.deepEqual(await command('--block', before.block), before);
    assert.deepEqual(await command('--block', before.blockHash), before);
    assert.deepEqual(await command('--logs'), await truth(staker, { logs: true }));
  });

  test('a validator that was removed is found by its event', async () => {
    const { address } = provider(await truth(), 'Tidewater');
    await devnet('status', dir, '--validator', address, '--status', 'removed');
    const removed = provider(await truth(), 'Tidewater');
    assert.deepEqual([removed.status, removed.stakedWei], ['not_found', wei(2_000)]);
    assert.equal(provider(await truth(empty), 'Tidewater'), undefined);
  });

  test('advance, reward, reorg', async () => {
    const { rewards } = await devnet('reward', dir);
    assert.equal(rewards.length, 4);
    const node = provider(await truth(), 'Tidewater').address;
    const one = await devnet('reward', dir, '--validator', node, '--amount', '12.5');
    assert.deepEqual(one.rewards, [{ validator: node, amountWei: wei(12.5) }]);
    const { number } = await chain.head();
    assert.equal((await devnet('advance', dir, '--blocks', 3)).block, number + 3);
    assert.equal((await devnet('advance', dir, '--epochs', 2)).block, number + 103);
    assert.equal(provider(await truth(), 'Ankr').claimableWei, wei(1_250.5));

    const { block } = await t.send(staker, 'claimPendingUndelegates', node);
    const { oldHash, newHash } = await devnet('reorg', dir, '--depth', 2);
    assert.notEqual(oldHash, newHash);
    assert.equal((await chain.head()).number, block);
    const again = await chain.rpc('eth_getBlockByNumber', `0x${block.toString(16)}`, false);
    assert.equal(again.transactions.length, 0);
  });

  test('trouble is one line on stderr and exit code 1', async () => {
    const fails = async (...args) => {
      const error = await devnet(...args).catch((e) => e);
      assert.equal(error.code, 1);
      assert.match(error.stderr, /^devnet: [^\n]+\n$/);
      return error.stderr;
    };
    assert.match(await fails('start', dir), /already running/);
    assert.match(await fails('seed', dir), /fresh devnet/);
    assert.match(await fails('advance', dir), /--epochs or --blocks/);
    assert.match(await fails('truth', dir, '--account', 'nobody'), /not an address/);
    assert.match(await fails('truth', dir, '--account', staker, '--block', '99999'), /no block/);
    assert.match(await fails('stop', join(dir, 'none')), /no devnet/);
    assert.match(await fails('dance', dir), /no such command/);
  });
});

test('many validators and stakes, on an older deployment without Multicall3', async () => {
  const dir = newDir();
  await devnet('start', dir, '--watch-pid', process.pid, '--interval', 20, '--no-multicall', '--legacy-validators');
  try {
    await devnet('seed', dir, '--validators', 25, '--stakes', 200);
    const { accounts, addresses, rpcUrl } = readDevnet(dir);
    const seen = await devnet('truth', dir, '--account', accounts[3].address);
    assert.equal(seen.providers.length, 25);
    // The oldest record of the first queue was unstaked whole.
    assert.equal(seen.providers.reduce((sum, p) => sum + p.stakes.length, 0), 199);
    assert.equal(Math.max(...seen.providers.map((p) => p.stakes.length)), 49);
    assert.equal(seen.totals.pendingWei, wei(1_000));
    for (const { stakes } of seen.providers) {
      assert.equal(new Set(stakes.map(({ epoch }) => epoch)).size, stakes.length);
    }
    const chain = new Chain({ rpcUrl });
    assert.equal(await chain.rpc('eth_getCode', addresses.multicall3, 'latest'), '0x');
    const storage = abi.staking.encodeFunctionData('getValidatorStorage');
    await assert.rejects(chain.rpc('eth_call', { to: addresses.staking, data: storage }, 'latest'));
    const staker = await devnet('truth', dir, '--account', accounts[0].address);
    assert.equal(provider(staker, 'Ankr').locking, 'partially_unlocked');
    const legacy = await devnet('truth', dir, '--account', accounts[1].address);
    assert.deepEqual([legacy.account.migrated, legacy.totals.stakedWei], [false, wei(5_500)]);
    await devnet('upgrade', dir);
    assert.deepEqual((await devnet('truth', dir, '--account', accounts[0].address)).totals, staker.totals);
  } finally {
    await devnet('stop', dir);
  }
});

test('blocks come by themselves with --block-time, and nothing outlives the process that is watched', async () => {
  const dir = newDir();
  const parent = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  await devnet('start', dir, '--block-time', 1, '--watch-pid', parent.pid);
  const { pid, keeperPid, rpcUrl } = readDevnet(dir);
  const chain = new Chain({ rpcUrl });
  const first = await chain.head();
  await sleep(3_500);
  const then = await chain.head();
  assert.ok(then.number >= first.number + 2 && then.number <= first.number + 5);
  assert.equal(then.timestamp - first.timestamp, (then.number - first.number) * 12_096, 'an epoch is 7 days of chain time');
  parent.kill();
  for (let i = 0; i < 100 && (isAlive(pid) || isAlive(keeperPid) || existsSync(dir)); i++) await sleep(100);
  assert.ok(!isAlive(pid) && !isAlive(keeperPid));
  assert.ok(!existsSync(dir));
});

test('the packages are pinned, and the lock file names no registry', () => {
  const manifest = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
  const versions = Object.values({ ...manifest.devDependencies, ...manifest.optionalDependencies });
  for (const version of versions) assert.match(version, /^\d+\.\d+\.\d+$/);
  const committed = ['package.json', 'package-lock.json', '.npmrc', ...readdirSync(here).filter((n) => n.endsWith('.mjs'))];
  const lock = readFileSync(join(here, 'package-lock.json'), 'utf8');
  assert.ok(!lock.includes('"resolved"'));
  const registry = ['registry', 'npm'].join('.');
  for (const name of committed) assert.ok(!readFileSync(join(here, name), 'utf8').includes(registry), name);
});
