# SPDX-License-Identifier: GPL-3.0-or-later
# What makes a weakness harder to use, for every target of a build that people install; tests/package looks for it in
# the packaged program.

option(CAPSTAN_HARDENED "Build hardened, without paths of this machine in it" OFF)
if(NOT CAPSTAN_HARDENED)
  return()
endif()

include(CheckCXXCompilerFlag)
include(CheckPIESupported)
check_pie_supported()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
if(CMAKE_CXX_LINK_OPTIONS_PIE)
  # Link-time optimisation makes the code anew, by these options. As -fPIE it would have its own copies of Qt's data, where
  # Qt's libraries don't look: the program crashed before its first window.
  list(TRANSFORM CMAKE_CXX_LINK_OPTIONS_PIE REPLACE "^-fPIE$" "-fPIC")
endif()

if(MSVC)
  add_compile_options(/guard:cf /GS /sdl)
  add_link_options(/guard:cf /CETCOMPAT /DYNAMICBASE /HIGHENTROPYVA)
  return()
endif()

# Two builds in different folders are the same byte by byte; ccache names files from the build's folder on.
file(RELATIVE_PATH source_from_build "${CMAKE_BINARY_DIR}" "${CMAKE_SOURCE_DIR}")
string(REGEX REPLACE "/$" "" source_from_build "${source_from_build}")
foreach(source_dir IN ITEMS "${CMAKE_SOURCE_DIR}" "${source_from_build}")
  add_compile_options("-ffile-prefix-map=${source_dir}=.")
  add_link_options("-ffile-prefix-map=${source_dir}=.")
endforeach()
# Some compilers define it by themselves, at a lower level.
add_compile_options(-fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3)
foreach(flag -fstack-clash-protection -fcf-protection)
  string(MAKE_C_IDENTIFIER "CAPSTAN_HAS${flag}" known)
  check_cxx_compiler_flag(${flag} ${known})
  if(${known})
    add_compile_options(${flag})
  endif()
endforeach()
if(CAPSTAN_HAS_fcf_protection AND NOT APPLE)
  # Debian 12's start files don't bear the mark, so that the linker would leave it off the program. They do nothing that a
  # shadow stack forbids. The mark for guarded jumps can't be set likewise: their first instruction is no landing place.
  add_link_options(-Wl,-z,shstk,-z,ibtplt)
endif()
if(NOT APPLE)
  add_link_options(-Wl,-z,relro,-z,now,-z,noexecstack)
endif()
