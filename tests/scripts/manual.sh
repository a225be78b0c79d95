#!/bin/sh
# The manual page has every command of the help, and bash completes commands and options.
set -eu
export CAE_LANG=en CAE_CONFIG="$CAE_SOURCE_DIR/config"

fail() {
    echo "$*"
    exit 1
}

"$CAE" manual >cae.1
sed -n 's/^CAE_COMMAND(\(.*\))$/\1/p' "$CAE_SOURCE_DIR/cli/commands/table.inc" | tr _ - >names
while read -r name; do
    grep -q "^\.SS cae $(printf '%s' "$name" | sed 's/-/\\\\-/g')" cae.1 || fail "the manual page has no $name"
done <names
CAE_LANG=fr "$CAE" manual | grep -q '^\.SH COMMANDES' || fail 'the French page is not in French'

"$CAE" manual --for bash >completion
# completed WORD...: what bash offers for the last one.
completed() {
    bash -c '. ./completion; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _cae; echo "${COMPREPLY[@]}"' bash "$@"
}
[ "$(completed cae pays)" = payslips ] || fail "pays: $(completed cae pays)"
[ "$(completed cae close --per)" = --period ] || fail "close --per: $(completed cae close --per)"
[ -z "$(completed cae close art)" ] || fail 'a folder is left to the shell'

"$CAE" manual --for zsh >_cae
command -v zsh >/dev/null || { echo 'skipped zsh: it is not installed'; exit 77; }
zsh -n _cae
