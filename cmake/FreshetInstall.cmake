# SPDX-License-Identifier: GPL-3.0-or-later
# What an installation consists of, and the package made of it: cpack -G DEB in the folder of a release build.
include(GNUInstallDirs)

install(TARGETS freshet-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
if(FRESHET_BUILD_UI)
    install(TARGETS freshet RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} BUNDLE DESTINATION .)
endif()
install(FILES "${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/freshet.cdx.json" DESTINATION ${CMAKE_INSTALL_DOCDIR})

# freshet_install_zipped(FILE NAME FOLDER): Debian wants manuals and changelogs packed, and the same bytes each time.
function(freshet_install_zipped file name folder)
    find_program(FRESHET_GZIP gzip REQUIRED)
    set(packed "${CMAKE_CURRENT_BINARY_DIR}/install/${name}.gz")
    add_custom_command(
        OUTPUT "${packed}"
        COMMAND ${CMAKE_COMMAND} -E make_directory "${CMAKE_CURRENT_BINARY_DIR}/install"
        COMMAND ${FRESHET_GZIP} -9nc "${file}" > "${packed}"
        DEPENDS "${file}"
        VERBATIM)
    set_property(GLOBAL APPEND PROPERTY FRESHET_ZIPPED "${packed}")
    install(FILES "${packed}" DESTINATION "${folder}")
endfunction()

if(UNIX AND NOT APPLE)
    set(linux "${PROJECT_SOURCE_DIR}/packaging/linux")
    freshet_install_zipped("${linux}/freshet-cli.1" freshet-cli.1 ${CMAKE_INSTALL_MANDIR}/man1)
    freshet_install_zipped("${linux}/debian-changelog" changelog.Debian ${CMAKE_INSTALL_DOCDIR})
    freshet_install_zipped("${PROJECT_SOURCE_DIR}/CHANGELOG.md" changelog ${CMAKE_INSTALL_DOCDIR})
    install(FILES "${linux}/copyright" DESTINATION ${CMAKE_INSTALL_DOCDIR})
    if(FRESHET_BUILD_UI)
        freshet_install_zipped("${linux}/freshet.1" freshet.1 ${CMAKE_INSTALL_MANDIR}/man1)
        install(FILES "${linux}/org.freshet.Freshet.desktop" DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
        install(
            FILES "${PROJECT_SOURCE_DIR}/resources/icons/freshet.svg"
            DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps
            RENAME org.freshet.Freshet.svg)
        configure_file("${linux}/org.freshet.Freshet.metainfo.xml.in"
                       "${CMAKE_CURRENT_BINARY_DIR}/install/org.freshet.Freshet.metainfo.xml" @ONLY)
        install(FILES "${CMAKE_CURRENT_BINARY_DIR}/install/org.freshet.Freshet.metainfo.xml"
                DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    endif()
    get_property(zipped GLOBAL PROPERTY FRESHET_ZIPPED)
    add_custom_target(freshet_manuals ALL DEPENDS ${zipped})
endif()

set(CPACK_PACKAGE_NAME freshet)
set(CPACK_PACKAGE_VENDOR "The Freshet developers")
set(CPACK_PACKAGE_CONTACT "The Freshet developers <freshet@localhost.localdomain>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "billing desk for Internet providers that use UISP")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "Freshet shows the office of an Internet provider its customers, services,
 invoices, payments and payment patterns as UISP has them, refreshes them in
 the background, and says how old each figure is, what changed, what
 contradicts and why somebody is a risk. It comes with a command line.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded at run time stands in no program's list of libraries.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, ca-certificates")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_SOURCE_IGNORE_FILES "/build/" "/\\\\.git/")
include(CPack)
