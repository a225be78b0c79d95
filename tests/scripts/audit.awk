# A second reader of closed months: reads the tables of LIFE/out and the documents of LIFE/activity, and works out again
# what they must say. All amounts are whole cents. Prints what is wrong; ends with 1 when anything is, or when it found
# less to look at than there is.

function wrong(text) { print text; ++faults }

# The cells of a line in `cell`; quotes may hold separators.
function split_line(line, separator,    n, text, quoted, i, letter) {
    delete cell
    n = 1
    text = ""
    quoted = 0
    for (i = 1; i <= length(line); ++i) {
        letter = substr(line, i, 1)
        if (letter == "\"") {
            if (quoted && substr(line, i + 1, 1) == "\"") { text = text "\""; ++i } else quoted = !quoted
        } else if (letter == separator && !quoted) {
            cell[n++] = text
            text = ""
        } else text = text letter
    }
    cell[n] = text
    return n
}

# Opens a table: the position of each column in `at`.
function open_table(file,    line, n, i) {
    delete at
    if ((getline line < file) <= 0) return 0
    sub(/^\357\273\277/, "", line)
    sub(/\r$/, "", line)
    separator = index(line, ";") ? ";" : ","
    n = split_line(line, separator)
    for (i = 1; i <= n; ++i) at[cell[i]] = i
    return 1
}
function next_row(file,    line) {
    if ((getline line < file) <= 0) { close(file); return 0 }
    sub(/\r$/, "", line)
    if (line == "") return next_row(file)
    split_line(line, separator)
    return 1
}
function value(column) { return column in at ? cell[at[column]] : "" }

# "-1234,5" or "1234.50" in cents.
function cents(text,    sign, parts, n) {
    sign = 1
    if (substr(text, 1, 1) == "-") { sign = -1; text = substr(text, 2) }
    n = split(text, parts, /[.,]/)
    if (n < 2) parts[2] = "00"
    return sign * (parts[1] * 100 + substr(parts[2] "00", 1, 2))
}
function amount(column) { return cents(value(column)) }

# Half away from zero; `rate` in millionths.
function rounded(base, rate,    product, sign) {
    product = base * rate
    sign = product < 0 ? -1 : 1
    product *= sign
    return sign * int((product + 500000 - (product + 500000) % 1000000) / 1000000)
}

function audit_journal(month,    file, key, debit, section, account) {
    file = life "/out/" month "/journal.csv"
    delete ledger
    delete entry_sum
    delete journal_sum
    delete section_sum
    delete analytic_sum
    if (!open_table(file)) { wrong(month ": no journal"); return }
    while (next_row(file)) {
        debit = amount("debit") - amount("credit")
        section = value("activity") "/" value("member") "/" value("branch")
        account = value("account")
        entry_sum[value("number")] += debit
        journal_sum[value("journal")] += debit
        section_sum[value("journal") " " section] += debit
        section_sum[section] += debit
        if (value("number") != last_entry && value("number") != last_entry + 1) wrong(month ": entry " value("number") " after " last_entry)
        last_entry = value("number")
        ledger[account " " section] += debit
        ledger[account] += debit
        if (value("analytic") == "yes") analytic_sum[account] += debit
        # What makes the result of an activity before pay and contribution.
        if (value("journal") == "VE" || value("journal") == "AC" || value("journal") == "BQ" || value("journal") == "OD") {
            if (account ~ /^70/) turnover_of[month " " section] -= debit
            if (account ~ /^6/) charges_of[month " " section] += debit
        }
        if (account ~ /^923/) {
            if (debit < 0) turnover_of[month " " section] -= debit
            else charges_of[month " " section] += debit
        }
        ++lines
    }
    for (key in entry_sum) if (entry_sum[key] != 0) wrong(month ": entry " key " is unbalanced by " entry_sum[key])
    for (key in journal_sum) if (journal_sum[key] != 0) wrong(month ": journal " key " is unbalanced by " journal_sum[key])
    for (key in section_sum) if (section_sum[key] != 0) wrong(month ": section " key " is unbalanced by " section_sum[key])
    for (key in analytic_sum) if (analytic_sum[key] != 0) wrong(month ": the analytic account " key " is left with " analytic_sum[key])
}

