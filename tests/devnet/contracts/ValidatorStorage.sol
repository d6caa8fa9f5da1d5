// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

/// The list of validators, kept apart from the staking contract in newer deployments.
contract ValidatorStorage {
    address public immutable staking;
    address[] private _validators;

    modifier onlyStaking() {
        require(msg.sender == staking, "only staking");
        _;
    }

    constructor(address stakingContract) {
        staking = stakingContract;
    }

    function getValidators() external view returns (address[] memory) {
        return _validators;
    }

    function add(address validator) external onlyStaking {
        _validators.push(validator);
    }

    function remove(address validator) external onlyStaking {
        uint256 count = _validators.length;
        for (uint256 i = 0; i < count; i++) {
            if (_validators[i] == validator) {
                _validators[i] = _validators[count - 1];
                _validators.pop();
                return;
            }
        }
    }
}
