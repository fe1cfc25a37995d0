# SPDX-License-Identifier: GPL-3.0-or-later
# Run while macOS' bundle is installed, after Qt's libraries were put into it, because each later change of a signed file
# breaks its signature. From the inside to the outside: libraries, the command line, the bundle. With the hardened
# runtime and a time stamp, which Apple's notary asks for. Apple's codesign: not yet run.
set(bundle "$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}/freshet.app")
file(GLOB_RECURSE libraries "${bundle}/Contents/*.dylib")
file(GLOB frameworks "${bundle}/Contents/Frameworks/*.framework")

foreach(part IN LISTS libraries frameworks ITEMS "${bundle}/Contents/MacOS/freshet-cli" "${bundle}")
    if(NOT IS_SYMLINK "${part}")
        execute_process(COMMAND codesign --force --options runtime --timestamp --sign "${FRESHET_CODESIGN_IDENTITY}"
                                "${part}" COMMAND_ERROR_IS_FATAL ANY)
    endif()
endforeach()
execute_process(COMMAND codesign --verify --deep --strict "${bundle}" COMMAND_ERROR_IS_FATAL ANY)
