# SPDX-License-Identifier: GPL-3.0-or-later
# What an installation consists of; FreshetPackage.cmake makes packages of it.
include(GNUInstallDirs)

set(FRESHET_CONTACT "freshet@example.org" CACHE STRING "The address that packages name for questions")

set(program_folder ${CMAKE_INSTALL_BINDIR})
set(document_folder ${CMAKE_INSTALL_DOCDIR})
if(APPLE AND FRESHET_BUILD_UI)
    # One bundle holds both programs, so that both find the same libraries.
    set(program_folder freshet.app/Contents/MacOS)
    set(document_folder freshet.app/Contents/Resources)
endif()
set(programs freshet-cli)
if(FRESHET_BUILD_UI)
    list(PREPEND programs freshet)
endif()
set(libraries)
if(WIN32)
    set(libraries RUNTIME_DEPENDENCY_SET freshet_libraries)
endif()
install(TARGETS ${programs} ${libraries} RUNTIME DESTINATION ${program_folder} BUNDLE DESTINATION .)
install(FILES "${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/freshet.cdx.json" DESTINATION ${document_folder})

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
    set(configured "${CMAKE_CURRENT_BINARY_DIR}/install")
    freshet_commit_day(FRESHET_RELEASE_DAY "%Y-%m-%d")
    freshet_commit_day(FRESHET_CHANGELOG_DAY "%a, %d %b %Y %H:%M:%S +0000")
    configure_file("${linux}/debian-changelog.in" "${configured}/debian-changelog" @ONLY)
    freshet_install_zipped("${linux}/freshet-cli.1" freshet-cli.1 ${CMAKE_INSTALL_MANDIR}/man1)
    freshet_install_zipped("${configured}/debian-changelog" changelog.Debian ${CMAKE_INSTALL_DOCDIR})
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
                       "${configured}/org.freshet.Freshet.metainfo.xml" @ONLY)
        install(FILES "${configured}/org.freshet.Freshet.metainfo.xml"
                DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    endif()
    get_property(zipped GLOBAL PROPERTY FRESHET_ZIPPED)
    add_custom_target(freshet_manuals ALL DEPENDS ${zipped})
endif()
