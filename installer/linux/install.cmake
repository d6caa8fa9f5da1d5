# SPDX-License-Identifier: GPL-3.0-or-later
set(files "${CMAKE_CURRENT_SOURCE_DIR}/linux")
set(made "${CMAKE_CURRENT_BINARY_DIR}/linux")

# A file of the build folder: another one, compressed without its name and time.
function(capstan_compressed source name)
  add_custom_command(OUTPUT "${made}/${name}"
    COMMAND ${CMAKE_COMMAND} -E make_directory "${made}"
    COMMAND gzip -9nc "${source}" > "${made}/${name}"
    DEPENDS "${source}" VERBATIM)
endfunction()
capstan_compressed("${CMAKE_SOURCE_DIR}/CHANGELOG.md" changelog.gz)
configure_file("${files}/capstan.1.in" "${made}/capstan.1" @ONLY)
capstan_compressed("${made}/capstan.1" capstan.1.gz)
add_custom_target(capstan_documents ALL DEPENDS "${made}/changelog.gz" "${made}/capstan.1.gz")
# A version is of the day that the changelog says; before that, of the commit's day (SOURCE_DATE_EPOCH).
file(READ "${CMAKE_SOURCE_DIR}/CHANGELOG.md" changelog)
string(REPLACE "." "\\." version "${PROJECT_VERSION}")
if(changelog MATCHES "## \\[${version}\\] - ([0-9-]+)")
  set(CAPSTAN_RELEASE_DATE "${CMAKE_MATCH_1}")
  set(CAPSTAN_RELEASE_TYPE stable)
else()
  string(TIMESTAMP CAPSTAN_RELEASE_DATE "%Y-%m-%d" UTC)
  set(CAPSTAN_RELEASE_TYPE development)
endif()
configure_file("${files}/capstan.desktop.in" "${made}/${CAPSTAN_APPLICATION_ID}.desktop" @ONLY)
configure_file("${files}/capstan.metainfo.xml.in" "${made}/${CAPSTAN_APPLICATION_ID}.metainfo.xml" @ONLY)

install(TARGETS capstan RUNTIME)
install(FILES "${made}/${CAPSTAN_APPLICATION_ID}.desktop" DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES "${made}/${CAPSTAN_APPLICATION_ID}.metainfo.xml" DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES "${made}/capstan.1.gz" DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES "${made}/changelog.gz" "${files}/copyright" DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/capstan)
foreach(size 16 24 32 48 64 128 256 512)
  install(FILES "${CMAKE_CURRENT_SOURCE_DIR}/icons/capstan-${size}.png" RENAME capstan.png
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps)
endforeach()
install(FILES "${CMAKE_SOURCE_DIR}/resources/app/capstan.svg"
  DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES "${files}/completions/capstan.bash" RENAME capstan
  DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES "${files}/completions/_capstan" DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES "${files}/completions/capstan.fish" DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PRE_BUILD_SCRIPTS "${files}/same_times.cmake")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded at run time, so that no library names it: libsecret by QtKeychain, and Qt's plugin for SQLite.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libsecret-1-0, libqt6sql6-sqlite")
# On newer releases the plugin for icons has a package of its own. Any program that speaks the Secret Service will do.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager | keepassxc, qt6-svg-plugins, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Stakes ANKR, shows when each stake unlocks, unstakes, claims, restakes rewards
and sends. Keys stay in the system's keychain, encrypted under a passphrase;
nothing is signed that was not shown.")
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA "${files}/prerm")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
