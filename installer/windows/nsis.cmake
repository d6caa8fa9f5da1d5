# SPDX-License-Identifier: GPL-3.0-or-later
# What CPack needs for the installer; also read by the test that makes one from a staged folder.
# CPack takes NSIS.template.in from here: its own asks for an administrator.
list(PREPEND CPACK_MODULE_PATH "${CMAKE_CURRENT_LIST_DIR}")
get_filename_component(CAPSTAN_ICON "${CMAKE_CURRENT_LIST_DIR}/../icons/capstan.ico" ABSOLUTE)
set(CPACK_NSIS_DISPLAY_NAME Capstan)
set(CPACK_NSIS_PACKAGE_NAME Capstan)
set(CPACK_NSIS_MUI_ICON "${CAPSTAN_ICON}")
set(CPACK_NSIS_MUI_UNIICON "${CAPSTAN_ICON}")
set(CPACK_NSIS_COMPRESSOR "/SOLID lzma")
set(CPACK_PACKAGE_INSTALL_REGISTRY_KEY Capstan)
