// Working on a running devnet: sending transactions, mining, time and fees.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { quantity, rpcClient } from './rpc.mjs';

const gwei = 1_000_000_000n;
const baseFee = 12n * gwei;
const maxFee = 30n * gwei;
// Four transactions a block: what a wallet offers as slow, market and fast differs.
const tips = [gwei / 10n, (gwei * 8n) / 10n, (gwei * 15n) / 10n, (gwei * 32n) / 10n];

export class Chain {
  constructor(devnet) {
    this.devnet = devnet;
    this.rpc = rpcClient(devnet.rpcUrl);
  }

  async head() {
    const block = await this.rpc('eth_getBlockByNumber', 'latest', false);
    return { number: Number(block.number), timestamp: Number(block.timestamp), hash: block.hash };
  }

  /** Accounts are unlocked: anvil signs. Mines at once unless mining is held. */
  async send(from, to, data, { gas = 3_000_000, value = 0n, tip = gwei } = {}) {
    const transaction = {
      from,
      data,
      value: quantity(value),
      gas: quantity(gas),
      maxFeePerGas: quantity(maxFee),
      maxPriorityFeePerGas: quantity(tip),
    };
    if (to) transaction.to = to;
    return this.rpc('eth_sendTransaction', transaction);
  }

  async receipt(hash) {
    let receipt = null;
    // With automatic mining the block comes a moment after the transaction was accepted.
    for (let i = 0; i < 200 && !receipt; i++) {
      if (i > 0) await sleep(Math.min(5 * i, 100));
      receipt = await this.rpc('eth_getTransactionReceipt', hash);
    }
    if (!receipt) throw new Error(`transaction ${hash} was not mined`);
    if (receipt.status !== '0x1') throw new Error(`transaction ${hash} was reverted`);
    return receipt;
  }

  async sendAndCheck(...args) {
    const hash = await this.send(...args);
    return this.receipt(hash);
  }

  /**
   * Runs `work` with automatic mining off, so that a block holds what is meant for it, and without empty blocks
   * coming in between.
   */
  async holdMining(work) {
    const { devnet, rpc } = this;
    const pauseFile = join(devnet.dir, 'paused');
    writeFileSync(pauseFile, '');
    // The keeper may be in the middle of a block.
    if (devnet.blockTime) await sleep(300);
    const automine = await rpc('anvil_getAutomine');
    await rpc('evm_setAutomine', false);
    try {
      return await work();
    } finally {
      if (automine) await rpc('evm_setAutomine', true);
      rmSync(pauseFile, { force: true });
    }
  }

  /** One block with a realistic base fee, which empty blocks would let decay to nothing. */
  async mineBlock(fee = baseFee) {
    await this.rpc('anvil_setNextBlockBaseFeePerGas', quantity(fee));
    await this.rpc('evm_mine');
  }

  async mineTo(target) {
    const { number } = await this.head();
    // In pieces, so that no single request comes near its deadline.
    for (let left = target - number; left > 0; left -= 500) {
      await this.rpc('anvil_mine', quantity(Math.min(left, 500)));
    }
  }

  /** One block with a few transactions of different tips, for eth_feeHistory. Mining must be held. */
  async mineBusyBlock(number) {
    const senders = this.devnet.feeAccounts;
    await Promise.all(
      tips.map((tip, i) =>
        this.send(senders[i], senders[i], '0x', { gas: 21_000, tip: tip + (BigInt(number % 7) * gwei) / 50n }),
      ),
    );
    await this.mineBlock(baseFee + (BigInt(number % 5) - 2n) * (gwei / 4n));
  }

  /** Mines to `target`, the last 20 blocks with transactions. */
  async mineToWithFees(target) {
    await this.mineTo(target - 20);
    for (let { number } = await this.head(); number < target; number++) {
      await this.mineBusyBlock(number);
    }
  }
}
