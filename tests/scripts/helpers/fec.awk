# Reads a fichier des écritures comptables (LPF art. A47 A-1) as a stranger would: says what is wrong with it and ends
# with 1, or is silent. `follows=yes`: it is not the beginning of a year. `balances=yes`: prints instead the balance of
# each account in cents.
BEGIN {
    FS = "\t"
    names = "JournalCode JournalLib EcritureNum EcritureDate CompteNum CompteLib CompAuxNum CompAuxLib PieceRef " \
            "PieceDate EcritureLib Debit Credit EcritureLet DateLet ValidDate Montantdevise Idevise"
    columns = split(names, title, " ")
    split("31 29 31 30 31 30 31 31 30 31 30 31", days, " ")
    may_be_blank[7] = may_be_blank[8] = may_be_blank[14] = may_be_blank[15] = may_be_blank[17] = may_be_blank[18] = 1
}

function wrong(what) {
    print "line " NR ": " what
    faults++
}

function is_day(text,   month, year) {
    if (text !~ /^[12][0-9][0-9][0-9][01][0-9][0-3][0-9]$/) return 0
    year = substr(text, 1, 4) + 0
    month = substr(text, 5, 2) + 0
    if (month < 1 || month > 12) return 0
    if (month == 2 && (year % 4 != 0 || (year % 100 == 0 && year % 400 != 0)) && substr(text, 7) + 0 > 28) return 0
    return substr(text, 7) + 0 >= 1 && substr(text, 7) + 0 <= days[month]
}

function cents(text) {
    if (text !~ /^[0-9]+,[0-9][0-9]$/) wrong("no amount: " text)
    sub(",", "", text)
    return text + 0
}

function end_entry() {
    if (debit != credit) wrong("entry " number " does not balance")
    debit = credit = 0
}

!/\r$/ { wrong("no CR LF") }
{ sub(/\r$/, "") }

NR == 1 {
    for (i = 1; i <= columns; i++) if ($i != title[i]) wrong("the column " i " is " $i)
    next
}

NF != columns { wrong(NF " columns") }

{
    for (i = 1; i <= columns; i++) if ($i == "" && !may_be_blank[i]) wrong(title[i] " is blank")
    if (($7 == "") != ($8 == "")) wrong("half a party")
    if (($14 == "") != ($15 == "")) wrong("half a letter")
    if ($5 !~ /^[0-9][0-9][0-9]/ || $5 ~ /^9/) wrong("the account " $5)
    if (!is_day($4) || !is_day($10) || !is_day($16) || ($15 != "" && !is_day($15))) wrong("no day")
    if ($16 < validated) wrong("sealed before the line above")
    validated = $16
    if ($3 != number) {
        if (NR == 2 && !follows && $3 != 1) wrong("begins with " $3)
        if (NR > 2) end_entry()
        if (NR > 2 && $3 != number + 1) wrong($3 " after " number)
        number = $3
    }
    d = cents($12)
    c = cents($13)
    if ((d == 0) == (c == 0)) wrong("not one amount")
    debit += d
    credit += c
    all += d - c
    left[$5] += d - c
    if ($14 != "") lettered[$14] += d - c
}

END {
    end_entry()
    if (all != 0) wrong("the file does not balance")
    if (balances) for (account in left) if (left[account] != 0) print account, left[account]
    exit (faults > 0)
}
