# SPDX-License-Identifier: GPL-3.0-or-later
find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)

# The shipped languages: translations/freshet_LANGUAGE.ts each. English is the language of the source texts; its file
# holds nothing but the plurals.
set(FRESHET_LANGUAGES af de es fr pl pt_BR)
# Contexts are what tr() looks up at run time only where lupdate finds the headers.
set(FRESHET_LUPDATE_ARGUMENTS -silent -locations none -no-obsolete -source-language en -I . -I app app ui
    translations/qttexts.cpp)

# embed_translations(TARGET): compiles all translations and embeds them in TARGET under :/i18n.
function(embed_translations target)
    set(folder "${CMAKE_CURRENT_BINARY_DIR}/i18n")
    file(MAKE_DIRECTORY "${folder}")
    foreach(language IN LISTS FRESHET_LANGUAGES ITEMS en)
        set(source "${PROJECT_SOURCE_DIR}/translations/freshet_${language}.ts")
        set(compiled "${folder}/freshet_${language}.qm")
        add_custom_command(
            OUTPUT "${compiled}"
            COMMAND Qt6::lrelease -silent "${source}" -qm "${compiled}"
            DEPENDS "${source}"
            VERBATIM)
        list(APPEND sources "translations/freshet_${language}.ts")
        list(APPEND all "${compiled}")
    endforeach()
    qt_add_resources(${target} "freshet_translations" PREFIX "/i18n" BASE "${folder}" FILES ${all})

    # `cmake --build … --target update_translations`: brings the sources' new and changed texts into all .ts files.
    list(FILTER sources EXCLUDE REGEX "freshet_en")
    add_custom_target(
        update_translations
        COMMAND Qt6::lupdate ${FRESHET_LUPDATE_ARGUMENTS} -ts ${sources}
        COMMAND Qt6::lupdate ${FRESHET_LUPDATE_ARGUMENTS} -pluralonly -ts translations/freshet_en.ts
        WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
        VERBATIM)
endfunction()
