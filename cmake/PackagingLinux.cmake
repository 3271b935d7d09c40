# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The files where the Filesystem Hierarchy Standard wants them, and DEB, RPM and TGZ of them. Packages are for the prefix
# /usr: units and maintainer scripts name the program there.

set(packaging ${PROJECT_SOURCE_DIR}/installer/linux)
set(made ${CMAKE_BINARY_DIR}/packaging)
file(MAKE_DIRECTORY ${made})
file(WRITE ${made}/version ${RDV_VERSION})

# What a release is dated by: the same commit makes the same packages.
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    set(epoch $ENV{SOURCE_DATE_EPOCH})
else()
    find_package(Git QUIET)
    if(GIT_FOUND)
        execute_process(COMMAND ${GIT_EXECUTABLE} -c safe.directory=* -C ${PROJECT_SOURCE_DIR} log -1 --format=%ct
            OUTPUT_VARIABLE epoch OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    endif()
endif()
if(NOT epoch)
    file(TIMESTAMP ${PROJECT_SOURCE_DIR}/CHANGELOG.md epoch "%s" UTC)
endif()
file(WRITE ${made}/date ${epoch})

# Debian's packages are told apart by the system they are for, and an upgraded system takes the newer one's.
file(STRINGS /etc/os-release os_release REGEX "^(ID|VERSION_ID)=")
string(REGEX REPLACE "[^;]*=\"?([^;\"]*)\"?" "\\1" os_release "${os_release}")
list(SORT os_release COMPARE NATURAL ORDER DESCENDING)
list(JOIN os_release "" os_release)
set(RDV_PACKAGE_RELEASE "1~${os_release}" CACHE STRING "Debian's revision and RPM's release of the packages")

# rdv_compressed(variable file name): the file as name.gz, as Debian wants manual pages and changelogs.
find_program(GZIP gzip REQUIRED)
function(rdv_compressed variable file name)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    execute_process(COMMAND ${GZIP} -9nc ${file} OUTPUT_FILE ${made}/${name}.gz COMMAND_ERROR_IS_FATAL ANY)
    set(${variable} ${made}/${name}.gz PARENT_SCOPE)
endfunction()

function(rdv_install_manual component name)
    rdv_compressed(manual ${packaging}/man/${name} ${name})
    install(FILES ${manual} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT ${component})
endfunction()

# Shells look a completion up by the name of the program; zsh reads in the file which programs it is for.
function(rdv_install_completions component program)
    install(FILES ${packaging}/completions/rendezvous.bash RENAME ${program} COMPONENT ${component}
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
    install(FILES ${packaging}/completions/rendezvous.fish RENAME ${program}.fish COMPONENT ${component}
        DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
endfunction()

# The server: configuration, unit, user.
install(FILES ${packaging}/default.json DESTINATION /etc/rendezvous COMPONENT server
    PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ)
set(EXEC /usr/bin/rendezvousd)
set(ARGUMENTS "")
set(PLACES "")
configure_file(${made}/rendezvous.service.in ${made}/rendezvous.service @ONLY)
install(FILES ${made}/rendezvous.service DESTINATION lib/systemd/system COMPONENT server)
install(FILES ${packaging}/sysusers.conf DESTINATION lib/sysusers.d RENAME rendezvous.conf COMPONENT server)
install(FILES ${packaging}/tmpfiles.conf DESTINATION lib/tmpfiles.d RENAME rendezvous.conf COMPONENT server)

# What explains it and completes its words.
rdv_install_manual(server rendezvousd.1)
rdv_install_completions(server rendezvousd)
install(FILES ${packaging}/completions/_rendezvous COMPONENT server
    DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES ${packaging}/metainfo/io.github.rendezvous.RendezvousServer.metainfo.xml COMPONENT server
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)

# The desktop.
if(RDV_GUI)
    rdv_install_manual(desktop rendezvous.1)
    rdv_install_completions(desktop rendezvous)
    install(FILES ${packaging}/io.github.rendezvous.Rendezvous.desktop COMPONENT desktop
        DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${packaging}/metainfo/io.github.rendezvous.Rendezvous.metainfo.xml COMPONENT desktop
        DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(DIRECTORY ${packaging}/icons/hicolor COMPONENT desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/icons
        FILES_MATCHING PATTERN "*.png" PATTERN "*.svg")
endif()

# Licence, notices, changelogs, the operators' handbook.
set(changes ${PROJECT_SOURCE_DIR}/CHANGELOG.md)
rdv_compressed(changelog ${changes} changelog)
foreach(component IN LISTS rdv_components)
    set(package rendezvous-server)
    if(component STREQUAL "desktop")
        set(package rendezvous)
    endif()
    execute_process(COMMAND ${CMAKE_COMMAND} -D CHANGES=${changes} -D PACKAGE=${package} -D EPOCH=${epoch}
        -D VERSION=${RDV_VERSION}-${RDV_PACKAGE_RELEASE} -D "MAINTAINER=${RDV_MAINTAINER}"
        -D OUTPUT=${made}/${package}.changelog -P ${PROJECT_SOURCE_DIR}/cmake/DebianChangelog.cmake
        COMMAND_ERROR_IS_FATAL ANY)
    rdv_compressed(debian_changelog ${made}/${package}.changelog ${package}.changelog)
    set(documents ${CMAKE_INSTALL_DATADIR}/doc/${package})
    install(FILES ${packaging}/copyright ${changelog} DESTINATION ${documents} COMPONENT ${component})
    install(FILES ${debian_changelog} DESTINATION ${documents} COMPONENT ${component} RENAME changelog.Debian.gz)
endforeach()
set(documents ${CMAKE_INSTALL_DATADIR}/doc/rendezvous-server)
install(FILES ${PROJECT_SOURCE_DIR}/THIRD-PARTY-NOTICES.md ${PROJECT_SOURCE_DIR}/README.md
    DESTINATION ${documents} COMPONENT server)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/docs DESTINATION ${documents} COMPONENT server)
install(FILES ${packaging}/debian/rendezvous-server.lintian-overrides COMPONENT server
    DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME rendezvous-server)

# Every generator takes /etc as it stands and everything else below /usr.
set(CPACK_SET_DESTDIR ON)
set(CPACK_INSTALL_PREFIX /usr)
set(CPACK_GENERATOR DEB RPM TGZ)
set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/cmake/DateFiles.cmake)
set(CPACK_PROJECT_CONFIG_FILE ${made}/PerGenerator.cmake)
configure_file(${PROJECT_SOURCE_DIR}/cmake/PerGenerator.cmake.in ${made}/PerGenerator.cmake @ONLY)

set(CPACK_COMPONENT_SERVER_DESCRIPTION
"Rendezvous pairs WebRTC cameras with the browsers that want to watch them:
it relays offers, answers and candidates, serves the player page, guards
streams with tokens, answers STUN and hands out TURN credentials. Devices and
pages made for the EvoStream Rendezvous Server work unchanged.
.
This package holds the server, which runs as a service and needs no display.")
set(CPACK_COMPONENT_DESKTOP_DESCRIPTION
"Rendezvous pairs WebRTC cameras with the browsers that want to watch them.
.
This package holds the window, in which an operator sees devices and viewers
live, issues tokens, sends links and edits STUN and TURN settings.")

include(PackagingDeb)
include(PackagingRpm)

set(CPACK_ARCHIVE_COMPONENT_INSTALL ON)
set(CPACK_ARCHIVE_SERVER_FILE_NAME rendezvous-server-${RDV_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_ARCHIVE_DESKTOP_FILE_NAME rendezvous-${RDV_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR})
