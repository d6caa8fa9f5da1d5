// What is true on the chain about one account, read by ethers in single calls at one block. It is made to be compared
// with what the wallet says, so it shares nothing with it: no Multicall3 (but for accounts that were not moved yet, below),
// no journal, no cache.
import { getAddress, isAddress } from 'ethers';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as abi from './abi.mjs';
import { quantity } from './rpc.mjs';

const statusNames = ['not_found', 'active', 'pending', 'jailed'];
const secondsPerYear = 31_557_600;
const measureWindow = 7200;
const unit = 10n ** 10n;

const call = (to, iface, name, ...values) => ({
  to,
  data: iface.encodeFunctionData(name, values),
  decode: (data) => iface.decodeFunctionResult(name, data),
});

/** Runs calls at one block. With `migrated`, as they would answer after that account's migrateDelegator. */
function reader(chain, block, migrated) {
  const { staking, multicall3 } = chain.devnet.addresses;
  if (!migrated) {
    return async (calls) => {
      const answers = await chain.rpc.batch(calls.map(({ to, data }) => ['eth_call', { to, data }, block]));
      return calls.map(({ decode }, i) => decode(answers[i]));
    };
  }
  // State must change before the views are asked, in one eth_call, so that the block stays the same. Multicall3 does
  // that; its code is lent to the call, as a devnet may be without it.
  return async (calls) => {
    const results = [];
    for (let from = 0; from < calls.length; from += 100) {
      const some = calls.slice(from, from + 100);
      const migrate = call(staking, abi.staking, 'migrateDelegator', migrated);
      const request = call(
        multicall3,
        abi.multicall3,
        'aggregate3',
        [migrate, ...some].map(({ to, data }) => ({ target: to, allowFailure: false, callData: data })),
      );
      const overrides = { [multicall3]: { code: chain.devnet.multicall3Code } };
      const [answers] = request.decode(
        await chain.rpc('eth_call', { to: request.to, data: request.data }, block, overrides),
      );
      some.forEach(({ decode }, i) => results.push(decode(answers[i + 1].returnData)));
    }
    return results;
  };
}

async function listValidators(chain, block) {
  const { staking } = chain.devnet.addresses;
  const read = reader(chain, block);
  let holder = staking;
  try {
    [[holder]] = await read([call(staking, abi.staking, 'getValidatorStorage')]);
  } catch {
    // An older deployment: the list is on the staking contract.
  }
  const [[list]] = await read([call(holder, abi.staking, 'getValidators')]);
  return [...list];
}

/** Every validator there ever was, by its event: also one that is in no list any more. */
async function eventValidators(chain, block) {
  const toBlock = block.blockHash ? (await chain.rpc('eth_getBlockByHash', block.blockHash, false)).number : block;
  const logs = await chain.rpc('eth_getLogs', {
    address: chain.devnet.addresses.staking,
    fromBlock: quantity(chain.devnet.deployBlock),
    toBlock,
    topics: [abi.staking.getEvent('ValidatorAdded').topicHash],
  });
  return logs.map(({ topics }) => getAddress(`0x${topics[1].slice(26)}`));
}

export async function readValidators(chain, block) {
  const { staking } = chain.devnet.addresses;
  const addresses = await listValidators(chain, block);
  const statuses = await reader(chain, block)(addresses.map((a) => call(staking, abi.staking, 'getValidatorStatus', a)));
  return addresses.map((address, i) => ({
    address,
    status: statusNames[Number(statuses[i].status)],
    totalDelegated: statuses[i].totalDelegated,
  }));
}

async function resolveBlock(chain, wanted) {
  let block;
  if (wanted === undefined) block = await chain.rpc('eth_getBlockByNumber', 'latest', false);
  else if (/^0x[0-9a-f]{64}$/i.test(wanted)) block = await chain.rpc('eth_getBlockByHash', wanted, false);
  else if (/^\d+$/.test(wanted)) block = await chain.rpc('eth_getBlockByNumber', quantity(wanted), false);
  else throw new Error(`--block ${wanted}: neither a number nor a hash`);
  if (!block) throw new Error(`there is no block ${wanted}`);
  return { number: Number(block.number), timestamp: Number(block.timestamp), hash: block.hash };
}