# Accounts: closing = opening + result, continued from month to month, and equal to the journal.
function audit_accounts(month,    file, key, section, contributions, of_cooperative, result) {
    file = life "/out/" month "/activity_accounts.csv"
    delete activity_closing
    if (!open_table(file)) { wrong(month ": no accounts"); return }
    contributions = 0
    while (next_row(file)) {
        key = value("activity") "/" value("member")
        section = key "/"
        result = amount("turnover") - amount("charges") - amount("contribution") - amount("levies") - amount("pay") - amount("leave_provision")
        if (amount("closing") != amount("opening") + result) wrong(month ": " key " does not close at its opening and its result")
        if (amount("opening") != closing_before[key] + 0) wrong(month ": " key " does not open at what it closed with")
        closing_before[key] = amount("closing")
        closing_of[month " " key] = amount("closing")
        if (amount("turnover") != turnover_of[month " " section] + 0) wrong(month ": turnover of " key " is " value("turnover") ", the journal has " turnover_of[month " " section])
        if (amount("charges") != charges_of[month " " section] + 0) wrong(month ": charges of " key " are " value("charges") ", the journal has " charges_of[month " " section])
        contributions += amount("contribution")
        activity_closing[value("activity")] += amount("closing")
        account_turnover[month " " key] = amount("turnover")
        account_charges[month " " key] = amount("charges")
        account_contribution[month " " key] = amount("contribution")
        ++accounts
    }
    of_cooperative = 0
    for (key in ledger) if (key ~ /^921000 \/\//) of_cooperative -= ledger[key]
    if (contributions != of_cooperative) wrong(month ": members hand over " contributions ", the cooperative receives " of_cooperative)
    file = life "/out/" month "/activities.csv"
    if (!open_table(file)) { wrong(month ": no activities"); return }
    while (next_row(file)) {
        if (amount("closing") != activity_closing[value("activity")]) wrong(month ": the activity " value("activity") " is not the sum of its accounts")
    }
}

# Payslips: totals, and their sum in the journal.
function audit_payslips(month,    file, key, net, gross) {
    delete employer_lines
    delete employee_lines
    delete line_of
    file = life "/out/" month "/payslip_lines.csv"
    if (!open_table(file)) { wrong(month ": no lines"); return }
    while (next_row(file)) {
        if (value("side") == "employer") employer_lines[value("member")] += amount("amount")
        else employee_lines[value("member")] += amount("amount")
        line_of[value("member") " " value("side") " " value("line")] = amount("amount")
    }
    net = 0
    file = life "/out/" month "/payslips.csv"
    if (!open_table(file)) { wrong(month ": no payslips"); return }
    while (next_row(file)) {
        key = value("member")
        gross = amount("gross") + amount("overtime_pay")
        if (amount("employer_cost") != gross + employer_lines[key] - amount("employer_overtime_deduction") - amount("general_relief")) wrong(month ": employer cost of " key)
        if (amount("net_before_tax") != gross - employee_lines[key] + amount("employee_overtime_relief")) wrong(month ": net before tax of " key)
        if (amount("net_paid") > 0) net += amount("net_paid")
        if (key in chosen) audit_lines(month, key, gross)
        if (amount("gross_since_january") != (month ~ /-01$/ ? 0 : since_january[key]) + gross + amount("recalled_gross")) wrong(month ": gross since January of " key)
        since_january[key] = amount("gross_since_january")
        ++payslips
    }
    if (net != -ledger["421000"]) wrong(month ": " net " is paid, the journal owes " (-ledger["421000"]))
}

# Lines that are a rate of the whole gross, of members paid below the ceiling in every month: rates in millionths.
function audit_lines(month, member, gross,    year, before, base) {
    year = substr(month, 1, 4)
    check_line(month, member, "employer vieillesse_plafonnee", rounded(gross, 85500))
    check_line(month, member, "employee vieillesse_plafonnee", rounded(gross, 69000))
    check_line(month, member, "employer vieillesse_deplafonnee", rounded(gross, year == 2025 ? 20200 : 21100))
    check_line(month, member, "employee vieillesse_deplafonnee", rounded(gross, 4000))
    check_line(month, member, "employer csa_solidarite", rounded(gross, 3000))
    check_line(month, member, "employer fnal", rounded(gross, 1000))
    check_line(month, member, "employer chomage", rounded(gross, month < "2025-05" ? 40500 : 40000))
    check_line(month, member, "employer ags", rounded(gross, 2500))
    check_line(month, member, "employer agirc_arrco_t1", rounded(gross, 47200))
    check_line(month, member, "employee agirc_arrco_t1", rounded(gross, 31500))
    check_line(month, member, "employer ceg_t1", rounded(gross, 12900))
    check_line(month, member, "employee ceg_t1", rounded(gross, 8600))
    check_line(month, member, "employer formation", rounded(gross, 10000))
    check_line(month, member, "employer dialogue_social", rounded(gross, 160))
    # 98.25 % of the pay since January, rounded, less that of before; and the employer's health cover whole.
    before = month ~ /-01$/ ? 0 : since_january[member]
    base = rounded(before + gross, 982500) - rounded(before, 982500) + line_of[member " employer health_cover"]
    check_line(month, member, "employee csg_deductible", rounded(base, 68000))
    check_line(month, member, "employee csg_non_deductible", rounded(base, 24000))
    check_line(month, member, "employee crds", rounded(base, 5000))
}
function check_line(month, member, line, expected) {
    ++checked
    if (line_of[member " " line] != expected) wrong(month ": " member ", " line ": " line_of[member " " line] ", worked out again " expected)
}

# Turnover, charges and contribution of the chosen members, from the rows of their documents.
function read_documents(month,    file, member, net, kind) {
    file = life "/activity/" month ".csv"
    if (!open_table(file)) return
    while (next_row(file)) {
        member = value("member")
        if (!(member in chosen)) continue
        kind = value("kind")
        net = amount("net")
        if (kind == "sale") own_turnover[month " " member] += net
        if (kind == "credit_note") own_turnover[month " " member] -= net
        if (kind == "purchase" || kind == "expense" || kind == "subcontracting") own_charges[month " " member] += net
        if (kind == "mileage" && value("net") != "") own_charges[month " " member] += net
        if (kind == "sale" || kind == "purchase") ++read
    }
}
function audit_documents(month,    member, key, contribution) {
    for (member in chosen) {
        key = chosen[member] "/" member
        if (!((month " " key) in account_turnover)) continue
        if (account_turnover[month " " key] != own_turnover[month " " member] + 0) wrong(month ": turnover of " member ": " account_turnover[month " " key] ", by its documents " own_turnover[month " " member])
        if (account_charges[month " " key] != own_charges[month " " member] + 0) wrong(month ": charges of " member ": " account_charges[month " " key] ", by its documents " own_charges[month " " member])
        contribution = rounded(own_turnover[month " " member] + 0, rate[member])
        if (member == "flament" && month >= "2026-04") contribution = rounded(own_turnover[month " " member] + 0, 80000)
        if (account_contribution[month " " key] != contribution) wrong(month ": contribution of " member ": " account_contribution[month " " key] ", worked out again " contribution)
    }
}

# The year: a balance sheet with its results sums to zero in every section, the parts of the surplus to the surplus.
function audit_year(year, surplus,    file, key, sum) {
    delete balance
    file = life "/out/year-" year "/activity_balances.csv"
    if (!open_table(file)) { wrong(year ": no balance sheets"); return }
    while (next_row(file)) balance[value("activity") "/" value("member") "/" value("branch")] += amount("amount")
    sum = 0
    for (key in balance) { ++sheets; if (balance[key] != 0) wrong(year ": the balance sheet of " key " is off by " balance[key]) }
    file = life "/out/year-" year "/year_accounts.csv"
    if (!open_table(file)) { wrong(year ": no accounts"); return }
    while (next_row(file)) {
        key = value("activity") "/" value("member")
        if (amount("closing") != closing_of[year "-12 " key]) wrong(year ": " key " closes the year at " value("closing"))
    }
    file = life "/out/year-" year "/surplus.csv"
    if (!open_table(file)) { wrong(year ": no surplus"); return }
    while (next_row(file)) sum += amount("amount")
    if (sum != surplus) wrong(year ": the parts of the surplus sum to " sum)
}

BEGIN {
    # Ten members with one activity of their own, always below the ceiling.
    chosen["flament"] = "traduction"; chosen["legrand"] = "couture"; chosen["dupuis"] = "sophrologie"
    chosen["mercier"] = "video"; chosen["rousseau"] = "scenographie"; chosen["haddad"] = "electricite"
    chosen["gallois"] = "traiteur"; chosen["bailleul"] = "redaction"; chosen["wattel"] = "photographie"
    chosen["roussel"] = "bijoux"
    for (member in chosen) rate[member] = 100000
    rate["flament"] = 90000
    count = split(months, list, " ")
    for (m = 1; m <= count; ++m) {
        audit_journal(list[m])
        audit_accounts(list[m])
        audit_payslips(list[m])
        read_documents(list[m])
        audit_documents(list[m])
    }
    audit_year(2025, 912055)
    audit_year(2026, 1845000)
    if (sheets < 50 || count != 24 || lines < 10000 || accounts < 500 || payslips < 450 || checked < 3000 || read < 300) {
        wrong("too little to look at: " count " months, " lines " lines, " accounts " accounts, " payslips " payslips, " checked " checks, " read " documents")
    }
    print count " months: " lines " lines of the journal, " accounts " accounts, " payslips " payslips, " checked " contribution lines, " read " documents looked at; " (faults + 0) " faults"
    exit faults > 0
}
