// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

interface IERC20 {
    function transfer(address to, uint256 amount) external returns (bool);
    function transferFrom(address from, address to, uint256 amount) external returns (bool);
}

interface IStakingConfig {
    function getEpochBlockInterval() external view returns (uint32);
    function getLockPeriod() external view returns (uint64);
    function getUndelegatePeriod() external view returns (uint32);
    function getMinStakingAmount() external view returns (uint256);
}

interface IValidatorStorage {
    function getValidators() external view returns (address[] memory);
    function add(address validator) external;
    function remove(address validator) external;
}

/// Staking of a token with validators, as the wallet sees it on mainnet.
///
/// Every validator has a pool: what is delegated plus the rewards paid in. A stake holds shares of the pool; what its
/// shares are worth above the staked amount and above what was claimed before is its reward. A claim leaves the pool as
/// it is and notes the amount in the record; only an unstake takes rewards out of the pool.
///
/// Where the list of validators lives is left to the two variants below.
abstract contract StakingBase {
    uint8 internal constant NOT_FOUND = 0;
    uint8 internal constant ACTIVE = 1;
    uint8 internal constant JAILED = 3;

    /// Queue amounts are kept in units of 1e10 wei.
    uint256 internal constant UNIT = 1e10;

    struct Validator {
        address owner;
        uint8 status;
        uint64 changedAt;
    }

    struct Snapshot {
        uint112 delegated;
        uint96 rewards;
        bool known;
    }

    struct Pool {
        uint256 rewards;
        uint256 shares;
    }

    struct Record {
        uint64 epoch;
        uint112 amount;
        uint256 shares;
        uint96 claimed;
    }

    struct Position {
        Record[] records;
        uint256 first;
        uint256 unstaked;
        uint64 unstakedEpoch;
    }

    /// A stake made before the contract's upgrade. No view shows it until it was moved.
    struct LegacyStake {
        uint64 epoch;
        uint112 amount;
        uint256 shares;
        uint256 rewards;
    }

    address public owner;
    IStakingConfig internal _config;
    IERC20 internal _token;
    uint64 public migrationEpoch;
    mapping(address => Validator) internal _validators;
    mapping(address => mapping(uint64 => Snapshot)) internal _snapshots;
    mapping(address => Pool) internal _pools;
    mapping(address => mapping(address => Position)) internal _positions;
    mapping(address => mapping(address => LegacyStake)) internal _legacy;
    mapping(address => bool) public isMigratedDelegator;

    event ValidatorAdded(address indexed validator, address owner, uint8 status, uint16 commissionRate);
    event ValidatorModified(address indexed validator, address owner, uint8 status, uint16 commissionRate);
    event ValidatorRemoved(address indexed validator);
    event ValidatorDeposited(address indexed validator, uint256 amount, uint64 epoch);
    event Delegated(address indexed validator, address indexed staker, uint256 amount, uint64 epoch);
    event Undelegated(address indexed validator, address indexed staker, uint256 amount, uint64 epoch);
    event Claimed(address indexed validator, address indexed staker, uint256 amount, uint64 epoch);
    event Redelegated(address indexed validator, address indexed staker, uint256 amount, uint256 dust, uint64 epoch);

    modifier onlyOwner() {
        require(msg.sender == owner, "only owner");
        _;
    }

    function _initialize(address newOwner, IStakingConfig config, IERC20 token) internal {
        require(owner == address(0), "already initialized");
        owner = newOwner;
        _config = config;
        _token = token;
        migrationEpoch = nextEpoch();
    }

    function _listValidators() internal view virtual returns (address[] memory);
    function _listAdd(address validator) internal virtual;
    function _listRemove(address validator) internal virtual;

    // ---- views ----

    function currentEpoch() public view returns (uint64) {
        return uint64(block.number / _config.getEpochBlockInterval());
    }

    function nextEpoch() public view returns (uint64) {
        return currentEpoch() + 1;
    }

    function getStakingConfig() external view returns (address) {
        return address(_config);
    }

    function getErc20Token() external view returns (address) {
        return address(_token);
    }

    function getValidatorStatus(address validator)
        external
        view
        returns (
            address validatorOwner,
            uint8 status,
            uint256 totalDelegated,
            uint32 slashesCount,
            uint64 changedAt,
            uint64 jailedBefore,
            uint64 claimedAt,
            uint16 commissionRate,
            uint96 totalRewards
        )
    {
        Validator storage v = _validators[validator];
        Snapshot storage newest = _snapshots[validator][v.changedAt];
        validatorOwner = v.owner;
        status = v.status;
        changedAt = v.changedAt;
        totalDelegated = newest.delegated * UNIT;
        totalRewards = newest.rewards;
    }

    function getValidatorStatusAtEpoch(address validator, uint64 epoch)
        external
        view
        returns (
            address validatorOwner,
            uint8 status,
            uint256 totalDelegated,
            uint32 slashesCount,
            uint64 changedAt,
            uint64 jailedBefore,
            uint64 claimedAt,
            uint16 commissionRate,
            uint96 totalRewards
        )
    {
        Validator storage v = _validators[validator];
        validatorOwner = v.owner;
        status = v.status;
        changedAt = v.changedAt;
        totalDelegated = _delegatedAt(validator, epoch) * UNIT;
        totalRewards = _snapshots[validator][epoch].rewards;
    }

    function getValidatorDelegation(address validator, address delegator)
        external
        view
        returns (uint256 delegated, uint64 atEpoch)
    {
        Position storage p = _positions[validator][delegator];
        for (uint256 i = p.first; i < p.records.length; i++) {
            delegated += p.records[i].amount * UNIT;
            atEpoch = p.records[i].epoch;
        }
    }

    function getDelegateQueue(address validator, address delegator) external view returns (Record[] memory queue) {
        Position storage p = _positions[validator][delegator];
        uint256 first = p.first;
        queue = new Record[](p.records.length - first);
        for (uint256 i = 0; i < queue.length; i++) {
            queue[i] = p.records[first + i];
        }
    }

    function calcUnlockedDelegatedAmount(address validator, address delegator) external view returns (uint256 amount) {
        Position storage p = _positions[validator][delegator];
        uint64 newestUnlocked = _newestUnlockedEpoch();
        for (uint256 i = p.first; i < p.records.length && p.records[i].epoch <= newestUnlocked; i++) {
            amount += p.records[i].amount * UNIT;
        }
    }

    function getStakingRewards(address validator, address delegator) public view returns (uint256 rewards) {
        Position storage p = _positions[validator][delegator];
        for (uint256 i = p.first; i < p.records.length; i++) {
            rewards += _reward(validator, p.records[i]);
        }
    }

    function getPendingDelegatorFee(address validator, address delegator) external view returns (uint256) {
        Position storage p = _positions[validator][delegator];
        return _isWaiting(p) ? p.unstaked : 0;
    }

    function getDelegatorFee(address validator, address delegator) external view returns (uint256 amount) {
        Position storage p = _positions[validator][delegator];
        amount = getStakingRewards(validator, delegator);
        if (!_isWaiting(p)) {
            amount += p.unstaked;
        }
    }

    function calcAvailableForDelegateAmount(uint256 amount) public pure returns (uint256 amountToStake, uint256 dust) {
        dust = amount % UNIT;
        amountToStake = amount - dust;
    }

    function calcAvailableForRedelegateAmount(address validator, address delegator)
        external
        view
        returns (uint256 amountToStake, uint256 dust)
    {
        return calcAvailableForDelegateAmount(getStakingRewards(validator, delegator));
    }

    // ---- a staker's calls ----

    function delegate(address validator, uint256 amount) external payable {
        require(msg.value == 0, "ERC20 expected");
        require(_token.transferFrom(msg.sender, address(this), amount), "transfer failed");
        migrateDelegator(msg.sender);
        require(amount >= _config.getMinStakingAmount(), "less than min");
        require(amount >= UNIT, "too low");
        require(amount % UNIT == 0, "no remainder");
        uint64 epoch = nextEpoch();
        _stake(validator, msg.sender, amount, epoch);
        emit Delegated(validator, msg.sender, amount, epoch);
    }

    function undelegate(address validator, uint256 amount) external {
        migrateDelegator(msg.sender);
        require(amount >= UNIT, "too low");
        require(amount % UNIT == 0, "no remainder");

        (uint256 shares, uint256 claimed, bool partly) = _takeOldest(validator, msg.sender, amount);
        uint256 worth = _worth(validator, shares);
        uint256 rewards = worth > amount ? worth - amount : 0;
        // Whole records are always worth what was claimed from them. A part of one is rounded down twice, so it may be
        // worth less than its part of the claim: the checked subtraction then panics, as the real contract's does.
        uint256 paid = partly || rewards > claimed ? rewards - claimed : 0;

        Pool storage pool = _pools[validator];
        pool.rewards -= rewards < pool.rewards ? rewards : pool.rewards;
        pool.shares -= shares;
        uint64 epoch = nextEpoch();
        _snapshotOf(validator, epoch).delegated -= uint112(amount / UNIT);

        // One bucket per validator and account: what already waits, or is ready, waits again.
        Position storage p = _positions[validator][msg.sender];
        p.unstaked += amount;
        p.unstakedEpoch = epoch;

        _pay(validator, msg.sender, paid, epoch);
        emit Undelegated(validator, msg.sender, amount, epoch);
    }

    function claimPendingUndelegates(address validator) external {
        migrateDelegator(msg.sender);
        _pay(validator, msg.sender, _takeUnstaked(validator, msg.sender), nextEpoch());
    }

    function claimStakingRewards(address validator) external {
        migrateDelegator(msg.sender);
        _pay(validator, msg.sender, _takeRewards(validator, msg.sender), nextEpoch());
    }

    function claimDelegatorFee(address validator) external {
        migrateDelegator(msg.sender);
        uint256 amount = _takeRewards(validator, msg.sender) + _takeUnstaked(validator, msg.sender);
        _pay(validator, msg.sender, amount, nextEpoch());
    }

    function redelegateDelegatorFee(address validator) external {
        migrateDelegator(msg.sender);
        (uint256 amount, uint256 dust) = calcAvailableForDelegateAmount(_takeRewards(validator, msg.sender));
        require(amount > 0, "too low");
        uint64 epoch = nextEpoch();
        _stake(validator, msg.sender, amount, epoch);
        require(_token.transfer(msg.sender, dust), "transfer failed");
        emit Redelegated(validator, msg.sender, amount, dust, epoch);
    }

    /// Moves the stakes from before the upgrade. Anyone may call it for anyone; a staker's first call runs it.
    function migrateDelegator(address delegator) public {
        if (isMigratedDelegator[delegator]) return;
        isMigratedDelegator[delegator] = true;
        address[] memory validators = _listValidators();
        for (uint256 i = 0; i < validators.length; i++) {
            LegacyStake memory old = _legacy[validators[i]][delegator];
            _pay(validators[i], delegator, old.rewards, migrationEpoch);
            if (old.amount > 0) {
                delete _legacy[validators[i]][delegator];
                _positions[validators[i]][delegator].records.push(Record(old.epoch, old.amount, old.shares, 0));
            }
        }
    }

    function multicall(bytes[] calldata calls) external returns (bytes[] memory results) {
        results = new bytes[](calls.length);
        for (uint256 i = 0; i < calls.length; i++) {
            (bool ok, bytes memory result) = address(this).delegatecall(calls[i]);
            if (!ok) {
                assembly {
                    revert(add(result, 32), mload(result))
                }
            }
            results[i] = result;
        }
    }

    // ---- rewards, and the owner's calls that set up a devnet ----

    function distributeRewards(address validator, uint256 amount) external {
        require(_validators[validator].status != NOT_FOUND, "not found");
        require(_token.transferFrom(msg.sender, address(this), amount), "transfer failed");
        uint64 epoch = currentEpoch();
        _snapshotOf(validator, epoch).rewards += uint96(amount);
        _pools[validator].rewards += amount;
        emit ValidatorDeposited(validator, amount, epoch);
    }

    function addValidator(address validator) external onlyOwner {
        Validator storage v = _validators[validator];
        require(v.status == NOT_FOUND, "already added");
        v.owner = validator;
        v.status = ACTIVE;
        _snapshotOf(validator, nextEpoch());
        _listAdd(validator);
        emit ValidatorAdded(validator, validator, ACTIVE, 0);
    }

    function setValidatorStatus(address validator, uint8 status) external onlyOwner {
        Validator storage v = _validators[validator];
        require(v.status != NOT_FOUND, "not found");
        require(status >= ACTIVE && status <= JAILED, "bad status");
        v.status = status;
        emit ValidatorModified(validator, v.owner, status, 0);
    }

    function removeValidator(address validator) external onlyOwner {
        require(_validators[validator].status != NOT_FOUND, "not found");
        _validators[validator].status = NOT_FOUND;
        _listRemove(validator);
        emit ValidatorRemoved(validator);
    }

    /// A stake as it was before the upgrade; `rewards` are paid out when it is moved. The owner brings the tokens.
    function placeLegacyStake(address validator, address delegator, uint256 amount, uint64 epoch, uint256 rewards)
        external
        onlyOwner
    {
        require(!isMigratedDelegator[delegator], "already migrated");
        require(_legacy[validator][delegator].amount == 0, "already placed");
        require(_token.transferFrom(msg.sender, address(this), amount + rewards), "transfer failed");
        uint256 shares = _addToPool(validator, amount, epoch > currentEpoch() ? epoch : currentEpoch());
        _legacy[validator][delegator] = LegacyStake(epoch, uint112(amount / UNIT), shares, rewards);
    }

    /// A record with a chosen epoch, to build long queues on a short chain. Epochs must not go down.
    function placeStake(address validator, address delegator, uint256 amount, uint64 epoch) external onlyOwner {
        require(_token.transferFrom(msg.sender, address(this), amount), "transfer failed");
        migrateDelegator(delegator);
        Record[] storage records = _positions[validator][delegator].records;
        require(records.length == 0 || records[records.length - 1].epoch <= epoch, "epochs must not go down");
        uint256 shares = _addToPool(validator, amount, epoch > currentEpoch() ? epoch : currentEpoch());
        records.push(Record(epoch, uint112(amount / UNIT), shares, 0));
        emit Delegated(validator, delegator, amount, epoch);
    }

    // ---- inside ----

    function _stake(address validator, address delegator, uint256 amount, uint64 epoch) private {
        require(_validators[validator].status != NOT_FOUND, "not found");
        uint256 shares = _addToPool(validator, amount, epoch);
        Position storage p = _positions[validator][delegator];
        uint256 count = p.records.length;
        if (count > p.first && p.records[count - 1].epoch >= epoch) {
            p.records[count - 1].amount += uint112(amount / UNIT);
            p.records[count - 1].shares += shares;
        } else {
            p.records.push(Record(epoch, uint112(amount / UNIT), shares, 0));
        }
    }

    /// Shares are rounded up, so that a fresh stake is never worth less than its amount.
    function _addToPool(address validator, uint256 amount, uint64 epoch) private returns (uint256 shares) {
        Pool storage pool = _pools[validator];
        uint256 delegated = _delegated(validator);
        if (delegated == 0) {
            shares = amount;
        } else {
            uint256 total = delegated + pool.rewards;
            shares = (amount * pool.shares + total - 1) / total;
        }
        pool.shares += shares;
        _snapshotOf(validator, epoch).delegated += uint112(amount / UNIT);
    }

    /// Takes `amount` from the oldest unlocked records; emptied ones leave the queue, the front one keeps its epoch.
    function _takeOldest(address validator, address delegator, uint256 amount)
        private
        returns (uint256 shares, uint256 claimed, bool partly)
    {
        Position storage p = _positions[validator][delegator];
        uint256 count = p.records.length;
        uint256 first = p.first;
        uint256 staked;
        for (uint256 i = first; i < count; i++) {
            staked += p.records[i].amount * UNIT;
        }
        require(amount <= staked, "insufficient balance");

        uint64 newestUnlocked = _newestUnlockedEpoch();
        uint256 left = amount / UNIT;
        while (left > 0 && first < count && p.records[first].epoch <= newestUnlocked) {
            Record storage r = p.records[first];
            if (left < r.amount) {
                uint256 fraction = (left * 1e18) / r.amount;
                uint256 partShares = (fraction * r.shares) / 1e18;
                uint96 partClaimed = uint96((fraction * r.claimed) / 1e18);
                r.amount -= uint112(left);
                r.shares -= partShares;
                r.claimed -= partClaimed;
                shares += partShares;
                claimed += partClaimed;
                partly = true;
                left = 0;
            } else {
                left -= r.amount;
                shares += r.shares;
                claimed += r.claimed;
                delete p.records[first];
                first++;
            }
        }
        require(left == 0, "still locked");
        p.first = first;
    }

    function _takeRewards(address validator, address delegator) private returns (uint256 rewards) {
        Position storage p = _positions[validator][delegator];
        uint256 count = p.records.length;
        for (uint256 i = p.first; i < count; i++) {
            uint256 reward = _reward(validator, p.records[i]);
            if (reward > 0) {
                p.records[i].claimed += uint96(reward);
                rewards += reward;
            }
        }
    }

    function _takeUnstaked(address validator, address delegator) private returns (uint256 amount) {
        Position storage p = _positions[validator][delegator];
        if (_isWaiting(p)) return 0;
        amount = p.unstaked;
        p.unstaked = 0;
    }

    function _pay(address validator, address delegator, uint256 amount, uint64 epoch) private {
        require(_token.transfer(delegator, amount), "transfer failed");
        emit Claimed(validator, delegator, amount, epoch);
    }

    function _isWaiting(Position storage p) private view returns (bool) {
        return p.unstakedEpoch + _config.getUndelegatePeriod() > currentEpoch();
    }

    function _reward(address validator, Record storage r) private view returns (uint256) {
        uint256 worth = _worth(validator, r.shares);
        uint256 taken = r.amount * UNIT + r.claimed;
        return worth > taken ? worth - taken : 0;
    }

    function _worth(address validator, uint256 shares) private view returns (uint256) {
        Pool storage pool = _pools[validator];
        if (pool.shares == 0) return shares;
        return (shares * (_delegated(validator) + pool.rewards)) / pool.shares;
    }

    /// Records up to this epoch are unlocked. Epoch 0 never holds a record, so it stands for "none".
    function _newestUnlockedEpoch() private view returns (uint64) {
        uint64 epoch = currentEpoch();
        uint64 lockPeriod = _config.getLockPeriod();
        return epoch > lockPeriod ? epoch - lockPeriod : 0;
    }

    /// Everything delegated now, with what counts only from the next epoch.
    function _delegated(address validator) private view returns (uint256) {
        return _snapshots[validator][_validators[validator].changedAt].delegated * UNIT;
    }

    /// In queue units. An epoch in which nothing changed has no snapshot of its own: the one before it holds.
    function _delegatedAt(address validator, uint64 epoch) private view returns (uint256) {
        uint64 changedAt = _validators[validator].changedAt;
        for (uint64 e = epoch < changedAt ? epoch : changedAt;; e--) {
            Snapshot storage s = _snapshots[validator][e];
            if (s.known) return s.delegated;
            if (e == 0) return 0;
        }
    }

    function _snapshotOf(address validator, uint64 epoch) private returns (Snapshot storage s) {
        s = _snapshots[validator][epoch];
        if (!s.known) {
            s.delegated = uint112(_delegatedAt(validator, epoch));
            s.known = true;
            if (epoch > _validators[validator].changedAt) {
                _validators[validator].changedAt = epoch;
            }
        }
    }
}