const isoTime = (seconds) => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');

export async function truth(chain, accountText, { block: wanted, logs = false } = {}) {
  if (!isAddress(accountText)) throw new Error(`${accountText} is not an address`);
  const account = getAddress(accountText);
  const { devnet } = chain;
  const { staking, token, stakingConfig } = devnet.addresses;
  const head = await resolveBlock(chain, wanted);
  const at = { blockHash: head.hash };

  const untouched = reader(chain, at);
  const [chainId, ethWei, base] = await chain.rpc.batch([
    ['eth_chainId'],
    ['eth_getBalance', account, at],
    ['eth_getBlockByNumber', quantity(Math.max(0, head.number - measureWindow)), false],
  ]);
  const [[ankrWei], [migrated], [epochValue], [intervalValue], [lockValue], [undelegateValue]] = await untouched([
    call(token, abi.token, 'balanceOf', account),
    call(staking, abi.staking, 'isMigratedDelegator', account),
    call(staking, abi.staking, 'currentEpoch'),
    call(stakingConfig, abi.stakingConfig, 'getEpochBlockInterval'),
    call(stakingConfig, abi.stakingConfig, 'getLockPeriod'),
    call(stakingConfig, abi.stakingConfig, 'getUndelegatePeriod'),
  ]);
  const epoch = Number(epochValue);
  const interval = Number(intervalValue);
  const lockPeriod = Number(lockValue);
  const undelegatePeriod = Number(undelegateValue);

  // Seconds per block from two headers; only the ratio of whole numbers, so that nothing is rounded before the end.
  const measuredBlocks = head.number - Number(base.number);
  const measuredSeconds = head.timestamp - Number(base.timestamp);
  const timeOf = (block) =>
    measuredBlocks > 0
      ? isoTime(head.timestamp + Math.floor(((block - head.number) * measuredSeconds) / measuredBlocks))
      : null;
  const epochsPerYear =
    measuredSeconds > 0 ? secondsPerYear / ((measuredSeconds / measuredBlocks) * interval) : null;

  const listed = await listValidators(chain, at);
  const former = (await eventValidators(chain, at)).filter((address) => !listed.includes(address));
  const addresses = [...listed, ...new Set(former)];
  const names = JSON.parse(readFileSync(join(devnet.dir, 'network.json'), 'utf8'));

  const perValidator = 8;
  const read = reader(chain, at, migrated ? undefined : account);
  const answers = await read(
    addresses.flatMap((v) => [
      call(staking, abi.staking, 'getValidatorStatus', v),
      call(staking, abi.staking, 'getValidatorStatusAtEpoch', v, Math.max(0, epoch - 1)),
      call(staking, abi.staking, 'getValidatorDelegation', v, account),
      call(staking, abi.staking, 'getDelegateQueue', v, account),
      call(staking, abi.staking, 'calcUnlockedDelegatedAmount', v, account),
      call(staking, abi.staking, 'getDelegatorFee', v, account),
      call(staking, abi.staking, 'getPendingDelegatorFee', v, account),
      call(staking, abi.staking, 'getStakingRewards', v, account),
    ]),
  );

  const providers = [];
  const totals = { stakedWei: 0n, unlockedWei: 0n, rewardsWei: 0n, pendingWei: 0n, claimableWei: 0n };
  for (const [i, address] of addresses.entries()) {
    const [status, lastEpoch, delegation, [queue], [unlockedWei], [fee], [pendingWei], [rewardsWei]] = answers.slice(
      i * perValidator,
      (i + 1) * perValidator,
    );
    const amounts = {
      stakedWei: delegation.delegated,
      unlockedWei,
      rewardsWei,
      pendingWei,
      claimableWei: fee - rewardsWei,
    };
    if (i >= listed.length && Object.values(amounts).every((amount) => amount === 0n)) continue;
    for (const key of Object.keys(totals)) totals[key] += amounts[key];

    const knownApr = epoch > 0 && epochsPerYear && lastEpoch.totalDelegated > 0n && lastEpoch.totalRewards > 0n;
    providers.push({
      address,
      name: names.providerNames[address] ?? null,
      status: statusNames[Number(status.status)],
      locking: providerLocking(amounts),
      ...texts(amounts),
      aprPercent: knownApr
        ? (Number(lastEpoch.totalRewards) / Number(lastEpoch.totalDelegated)) * epochsPerYear * 100
        : null,
      claim: pendingWei > 0n ? await claimMoment(chain, { address, account, epoch, head, logs, undelegatePeriod }) : null,
      stakes: queue.map((record) => {
        const unlockEpoch = Number(record.epoch) + lockPeriod;
        return {
          epoch: Number(record.epoch),
          amountWei: String(record.amount * unit),
          locking: epoch >= unlockEpoch ? 'unlocked' : 'locked',
          unlockEpoch,
          unlockBlock: unlockEpoch * interval,
          unlockTime: timeOf(unlockEpoch * interval),
        };
      }),
    });
  }
  for (const { claim } of providers) {
    if (!claim) continue;
    claim.earliestBlock = claim.earliestEpoch * interval;
    claim.latestBlock = claim.latestEpoch * interval;
    claim.earliestTime = timeOf(claim.earliestBlock);
    claim.latestTime = timeOf(claim.latestBlock);
  }

  return {
    network: { name: names.name, chainId: Number(chainId) },
    block: head.number,
    blockHash: head.hash,
    epoch,
    epochBlockInterval: interval,
    lockPeriodEpochs: lockPeriod,
    undelegatePeriodEpochs: undelegatePeriod,
    account: { address: account, ethWei: String(BigInt(ethWei)), ankrWei: String(ankrWei), migrated },
    totals: texts(totals),
    providers,
  };
}

