# SPDX-License-Identifier: GPL-3.0-or-later
# A bundle with everything in one program file: Qt is linked into it (installer/vcpkg/triplets).
set(icon "${CMAKE_CURRENT_SOURCE_DIR}/icons/capstan.icns")
target_sources(capstan PRIVATE "${icon}")
set_source_files_properties("${icon}" TARGET_DIRECTORY capstan PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
# Bundle identifiers have no underscores.
string(REPLACE "_" "-" MACOSX_BUNDLE_GUI_IDENTIFIER "${CAPSTAN_APPLICATION_ID}")
set_target_properties(capstan PROPERTIES
  MACOSX_BUNDLE ON
  OUTPUT_NAME Capstan
  MACOSX_BUNDLE_GUI_IDENTIFIER "${MACOSX_BUNDLE_GUI_IDENTIFIER}"
  MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}"
  MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}"
  MACOSX_BUNDLE_INFO_PLIST "${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in")

install(TARGETS capstan BUNDLE DESTINATION .)

set(CPACK_GENERATOR DragNDrop)
set(CPACK_PACKAGE_FILE_NAME "capstan-${PROJECT_VERSION}-macos-arm64")
set(CPACK_DMG_VOLUME_NAME Capstan)
set(CPACK_DMG_FORMAT UDZO)
# A signature covers the program as it is: nothing strips it afterwards. The linker has done so.
set(CPACK_STRIP_FILES OFF)
target_link_options(capstan PRIVATE -Wl,-S,-x)
# The bundle is signed where CPack has staged it, before the image is made of it.
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_SOURCE_DIR}/macos/sign_staged.cmake")
