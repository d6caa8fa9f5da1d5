// Starting and stopping anvil, and putting the contracts on the chain.
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { AbiCoder, HDNodeWallet, Mnemonic, concat, dataSlice, getAddress, id } from 'ethers';
import * as abi from './abi.mjs';
import { Chain } from './chain.mjs';
import { contracts } from './compile.mjs';
import { seedEpoch } from './plan.mjs';
import { createDir, isAlive, isOurAnvil, readDevnet, removeFiles, saveDevnet, writeJson } from './state.mjs';

const mnemonic = 'test test test test test test test test test test test junk';
export const multicall3Address = '0xcA11bde05977b3631167028862bE2a173976CA11';
const secondsPerEpoch = 7 * 24 * 3600;
export const lockPeriod = 12;
export const undelegatePeriod = 1;
const minStakingAmount = 1_000n * 10n ** 18n;

const providerNames = ['Ankr', 'Harbour Nodes', 'Tidewater', 'Old Lighthouse', 'Silver Spruce'];
export const providerAddress = (name) => getAddress(dataSlice(id(`capstan devnet provider: ${name}`), 12));

/** The program is in a package of its own for each system; @foundry-rs/anvil would only be a wrapper around them. */
function anvilBinary() {
  const require = createRequire(import.meta.url);
  const os = { linux: 'linux', darwin: 'darwin', win32: 'win32' }[process.platform];
  const arch = { x64: 'amd64', arm64: 'arm64' }[process.arch];
  const program = process.platform === 'win32' ? 'anvil.exe' : 'anvil';
  const name = `@foundry-rs/anvil-${os}-${arch}`;
  try {
    return require.resolve(`${name}/bin/${program}`);
  } catch {
    const install = name.endsWith('linux-amd64') ? 'npm ci' : `npm install --no-save ${name}@1.7.1`;
    throw new Error(`${name} is missing: run ${install} in tests/devnet`);
  }
}

function devAccounts() {
  const words = Mnemonic.fromPhrase(mnemonic);
  return Array.from({ length: 10 }, (_, i) => {
    const { address, privateKey } = HDNodeWallet.fromMnemonic(words, `m/44'/60'/0'/0/${i}`);
    return { address, privateKey };
  });
}