const texts = (amounts) => Object.fromEntries(Object.entries(amounts).map(([key, value]) => [key, String(value)]));

function providerLocking({ stakedWei, unlockedWei }) {
  if (stakedWei === 0n) return 'none';
  if (unlockedWei === 0n) return 'locked';
  return unlockedWei === stakedWei ? 'unlocked' : 'partially_unlocked';
}

/**
 * When what waits can be claimed. An unstake in epoch c puts c + 1 into the bucket, which can be claimed from epoch
 * (c + 1) + undelegatePeriod on. The contract does not tell the bucket's epoch b, but two things bound it at epoch e:
 *   the unstake is not in the future:  b ≤ e + 1, so the claim epoch b + undelegatePeriod ≤ e + 1 + undelegatePeriod;
 *   it still waits:                    b + undelegatePeriod > e, so the claim epoch ≥ e + 1.
 * That is undelegatePeriod + 1 epochs, from e + 1 to e + 1 + undelegatePeriod. With --logs the newest Undelegated event
 * says which one it is.
 */
async function claimMoment(chain, { address, account, epoch, head, logs, undelegatePeriod }) {
  let earliestEpoch = epoch + 1;
  let latestEpoch = epoch + 1 + undelegatePeriod;
  if (logs) {
    const found = await chain.rpc('eth_getLogs', {
      address: chain.devnet.addresses.staking,
      fromBlock: quantity(chain.devnet.deployBlock),
      toBlock: quantity(head.number),
      topics: abi.staking.encodeFilterTopics('Undelegated', [address, account]),
    });
    if (found.length > 0) {
      const event = abi.staking.parseLog(found.at(-1));
      earliestEpoch = latestEpoch = Number(event.args.epoch) + undelegatePeriod;
    }
  }
  return { earliestEpoch, latestEpoch, earliestBlock: 0, latestBlock: 0, earliestTime: null, latestTime: null };
}
