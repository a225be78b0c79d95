# What `cmake --install` gives: headers, libraries, the package `cae`, the program and its config.
include(CMakePackageConfigHelpers)

set(package_directory "${CMAKE_INSTALL_LIBDIR}/cmake/cae")
set(config_directory "${CMAKE_INSTALL_DATADIR}/cae/config")

install(TARGETS ${CAE_LIBRARIES} EXPORT cae FILE_SET HEADERS)
install(EXPORT cae FILE caeTargets.cmake NAMESPACE cae:: DESTINATION "${package_directory}")
if(CAE_BUILD_CLI)
    install(TARGETS cae COMPONENT program)
    include(cmake/manuals.cmake)
endif()
install(DIRECTORY "${PROJECT_SOURCE_DIR}/config/" DESTINATION "${config_directory}" COMPONENT program)

configure_package_config_file(
    "${CMAKE_CURRENT_LIST_DIR}/caeConfig.cmake.in" "${PROJECT_BINARY_DIR}/caeConfig.cmake"
    INSTALL_DESTINATION "${package_directory}"
    PATH_VARS config_directory
    NO_CHECK_REQUIRED_COMPONENTS_MACRO)
write_basic_package_version_file(
    "${PROJECT_BINARY_DIR}/caeConfigVersion.cmake" COMPATIBILITY SameMinorVersion)
install(
    FILES "${PROJECT_BINARY_DIR}/caeConfig.cmake" "${PROJECT_BINARY_DIR}/caeConfigVersion.cmake"
    DESTINATION "${package_directory}")
include(cmake/package.cmake)