async function launchAnvil(dir, { port, genesisTime }) {
  const logFile = join(dir, 'anvil.log');
  const log = openSync(logFile, 'w');
  const args = [
    ['--host', '127.0.0.1'],
    ['--port', String(port)],
    ['--chain-id', '31337'],
    ['--mnemonic', mnemonic],
    ['--timestamp', String(genesisTime)],
    ['--base-fee', '12000000000'],
    // In memory: writing the older states to disk takes half of the time of seeding.
    ['--prune-history', '5000'],
    ['--cache-path', join(dir, 'cache')],
  ].flat();
  const child = spawn(anvilBinary(), args, { detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  let failure;
  child.on('error', (error) => (failure = error.message));
  child.on('exit', (code) => (failure ??= `anvil ended with code ${code}`));
  child.unref();
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    const text = readFileSync(logFile, 'utf8');
    const listening = /Listening on 127\.0\.0\.1:(\d+)/.exec(text);
    if (listening) return { pid: child.pid, port: Number(listening[1]) };
    if (failure) throw new Error(`${failure}: ${text.trim().split('\n').pop()}`);
    await sleep(25);
  }
  process.kill(child.pid);
  throw new Error('anvil did not answer within 20 s');
}

/** viem carries Multicall3's creation code, but does not export it: the path is that of the pinned version. */
async function multicall3Code() {
  const require = createRequire(import.meta.url);
  const viem = dirname(require.resolve('viem/package.json'));
  const { multicall3Bytecode } = await import(pathToFileURL(join(viem, '_esm/constants/contracts.js')));
  return multicall3Bytecode;
}

const encodeArguments = (types, values) => AbiCoder.defaultAbiCoder().encode(types, values);

async function deployAll(chain, { interval, legacyValidators, multicall }) {
  const built = contracts();
  const { operator, proxyAdmin } = chain.devnet;
  const deploy = async (name, types = [], values = []) => {
    const data = concat([built[name].bytecode, encodeArguments(types, values)]);
    const receipt = await chain.sendAndCheck(operator, null, data, { gas: 8_000_000 });
    return getAddress(receipt.contractAddress);
  };

  // Run as a call, creation code returns the code that would be deployed.
  const multicall3Runtime = await chain.rpc('eth_call', { data: await multicall3Code() }, 'latest');
  if (multicall) await chain.rpc('anvil_setCode', multicall3Address, multicall3Runtime);

  const token = await deploy('AnkrToken');
  const stakingConfig = await deploy(
    'StakingConfig',
    ['uint32', 'uint64', 'uint32', 'uint256'],
    [interval, lockPeriod, undelegatePeriod, minStakingAmount],
  );
  const implementation = await deploy(legacyValidators ? 'AnkrTokenStakingOwnList' : 'AnkrTokenStaking');
  const staking = await deploy('UpgradeableProxy', ['address', 'address'], [implementation, proxyAdmin]);
  const deployBlock = (await chain.head()).number;
  const validatorStorage = legacyValidators ? null : await deploy('ValidatorStorage', ['address'], [staking]);

  const call = (to, iface, name, values) => chain.sendAndCheck(operator, to, iface.encodeFunctionData(name, values));
  await call(staking, abi.stakingAdmin, 'initialize', [
    operator,
    stakingConfig,
    token,
    validatorStorage ?? '0x0000000000000000000000000000000000000000',
  ]);
  for (const { address } of chain.devnet.providers) {
    await call(staking, abi.stakingAdmin, 'addValidator', [address]);
  }
  await call(token, abi.token, 'mint', [operator, 10n ** 27n]);
  await call(token, abi.token, 'approve', [staking, 2n ** 256n - 1n]);

  Object.assign(chain.devnet, {
    deployBlock,
    multicall3Code: multicall3Runtime,
    addresses: {
      token,
      stakingConfig,
      staking,
      implementation,
      validatorStorage,
      multicall3: multicall3Address,
    },
  });
}

function networkProfile(devnet) {
  const { staking, token, stakingConfig, multicall3 } = devnet.addresses;
  return {
    name: 'Capstan devnet',
    chainId: devnet.chainId,
    rpcUrls: [devnet.rpcUrl],
    explorerUrl: '',
    contracts: { staking, token, stakingConfig, multicall3 },
    firstBlock: devnet.deployBlock,
    logWindow: 3000,
    devnet: true,
    providerNames: Object.fromEntries(devnet.providers.map(({ address, name }) => [address, name])),
  };
}

function startKeeper(devnet, watchPid) {
  const script = fileURLToPath(new URL('keeper.mjs', import.meta.url));
  const args = [script, devnet.dir, String(devnet.pid), String(watchPid ?? 0), String(devnet.blockTime)];
  const keeper = spawn(process.execPath, args, { detached: true, stdio: 'ignore' });
  keeper.unref();
  return keeper.pid;
}

/** options: { dir, port, interval, blockTime, multicall, legacyValidators, watchPid } */
export async function start(options) {
  const dir = createDir(options.dir);
  let old;
  try {
    old = readDevnet(dir);
  } catch {
    // The usual case: none yet.
  }
  if (old && isOurAnvil(old.pid, dir)) throw new Error(`a devnet is already running in ${dir} (${old.rpcUrl})`);
  for (const name of ['cache', 'devnet.json', 'network.json', 'paused']) {
    rmSync(join(dir, name), { recursive: true, force: true });
  }

  const { interval } = options;
  const secondsPerBlock = Math.max(1, Math.round(secondsPerEpoch / interval));
  const seedHead = seedEpoch(interval) * interval + Math.floor(interval * 0.6);
  // A seeded chain ends at seedHead: its clock then shows about the machine's time.
  const genesisTime = Math.floor(Date.now() / 1000) - seedHead * secondsPerBlock;
  contracts();
  const { pid, port } = await launchAnvil(dir, { port: options.port, genesisTime });

  try {
    const accounts = devAccounts();
    const devnet = {
      dir,
      rpcUrl: `http://127.0.0.1:${port}`,
      pid,
      keeperPid: null,
      chainId: 31337,
      epochBlockInterval: interval,
      secondsPerBlock,
      seedHead,
      blockTime: options.blockTime,
      accounts: accounts.slice(0, 4),
      feeAccounts: accounts.slice(4, 8).map(({ address }) => address),
      operator: accounts[9].address,
      proxyAdmin: accounts[8].address,
      providers: providerNames.map((name) => ({ name, address: providerAddress(name) })),
    };
    const chain = new Chain(devnet);
    await chain.rpc('anvil_setBlockTimestampInterval', secondsPerBlock);
    await deployAll(chain, options);
    if (options.watchPid || devnet.blockTime) devnet.keeperPid = startKeeper(devnet, options.watchPid);
    saveDevnet(devnet);
    writeJson(join(dir, 'network.json'), networkProfile(devnet));
    return devnet;
  } catch (error) {
    process.kill(pid);
    throw error;
  }
}

export async function stop(dir) {
  const devnet = readDevnet(dir);
  if (devnet.keeperPid && isAlive(devnet.keeperPid)) {
    try {
      const command = readFileSync(`/proc/${devnet.keeperPid}/cmdline`, 'utf8');
      if (command.includes(devnet.dir)) process.kill(devnet.keeperPid);
    } catch {
      // It ends by itself when anvil is gone.
    }
  }
  if (isOurAnvil(devnet.pid, devnet.dir)) {
    process.kill(devnet.pid);
    for (let i = 0; i < 100 && isAlive(devnet.pid); i++) await sleep(50);
    if (isAlive(devnet.pid)) process.kill(devnet.pid, 'SIGKILL');
  }
  removeFiles(devnet.dir);
}

/** Points the proxy to a second implementation of the same behaviour. */
export async function upgrade(chain) {
  const { devnet } = chain;
  const built = contracts();
  const name = devnet.addresses.validatorStorage ? 'AnkrTokenStakingV2' : 'AnkrTokenStakingOwnListV2';
  const deployed = await chain.sendAndCheck(devnet.operator, null, built[name].bytecode, { gas: 8_000_000 });
  const implementation = getAddress(deployed.contractAddress);
  const data = abi.stakingAdmin.encodeFunctionData('upgradeTo', [implementation]);
  await chain.sendAndCheck(devnet.proxyAdmin, devnet.addresses.staking, data);
  devnet.addresses.implementation = implementation;
  saveDevnet(devnet);
  return implementation;
}
