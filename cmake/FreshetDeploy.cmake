# SPDX-License-Identifier: GPL-3.0-or-later
# What the programs need on Windows and macOS beside their code: icon, version, manifest, bundle, and Qt's libraries in
# the installation. Windows' resources are read by mingw in every check; all else: not yet run.

# freshet_windows_resources(PROGRAM DESCRIPTION): icon, version and manifest of an .exe.
function(freshet_windows_resources program description)
    set(FRESHET_RC_PROGRAM "${program}")
    set(FRESHET_RC_DESCRIPTION "${description}")
    configure_file("${PROJECT_SOURCE_DIR}/packaging/windows/freshet.rc.in"
                   "${CMAKE_CURRENT_BINARY_DIR}/${program}.rc" @ONLY)
    if(NOT WIN32)
        return()
    endif()
    enable_language(RC)
    target_sources(${program} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${program}.rc")
    set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/${program}.rc" TARGET_DIRECTORY ${program} PROPERTIES
                                INCLUDE_DIRECTORIES "${PROJECT_SOURCE_DIR}/packaging/windows")
    if(MSVC)
        # Microsoft's linker puts a manifest in by itself, and joins this one with it.
        target_sources(${program} PRIVATE "${PROJECT_SOURCE_DIR}/packaging/windows/freshet.manifest")
        set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/${program}.rc" TARGET_DIRECTORY ${program} PROPERTIES
                                    COMPILE_DEFINITIONS FRESHET_MANIFEST_BY_LINKER)
    endif()
endfunction()

freshet_windows_resources(freshet-cli "Freshet on the command line")
if(NOT FRESHET_BUILD_UI)
    return()
endif()
freshet_windows_resources(freshet "Freshet")

if(APPLE)
    set(icon "${PROJECT_SOURCE_DIR}/packaging/macos/freshet.icns")
    target_sources(freshet PRIVATE "${icon}")
    set_source_files_properties("${icon}" TARGET_DIRECTORY freshet PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
    set_target_properties(
        freshet
        PROPERTIES MACOSX_BUNDLE_INFO_PLIST "${PROJECT_SOURCE_DIR}/packaging/macos/Info.plist.in"
                   MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}"
                   MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}")
    set_target_properties(freshet-cli PROPERTIES INSTALL_RPATH "@executable_path/../Frameworks")
endif()

# Qt's own tool finds the libraries and plugins; it aborts a build that is made for another system.
if((WIN32 OR APPLE) AND NOT CMAKE_CROSSCOMPILING)
    set(script_option OUTPUT_SCRIPT)
    if(Qt6_VERSION VERSION_LESS 6.5)
        set(script_option FILENAME_VARIABLE)
    endif()
    qt_generate_deploy_app_script(TARGET freshet ${script_option} deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT "${deploy_script}")
endif()
set(FRESHET_CODESIGN_IDENTITY "" CACHE STRING "Who signs the bundle for macOS, as codesign knows them; empty: nobody")
if(APPLE AND FRESHET_CODESIGN_IDENTITY)
    install(CODE "set(FRESHET_CODESIGN_IDENTITY [==[${FRESHET_CODESIGN_IDENTITY}]==])")
    install(SCRIPT "${PROJECT_SOURCE_DIR}/cmake/FreshetCodesign.cmake")
endif()
if(WIN32)
    # Of vcpkg's libraries those that are no part of Qt; vcpkg puts them beside the programs that it builds.
    install(
        RUNTIME_DEPENDENCY_SET freshet_libraries
        DIRECTORIES "${CMAKE_RUNTIME_OUTPUT_DIRECTORY}"
        PRE_EXCLUDE_REGEXES "api-ms-.*" "ext-ms-.*" "^[Qq]t6.*"
        POST_EXCLUDE_REGEXES ".*[/\\\\][Ss]ystem32[/\\\\].*"
        RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
