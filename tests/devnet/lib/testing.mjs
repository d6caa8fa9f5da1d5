// What the tests share: a person who sends transactions and sees the events of their receipt.
import { Interface, Result } from 'ethers';
import * as abi from './abi.mjs';
import { quantity } from './rpc.mjs';

export const ankr = (whole) => BigInt(Math.round(whole * 1e8)) * 10n ** 10n;

const events = new Interface([...abi.staking.fragments, ...abi.token.fragments].filter((f) => f.type === 'event'));

export function bench(chain) {
  const { devnet, rpc } = chain;
  const { staking, token, stakingConfig } = devnet.addresses;
  const interval = devnet.epochBlockInterval;

  const encode = (name, args) => {
    const iface = [abi.staking, abi.stakingAdmin, abi.token].find((i) => i.getFunction(name));
    return { to: iface === abi.token ? token : staking, data: iface.encodeFunctionData(name, args), iface };
  };

  const run = async (from, name, args, gas) => {
    const { to, data } = encode(name, args);
    const hash = await chain.send(from, to, data, { gas });
    let receipt = null;
    while (!receipt) receipt = await rpc('eth_getTransactionReceipt', hash);
    return {
      ok: receipt.status === '0x1',
      gasUsed: Number(receipt.gasUsed),
      block: Number(receipt.blockNumber),
      events: receipt.logs.map((log) => ({ ...events.parseLog(log)?.args.toObject(), name: events.parseLog(log)?.name })),
    };
  };

  const call = async (from, name, args, block = 'latest') => {
    const { to, data, iface } = encode(name, args);
    const result = iface.decodeFunctionResult(name, await rpc('eth_call', { from, to, data }, block));
    return result.length === 1 && !(result[0] instanceof Result) ? result[0] : result;
  };

  return {
    interval,
    /** Sends, expects success. */
    async send(from, name, ...args) {
      const receipt = await run(from, name, args);
      if (!receipt.ok) throw new Error(`${name} was reverted: ${await this.revertOf(from, name, ...args)}`);
      return receipt;
    },
    /** Sends with a gas limit, whatever becomes of it. */
    sendWithGas: (gas, from, name, ...args) => run(from, name, args, gas),
    async estimate(from, name, ...args) {
      const { to, data } = encode(name, args);
      return Number(await rpc('eth_estimateGas', { from, to, data }));
    },
    view: (name, ...args) => call(devnet.operator, name, args),
    viewAt: (block, name, ...args) => call(devnet.operator, name, args, block),
    /** The reason of a revert, the data of a panic, or null where the call succeeds. */
    async revertOf(from, name, ...args) {
      const { to, data } = encode(name, args);
      try {
        await rpc('eth_call', { from, to, data }, 'latest');
        return null;
      } catch (error) {
        const revert = error.data?.length >= 10 ? abi.staking.parseError(error.data) : null;
        if (revert?.name === 'Error') return revert.args[0];
        return error.data ?? error.message;
      }
    },
    async config(name, ...args) {
      await chain.sendAndCheck(devnet.operator, stakingConfig, abi.stakingConfig.encodeFunctionData(name, args));
    },
    balance: (account) => call(devnet.operator, 'balanceOf', [account]),
    async epoch() {
      return Number(await call(devnet.operator, 'currentEpoch', []));
    },
    /** Mines to the first block of an epoch. */
    async toEpoch(epoch) {
      const head = await chain.head();
      if (head.number > epoch * interval) throw new Error(`epoch ${epoch} has begun already`);
      await chain.mineTo(epoch * interval);
    },
    mine: (blocks) => rpc('anvil_mine', quantity(blocks)),
    async stake(from, validator, amount) {
      await this.send(from, 'approve', staking, amount);
      return this.send(from, 'delegate', validator, amount);
    },
    async reward(validator, amount) {
      return this.send(devnet.operator, 'distributeRewards', validator, amount);
    },
  };
}