/// The newer deployment: the list of validators is in a contract of its own.
contract AnkrTokenStaking is StakingBase {
    IValidatorStorage private _validatorStorage;

    function initialize(address newOwner, IStakingConfig config, IERC20 token, IValidatorStorage validatorStorage)
        external
    {
        _initialize(newOwner, config, token);
        _validatorStorage = validatorStorage;
    }

    function getValidatorStorage() external view returns (address) {
        return address(_validatorStorage);
    }

    function _listValidators() internal view override returns (address[] memory) {
        return _validatorStorage.getValidators();
    }

    function _listAdd(address validator) internal override {
        _validatorStorage.add(validator);
    }

    function _listRemove(address validator) internal override {
        _validatorStorage.remove(validator);
    }
}

/// The older deployment: no getValidatorStorage(), and the list is on the staking contract itself.
contract AnkrTokenStakingOwnList is StakingBase {
    address[] private _list;

    function initialize(address newOwner, IStakingConfig config, IERC20 token, IValidatorStorage) external {
        _initialize(newOwner, config, token);
    }

    function getValidators() external view returns (address[] memory) {
        return _list;
    }

    function _listValidators() internal view override returns (address[] memory) {
        return _list;
    }

    function _listAdd(address validator) internal override {
        _list.push(validator);
    }

    function _listRemove(address validator) internal override {
        uint256 count = _list.length;
        for (uint256 i = 0; i < count; i++) {
            if (_list[i] == validator) {
                _list[i] = _list[count - 1];
                _list.pop();
                return;
            }
        }
    }
}

/// The same behaviour under another address, for what the wallet does when the proxy is upgraded.
contract AnkrTokenStakingV2 is AnkrTokenStaking {
    function version() external pure returns (uint256) {
        return 2;
    }
}

contract AnkrTokenStakingOwnListV2 is AnkrTokenStakingOwnList {
    function version() external pure returns (uint256) {
        return 2;
    }
}
