# SPDX-License-Identifier: GPL-3.0-or-later
# One program file without libraries beside it: nothing to plant a false library next to.
set(VCPKG_TARGET_ARCHITECTURE x64)
set(VCPKG_CRT_LINKAGE static)
set(VCPKG_LIBRARY_LINKAGE static)
set(VCPKG_BUILD_TYPE release)
