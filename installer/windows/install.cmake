# SPDX-License-Identifier: GPL-3.0-or-later
# One program file: Qt and the other libraries are linked into it (installer/vcpkg/triplets).
set(files "${CMAKE_CURRENT_SOURCE_DIR}/windows")
set(made "${CMAKE_CURRENT_BINARY_DIR}/windows")

configure_file("${files}/capstan.rc.in" "${made}/capstan.rc" @ONLY)
target_sources(capstan PRIVATE "${made}/capstan.rc" "${files}/capstan.manifest")
set_target_properties(capstan PROPERTIES WIN32_EXECUTABLE ON)

install(TARGETS capstan RUNTIME DESTINATION .)
install(FILES "${CMAKE_SOURCE_DIR}/LICENSE" DESTINATION . RENAME LICENSE.txt)
install(FILES "${CMAKE_SOURCE_DIR}/CHANGELOG.md" DESTINATION .)

set(CPACK_GENERATOR NSIS)
# The program may bear a signature by then.
set(CPACK_STRIP_FILES OFF)
set(CPACK_PACKAGE_FILE_NAME "capstan-${PROJECT_VERSION}-windows-x86_64-setup")
include("${files}/nsis.cmake")
