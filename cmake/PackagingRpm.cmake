# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# rendezvous-server and rendezvous for systems with RPM. They need the libraries of the system that they were made on.

set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_GROUP Applications/Internet)
set(CPACK_RPM_PACKAGE_VENDOR ${CPACK_PACKAGE_VENDOR})
set(CPACK_RPM_COMPRESSION_TYPE xz)
set(CPACK_PACKAGE_RELOCATABLE OFF)
# No name of the machine, no time but the commit's, no links by build id beside the programs.
set(CPACK_RPM_SPEC_MORE_DEFINE "%define _buildhost reproducible
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _build_id_links none
%define __brp_strip %{nil}")

set(CPACK_RPM_SERVER_PACKAGE_NAME rendezvous-server)
set(CPACK_RPM_SERVER_PACKAGE_REQUIRES "(qt6-qtbase or qt6-sql-sqlite or libqt6sql6-sqlite)")
set(CPACK_RPM_SERVER_PACKAGE_REQUIRES_PRE shadow-utils)
set(CPACK_RPM_SERVER_USER_FILELIST
    "%attr(0770,root,rendezvous) %dir /etc/rendezvous"
    "%config(noreplace) %attr(0660,root,rendezvous) /etc/rendezvous/default.json")
set(scripts ${packaging}/rpm)
set(CPACK_RPM_SERVER_PRE_INSTALL_SCRIPT_FILE ${scripts}/pre)
set(CPACK_RPM_SERVER_POST_INSTALL_SCRIPT_FILE ${scripts}/post)
set(CPACK_RPM_SERVER_PRE_UNINSTALL_SCRIPT_FILE ${scripts}/preun)
set(CPACK_RPM_SERVER_POST_UNINSTALL_SCRIPT_FILE ${scripts}/postun)

set(CPACK_RPM_DESKTOP_PACKAGE_NAME rendezvous)
set(CPACK_RPM_DESKTOP_PACKAGE_REQUIRES "rendezvous-server = ${RDV_VERSION}")
# Folders that belong to the system.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /etc /usr/lib/systemd /usr/lib/systemd/system /usr/lib/sysusers.d
    /usr/lib/tmpfiles.d /usr/share/man /usr/share/man/man1 /usr/share/metainfo /usr/share/applications /usr/share/icons
    /usr/share/bash-completion /usr/share/bash-completion/completions /usr/share/zsh /usr/share/zsh/vendor-completions
    /usr/share/fish /usr/share/fish/vendor_completions.d /usr/share/lintian /usr/share/lintian/overrides
    /usr/share/icons/hicolor)
foreach(size IN ITEMS 16x16 22x22 24x24 32x32 48x48 64x64 96x96 128x128 192x192 256x256 512x512 scalable symbolic)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor/${size} /usr/share/icons/hicolor/${size}/apps)
endforeach()
