// Puts a story on a fresh devnet: stakes of several ages, an unstake that waits, one that can be claimed, rewards.
// Epochs are counted back from the last one, so that the statuses are the same at any interval.
import { dataSlice, getAddress, id, parseEther, parseUnits } from 'ethers';
import * as abi from './abi.mjs';
import { seedEpoch } from './plan.mjs';
import { quantity } from './rpc.mjs';

const ankr = (text) => parseUnits(text, 18);

/** Rewards of one epoch: about the same every time, never round, so that dust and rounding occur. */
const rewardOf = (base, epoch, index) =>
  (base * BigInt(95 + ((epoch * 7 + index * 13) % 11))) / 100n + 123_456_789n * BigInt(epoch + index);

export async function seed(chain, { validators = 0, stakes = 0 } = {}) {
  const { devnet, rpc } = chain;
  const { staking, token } = devnet.addresses;
  const interval = devnet.epochBlockInterval;
  const last = seedEpoch(interval);
  const [staker, legacy, empty, big] = devnet.accounts.map(({ address }) => address);
  const house = devnet.feeAccounts[0];
  const [ankrNode, harbour, tidewater, lighthouse, spruce] = devnet.providers.map(({ address }) => address);
  const { number } = await chain.head();
  if (number >= interval * 2) throw new Error(`seed needs a fresh devnet: this one is at block ${number} already`);

  const extra = Array.from({ length: Math.max(0, validators - devnet.providers.length) }, (_, i) =>
    getAddress(dataSlice(id(`capstan devnet provider ${i}`), 12)),
  );
  const bigPlan = planBigAccount([ankrNode, harbour, tidewater, spruce, lighthouse, ...extra], stakes, last);

  const first = Math.max(20, ...bigPlan.keys());

  const sent = [];
  const stake = (name, ...values) => abi.staking.encodeFunctionData(name, values);
  const admin = (name, ...values) => abi.stakingAdmin.encodeFunctionData(name, values);
  const erc20 = (name, ...values) => abi.token.encodeFunctionData(name, values);
  const call = async (from, to, data, gas) => sent.push(await chain.send(from, to, data, { gas }));
  const delegate = async (from, validator, amount) => {
    await call(from, token, erc20('approve', staking, amount));
    await call(from, staking, stake('delegate', validator, amount));
  };

  // Old Lighthouse stops before the end; it gets no rewards after that.
  const lighthouseEnds = last - 3;
  const rewardBases = [
    [ankrNode, ankr('640')],
    [harbour, ankr('410')],
    [tidewater, ankr('155')],
    [lighthouse, ankr('48')],
    [spruce, ankr('92')],
    ...extra.map((validator, i) => [validator, ankr(String(40 + i))]),
  ];
  const rewards = (epoch) => {
    const calls = rewardBases
      .filter(([validator]) => validator !== lighthouse || epoch < lighthouseEnds)
      .map(([validator, base], i) => admin('distributeRewards', validator, rewardOf(base, epoch, i)));
    return call(devnet.operator, staking, stake('multicall', calls), 16_000_000);
  };

  /** What happens in which epoch before the last. */
  const story = {
    [first]: async () => {
      for (const validator of extra) await call(devnet.operator, staking, admin('addValidator', validator));
      await call(house, token, erc20('approve', staking, 2n ** 256n - 1n));
      const amounts = ['402500', '268000', '94000', '31000', '57500', ...extra.map((_, i) => String(30_000 + 700 * i))];
      const targets = [ankrNode, harbour, tidewater, lighthouse, spruce, ...extra];
      for (let i = 0; i < targets.length; i++) {
        await call(house, staking, stake('delegate', targets[i], ankr(amounts[i])));
      }
    },
    19: async () => {
      await delegate(staker, ankrNode, ankr('5000'));
      await call(
        devnet.operator,
        staking,
        admin('placeLegacyStake', ankrNode, legacy, ankr('4000'), last - 18, 0n),
      );
    },
    18: () => delegate(staker, harbour, ankr('2000')),
    17: () => delegate(staker, lighthouse, ankr('1000')),
    16: () => delegate(staker, tidewater, ankr('2000')),
    14: () => delegate(staker, ankrNode, ankr('3000.12345678')),
    9: () => delegate(staker, harbour, ankr('3000')),
    8: () => delegate(staker, ankrNode, ankr('2500')),
    7: () =>
      call(devnet.operator, staking, admin('placeLegacyStake', harbour, legacy, ankr('1500'), last - 6, 0n)),
    6: () => call(staker, staking, stake('claimStakingRewards', tidewater)),
    5: () => call(staker, staking, stake('undelegate', harbour, ankr('2000'))),
    4: () => delegate(staker, harbour, ankr('2000')),
    3: () => call(devnet.operator, staking, admin('setValidatorStatus', lighthouse, 2)),
    2: () => delegate(staker, ankrNode, ankr('1500')),
    1: () => call(staker, staking, stake('undelegate', ankrNode, ankr('1250.5'))),
  };

  await chain.holdMining(async () => {
    await call(devnet.operator, token, erc20('mint', staker, ankr('22000.12345678') + ankr('4321.75')));
    await call(devnet.operator, token, erc20('mint', legacy, ankr('812.5')));
    await call(devnet.operator, token, erc20('mint', house, ankr('5000000')));
    if (stakes > 0) {
      await call(devnet.operator, token, erc20('mint', big, ankr(String(stakes * 3_000))));
      await call(big, token, erc20('approve', staking, 2n ** 256n - 1n));
    }
    await chain.mineBlock();

    for (let back = first; back >= 0; back--) {
      const epoch = last - back;
      await chain.mineTo(epoch * interval + Math.floor(interval * 0.1) - 1);
      await story[back]?.();
      for (const calls of bigPlan.get(back) ?? []) {
        await call(big, staking, stake('multicall', calls), 16_000_000);
      }
      if (back < first) await rewards(epoch);
      await chain.mineBlock();
    }

    for (const hash of sent) await chain.receipt(hash);
    await rpc('anvil_setBalance', staker, quantity(parseEther('0.4127')));
    await rpc('anvil_setBalance', legacy, quantity(parseEther('1.25')));
    await rpc('anvil_setBalance', empty, quantity(parseEther('0.25')));
    await rpc('anvil_setBalance', big, quantity(parseEther('2')));
    await chain.mineToWithFees(devnet.seedHead);
  });
  const head = await chain.head();
  return { block: head.number, epoch: Math.floor(head.number / interval) };
}

