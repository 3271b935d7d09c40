# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# rendezvous-server and rendezvous for Debian. dpkg-shlibdeps finds what is linked; named here is what is loaded at run time.

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${RDV_PACKAGE_RELEASE})
set(CPACK_DEBIAN_PACKAGE_MAINTAINER ${RDV_MAINTAINER})
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_DEBIAN_SERVER_PACKAGE_NAME rendezvous-server)
set(CPACK_DEBIAN_SERVER_PACKAGE_DEPENDS "adduser, init-system-helpers (>= 1.54), libqt6sql6-sqlite")
set(CPACK_DEBIAN_SERVER_PACKAGE_RECOMMENDS ca-certificates)
set(CPACK_DEBIAN_SERVER_PACKAGE_SUGGESTS "coturn, rendezvous")
set(control ${packaging}/debian)
file(WRITE ${made}/conffiles "/etc/rendezvous/default.json\n")
set(CPACK_DEBIAN_SERVER_PACKAGE_CONTROL_EXTRA
    ${made}/conffiles ${control}/postinst ${control}/prerm ${control}/postrm)

set(CPACK_DEBIAN_DESKTOP_PACKAGE_NAME rendezvous)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_DEPENDS
    "rendezvous-server (= ${RDV_VERSION}-${RDV_PACKAGE_RELEASE}), libqt6svg6, qt6-qpa-plugins, hicolor-icon-theme")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland")
