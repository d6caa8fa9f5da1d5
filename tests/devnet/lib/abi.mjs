// What the wallet may use of the contracts, written out from the protocol rather than taken from the compiler, so
// that a slip in contracts/ shows up as a mismatch.
import { Interface } from 'ethers';

const statusReturns =
  '(address owner, uint8 status, uint256 totalDelegated, uint32 slashes, uint64 changedAt, uint64 jailedBefore, ' +
  'uint64 claimedAt, uint16 commissionRate, uint96 totalRewards)';

export const staking = new Interface([
  'function currentEpoch() view returns (uint64)',
  'function nextEpoch() view returns (uint64)',
  'function getStakingConfig() view returns (address)',
  'function getErc20Token() view returns (address)',
  'function getValidatorStorage() view returns (address)',
  'function getValidators() view returns (address[])',
  `function getValidatorStatus(address) view returns ${statusReturns}`,
  `function getValidatorStatusAtEpoch(address, uint64) view returns ${statusReturns}`,
  'function getValidatorDelegation(address validator, address delegator) view returns (uint256 delegated, uint64 atEpoch)',
  'function getDelegateQueue(address validator, address delegator) view returns (tuple(uint64 epoch, uint112 amount, uint256 shares, uint96 claimed)[])',
  'function calcUnlockedDelegatedAmount(address, address) view returns (uint256)',
  'function getDelegatorFee(address, address) view returns (uint256)',
  'function getPendingDelegatorFee(address, address) view returns (uint256)',
  'function getStakingRewards(address, address) view returns (uint256)',
  'function calcAvailableForRedelegateAmount(address, address) view returns (uint256 amountToStake, uint256 dust)',
  'function calcAvailableForDelegateAmount(uint256) view returns (uint256 amountToStake, uint256 dust)',
  'function isMigratedDelegator(address) view returns (bool)',
  'function delegate(address validator, uint256 amount) payable',
  'function undelegate(address validator, uint256 amount)',
  'function claimPendingUndelegates(address validator)',
  'function claimStakingRewards(address validator)',
  'function claimDelegatorFee(address validator)',
  'function redelegateDelegatorFee(address validator)',
  'function migrateDelegator(address delegator)',
  'function multicall(bytes[]) returns (bytes[])',
  'event Delegated(address indexed validator, address indexed staker, uint256 amount, uint64 epoch)',
  'event Undelegated(address indexed validator, address indexed staker, uint256 amount, uint64 epoch)',
  'event Claimed(address indexed validator, address indexed staker, uint256 amount, uint64 epoch)',
  'event Redelegated(address indexed validator, address indexed staker, uint256 amount, uint256 dust, uint64 epoch)',
  'event ValidatorDeposited(address indexed validator, uint256 amount, uint64 epoch)',
  'event ValidatorAdded(address indexed validator, address owner, uint8 status, uint16 commissionRate)',
]);

/** What only the devnet's own contracts have. */
export const stakingAdmin = new Interface([
  'function initialize(address owner, address config, address token, address validatorStorage)',
  'function addValidator(address validator)',
  'function setValidatorStatus(address validator, uint8 status)',
  'function removeValidator(address validator)',
  'function distributeRewards(address validator, uint256 amount)',
  'function placeLegacyStake(address validator, address delegator, uint256 amount, uint64 epoch, uint256 rewards)',
  'function placeStake(address validator, address delegator, uint256 amount, uint64 epoch)',
  'function upgradeTo(address implementation)',
  'function version() view returns (uint256)',
]);

export const stakingConfig = new Interface([
  'function getEpochBlockInterval() view returns (uint32)',
  'function getLockPeriod() view returns (uint64)',
  'function getUndelegatePeriod() view returns (uint32)',
  'function getMinStakingAmount() view returns (uint256)',
  'function setEpochBlockInterval(uint32)',
  'function setLockPeriod(uint64)',
  'function setUndelegatePeriod(uint32)',
  'function setMinStakingAmount(uint256)',
]);

export const token = new Interface([
  'function name() view returns (string)',
  'function symbol() view returns (string)',
  'function decimals() view returns (uint8)',
  'function totalSupply() view returns (uint256)',
  'function balanceOf(address) view returns (uint256)',
  'function allowance(address owner, address spender) view returns (uint256)',
  'function approve(address spender, uint256 amount) returns (bool)',
  'function transfer(address to, uint256 amount) returns (bool)',
  'function mint(address to, uint256 amount)',
  'event Transfer(address indexed from, address indexed to, uint256 value)',
  'event Approval(address indexed owner, address indexed spender, uint256 value)',
]);

export const multicall3 = new Interface([
  'function aggregate3(tuple(address target, bool allowFailure, bytes callData)[] calls) payable returns (tuple(bool success, bytes returnData)[])',
  'function getBlockNumber() view returns (uint256)',
  'function getCurrentBlockTimestamp() view returns (uint256)',
  'function getEthBalance(address) view returns (uint256)',
]);
