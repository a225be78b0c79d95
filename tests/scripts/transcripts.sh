#!/bin/sh
# The program says, word for word, what the transcripts in tests/transcripts say it does.
#
# A transcript is what one sees on a terminal: `$ ` and a command (`> ` continues it on the next line), then all
# it prints, then [exit N] unless N is 0. Lines before the first command describe the transcript. Each is played
# in an empty folder; *.fr.txt in French, the others in English.
#
#   tests/scripts/transcripts.sh [FILE...]            compares
#   UPDATE=1 tests/scripts/transcripts.sh [FILE...]   writes what the program says now: read it before you keep it
#
# Run by hand, it needs CAE, the path of the program.
set -eu

: "${CAE_SOURCE_DIR:=$(cd "$(dirname "$0")/../.." && pwd)}"
: "${TMPDIR:=/tmp}"
export CAE_SOURCE_DIR
workshop=$(mktemp -d "$TMPDIR/transcripts.XXXXXX")
trap 'chmod -R u+rwX "$workshop"; rm -rf "$workshop"' EXIT

mkdir "$workshop/bin"
ln -s "$CAE" "$workshop/bin/cae"
PATH=$workshop/bin:$PATH
export LC_ALL=C.UTF-8 TERM=dumb CAE_CONFIG="$CAE_SOURCE_DIR/config"

# Seals change with the day and with every word of the law: a transcript shows one and the same.
one_seal='s/\b[0-9a-f]{12} [bdfghjklmnprstvz][aiou][bdfghjklmnprstvz][aiou][bdfghjklmnprstvz]\b/3f2a91c0d4e7 lusab/g'

# play COMMAND: what it prints and how it ends, as a transcript says it.
play() {
    code=0
    sh -c "$1" </dev/null >"$workshop/printed" 2>&1 || code=$?
    sed -E "$one_seal" "$workshop/printed"
    [ "$code" -eq 0 ] || echo "[exit $code]"
}

# replay TRANSCRIPT: the same commands with what they print today.
replay() {
    state=description
    command=
    while IFS= read -r line || [ -n "$line" ]; do
        case $state:$line in
        *:'$ '*)
            [ "$state" != command ] || play "$command"
            state=command
            command=${line#??}
            printf '%s\n' "$line"
            ;;
        command:'> '*)
            command="$command
${line#??}"
            printf '%s\n' "$line"
            ;;
        command:*)
            play "$command"
            state=output
            ;;
        description:*) printf '%s\n' "$line" ;;
        esac
    done <"$1"
    [ "$state" != command ] || play "$command"
}

language_of() {
    case $1 in
    *.fr.txt) echo fr ;;
    *) echo en ;;
    esac
}

wrong=0
[ $# -gt 0 ] || set -- "$CAE_SOURCE_DIR"/tests/transcripts/*.txt
for transcript; do
    case $transcript in
    /*) ;;
    *) transcript=$PWD/$transcript ;;
    esac
    name=$(basename "$transcript")
    mkdir "$workshop/$name"
    (cd "$workshop/$name" && CAE_LANG=$(language_of "$name") && export CAE_LANG && replay "$transcript") >"$workshop/now"
    if [ -n "${UPDATE:-}" ]; then
        cat "$workshop/now" >"$transcript"
    elif ! diff -u --label "$name" --label "$name, as played" "$transcript" "$workshop/now"; then
        wrong=1
    fi
done
exit "$wrong"
