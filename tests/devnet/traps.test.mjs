// The contract behaves as the wallet expects of the one on mainnet: one test for each trap, by ethers alone.
import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { getAddress, id } from 'ethers';
import * as abi from './lib/abi.mjs';
import { Chain } from './lib/chain.mjs';
import { contracts } from './lib/compile.mjs';
import { start, stop, upgrade } from './lib/start.mjs';
import { ankr, bench } from './lib/testing.mjs';

const interval = 20;
const panic11 = `0x4e487b71${'11'.padStart(64, '0')}`;
const unit = 10n ** 10n;

let chain, t, staking, token, staker, other, empty, owner, validators, validator, second;
let snapshot;

before(async () => {
  const dir = mkdtempSync(join(tmpdir(), 'capstan-traps-'));
  const devnet = await start({ dir, port: 0, interval, blockTime: 0, multicall: true, watchPid: process.pid });
  chain = new Chain(devnet);
  t = bench(chain);
  ({ staking, token } = devnet.addresses);
  [staker, other, empty] = devnet.accounts.map(({ address }) => address);
  owner = devnet.operator;
  validators = devnet.providers.map(({ address }) => address);
  [validator, second] = validators;
  for (const account of [staker, other]) {
    await t.send(owner, 'mint', account, ankr(100_000));
    await t.send(account, 'approve', staking, 2n ** 200n);
  }
  // Someone else in the pool, with amounts that do not divide evenly.
  await t.toEpoch(2);
  await t.send(other, 'delegate', validator, ankr(7_777.7));
  await t.reward(validator, ankr(11.1) + 7n);
});

after(() => stop(chain.devnet.dir));
beforeEach(async () => (snapshot = await chain.rpc('evm_snapshot')));
afterEach(() => chain.rpc('evm_revert', snapshot));

const only = (receipt, name) => receipt.events.filter((event) => event.name === name);
const queue = async (v = validator, who = staker) => {
  const [records] = await t.view('getDelegateQueue', v, who);
  return records.map(({ epoch, amount }) => ({ epoch: Number(epoch), amount: amount * unit }));
};

/** The staker has 3,000 of epoch 3, 2,000 of epoch 4, both unlocked, and 1,500 of epoch 15, locked; epoch 16 is now. */
async function threeStakes() {
  await t.send(staker, 'delegate', validator, ankr(3_000));
  await t.toEpoch(3);
  await t.send(staker, 'delegate', validator, ankr(2_000));
  await t.toEpoch(14);
  await t.send(staker, 'delegate', validator, ankr(1_500));
  await t.reward(validator, ankr(123.456) + 1n);
  await t.toEpoch(16);
}

