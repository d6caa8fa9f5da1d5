# SPDX-License-Identifier: GPL-3.0-or-later
# How every target of the project is made, so that a folder's CMakeLists.txt says only what differs.

option(CAPSTAN_SANITIZE "Build with the address and undefined-behaviour sanitizers" OFF)
option(CAPSTAN_FUZZ "Build the libFuzzer targets (clang)" OFF)

find_program(CAPSTAN_CCACHE ccache)
if(CAPSTAN_CCACHE)
  # Build folders inside the source tree share results: paths are taken relative to the tree.
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CAPSTAN_CCACHE})
endif()

add_library(capstan_options INTERFACE)
target_compile_features(capstan_options INTERFACE cxx_std_20)
target_include_directories(capstan_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(capstan_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
  target_compile_options(capstan_options INTERFACE /W4 /WX /permissive- /utf-8)
else()
  target_compile_options(capstan_options INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Werror)
endif()
if(CAPSTAN_SANITIZE)
  target_compile_options(capstan_options INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(capstan_options INTERFACE -fsanitize=address,undefined)
endif()
if(CAPSTAN_FUZZ)
  target_compile_options(capstan_options INTERFACE -fsanitize=fuzzer-no-link,address,undefined)
  target_link_options(capstan_options INTERFACE -fsanitize=address,undefined)
endif()

# capstan_library(base SOURCES a.cpp a.h LINK Qt6::Core): the target capstan_base. LINK is public, as
# every folder's headers show the types of the folders below it.
function(capstan_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
  add_library(capstan_${name} STATIC ${ARG_SOURCES})
  target_link_libraries(capstan_${name} PUBLIC capstan_options ${ARG_LINK} PRIVATE ${ARG_PRIVATE_LINK})
  set_target_properties(capstan_${name} PROPERTIES AUTOMOC ON POSITION_INDEPENDENT_CODE ON)
endfunction()

# capstan_test(unit/core/base/hex_test LINK capstan_base [LABEL unit] [TIMEOUT 60]): one Qt Test program
# from tests/<path>.cpp, without a display.
function(capstan_test path)
  cmake_parse_arguments(ARG "" "LABEL;TIMEOUT" "LINK;SOURCES;ENVIRONMENT" ${ARGN})
  if(NOT ARG_LABEL)
    set(ARG_LABEL unit)
  endif()
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 60)
  endif()
  string(REPLACE "/" "." test_name "${path}")
  add_executable(${test_name} ${CMAKE_SOURCE_DIR}/tests/${path}.cpp ${ARG_SOURCES})
  target_link_libraries(${test_name} PRIVATE capstan_options Qt6::Test ${ARG_LINK})
  target_compile_definitions(${test_name} PRIVATE CAPSTAN_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
  set_target_properties(${test_name} PROPERTIES AUTOMOC ON)
  add_test(NAME ${test_name} COMMAND ${test_name})
  if(path MATCHES "^unit/core/")
    set_property(GLOBAL APPEND PROPERTY CAPSTAN_CORE_TESTS ${test_name})
  endif()
  set_tests_properties(${test_name} PROPERTIES
    LABELS ${ARG_LABEL} TIMEOUT ${ARG_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;${ARG_ENVIRONMENT}")
endfunction()
