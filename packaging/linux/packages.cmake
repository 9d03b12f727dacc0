# .deb and .rpm: the console, the Wink module (the only part that brings Chromium), the sandbox
# server, and what console and sandbox share.
set(CPACK_GENERATOR "DEB")
find_program(RPMBUILD rpmbuild)
if(RPMBUILD)
  list(APPEND CPACK_GENERATOR "RPM")
endif()
set(CPACK_COMPONENTS_ALL common console wink sandbox)
if(NOT TARGET smile-wink)
  list(REMOVE_ITEM CPACK_COMPONENTS_ALL wink)
endif()
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

# The first line of each is its summary.
set(CPACK_COMPONENT_COMMON_DESCRIPTION "support desk console for the Smile API (shared files)
What the console and its sandbox server both use, and what no
distribution provides in the same version.")
set(CPACK_COMPONENT_CONSOLE_DESCRIPTION "support desk console for the Smile API
Finds the people of a company that uses Smile, says what is wrong
with their connection and what to tell them, shows what was read, and
does what a support desk may do: invite, refresh, disable monitoring,
revoke. It runs on an embedded imitation of Smile without account or
network.")
set(CPACK_COMPONENT_WINK_DESCRIPTION "support desk console for the Smile API (Wink widget)
Embeds the Wink widget, to link test accounts from within the console.
It needs Qt WebEngine; without this package the console shows
everything else.")
set(CPACK_COMPONENT_SANDBOX_DESCRIPTION "imitation of the Smile API and its Wink widget
A server for development, tests and training, with a tenant full of
invented people.")

configure_file(shlibdeps.in shlibdeps @ONLY
  FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
configure_file(generators.cmake.in generators.cmake @ONLY)
set(CPACK_PROJECT_CONFIG_FILE "${CMAKE_CURRENT_BINARY_DIR}/generators.cmake")

set(names common:smile-console-common console:smile-console wink:smile-console-wink sandbox:smile-sandbox)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
foreach(pair ${names})
  string(REGEX MATCH "^([a-z]+):(.+)$" pair "${pair}")
  string(TOUPPER "${CMAKE_MATCH_1}" part)
  set(CPACK_DEBIAN_${part}_PACKAGE_NAME "${CMAKE_MATCH_2}")
  set(CPACK_RPM_${part}_PACKAGE_NAME "${CMAKE_MATCH_2}")
  string(REGEX REPLACE "\n.*" "" summary "${CPACK_COMPONENT_${part}_DESCRIPTION}")
  set(CPACK_RPM_${part}_PACKAGE_SUMMARY "${summary}")
  set(CPACK_DEBIAN_${part}_DEBUGINFO_PACKAGE OFF)
endforeach()

# --- Debian -------------------------------------------------------------------------------------
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS OFF)
set(version "${PROJECT_VERSION}")
# What dpkg-shlibdeps cannot see: plugins, and the library that QtKeychain loads by its name.
set(CPACK_DEBIAN_CONSOLE_PACKAGE_DEPENDS
  "smile-console-common (= ${version}), libqt6sql6-sqlite, libqt6svg6, qt6-qpa-plugins, libsecret-1-0, fontconfig, hicolor-icon-theme")
set(CPACK_DEBIAN_CONSOLE_PACKAGE_RECOMMENDS
  "smile-console-wink (= ${version}), gnome-keyring | kwalletmanager, fonts-noto-cjk, qt6-translations-l10n")
set(CPACK_DEBIAN_WINK_PACKAGE_DEPENDS "smile-console (= ${version})")
set(CPACK_DEBIAN_SANDBOX_PACKAGE_DEPENDS "smile-console-common (= ${version})")
set(CPACK_DEBIAN_SANDBOX_PACKAGE_SECTION devel)
foreach(pair ${names})
  string(REGEX MATCH "^([a-z]+):(.+)$" pair "${pair}")
  set(component "${CMAKE_MATCH_1}")
  set(package "${CMAKE_MATCH_2}")
  set(papers "${CMAKE_CURRENT_BINARY_DIR}/${package}")
  configure_file(changelog.in "${papers}/changelog" @ONLY)
  add_custom_command(OUTPUT "${papers}/changelog.gz"
    COMMAND ${GZIP} -9nc changelog > changelog.gz WORKING_DIRECTORY "${papers}"
    DEPENDS "${papers}/changelog" VERBATIM)
  add_custom_target(changelog-${component} ALL DEPENDS "${papers}/changelog.gz")
  install(FILES "${papers}/changelog.gz" DESTINATION ${share}/doc/${package} COMPONENT ${component})
  install(FILES copyright DESTINATION ${share}/doc/${package} COMPONENT ${component})
endforeach()
install(FILES ../THIRD-PARTY.txt DESTINATION ${share}/doc/smile-console-common COMPONENT common)

# --- RPM ----------------------------------------------------------------------------------------
set(CPACK_RPM_PACKAGE_LICENSE "LicenseRef-proprietary")
set(CPACK_RPM_PACKAGE_GROUP "Applications/Internet")
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
# What travels along is provided to nobody, and asked of nobody.
set(CPACK_RPM_PACKAGE_AUTOPROV OFF)
set(CPACK_RPM_CONSOLE_PACKAGE_REQUIRES "smile-console-common = ${version}, qt6-qtsvg, libsecret, fontconfig, hicolor-icon-theme")
set(CPACK_RPM_WINK_PACKAGE_REQUIRES "smile-console = ${version}")
set(CPACK_RPM_SANDBOX_PACKAGE_REQUIRES "smile-console-common = ${version}")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
  /usr/share/applications /usr/share/metainfo /usr/share/man /usr/share/man/man1 /usr/share/doc
  /usr/share/icons /usr/share/icons/hicolor /usr/share/bash-completion
  /usr/share/bash-completion/completions /usr/share/zsh /usr/share/zsh/vendor-completions
  /usr/share/fish /usr/share/fish/vendor_completions.d /usr/lib)
foreach(size 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256 512x512 scalable)
  list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/icons/hicolor/${size} /usr/share/icons/hicolor/${size}/apps)
endforeach()
set(CPACK_RPM_SPEC_MORE_DEFINE "%global __requires_exclude ^lib(cpp-httplib|zip|xlsxwriter)\\\\.so.*$\n%define _build_id_links none")

include(CPack)
