# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What is installed where, and the packages that CPack makes of it. Two components: `server`, which is complete by
# itself, and `desktop`. What differs between systems stands in one file per system.

set(RDV_MAINTAINER "The Rendezvous authors <rendezvous@users.noreply.github.com>" CACHE STRING
    "Whom to ask about the packages: name and address, as packages name it")

include(GNUInstallDirs)
# Whatever the umask of the builder is, everybody can enter the folders.
set(CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(rdv_components server)
install(TARGETS rendezvousd RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT server)
if(RDV_GUI)
    list(APPEND rdv_components desktop)
    install(TARGETS rendezvous
        RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT desktop
        BUNDLE DESTINATION . COMPONENT desktop)
endif()

set(CPACK_COMPONENTS_ALL ${rdv_components})
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_PACKAGE_NAME rendezvous)
set(CPACK_PACKAGE_VENDOR "The Rendezvous authors")
set(CPACK_PACKAGE_CONTACT ${RDV_MAINTAINER})
set(CPACK_PACKAGE_VERSION ${RDV_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "signaling server for WebRTC cameras and browsers")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS ${CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS})

include(Packaging${CMAKE_SYSTEM_NAME} OPTIONAL)
include(CPack)
