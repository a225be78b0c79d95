# Each file of this folder is a command that table.inc names, and each name there has its file.
file(STRINGS "${CMAKE_CURRENT_LIST_DIR}/table.inc" lines REGEX "^CAE_COMMAND\\([a-z_]+\\)$")
list(TRANSFORM lines REPLACE "^CAE_COMMAND\\(([a-z_]+)\\)$" "\\1.cpp" OUTPUT_VARIABLE named)

file(GLOB found RELATIVE "${CMAKE_CURRENT_LIST_DIR}" "${CMAKE_CURRENT_LIST_DIR}/*.cpp")
list(REMOVE_ITEM found table.cpp)

set(forgotten ${found})
list(REMOVE_ITEM forgotten ${named})
set(missing ${named})
list(REMOVE_ITEM missing ${found})
if(forgotten)
    message(FATAL_ERROR "cli/commands/table.inc does not name the command of ${forgotten}")
elseif(missing)
    message(FATAL_ERROR "cli/commands/table.inc names commands without a file: ${missing}")
endif()
