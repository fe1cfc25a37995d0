# SPDX-License-Identifier: GPL-3.0-or-later
# Writes for the uninstaller which files to delete, and then which folders where they are empty: those of FOLDER without
# portable.txt, and nothing else that lies beside them. installer.nsi runs it; FOLDER is read and OUTPUT written.
#
#   cmake -D FOLDER=path -D OUTPUT=file -P packaging/windows/removals.cmake
file(TO_CMAKE_PATH "${FOLDER}" FOLDER)
file(GLOB_RECURSE installed LIST_DIRECTORIES true RELATIVE "${FOLDER}" "${FOLDER}/*")
list(FILTER installed EXCLUDE REGEX "(^|/)portable\\.txt$")
# A folder comes after what is in it.
list(SORT installed ORDER DESCENDING)
set(script)
foreach(path IN LISTS installed)
    string(REPLACE "$" "$$" target "${path}")
    string(REPLACE "/" "\\" target "${target}")
    set(command Delete)
    if(IS_DIRECTORY "${FOLDER}/${path}")
        set(command RMDir)
    endif()
    string(APPEND script "${command} \"$INSTDIR\\${target}\"\n")
endforeach()
file(WRITE "${OUTPUT}" "${script}")