/**
 * The stakes of the account with many: epochs back → transactions, each a list of calls. The first validator has a record
 * for every epoch there is (at most 50), the others share the rest evenly.
 */
function planBigAccount(validators, stakes, last) {
  const plan = new Map();
  if (stakes === 0) return plan;
  const epochs = Math.min(last - 2, 50);
  const counts = validators.map(() => 0);
  counts[0] = Math.min(epochs, stakes);
  for (let left = stakes - counts[0], i = 0; left > 0; left--, i++) {
    counts[1 + (i % (validators.length - 1))]++;
  }
  if (Math.max(...counts) > epochs) {
    throw new Error(`${stakes} stakes do not fit: ${validators.length} validators, ${epochs} epochs`);
  }
  validators.forEach((validator, v) => {
    for (let i = 0; i < counts[v]; i++) {
      const back = epochs - ((i * Math.floor(epochs / counts[v]) + v) % epochs);
      const amount = ankr('1000') + ankr('12.25') * BigInt(i + v);
      const call = abi.staking.encodeFunctionData('delegate', [validator, amount]);
      const transactions = plan.get(back) ?? [[]];
      // Well below the block's gas, also where the first call moves the account over every validator.
      if (transactions.at(-1).length === 20) transactions.push([]);
      transactions.at(-1).push(call);
      plan.set(back, transactions);
    }
  });
  const unstake = (validator) => abi.staking.encodeFunctionData('undelegate', [validator, ankr('1000')]);
  plan.get(1)?.push([unstake(validators[0])]);
  return plan;
}
