# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What Windows shows of the programs, the libraries that they need beside them, and an installer of it all by NSIS.
# The installer's own text is installer/windows/NSIS.template.in, which CPack finds on the module path.

set(windows ${PROJECT_SOURCE_DIR}/installer/windows)
list(PREPEND CMAKE_MODULE_PATH ${windows})

# Four numbers: 1.2.0.5 five commits after 1.2.0.
string(REGEX MATCHALL "[0-9]+" numbers "${RDV_VERSION}")
list(APPEND numbers 0 0 0 0)
list(SUBLIST numbers 0 4 numbers)
list(JOIN numbers "." CPACK_NSIS_NUMERIC_VERSION)

# rdv_describe(target text): icon and version of a program.
function(rdv_describe target text)
    set(RDV_FILE_NAME ${target})
    set(RDV_FILE_DESCRIPTION ${text})
    set(RDV_ICON ${windows}/rendezvous.ico)
    list(JOIN numbers "," RDV_NUMERIC_VERSION_COMMAS)
    set(resource ${CMAKE_CURRENT_BINARY_DIR}/${target}.rc)
    configure_file(${windows}/version.rc.in ${resource} @ONLY)
    target_sources(${target} PRIVATE ${resource})
endfunction()

if(WIN32)
    enable_language(RC)
    rdv_describe(rendezvousd "Rendezvous Server")
    set(deployed rendezvousd)
    if(RDV_GUI)
        rdv_describe(rendezvous "Rendezvous")
        set_target_properties(rendezvous PROPERTIES WIN32_EXECUTABLE ON) # no console opens beside its window
        list(APPEND deployed rendezvous)
    endif()
    # windeployqt, after the programs are where they will be.
    foreach(target IN LISTS deployed)
        qt_generate_deploy_app_script(TARGET ${target} FILENAME_VARIABLE script NO_UNSUPPORTED_PLATFORM_ERROR)
        install(SCRIPT ${script})
    endforeach()
    include(InstallRequiredSystemLibraries)
endif()
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/THIRD-PARTY-NOTICES.md
    ${PROJECT_SOURCE_DIR}/CHANGELOG.md DESTINATION .)

# One installer for all; what is optional are not files.
set(CPACK_MONOLITHIC_INSTALL ON)
set(CPACK_GENERATOR NSIS)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Rendezvous)
set(CPACK_PACKAGE_INSTALL_REGISTRY_KEY Rendezvous)
set(CPACK_PACKAGE_FILE_NAME rendezvous-${RDV_VERSION}-windows-x64)
set(CPACK_NSIS_ICON ${windows}/rendezvous.ico)
set(CPACK_NSIS_EXECUTABLE_PRE_ARGUMENTS -WX) # makensis takes no warning
