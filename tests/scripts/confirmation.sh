#!/bin/sh
# On a terminal `cae close` seals after a yes and after nothing else.
set -eu
command -v script >/dev/null || {
    echo 'script (util-linux) is not installed'
    exit 77
}
script -qec true /dev/null >no_terminal.txt 2>&1 || {
    cat no_terminal.txt # no /dev/pts, as in a bare chroot
    exit 77
}
export CAE_CONFIG="$CAE_SOURCE_DIR/config" CAE_LANG=en TERM=dumb

"$CAE" init artois >init.txt

# answer TEXT: types it at the question of a closing on a terminal of its own.
answer() {
    printf '%s\n' "$1" | script -qec "'$CAE' close artois --period 2026-01" /dev/null >printed.txt
}

for refusal in no '' sure 'yes please'; do
    if answer "$refusal" || [ -e artois/cae.db ]; then
        echo "'$refusal' was taken for a yes"
        cat printed.txt
        exit 1
    fi
    grep -q 'closing_must_be_confirmed' printed.txt
done

for consent in y YES o Oui; do
    rm -rf artois/cae.db artois/out
    answer "$consent" || {
        echo "'$consent' was not taken for a yes"
        cat printed.txt
        exit 1
    }
    grep -q 'Seal 2026-01?' printed.txt
    grep -q '2026-01 is sealed' printed.txt
done
