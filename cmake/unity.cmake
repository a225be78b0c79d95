# Where CMAKE_UNITY_BUILD is set, the sources of a target are compiled as one: the headers that they share are read once.
# What a source keeps to itself must then have a name of its own in that target.
function(cae_compile_as_one target)
    string(MD5 group "${target}")
    set_source_files_properties(${ARGN} TARGET_DIRECTORY ${target} PROPERTIES UNITY_GROUP "${group}")
    set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
endfunction()
