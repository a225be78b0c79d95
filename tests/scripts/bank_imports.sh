#!/bin/sh
# Imports at once lose nothing, what they write is private, and `cae check` accepts it.
set -eu
export CAE_CONFIG="$CAE_SOURCE_DIR/config" CAE_LANG=en TERM=dumb
umask 000

"$CAE" init artois >init.txt

number=0
for round in 1 2 3; do
    imports=
    for one in 1 2 3; do
        number=$((number + 1))
        printf 'Date;Libelle;Montant\n0%s/01/2026;VIR %s;7%s,00\n' $number $number $number >"$number.csv"
        "$CAE" bank artois "$number.csv" >"$number.txt" &
        imports="$imports $!"
    done
    for import in $imports; do wait "$import"; done
done

for one in 1 2 3 4 5 6 7 8 9; do
    grep -q ";VIR $one;7$one,00;" artois/bank/2026-01.csv || {
        echo "the movement of import $one is lost"
        cat artois/bank/2026-01.csv
        exit 1
    }
done

modes=$(stat -c %a artois/bank artois/bank/2026-01.csv | tr '\n' ' ')
[ "$modes" = '700 600 ' ] || {
    echo "bank/ and its table have the modes $modes"
    exit 1
}

# What no table may hold, as a hostile export has it: formulas, quotes, line breaks, controls, what
# nobody sees, halves of characters, a label of a megabyte.
{
    printf 'Date;Libelle;Reference;Montant\n'
    while read -r text; do
        printf '05/01/2026;%b;%b;12,34\n' "$text" "$text"
    done <<'END'
=1+1
+33
-2+3
@SUM(A1)
'=1
"a ""quoted"" one"
"with; separator"
"two\nlines"
\0357\0274\0235WIDE
\0302\0255=SHY
\0342\0200\0213=ZERO
\0001\0033[31mRED
\0302\0205NEL
\0342\0200\0256RTL
END
    printf '06/01/2026;'
    head -c 1000000 /dev/zero | tr '\0' 'x'
    printf ';LONG;1,00\n'
} >hostile.csv
# accepts FILE KNOWN: it is read, `cae check` accepts what was written, and knows it again.
accepts() {
    "$CAE" bank artois "$1" >imported.txt || {
        echo "$1 was refused"
        cat imported.txt
        exit 1
    }
    "$CAE" check artois >check.txt || {
        echo "cae check refuses what cae bank wrote of $1"
        cat check.txt
        exit 1
    }
    "$CAE" bank artois "$1" >again.txt
    grep -q "^$2 known already" again.txt || {
        echo "what was written of $1 is not known again"
        cat again.txt
        exit 1
    }
}
accepts hostile.csv 15

# Half of a character makes the file one of another encoding.
printf 'Date;Libelle;Montant\n07/01/2026;\355\240\200HALF;5,00\n' >half.csv
accepts half.csv 1
