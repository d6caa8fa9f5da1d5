// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

/// Forwards every call to an implementation whose address lies in the EIP-1967 slot.
/// The admin's own calls are for upgradeTo alone; they never reach the implementation.
contract UpgradeableProxy {
    bytes32 private constant IMPLEMENTATION_SLOT = bytes32(uint256(keccak256("eip1967.proxy.implementation")) - 1);
    bytes32 private constant ADMIN_SLOT = bytes32(uint256(keccak256("eip1967.proxy.admin")) - 1);

    event Upgraded(address indexed implementation);

    constructor(address implementation, address admin) {
        _write(ADMIN_SLOT, admin);
        _setImplementation(implementation);
    }

    fallback() external payable {
        if (msg.sender == _read(ADMIN_SLOT)) {
            require(msg.sig == bytes4(keccak256("upgradeTo(address)")), "admin may only upgrade");
            _setImplementation(abi.decode(msg.data[4:], (address)));
            return;
        }
        address implementation = _read(IMPLEMENTATION_SLOT);
        assembly {
            calldatacopy(0, 0, calldatasize())
            let ok := delegatecall(gas(), implementation, 0, calldatasize(), 0, 0)
            returndatacopy(0, 0, returndatasize())
            if iszero(ok) { revert(0, returndatasize()) }
            return(0, returndatasize())
        }
    }

    function _setImplementation(address implementation) private {
        require(implementation.code.length > 0, "no code there");
        _write(IMPLEMENTATION_SLOT, implementation);
        emit Upgraded(implementation);
    }

    function _read(bytes32 slot) private view returns (address value) {
        assembly {
            value := sload(slot)
        }
    }

    function _write(bytes32 slot, address value) private {
        assembly {
            sstore(slot, value)
        }
    }
}
