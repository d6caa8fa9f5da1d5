// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

/// The parameters of staking. The owner may change them, as governance does on the real chain.
contract StakingConfig {
    address public immutable owner;

    uint32 public getEpochBlockInterval;
    uint64 public getLockPeriod;
    uint32 public getUndelegatePeriod;
    uint256 public getMinStakingAmount;

    modifier onlyOwner() {
        require(msg.sender == owner, "only owner");
        _;
    }

    constructor(uint32 epochBlockInterval, uint64 lockPeriod, uint32 undelegatePeriod, uint256 minStakingAmount) {
        owner = msg.sender;
        getEpochBlockInterval = epochBlockInterval;
        getLockPeriod = lockPeriod;
        getUndelegatePeriod = undelegatePeriod;
        getMinStakingAmount = minStakingAmount;
    }

    function setEpochBlockInterval(uint32 value) external onlyOwner {
        require(value > 0, "interval is zero");
        getEpochBlockInterval = value;
    }

    function setLockPeriod(uint64 value) external onlyOwner {
        getLockPeriod = value;
    }

    function setUndelegatePeriod(uint32 value) external onlyOwner {
        getUndelegatePeriod = value;
    }

    function setMinStakingAmount(uint256 value) external onlyOwner {
        getMinStakingAmount = value;
    }
}
