# Where CMAKE_UNITY_BUILD is set, the sources of a folder are compiled as one: the headers that they share are read once.
# What a source keeps to itself must then have a name of its own in that folder.
function(cae_group_by_folder target)
    foreach(source IN LISTS ARGN)
        cmake_path(GET source PARENT_PATH folder)
        string(MD5 group "${folder}")
        set_source_files_properties("${source}" TARGET_DIRECTORY ${target} PROPERTIES UNITY_GROUP "${group}")
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
endfunction()
