# SPDX-License-Identifier: GPL-3.0-or-later
# Run by cpack before it packs: a ZIP is the portable package, and says so beside the program.
if(CPACK_GENERATOR STREQUAL "ZIP")
    file(GLOB programs "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/bin/freshet-cli*"
         "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*/bin/freshet-cli*")
    foreach(program IN LISTS programs)
        get_filename_component(folder "${program}" DIRECTORY)
        file(COPY "${CPACK_FRESHET_PORTABLE_NOTE}" DESTINATION "${folder}")
    endforeach()
endif()