describe('the interface', () => {
  test('selectors', () => {
    const listed = `76671808 currentEpoch() aea0e78b nextEpoch() e6bf2427 getStakingConfig() feb1824b getErc20Token()
      99657e83 getValidatorStorage() b7ab4db5 getValidators() a310624f getValidatorStatus(address)
      48124d26 getValidatorStatusAtEpoch(address,uint64) d951e186 getValidatorDelegation(address,address)
      42b1f113 getDelegateQueue(address,address) d9c5c734 calcUnlockedDelegatedAmount(address,address)
      52b7bea2 getDelegatorFee(address,address) c2fd58fc getPendingDelegatorFee(address,address)
      62b15fdc getStakingRewards(address,address) 5ef9e8c6 calcAvailableForRedelegateAmount(address,address)
      0f0ad1f5 calcAvailableForDelegateAmount(uint256) 26d396b2 isMigratedDelegator(address)
      026e402b delegate(address,uint256) 4d99dd16 undelegate(address,uint256)
      23b9d662 claimPendingUndelegates(address) 96bb1fef claimStakingRewards(address)
      426594b1 claimDelegatorFee(address) 8ecb3fc9 redelegateDelegatorFee(address)
      41f69da0 migrateDelegator(address) ac9650d8 multicall(bytes[])`;
    const words = listed.trim().split(/\s+/);
    assert.equal(words.length, 2 * abi.staking.fragments.filter((f) => f.type === 'function').length);
    for (let i = 0; i < words.length; i += 2) {
      assert.equal(id(words[i + 1]).slice(2, 10), words[i], words[i + 1]);
      assert.equal(abi.staking.getFunction(`0x${words[i]}`).format('sighash'), words[i + 1]);
    }
    const config = { '346c90a8': 'getEpochBlockInterval', e43db193: 'getLockPeriod', '5e7b72ad': 'getUndelegatePeriod' };
    config.eea9a01b = 'getMinStakingAmount';
    for (const [selector, name] of Object.entries(config)) {
      assert.equal(abi.stakingConfig.getFunction(name).selector, `0x${selector}`);
    }
  });

  test('the contracts have every call and event with exactly these types', () => {
    const built = contracts();
    const shape = (fragment) => {
      const { type, name, stateMutability, inputs, outputs, anonymous } = fragment;
      const types = (list) =>
        (list ?? []).map((p) => [p.type.replace(/^tuple/, 'tuple'), p.indexed ?? false, p.components?.map((c) => [c.name, c.type])]);
      return JSON.stringify([type, name, stateMutability ?? 'nonpayable', types(inputs), types(outputs), anonymous ?? false]);
    };
    const compare = (iface, contract, except = []) => {
      const has = new Set(built[contract].abi.map(shape));
      for (const fragment of JSON.parse(iface.formatJson())) {
        // Constant state variables and views are the same to a caller.
        if (except.includes(fragment.name)) continue;
        const wanted = [fragment, { ...fragment, stateMutability: 'pure' }].map(shape);
        assert.ok(wanted.some((w) => has.has(w)), `${contract}: ${fragment.type} ${fragment.name}`);
      }
    };
    compare(abi.staking, 'AnkrTokenStaking', ['getValidators']);
    compare(abi.staking, 'AnkrTokenStakingOwnList', ['getValidatorStorage']);
    compare(abi.stakingConfig, 'StakingConfig');
    compare(abi.token, 'AnkrToken');
    const functions = (contract) => built[contract].abi.map(({ name }) => name);
    assert.ok(!functions('AnkrTokenStaking').includes('getValidators'));
    assert.ok(!functions('AnkrTokenStakingOwnList').includes('getValidatorStorage'));
  });

  test('topics of the events', () => {
    const signatures = [
      'Delegated(address,address,uint256,uint64)',
      'Undelegated(address,address,uint256,uint64)',
      'Claimed(address,address,uint256,uint64)',
      'Redelegated(address,address,uint256,uint256,uint64)',
      'ValidatorDeposited(address,uint256,uint64)',
      'ValidatorAdded(address,address,uint8,uint16)',
    ];
    for (const signature of signatures) {
      assert.equal(abi.staking.getEvent(signature.split('(')[0]).topicHash, id(signature));
    }
  });

  test('epochs: the current one counts blocks, events carry theirs', async () => {
    assert.equal(await t.epoch(), Math.floor((await chain.head()).number / interval));
    await threeStakes();
    await t.reward(validator, ankr(5) + 3n);
    const epochOf = (receipt, name) => {
      assert.equal(only(receipt, name).length, 1, name);
      return Number(only(receipt, name)[0].epoch);
    };
    await t.toEpoch(17);
    assert.equal(epochOf(await t.send(staker, 'delegate', validator, ankr(1_000)), 'Delegated'), 18);
    assert.equal(epochOf(await t.reward(validator, ankr(5) + 3n), 'ValidatorDeposited'), 17);
    const restake = await t.send(staker, 'redelegateDelegatorFee', validator);
    assert.equal(epochOf(restake, 'Redelegated'), 18);
    assert.equal(only(restake, 'Delegated').length + only(restake, 'Claimed').length, 0);
    assert.equal(epochOf(await t.send(staker, 'claimStakingRewards', validator), 'Claimed'), 18);
    const unstake = await t.send(staker, 'undelegate', validator, ankr(3_000));
    assert.equal(epochOf(unstake, 'Undelegated'), 18);
    assert.equal(epochOf(unstake, 'Claimed'), 18);
    assert.equal(epochOf(await t.send(staker, 'claimPendingUndelegates', validator), 'Claimed'), 18);
    const migrationEpoch = Number((await t.send(owner, 'migrateDelegator', empty)).events.at(-1).epoch);
    assert.equal(migrationEpoch, 1);
  });

  test('a stake is unlocked from its epoch + lock period on, an unstake claimable from its epoch + undelegate period', async () => {
    await t.toEpoch(3);
    await t.send(staker, 'delegate', validator, ankr(1_000));
    assert.deepEqual(await queue(), [{ epoch: 4, amount: ankr(1_000) }]);
    await t.toEpoch(15);
    await t.mine(interval - 1);
    assert.equal(await t.view('calcUnlockedDelegatedAmount', validator, staker), 0n);
    await t.mine(1);
    assert.equal(await t.view('calcUnlockedDelegatedAmount', validator, staker), ankr(1_000));
    await t.send(staker, 'undelegate', validator, ankr(1_000));
    await t.toEpoch(17);
    await t.mine(interval - 1);
    assert.equal(await t.view('getPendingDelegatorFee', validator, staker), ankr(1_000));
    assert.equal(await t.view('getDelegatorFee', validator, staker), 0n);
    await t.mine(1);
    assert.equal(await t.view('getPendingDelegatorFee', validator, staker), 0n);
    assert.equal(await t.view('getDelegatorFee', validator, staker), ankr(1_000));
  });

  test('a stake in the same epoch joins the record of the one before', async () => {
    await t.send(staker, 'delegate', validator, ankr(1_000));
    await t.send(staker, 'delegate', validator, ankr(1_200));
    assert.deepEqual(await queue(), [{ epoch: 3, amount: ankr(2_200) }]);
    const { delegated, atEpoch } = await t.view('getValidatorDelegation', validator, staker);
    assert.deepEqual([delegated, atEpoch], [ankr(2_200), 3n]);
  });

  test('validator statuses, and the status of one epoch', async () => {
    const statusOf = async (v) => Number((await t.view('getValidatorStatus', v)).status);
    assert.equal(await statusOf(validator), 1);
    await t.send(owner, 'setValidatorStatus', validator, 2);
    assert.equal(await statusOf(validator), 2);
    await t.send(owner, 'setValidatorStatus', validator, 3);
    assert.equal(await statusOf(validator), 3);
    assert.equal(await statusOf(empty), 0);
    const before = await t.view('getValidatorStatusAtEpoch', validator, 2);
    assert.equal(before.totalDelegated, 0n);
    assert.equal(before.totalRewards, ankr(11.1) + 7n);
    await t.toEpoch(6);
    await t.reward(validator, ankr(2));
    const then = await t.view('getValidatorStatusAtEpoch', validator, 6);
    assert.equal(then.totalDelegated, ankr(7_777.7));
    assert.equal(then.totalRewards, ankr(2));
    const between = await t.view('getValidatorStatusAtEpoch', validator, 5);
    assert.equal(between.totalDelegated, ankr(7_777.7));
    assert.equal(between.totalRewards, 0n);
    assert.equal((await t.view('getValidatorStatus', validator)).totalDelegated, ankr(7_777.7));
  });

  test('stakes with a validator that is no longer active stay visible and can be unstaked', async () => {
    await threeStakes();
    await t.send(owner, 'setValidatorStatus', validator, 2);
    assert.equal((await queue()).length, 3);
    await t.send(staker, 'undelegate', validator, ankr(3_000));
    await t.send(owner, 'removeValidator', validator);
    assert.equal((await queue()).length, 2);
    await t.send(staker, 'undelegate', validator, ankr(2_000));
    assert.equal(await t.view('getPendingDelegatorFee', validator, staker), ankr(5_000));
  });

  test('rewards are shared pro rata', async () => {
    await t.send(staker, 'delegate', second, ankr(1_000));
    await t.send(other, 'delegate', second, ankr(3_000));
    await t.reward(second, ankr(100));
    assert.equal(await t.view('getStakingRewards', second, staker), ankr(25));
    assert.equal(await t.view('getStakingRewards', second, other), ankr(75));
  });

  test('delegate takes no ETH', async () => {
    const data = abi.staking.encodeFunctionData('delegate', [validator, ankr(1_000)]);
    const request = { from: staker, to: staking, data, value: '0x1' };
    await assert.rejects(chain.rpc('eth_call', request, 'latest'), /ERC20 expected/);
  });
});

