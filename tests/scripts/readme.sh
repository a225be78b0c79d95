#!/bin/sh
# README.md, README.fr.md and docs/explain.md tell the truth: their transcripts are what the program prints in a copy of
# examples/artois, their snippets are the files of examples/embed, and the paths that README.md, CONTRIBUTING.md and
# docs/ name exist.
#
# A ```console block holds `$ cae ...` commands and what they print; a line [...] leaves some of it out.
#
#   tests/scripts/readme.sh             compares
#   UPDATE=1 tests/scripts/readme.sh    writes what is true now: read it before you keep it
#
# Run by hand, it needs CAE, the path of the program.
set -eu

: "${CAE_SOURCE_DIR:=$(cd "$(dirname "$0")/../.." && pwd)}"
: "${TMPDIR:=/tmp}"
workshop=$(mktemp -d "$TMPDIR/readme.XXXXXX")
trap 'rm -rf "$workshop"' EXIT

mkdir "$workshop/bin"
ln -s "$CAE" "$workshop/bin/cae"
PATH=$workshop/bin:$PATH
export LC_ALL=C.UTF-8 TERM=dumb CAE_LANG=en CAE_CONFIG="$CAE_SOURCE_DIR/config"

# Seals change with the day and with every word of the law: pages show one and the same.
one_seal='s/\b[0-9a-f]{12} [bdfghjklmnprstvz][aiou][bdfghjklmnprstvz][aiou][bdfghjklmnprstvz]\b/3f2a91c0d4e7 lusab/g'

fresh_folder() {
    rm -rf "$workshop/folder"
    mkdir "$workshop/folder"
    cp -R "$CAE_SOURCE_DIR/examples/artois" "$workshop/folder"
    rm -rf "$workshop/folder/artois/cae.db" "$workshop/folder/artois/out"
}

# Splits a block into commands/N and outputs/N, numbered in their order.
split() {
    rm -rf "$workshop/commands" "$workshop/outputs"
    mkdir "$workshop/commands" "$workshop/outputs"
    awk -v to="$workshop" '
        /^\$ / { name = sprintf("%03d", ++n); print substr($0, 3) >(to "/commands/" name)
                 printf "" >(to "/outputs/" name); next }
        { print >(to "/outputs/" name) }' "$1"
}

# shortened WRITTEN PRINTED: what was printed, with as many lines left out as the written one leaves. The part after
# a [...] is found by its first line, the last part by its length.
shortened() {
    [ -s "$1" ] || {
        cat "$2"
        return
    }
    awk '
        function show(from, count,   i) { for (i = from; i < from + count && i <= printed; i++) print line[i] }
        function begin(part,   i) {
            if (part == 1) return 1
            if (part == parts) return printed - size[part] + 1
            for (i = at; i <= printed && line[i] != first[part]; i++) continue
            return i
        }
        BEGIN { parts = 1 }
        NR == FNR && $0 == "[...]" { parts++; next }
        NR == FNR { if (size[parts]++ == 0) first[parts] = $0; next }
        { line[++printed] = $0 }
        END {
            if (parts == 1) size[1] = printed
            for (part = 1; part <= parts; part++) {
                if (part > 1) print "[...]"
                at = begin(part)
                show(at, size[part])
                at += size[part]
            }
        }' "$1" "$2"
}

# replay BLOCK: its commands with what they print today.
replay() {
    split "$1"
    for command in "$workshop"/commands/*; do
        number=${command##*/}
        code=0
        (cd "$workshop/folder" && sh "$command" </dev/null) >"$workshop/printed" 2>&1 || code=$?
        [ "$code" -eq 0 ] || echo "[exit $code]" >>"$workshop/printed"
        sed -i -E "$one_seal" "$workshop/printed"
        printf '$ %s\n' "$(cat "$command")"
        shortened "$workshop/outputs/$number" "$workshop/printed"
    done
}

# A page as it should be.
render() {
    block=
    program=close
    while IFS= read -r line || [ -n "$line" ]; do
        case $block:$line in
        :'```console')
            block=console
            : >"$workshop/block"
            ;;
        :'```cmake')
            block=file
            printf '%s\n' "$line"
            sed -n '/^find_package/,$p' "$CAE_SOURCE_DIR/examples/embed/CMakeLists.txt"
            continue
            ;;
        :'```cpp')
            block=file
            printf '%s\n' "$line"
            cat "$CAE_SOURCE_DIR/examples/embed/$program.cpp"
            program=payslip
            continue
            ;;
        console:'```')
            block=
            replay "$workshop/block"
            ;;
        file:'```') block= ;;
        console:*)
            printf '%s\n' "$line" >>"$workshop/block"
            continue
            ;;
        file:*) continue ;;
        esac
        printf '%s\n' "$line"
    done
}

wrong=0
cd "$CAE_SOURCE_DIR"
for page in README.md README.fr.md docs/explain.md; do
    fresh_folder
    case $page in
    *.fr.md) CAE_LANG=fr ;;
    *) CAE_LANG=en ;;
    esac
    render <"$page" >"$workshop/page"
    if [ -n "${UPDATE:-}" ]; then
        cat "$workshop/page" >"$page"
    else
        diff -u --label "$page" --label "$page, as it should be" "$page" "$workshop/page" || wrong=1
    fi
done
[ -z "${UPDATE:-}" ] || exit 0

for page in README.md README.fr.md CONTRIBUTING.md docs/*.md; do
    paths=$(grep -oE '`(engine|cli|config|examples|tests|benchmarks|cmake|docs)/[a-z0-9_./-]*`|\]\([a-zA-Z][^):]*\)' "$page" |
        sed 's/^](//; s/[`)]//g')
    for path in $paths; do
        [ -e "$path" ] || [ -e "$(dirname "$page")/$path" ] || {
            echo "$page names $path, which does not exist"
            wrong=1
        }
    done
done
exit "$wrong"
