#!/bin/sh
# Stores of earlier versions: tests/store/fixtures has one for each schema there has been, closed by the program of its
# time from the first three months of examples/artois. Each is read as those months are closed today, without being
# written to, and goes on with April as if today's program had closed them all.
set -eu

: "${TMPDIR:=/tmp}"
export CAE_CONFIG="$CAE_SOURCE_DIR/config" CAE_LANG=en LC_ALL=C.UTF-8

copy_of_artois() {
    cp -R "$CAE_SOURCE_DIR/examples/artois" "$1"
    rm -rf "$1/cae.db" "$1/out"
}

close_month() {
    "$CAE" close "$1" --period "$2" --yes >"$TMPDIR/closing" 2>&1 || {
        cat "$TMPDIR/closing"
        exit 1
    }
}

# Seals say when and by whom: those of months that an earlier version sealed are others.
without_seals() {
    rm -f "$1"/seal.json
    sed -i '/^Sceau /d' "$1/summary.txt"
}

today=$TMPDIR/today
copy_of_artois "$today"
for month in 2026-01 2026-02 2026-03 2026-04; do close_month "$today" "$month"; done

for month in 2026-01 2026-02 2026-03 2026-04; do without_seals "$today/out/$month"; done

# What is sealed stays as it was told. In versions 1 and 2 an entry of pay did not say whom it pays; in version 1 who had not
# entered yet was "left", and money of those who have left went unsaid.
version_2=$TMPDIR/version_2
cp -R "$today" "$version_2"
find "$version_2/out" -type f -exec sed -i 's/^\(.*;PA;PA-.*;\)[^;]*$/\1/' {} +
version_1=$TMPDIR/version_1
cp -R "$version_2" "$version_1"
find "$version_1/out" -type f -exec sed -i \
    -e 's/à venir/sorti  /; s/\bto_come\b/left/' \
    -e '/;balance_after_leaving_unpaid;/d; /est parti sans avoir été payé ici/,/(subcontracting) le peut/d' {} +

for store in "$CAE_SOURCE_DIR"/tests/store/fixtures/artois-schema-*.db; do
    folder=$TMPDIR/$(basename "$store" .db)
    copy_of_artois "$folder"
    cp "$store" "$folder/cae.db"
    chmod 400 "$folder/cae.db"
    for month in 2026-01 2026-02 2026-03; do
        "$CAE" export "$folder" --period "$month" >/dev/null
        without_seals "$folder/out/$month"
        case $store in
        *-1.db) diff -r "$version_1/out/$month" "$folder/out/$month" ;;
        *) diff -r "$version_2/out/$month" "$folder/out/$month" ;;
        esac
    done
    cmp "$store" "$folder/cae.db"
    chmod 600 "$folder/cae.db"
    close_month "$folder" 2026-04
    grep -q 'sealed again' "$TMPDIR/closing"
    "$CAE" verify "$folder" >/dev/null
    without_seals "$folder/out/2026-04"
    diff -r "$today/out/2026-04" "$folder/out/2026-04"
done
