#!/bin/sh
# A command that cli/commands/table.inc forgets, or names without a file, stops the build and is named.
set -eu
cp -R "$CAE_SOURCE_DIR/cli/commands" commands
cmake -P commands/table.cmake

# must_name FILE: what stops the build names the file at fault.
must_name() {
    if cmake -P commands/table.cmake 2>said.txt || ! grep -qw "$1" said.txt; then
        echo "$1 did not stop the build"
        cat said.txt
        exit 1
    fi
}

touch commands/forgotten.cpp
must_name forgotten.cpp
rm commands/forgotten.cpp

echo 'CAE_COMMAND(missing)' >>commands/table.inc
must_name missing.cpp
