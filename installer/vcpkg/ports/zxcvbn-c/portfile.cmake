# SPDX-License-Identifier: GPL-3.0-or-later
# vcpkg has no zxcvbn. This is the release that Debian 12 has (tag v2.5), by its commit.
vcpkg_from_git(
  OUT_SOURCE_PATH SOURCE_PATH
  URL https://github.com/tsyrogit/zxcvbn-c.git
  REF f3f2d710c90d08652d62d2d6a5d79610c81904a5)
# That release has a makefile only.
file(COPY "${CMAKE_CURRENT_LIST_DIR}/CMakeLists.txt" DESTINATION "${SOURCE_PATH}")
vcpkg_cmake_configure(SOURCE_PATH "${SOURCE_PATH}")
vcpkg_cmake_install()
file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/debug/include")
vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/LICENSE.txt")
