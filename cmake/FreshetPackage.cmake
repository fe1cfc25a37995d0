# SPDX-License-Identifier: GPL-3.0-or-later
# The packages that cpack makes in the folder of a release build: DEB on Debian, ZIP for a portable copy, DragNDrop (a
# .dmg) on macOS. The installer for Windows is made of what the ZIP holds, by packaging/windows/installer.nsi.
# Tried out are DEB and, on Linux, ZIP; those of Windows and macOS: not yet run.
set(CPACK_PACKAGE_NAME freshet)
set(CPACK_PACKAGE_VENDOR "The Freshet developers")
set(CPACK_PACKAGE_CONTACT "The Freshet developers <${FRESHET_CONTACT}>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "billing desk for Internet providers that use UISP")
set(CPACK_STRIP_FILES ON)

if(UNIX AND NOT APPLE)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
endif()
set(CPACK_PACKAGE_FILE_NAME "freshet-${PROJECT_VERSION}-${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_PRE_BUILD_SCRIPTS "${PROJECT_SOURCE_DIR}/cmake/FreshetPortable.cmake")
set(CPACK_FRESHET_PORTABLE_NOTE "${PROJECT_SOURCE_DIR}/packaging/portable.txt")
set(CPACK_DMG_VOLUME_NAME "Freshet ${PROJECT_VERSION}")

set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "Freshet shows the office of an Internet provider its customers, services,
invoices, payments and payment patterns as UISP has them, refreshes them in
the background, and says how old each figure is, what changed, what
contradicts and why somebody is a risk. It comes with a command line.")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded at run time stands in no program's list of libraries: SQLite's driver, the format of the icons, what
# QtKeychain asks the keyring with.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libsecret-1-0, ca-certificates")
if(FRESHET_BUILD_UI)
    string(APPEND CPACK_DEBIAN_PACKAGE_DEPENDS ", libqt6svg6")
endif()
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
include(CPack)
