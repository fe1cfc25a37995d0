# SPDX-License-Identifier: GPL-3.0-or-later
# The bill of materials: what the programs are linked with, in which version and under which licence, as CycloneDX 1.5
# beside them (freshet.cdx.json). The same build gives the same file: it carries no time.

# freshet_version_in(RESULT HEADER REGEX FOLDER…): a version that stands in a library's header only.
function(freshet_version_in result header regex)
    set(version "")
    find_file(freshet_sbom_header ${header} PATHS ${ARGN} NO_CACHE)
    if(freshet_sbom_header)
        file(STRINGS "${freshet_sbom_header}" lines REGEX "${regex}" LIMIT_COUNT 1)
        if(lines MATCHES "${regex}")
            set(version "${CMAKE_MATCH_1}")
        endif()
    endif()
    set(${result} "${version}" PARENT_SCOPE)
endfunction()

# freshet_sbom_component(NAME VERSION LICENCE PURPOSE): one entry of the list.
function(freshet_sbom_component name version licence purpose)
    set(json "{}")
    string(JSON json SET "${json}" type "\"library\"")
    string(JSON json SET "${json}" bom-ref "\"${name}\"")
    string(JSON json SET "${json}" name "\"${name}\"")
    if(version)
        string(JSON json SET "${json}" version "\"${version}\"")
    endif()
    string(JSON json SET "${json}" description "\"${purpose}\"")
    string(JSON json SET "${json}" licenses "[{\"expression\": \"${licence}\"}]")
    # A JSON array and not a list: brackets in an element would join it with its neighbours.
    get_property(components GLOBAL PROPERTY FRESHET_SBOM_COMPONENTS)
    string(JSON count LENGTH "${components}")
    string(JSON components SET "${components}" ${count} "${json}")
    set_property(GLOBAL PROPERTY FRESHET_SBOM_COMPONENTS "${components}")
endfunction()

set_property(GLOBAL PROPERTY FRESHET_SBOM_COMPONENTS "[]")
find_package(OpenSSL QUIET)
find_package(ZLIB QUIET)
find_package(SQLite3 QUIET)
freshet_version_in(httplib httplib.h "^#define CPPHTTPLIB_VERSION \"([0-9.]+)\"")
freshet_version_in(libdeflate libdeflate.h "^#define LIBDEFLATE_VERSION_STRING[ \t]+\"([0-9.]+)\"")
freshet_version_in(xlsxwriter xlsxwriter.h "^#define LXW_VERSION \"([0-9.]+)\"")

freshet_sbom_component("qtbase" "${Qt6_VERSION}" "LGPL-3.0-only" "Core, Network, Sql, DBus, Gui and Widgets")
if(FRESHET_BUILD_UI)
    freshet_sbom_component("qtsvg" "${Qt6Svg_VERSION}" "LGPL-3.0-only" "Icons")
    freshet_sbom_component("qtcharts" "${Qt6Charts_VERSION}" "GPL-3.0-only" "The charts of the overview and the card")
endif()
freshet_sbom_component("qtkeychain" "${Qt6Keychain_VERSION}" "BSD-3-Clause" "The system's keychain")
freshet_sbom_component("simdjson" "${simdjson_VERSION}" "Apache-2.0" "Reads what UISP answers")
freshet_sbom_component("libdeflate" "${libdeflate}" "MIT" "Unpacks what UISP answers")
freshet_sbom_component("cpp-httplib" "${httplib}" "MIT" "The embedded UISP of the demo; serves this computer only")
freshet_sbom_component("libxlsxwriter" "${xlsxwriter}" "BSD-2-Clause" "Excel workbooks")
freshet_sbom_component("openssl" "${OPENSSL_VERSION}" "Apache-2.0" "TLS, through Qt, and signatures")
freshet_sbom_component("sqlite" "${SQLite3_VERSION}" "blessing" "The files, through Qt's driver")
freshet_sbom_component("zlib" "${ZLIB_VERSION_STRING}" "Zlib" "Workbooks, and the answers of the demo")

get_property(components GLOBAL PROPERTY FRESHET_SBOM_COMPONENTS)
string(UUID serial NAMESPACE 6ba7b811-9dad-11d1-80b4-00c04fd430c8 NAME "freshet ${PROJECT_VERSION} ${components}" TYPE SHA1)
file(
    CONFIGURE
    OUTPUT "${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/freshet.cdx.json"
    CONTENT
        [[{
  "bomFormat": "CycloneDX",
  "specVersion": "1.5",
  "serialNumber": "urn:uuid:@serial@",
  "version": 1,
  "metadata": {
    "component": {
      "type": "application",
      "bom-ref": "freshet",
      "name": "freshet",
      "version": "@PROJECT_VERSION@",
      "licenses": [{"license": {"id": "GPL-3.0-or-later"}}]
    }
  },
  "components": @components@
}
]]
    @ONLY)
