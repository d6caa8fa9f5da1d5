# SPDX-License-Identifier: GPL-3.0-or-later
# vcpkg's own port leaves out the recovery module, which every Ethereum signature needs. Tag v0.7.1, by its commit.
vcpkg_check_linkage(ONLY_STATIC_LIBRARY)
vcpkg_from_git(
  OUT_SOURCE_PATH SOURCE_PATH
  URL https://github.com/bitcoin-core/secp256k1.git
  REF 1a53f4961f337b4d166c25fce72ef0dc88806618)
vcpkg_cmake_configure(
  SOURCE_PATH "${SOURCE_PATH}"
  OPTIONS
    -DSECP256K1_ENABLE_MODULE_RECOVERY=ON
    -DSECP256K1_BUILD_BENCHMARK=OFF
    -DSECP256K1_BUILD_TESTS=OFF
    -DSECP256K1_BUILD_EXHAUSTIVE_TESTS=OFF)
vcpkg_cmake_install()
vcpkg_cmake_config_fixup(CONFIG_PATH lib/cmake/libsecp256k1 PACKAGE_NAME libsecp256k1)
vcpkg_fixup_pkgconfig()
file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/debug/include" "${CURRENT_PACKAGES_DIR}/debug/share")
vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/COPYING")
