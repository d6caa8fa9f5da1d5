# SPDX-License-Identifier: GPL-3.0-or-later
# How every target of the project is made, so that a folder's CMakeLists.txt says only what differs.

option(CAPSTAN_SANITIZE "Build with the address and undefined-behaviour sanitizers" OFF)
option(CAPSTAN_FUZZ "Build the libFuzzer targets (clang)" OFF)
# A fifth of the work for ui/. The release is built without, which shows that each file stands by itself.
option(CAPSTAN_UNITY "Compile the sources of ui/ some at a time" OFF)

# GNU's linker takes two seconds for each of two hundred test programs, mold a fraction of one.
find_program(CAPSTAN_MOLD mold)
if(CAPSTAN_MOLD AND NOT CAPSTAN_HARDENED AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
  add_link_options(-fuse-ld=mold)
endif()

find_program(CAPSTAN_CCACHE ccache)
if(CAPSTAN_CCACHE)
  # Build folders inside the source tree share results: paths are taken relative to the tree.
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_ctime,include_file_mtime ${CAPSTAN_CCACHE})
endif()

add_library(capstan_options INTERFACE)
target_compile_features(capstan_options INTERFACE cxx_std_20)
target_include_directories(capstan_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(capstan_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
  target_compile_options(capstan_options INTERFACE /W4 /WX /permissive- /utf-8 /bigobj)
  target_compile_definitions(capstan_options INTERFACE NOMINMAX _CRT_SECURE_NO_WARNINGS)
else()
  target_compile_options(capstan_options INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Werror)
endif()
if(CAPSTAN_SANITIZE)
  target_compile_options(capstan_options INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
    # GCC takes what the sanitizers add for reads of what was never set (its manual says so of -fsanitize).
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
  target_link_options(capstan_options INTERFACE -fsanitize=address,undefined)
endif()
if(CAPSTAN_FUZZ)
  target_compile_options(capstan_options INTERFACE -fsanitize=fuzzer-no-link,address,undefined)
  target_link_options(capstan_options INTERFACE -fsanitize=address,undefined)
endif()

# capstan_precompiled(core LINK Qt6::Core HEADERS <QString>): headers that most files read, compiled once. Only
# GCC lets targets share them whose definitions differ where it doesn't matter. A build without them
# (CMAKE_DISABLE_PRECOMPILE_HEADERS, as the release preset) shows that each file includes what it uses.
function(capstan_precompiled name)
  cmake_parse_arguments(ARG "" "" "LINK;HEADERS" ${ARGN})
  if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "GNU" OR CMAKE_DISABLE_PRECOMPILE_HEADERS)
    return()
  endif()
  set(source "${CMAKE_BINARY_DIR}/precompiled_${name}.cpp")
  file(CONFIGURE OUTPUT "${source}" CONTENT "// Makes the precompiled headers.\n")
  add_library(capstan_precompiled_${name} OBJECT "${source}")
  target_link_libraries(capstan_precompiled_${name} PRIVATE capstan_options ${ARG_LINK})
  # Its headers, without the definitions of Boost::headers that not every target has.
  target_include_directories(capstan_precompiled_${name} SYSTEM PRIVATE ${Boost_INCLUDE_DIRS})
  target_compile_options(capstan_precompiled_${name} PRIVATE -fpch-preprocess)
  target_precompile_headers(capstan_precompiled_${name} PRIVATE ${ARG_HEADERS})
  set_target_properties(capstan_precompiled_${name} PROPERTIES POSITION_INDEPENDENT_CODE ON)
endfunction()

function(capstan_use_precompiled target name)
  if(TARGET capstan_precompiled_${name})
    target_compile_options(${target} PRIVATE -fpch-preprocess)
    target_precompile_headers(${target} REUSE_FROM capstan_precompiled_${name})
  endif()
endfunction()

# capstan_library(base SOURCES a.cpp a.h LINK Qt6::Core): the target capstan_base. LINK is public, as
# every folder's headers show the types of the folders below it.
function(capstan_library name)
  cmake_parse_arguments(ARG "" "PRECOMPILED" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
  if(NOT ARG_PRECOMPILED)
    set(ARG_PRECOMPILED core)
  endif()
  add_library(capstan_${name} STATIC ${ARG_SOURCES})
  target_link_libraries(capstan_${name} PUBLIC capstan_options ${ARG_LINK} PRIVATE ${ARG_PRIVATE_LINK})
  set_target_properties(capstan_${name} PROPERTIES POSITION_INDEPENDENT_CODE ON)
  capstan_moc(capstan_${name} "${ARG_SOURCES}")
  capstan_use_precompiled(capstan_${name} ${ARG_PRECOMPILED})
endfunction()

# What AUTOMOC would do, without reading every header of Qt for each of ours: moc_NAME.cpp of each header in @p files,
# compiled as one file, and NAME.moc of each .cpp file that includes it.
function(capstan_moc target files)
  set(folder "${CMAKE_CURRENT_BINARY_DIR}/${target}_moc")
  file(MAKE_DIRECTORY "${folder}")
  set(made "")
  set(includes "")
  foreach(file IN LISTS files)
    get_filename_component(file "${file}" ABSOLUTE)
    get_filename_component(name "${file}" NAME_WE)
    if(file MATCHES "\\.h$")
      set(output "${folder}/moc_${name}.cpp")
      string(APPEND includes "#include \"moc_${name}.cpp\"\n")
    else()
      file(STRINGS "${file}" wanted REGEX "#include \"${name}\\.moc\"" LIMIT_COUNT 1)
      if(NOT wanted)
        continue()
      endif()
      set(output "${folder}/${name}.moc")
    endif()
    # Most headers have nothing for moc, which is no reason for a note.
    add_custom_command(OUTPUT "${output}" COMMAND Qt6::moc --no-notes -o "${output}" "${file}"
      DEPENDS "${file}" VERBATIM)
    set_source_files_properties("${output}" PROPERTIES HEADER_FILE_ONLY ON)
    list(APPEND made "${output}")
  endforeach()
  if(includes)
    file(CONFIGURE OUTPUT "${folder}/mocs.cpp" CONTENT "${includes}")
    list(APPEND made "${folder}/mocs.cpp")
  endif()
  target_sources(${target} PRIVATE ${made})
  target_include_directories(${target} PRIVATE "${folder}")
endfunction()

macro(capstan_parse_test)
  cmake_parse_arguments(ARG "" "LABEL;TIMEOUT" "TESTS;LINK;SOURCES;ENVIRONMENT" ${ARGN})
  if(NOT ARG_LABEL)
    set(ARG_LABEL unit)
  endif()
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 60)
  endif()
endmacro()

# The program of the tests @p tests (.cpp files under tests/@p folder), which the caller's ARG_ describe.
function(capstan_test_program program folder tests)
  add_executable(${program} ${tests} ${ARG_SOURCES})
  capstan_moc(${program} "${tests};${ARG_SOURCES}")
  target_link_libraries(${program} PRIVATE capstan_options Qt6::Test ${ARG_LINK})
  target_compile_definitions(${program} PRIVATE CAPSTAN_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
  if(folder MATCHES "^(unit/ui|gui)")
    capstan_use_precompiled(${program} ui)
  else()
    capstan_use_precompiled(${program} core)
  endif()
  set_property(GLOBAL APPEND PROPERTY CAPSTAN_TEST_SOURCES ${tests})
  set_property(GLOBAL APPEND PROPERTY CAPSTAN_TESTS_${ARG_LABEL} ${program})
  if(folder MATCHES "^unit/core")
    set_property(GLOBAL APPEND PROPERTY CAPSTAN_CORE_TESTS ${program})
  endif()
endfunction()

# The longest begin first.
function(capstan_add_test name)
  add_test(NAME ${name} COMMAND ${ARGN})
  set_tests_properties(${name} PROPERTIES LABELS ${ARG_LABEL} TIMEOUT ${ARG_TIMEOUT} COST ${ARG_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;${ARG_ENVIRONMENT}")
endfunction()

# capstan_tests(unit/core/base LINK capstan_base TESTS hex clock [SOURCES helper.cpp] [LABEL unit] [TIMEOUT 60]): one
# program of tests/unit/core/base/hex_test.cpp and its neighbours, each a test of its own to ctest.
function(capstan_tests folder)
  capstan_parse_test(${ARGN})
  string(REPLACE "/" "." program "${folder}")
  list(TRANSFORM ARG_TESTS REPLACE "(.+)" "${CMAKE_SOURCE_DIR}/tests/${folder}/\\1_test.cpp" OUTPUT_VARIABLE sources)
  capstan_test_program(${program} ${folder} "${sources}")
  target_sources(${program} PRIVATE ${CMAKE_SOURCE_DIR}/tests/support/test_program.cpp)
  set_target_properties(${program} PROPERTIES UNITY_BUILD ${CAPSTAN_UNITY} UNITY_BUILD_BATCH_SIZE 8)
  if(CAPSTAN_UNITY AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # A class of an included file may be another program's too, for all that GCC knows.
    target_compile_options(${program} PRIVATE -Wno-subobject-linkage)
  endif()
  foreach(name IN LISTS ARG_TESTS)
    capstan_add_test(${program}.${name}_test ${program} ${name}_test)
  endforeach()
endfunction()

# capstan_test(gui/confirm_test LINK capstan_ui ...): the program of tests/gui/confirm_test.cpp alone, for what needs a
# main() or helpers of its own. Arguments as above, without TESTS.
function(capstan_test path)
  capstan_parse_test(${ARGN})
  string(REPLACE "/" "." program "${path}")
  capstan_test_program(${program} ${path} ${CMAKE_SOURCE_DIR}/tests/${path}.cpp)
  capstan_add_test(${program} ${program})
endfunction()
