#!/bin/sh
# The installed package, moved elsewhere, is enough to build and run the programs of examples/embed: headers, libraries,
# find_package(cae), the config folder and the program. Nothing installed names the machine that built it.
set -eu

cmake --install "$CAE_BUILD_DIR" --prefix "$TMPDIR/prefix" >install.log
mv "$TMPDIR/prefix" moved

if grep -rlF -e "$CAE_SOURCE_DIR/" -e "$CAE_BUILD_DIR/" moved; then
    echo 'the installed files above name the place they were built in'
    exit 1
fi

moved/bin/cae --help >help.txt
test -s help.txt || {
    echo "the installed program does not print its help"
    exit 1
}

cmake -S "$CAE_SOURCE_DIR/examples/embed" -B build -G Ninja -DCMAKE_PREFIX_PATH="$PWD/moved" >configure.log
cmake --build build >build.log || {
    cat build.log
    exit 1
}

cp -R "$CAE_SOURCE_DIR/examples/artois" .
rm -rf artois/cae.db artois/out
for program in close payslip; do
    build/$program >$program.txt
    diff -u "$CAE_SOURCE_DIR/examples/embed/$program.txt" $program.txt
done
