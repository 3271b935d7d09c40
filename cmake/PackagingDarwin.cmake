# SPDX-FileCopyrightText: The Rendezvous authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Rendezvous.app with the headless server inside it, in an image from which it is dragged to Applications.

set(macos ${PROJECT_SOURCE_DIR}/installer/macos)
set(RDV_MACOS_OLDEST 11.0) # the oldest that Qt 6.4 runs on is 10.15; the first for both kinds of processors
string(REGEX MATCH "^[0-9.]+" numeric_version ${RDV_VERSION})

if(RDV_GUI)
    target_sources(rendezvous PRIVATE ${macos}/rendezvous.icns)
    set_source_files_properties(${macos}/rendezvous.icns TARGET_DIRECTORY rendezvous
        PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
    set_target_properties(rendezvous PROPERTIES
        OUTPUT_NAME Rendezvous
        MACOSX_BUNDLE ON
        MACOSX_BUNDLE_INFO_PLIST ${macos}/Info.plist.in
        MACOSX_BUNDLE_GUI_IDENTIFIER io.github.rendezvous.Rendezvous
        MACOSX_BUNDLE_ICON_FILE rendezvous.icns
        MACOSX_BUNDLE_SHORT_VERSION_STRING ${numeric_version}
        MACOSX_BUNDLE_BUNDLE_VERSION ${numeric_version})
    # macdeployqt knows of the bundle's own program alone; the other finds the same libraries by this.
    set_target_properties(rendezvousd PROPERTIES INSTALL_RPATH "@executable_path/../Frameworks")
    install(TARGETS rendezvousd RUNTIME DESTINATION Rendezvous.app/Contents/MacOS COMPONENT desktop)
    # macdeployqt, after the bundle is where it will be.
    qt_generate_deploy_app_script(TARGET rendezvous FILENAME_VARIABLE script NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT ${script} COMPONENT desktop)
    set(CPACK_COMPONENTS_ALL desktop)
    set(CPACK_GENERATOR DragNDrop)
else()
    set(CPACK_GENERATOR TGZ)
endif()
set(CPACK_DMG_VOLUME_NAME Rendezvous)
set(CPACK_PACKAGE_FILE_NAME rendezvous-${RDV_VERSION}-macos)
