# SPDX-License-Identifier: GPL-3.0-or-later
file(GLOB_RECURSE programs LIST_DIRECTORIES ON "${CPACK_TEMPORARY_DIRECTORY}/*.app")
list(FILTER programs INCLUDE REGEX "[.]app$")
foreach(program IN LISTS programs)
  execute_process(COMMAND "${CMAKE_CURRENT_LIST_DIR}/sign" bundle "${program}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()