describe('traps', () => {
  test('a second unstake', async () => {
    await threeStakes();
    await t.send(staker, 'undelegate', validator, ankr(3_000));
    await t.toEpoch(18);
    assert.equal(await t.view('getPendingDelegatorFee', validator, staker), 0n);
    const rewards = await t.view('getStakingRewards', validator, staker);
    assert.equal((await t.view('getDelegatorFee', validator, staker)) - rewards, ankr(3_000));
    await t.send(staker, 'undelegate', validator, ankr(500));
    assert.equal(await t.view('getPendingDelegatorFee', validator, staker), ankr(3_500));
    const claim = await t.send(staker, 'claimPendingUndelegates', validator);
    assert.equal(only(claim, 'Claimed')[0].amount, 0n);
    await t.toEpoch(20);
    const paid = await t.send(staker, 'claimPendingUndelegates', validator);
    assert.equal(only(paid, 'Claimed')[0].amount, ankr(3_500));
    // Another validator's bucket and another account's are their own.
    assert.equal(await t.view('getPendingDelegatorFee', second, staker), 0n);
  });

  test('claim with nothing claimable', async () => {
    for (const name of ['claimPendingUndelegates', 'claimStakingRewards', 'claimDelegatorFee']) {
      const balance = await t.balance(empty);
      const receipt = await t.send(empty, name, second);
      assert.equal(only(receipt, 'Claimed').at(-1).amount, 0n, name);
      assert.equal(await t.balance(empty), balance);
    }
  });

  test('which stake is unstaked', async () => {
    await threeStakes();
    await t.send(staker, 'undelegate', validator, ankr(1_000));
    assert.deepEqual((await queue())[0], { epoch: 3, amount: ankr(2_000) });
    await t.send(staker, 'undelegate', validator, ankr(2_500));
    assert.deepEqual(await queue(), [
      { epoch: 4, amount: ankr(1_500) },
      { epoch: 15, amount: ankr(1_500) },
    ]);
    await t.send(staker, 'undelegate', validator, ankr(1_500));
    assert.deepEqual(await queue(), [{ epoch: 15, amount: ankr(1_500) }]);
  });

  test('unstake also pays the rewards of the part removed', async () => {
    await threeStakes();
    const balance = await t.balance(staker);
    const rewards = await t.view('getStakingRewards', validator, staker);
    const receipt = await t.send(staker, 'undelegate', validator, ankr(2_345));
    const names = receipt.events.map(({ name }) => name);
    assert.deepEqual(names, ['Transfer', 'Claimed', 'Undelegated']);
    const [claimed] = only(receipt, 'Claimed');
    assert.ok(claimed.amount > 0n && claimed.amount < rewards);
    assert.equal((await t.balance(staker)) - balance, claimed.amount);
    const left = await t.view('getStakingRewards', validator, staker);
    const lost = rewards - claimed.amount - left;
    assert.ok(lost >= -10_000n && lost <= 10_000n, `only rounding may differ: ${lost}`);
  });

  test('partial unstake after a reward claim', async () => {
    await threeStakes();
    assert.equal(await t.revertOf(staker, 'undelegate', validator, ankr(1_000)), null);
    await t.send(staker, 'claimStakingRewards', validator);
    assert.equal(await t.revertOf(staker, 'undelegate', validator, ankr(1_000)), panic11);
    assert.equal(await t.revertOf(staker, 'undelegate', validator, ankr(4_000)), panic11);
    assert.equal(await t.revertOf(staker, 'undelegate', validator, ankr(3_000)), null);
    assert.equal(await t.revertOf(staker, 'undelegate', validator, ankr(5_000)), null);
    // New rewards cover the rounding.
    await t.reward(validator, ankr(1));
    assert.equal(await t.revertOf(staker, 'undelegate', validator, ankr(1_000)), null);
  });

  test('whole records never panic, whatever was claimed before', async () => {
    await threeStakes();
    for (let i = 1n; i <= 4n; i++) {
      await t.reward(validator, ankr(3) + 17n * i);
      await t.send(staker, 'claimStakingRewards', validator);
      await t.send(other, 'delegate', validator, ankr(1_000) + unit * i);
      assert.equal(await t.revertOf(staker, 'undelegate', validator, ankr(3_000)), null);
      assert.equal(await t.revertOf(staker, 'undelegate', validator, ankr(5_000)), null);
    }
  });

  test('amount not a multiple of 1e10 wei', async () => {
    await threeStakes();
    assert.equal(await t.revertOf(staker, 'undelegate', validator, ankr(100) + 1n), 'no remainder');
    assert.equal(await t.revertOf(staker, 'delegate', validator, ankr(1_000) + 1n), 'no remainder');
    assert.equal(await t.revertOf(staker, 'undelegate', validator, unit - 1n), 'too low');
    assert.equal(await t.revertOf(staker, 'undelegate', validator, 0n), 'too low');
    assert.equal(await t.revertOf(staker, 'undelegate', validator, unit), null);
  });

  test('more than unlocked / more than staked', async () => {
    await threeStakes();
    assert.equal(await t.revertOf(staker, 'undelegate', validator, ankr(5_000) + unit), 'still locked');
    assert.equal(await t.revertOf(staker, 'undelegate', validator, ankr(6_500)), 'still locked');
    assert.equal(await t.revertOf(staker, 'undelegate', validator, ankr(6_500) + unit), 'insufficient balance');
    assert.equal(await t.revertOf(staker, 'undelegate', second, ankr(1)), 'insufficient balance');
  });

  test('stake below the minimum', async () => {
    assert.equal(await t.revertOf(staker, 'delegate', validator, ankr(1_000) - unit), 'less than min');
    assert.equal(await t.revertOf(staker, 'delegate', validator, ankr(1_000)), null);
    await t.send(staker, 'delegate', second, ankr(1_000));
    await t.reward(second, ankr(1.5) + 7n);
    await t.toEpoch(3);
    const restake = await t.send(staker, 'redelegateDelegatorFee', second);
    const [redelegated] = only(restake, 'Redelegated');
    assert.deepEqual([redelegated.amount, redelegated.dust], [ankr(1.5), 7n]);
    assert.deepEqual(await queue(second), [
      { epoch: 3, amount: ankr(1_000) },
      { epoch: 4, amount: ankr(1.5) },
    ]);
  });

  test('stake without allowance', async () => {
    await t.send(staker, 'approve', staking, ankr(1_500));
    assert.equal(await t.revertOf(staker, 'delegate', validator, ankr(1_600)), 'ERC20: insufficient allowance');
    assert.equal(await t.revertOf(staker, 'delegate', validator, ankr(1_500)), null);
    await t.send(empty, 'approve', staking, ankr(1_500));
    const poor = await t.revertOf(empty, 'delegate', validator, ankr(1_500));
    assert.equal(poor, 'ERC20: transfer amount exceeds balance');
  });

  test('unknown validator / nothing to restake', async () => {
    assert.equal(await t.revertOf(staker, 'delegate', empty, ankr(1_000)), 'not found');
    assert.equal(await t.revertOf(staker, 'redelegateDelegatorFee', validator), 'too low');
    await t.send(staker, 'delegate', second, ankr(1_000));
    await t.reward(second, unit - 1n);
    assert.equal(await t.revertOf(staker, 'redelegateDelegatorFee', second), 'too low');
  });

  test('gas: an exact estimate is enough while state stands still, and runs out when the epoch turns', async () => {
    await threeStakes();
    await t.send(other, 'delegate', validator, ankr(1_000));
    const exact = await t.estimate(staker, 'undelegate', validator, ankr(3_000));
    const state = await chain.rpc('evm_snapshot');
    assert.ok((await t.sendWithGas(exact, staker, 'undelegate', validator, ankr(3_000))).ok);
    await chain.rpc('evm_revert', state);
    await t.toEpoch(17);
    assert.ok(!(await t.sendWithGas(exact, staker, 'undelegate', validator, ankr(3_000))).ok);
    assert.ok((await t.sendWithGas(Math.floor(exact * 1.6), staker, 'undelegate', validator, ankr(3_000))).ok);
  });

  test('gas: an exact estimate runs out when a reward arrives', async () => {
    await threeStakes();
    await t.send(staker, 'claimStakingRewards', validator);
    const exact = await t.estimate(staker, 'claimStakingRewards', validator);
    assert.ok((await t.sendWithGas(exact, staker, 'claimStakingRewards', validator)).ok);
    await t.reward(validator, ankr(10));
    assert.ok(!(await t.sendWithGas(exact, staker, 'claimStakingRewards', validator)).ok);
    assert.ok((await t.sendWithGas(Math.floor(exact * 1.6), staker, 'claimStakingRewards', validator)).ok);
  });

  test('gas: an exact estimate runs out when a pending bucket matures', async () => {
    await threeStakes();
    await t.send(staker, 'undelegate', validator, ankr(3_000));
    await t.send(staker, 'claimStakingRewards', validator);
    const exact = await t.estimate(staker, 'claimDelegatorFee', validator);
    await t.toEpoch(18);
    assert.ok(!(await t.sendWithGas(exact, staker, 'claimDelegatorFee', validator)).ok);
    assert.ok((await t.sendWithGas(Math.floor(exact * 1.6), staker, 'claimDelegatorFee', validator)).ok);
  });

  test('gas: the limit needed is above the gas used', async () => {
    await threeStakes();
    await t.send(staker, 'undelegate', validator, ankr(5_000));
    await t.toEpoch(18);
    const exact = await t.estimate(staker, 'claimPendingUndelegates', validator);
    const { ok, gasUsed } = await t.sendWithGas(exact, staker, 'claimPendingUndelegates', validator);
    assert.ok(ok);
    assert.ok(exact > gasUsed, `${exact} needed, ${gasUsed} used`);
  });

  test('gas grows with the queue and with the validators of a first call', async () => {
    await t.send(staker, 'delegate', second, ankr(1_000));
    await t.reward(second, ankr(50));
    const short = await t.estimate(staker, 'claimStakingRewards', second);
    const place = abi.stakingAdmin.encodeFunctionData('placeStake', [second, staker, ankr(1_000), 3]);
    for (let i = 0; i < 49; i += 7) await t.send(owner, 'multicall', Array(7).fill(place));
    await t.reward(second, ankr(50));
    assert.equal((await queue(second)).length, 50);
    const long = await t.estimate(staker, 'claimStakingRewards', second);
    assert.ok(long > 8 * short && long > 1_000_000, `${short} with one record, ${long} with 50`);

    const fewer = await t.estimate(empty, 'migrateDelegator', empty);
    const add = (n) => abi.stakingAdmin.encodeFunctionData('addValidator', [`0x${String(n).padStart(40, '0')}`]);
    await t.send(owner, 'multicall', Array.from({ length: 20 }, (_, i) => add(1000 + i)));
    const more = await t.estimate(empty, 'migrateDelegator', empty);
    assert.ok(more > 3 * fewer, `${fewer} with 5 validators, ${more} with 25`);
  });

  test('last block of an epoch', async () => {
    await threeStakes();
    await t.send(staker, 'undelegate', validator, ankr(3_000));
    await t.toEpoch(17);
    await t.mine(interval - 1);
    assert.equal(await t.epoch(), 17);
    assert.equal(Number(await t.viewAt('pending', 'currentEpoch')), 18);
    assert.equal(await t.view('getPendingDelegatorFee', validator, staker), ankr(3_000));
    // A call says that there is nothing to claim, the transaction sent now claims it.
    const receipt = await t.send(staker, 'claimPendingUndelegates', validator);
    assert.equal(only(receipt, 'Claimed')[0].amount, ankr(3_000));
    assert.equal(only(receipt, 'Claimed')[0].epoch, 19n);
  });

  test('first call of an unmigrated account', async () => {
    assert.equal(await t.view('isMigratedDelegator', empty), false);
    const receipt = await t.send(empty, 'claimStakingRewards', validator);
    // One pair for every validator, then the call's own.
    assert.equal(only(receipt, 'Transfer').length, validators.length + 1);
    const claims = only(receipt, 'Claimed');
    assert.deepEqual(claims.map(({ amount }) => amount), Array(validators.length + 1).fill(0n));
    assert.deepEqual(claims.slice(0, -1).map((claim) => claim.validator), validators);
    assert.deepEqual(claims.map(({ epoch }) => Number(epoch)), [...validators.map(() => 1), 3]);
    assert.equal(await t.view('isMigratedDelegator', empty), true);
    assert.equal(only(await t.send(empty, 'claimStakingRewards', validator), 'Claimed').length, 1);
  });

  test('stakes from before the upgrade', async () => {
    await t.send(owner, 'placeLegacyStake', validator, empty, ankr(2_500), 3, ankr(4.5));
    await t.reward(validator, ankr(20));
    await t.toEpoch(15);
    assert.deepEqual(await queue(validator, empty), []);
    for (const name of ['calcUnlockedDelegatedAmount', 'getDelegatorFee', 'getPendingDelegatorFee', 'getStakingRewards']) {
      assert.equal(await t.view(name, validator, empty), 0n, name);
    }
    assert.equal((await t.view('getValidatorDelegation', validator, empty)).delegated, 0n);

    // Anyone may move the account, and only once.
    const receipt = await t.send(other, 'migrateDelegator', empty);
    assert.deepEqual(await queue(validator, empty), [{ epoch: 3, amount: ankr(2_500) }]);
    assert.equal(await t.view('calcUnlockedDelegatedAmount', validator, empty), ankr(2_500));
    assert.ok((await t.view('getStakingRewards', validator, empty)) > 0n);
    const [claimed] = only(receipt, 'Claimed').filter((event) => event.amount > 0n);
    assert.deepEqual([claimed.amount, claimed.epoch, claimed.validator], [ankr(4.5), 1n, validator]);
    assert.equal(await t.balance(empty), ankr(4.5));
    assert.equal((await t.send(other, 'migrateDelegator', empty)).events.length, 0);
  });

  test('claimDelegatorFee', async () => {
    await threeStakes();
    await t.send(staker, 'undelegate', validator, ankr(3_000));
    await t.reward(validator, ankr(9));
    await t.toEpoch(18);
    const fee = await t.view('getDelegatorFee', validator, staker);
    const rewards = await t.view('getStakingRewards', validator, staker);
    assert.equal(fee, rewards + ankr(3_000));
    const receipt = await t.send(staker, 'claimDelegatorFee', validator);
    assert.deepEqual(only(receipt, 'Claimed').map(({ amount }) => amount), [fee]);
    assert.equal(await t.view('getDelegatorFee', validator, staker), 0n);
  });

  test('multicall of several claims', async () => {
    await threeStakes();
    await t.send(staker, 'delegate', second, ankr(2_000));
    await t.reward(second, ankr(8));
    const claim = (name, v) => abi.staking.encodeFunctionData(name, [v]);
    const both = [claim('claimStakingRewards', validator), claim('claimStakingRewards', second)];
    const receipt = await t.send(staker, 'multicall', both);
    assert.equal(only(receipt, 'Claimed').length, 2);
    assert.ok(only(receipt, 'Claimed').every(({ amount }) => amount > 0n));
    await t.reward(second, ankr(8));
    const reason = await t.revertOf(staker, 'multicall', [...both, claim('redelegateDelegatorFee', validators[2])]);
    assert.equal(reason, 'too low');
    assert.equal(await t.view('getStakingRewards', second, staker), ankr(8));
  });

  test('the proxy can be upgraded', async () => {
    await threeStakes();
    const slot = `0x${(BigInt(id('eip1967.proxy.implementation')) - 1n).toString(16)}`;
    const implementation = async () =>
      getAddress(`0x${(await chain.rpc('eth_getStorageAt', staking, slot, 'latest')).slice(26)}`);
    const old = chain.devnet.addresses.implementation;
    assert.equal(await implementation(), old);
    const before = await queue();
    await assert.rejects(t.view('version'));
    const upgraded = await upgrade(chain);
    assert.notEqual(upgraded, old);
    assert.equal(await implementation(), upgraded);
    assert.equal(await t.view('version'), 2n);
    assert.deepEqual(await queue(), before);
    chain.devnet.addresses.implementation = old;
    assert.notEqual(await t.revertOf(other, 'upgradeTo', old), null);
  });
});
