// The rules an input or a month can break. A rule's name is its meaning; its words, in French and
// in English, stand in cae/outputs/words/rule_texts_*.cpp, a file a group.
#pragma once

namespace cae {

enum class Rule {
    // Files and text
    file_must_exist,
    file_must_be_readable,         // {0} reason
    file_must_be_writable,         // {0} reason
    file_must_be_ordinary,         // no pipe, device or folder
    file_must_be_known,            // value: its name, {0} the names that are read
    table_must_be_csv,             // value: its name, {0} the name that is read
    text_must_be_utf8,             // value: the byte, {0} what the bytes look like: UTF-16, ?
    text_must_not_be_windows_1252, // value: the first letter that is
    text_must_have_no_nul,
    text_must_have_no_control, // value: the control character
    byte_order_mark_must_be_first,
    text_must_have_no_lone_cr,
    line_must_not_be_too_long,  // {0} limit
    file_must_not_be_too_large, // {0} limit
    // YAML
    yaml_must_be_well_formed, // {0} reason
    yaml_must_be_one_document,
    yaml_must_have_no_alias,
    yaml_must_not_nest_deeply, // {0} limit
    key_must_be_unique,        // value: key
    key_must_be_known,         // value: key, {0} known keys
    key_must_be_present,       // {0} key
    value_must_be_a_map,       // {0} key
    value_must_be_a_list,      // {0} key
    value_must_be_a_scalar,    // {0} key
    // CSV
    header_must_be_present,      // {0} known columns
    column_must_be_known,        // value: column, {0} known columns
    column_must_be_supported,    // value: column
    column_must_be_unique,       // value: column
    column_must_be_present,      // {0} column
    row_must_have_all_cells,     // {0} found, {1} expected
    row_must_not_be_a_total,     // value: what it says
    quote_must_be_closed,        // on its own line, right before the next separator
    file_must_have_few_problems, // {0} limit: reading stopped there
    // Values
    amount_must_be_exact, // a decimal with at most two decimals
    amount_must_be_positive,
    decimal_must_be_exact, // {0} most decimals
    rate_must_be_exact,
    rate_must_be_in_range, // {0} lowest, {1} highest
    number_must_be_whole,
    number_must_be_in_range, // {0} lowest, {1} highest
    date_must_exist,
    month_must_exist,
    year_must_exist,
    word_must_be_known,     // {0} known words
    text_must_not_be_empty, // {0} name of the value
    id_must_be_safe,        // letters, digits, - _ . only
    iban_must_be_valid,
    bic_must_be_valid,
    siren_must_be_valid,
    siret_must_be_valid,
    siret_must_be_of_siren, // {0} SIREN
    nir_must_be_valid,
    postcode_must_be_valid, // five digits
    sum_must_not_overflow,  // {0} of what
    // Law
    parameter_must_exist,       // {0} parameter
    parameter_must_be_in_force, // {0} parameter, {1} month or date
    versions_must_ascend,       // {0} parameter
    law_must_be_coherent,       // {0} parameter, {1} reason
    // Cooperative
    id_must_be_unique,                // value: id, {0} place of the first
    reference_must_exist,             // value: what is referred to, {0} kind of thing
    party_must_be_listed,             // value: the party, {0} kind of thing, {1} the list
    party_must_be_spelled_as_listed,  // the same, {2} whom it seems to be
    periods_must_not_overlap,         // {0}
    dated_value_must_be_in_force,     // {0} name, {1} date
    left_must_be_last,                // no stage follows `left`
    health_cover_share_must_be_half,  // CSS L911-7; value: the employer's share in percent
    keys_must_not_stand_together,     // value: key, {0} the other key
    bounds_must_ascend,               // value: the upper one, {0} the lower one
    cover_share_must_be_exact,        // value: the employer's share, {0} the rate, both in percent
    branch_must_be_in_scope,          // value: postcode in Alsace-Moselle or overseas
    first_year_must_end_before_next,  // value: month, {0} the number of the month that begins years
    first_year_must_be_of_months,     // value: how many it has, {0} the most
    first_year_must_hold_books,       // value: its first month, {0} first period
    opening_must_be_of_the_year,      // {0} first period: no sums before a January
    opening_must_stand_once,          // value: cell, {0} line of the first
    member_must_be_present,           // {0} date or month that the member's contract does not cover
    member_must_be_employed,          // {0} month without a contract that gives pay
    member_must_have_activity,        // value: member
    split_must_sum,                   // value: the sum in percent
    activity_must_have_team,          // value: activity, {0} date without a split key
    team_must_be_present,             // value: activity, {0} member, {1} date without a contract
    document_must_be_in_month,        // {0} month of the file
    date_must_be_in_year,             // {0} year of the file
    document_must_have_amount,        // {0} column
    total_must_be_net_and_vat,        // {0} net and VAT
    vat_must_match_rate,              // {0} expected, {1} tolerance
    bracket_must_ascend,              // value: where it ends
    brackets_must_begin_at_zero,      // value: where the first begins
    brackets_must_have_no_gap,        // value: this one, {0} the one before, {1} its place
    brackets_must_not_overlap,        // value: this one, {0} the one before, {1} its place
    last_bracket_must_be_open,        // value: the bracket
    floor_must_not_exceed_cap,        // {0} the floor, {1} the cap
    feature_must_be_supported,        // value: what is asked, {0} supported values
    account_must_keep_its_class,      // value: number, {0} that of the shipped chart
    first_bank_must_be_that_of_chart, // value: number, {0} that of the chart's bank
    account_must_be_of_bank,          // the same
    bank_must_be_named,               // value: the banks
    // Documents
    column_must_fit_kind,             // value: cell, {0} column, {1} kind
    total_must_stand_alone,           // {0} column beside the total
    mileage_must_be_km_or_amount,     // a row states kilometres or an amount, not both
    vat_rate_must_be_in_force,        // value: document, {0} rate, {1} rates in force
    receipt_must_not_exceed_invoice,  // value: document, {0} invoice, {1} still due
    credit_note_must_not_exceed_sale, // value: document, {0} sale, {1} not credited yet
    document_must_match_invoice,      // value: document, {0} invoice, {1} its members and rates
    settlement_must_match_open_item,  // value: document, {0} what it refers to
    opening_must_be_earlier,          // {0} first period
    xml_must_be_well_formed,          // {0} reason
    element_must_be_present,          // value: element it is looked for in, {0} element
    statement_must_be_of_account,     // value: IBAN of the statement, {0} that of the cooperative
    statement_must_be_of_one_account, // value: the accounts
    statement_format_must_be_read,    // value: the format
    bank_title_must_be_known,         // {0} what no title says: date, amount
    movement_must_not_be_explained_twice, // value: reference, {0} its rest, {1} month of the
                                          // movement
    account_must_explain_movement,        // value: number
    account_must_move_by_invoices,        // value: number
    vat_must_be_of_charge,                // value: number
    // value: reference, {0} account, {1} the party or blank, {2} what it owes instead
    payment_must_be_owed,
    statement_must_balance, // {0} opening balance and movements, {1} closing balance
    // {0} opening balance, {1} its day, {2} the balance before, {3} its day
    statement_must_follow,
    currency_must_be_euro,                      // value: currency
    local_currency_must_be_described,           // value: document
    local_currency_must_be_held,                // value: document, {0} held, VAT included
    sale_between_members_must_leave_the_member, // value: member
    sales_between_members_must_not_cycle,       // value: document, {0} "anna -> ben -> anna"
    // Pay
    exactly_one_request,        // {0} found
    amount_must_match_request,  // value: amount, {0} request: targets have an amount, others none
    working_time_refused,       // hours for pay without measured working time
    hours_must_be_lawful,       // value: hours beyond the contract, {0} the most, {1} a week
    week_must_be_lawful,        // value: hours a week, {0} the most
    month_must_follow,          // {0} the month before in the chain
    pay_must_have_no_duplicate, // {0} line of the first
    // value: cell of a row for somebody who has left, {0} its column
    late_pay_must_be_of_accounts,
    late_pay_must_follow_pay, // value: member, {0} last month of the contract
    // Closing
    fiscal_year_must_be_closed,           // {0} its last month, before which there is no balance
    month_must_be_next,                   // {0} month expected
    month_must_not_be_sealed,             // {0} month
    month_must_be_sealed,                 // value: month
    document_must_not_be_of_sealed_month, // value: document, {0} month
    row_must_be_as_sealed,                // value: document, member or account, {0} month
    input_must_be_as_sealed,              // value: file, {0} month
    month_must_have_activity,             // value: month, {0} its table
    correction_must_be_of_sealed_month,   // value: month, {0} open month
    correction_must_follow_first_period,  // value: month, {0} first period
    correction_must_change_something,     // value: month, {0} month
    entry_must_balance,                   // {0} debit, {1} credit
    account_must_have_a_line,             // value: its number
    fec_must_balance,                     // {0} debit, {1} credit
    fec_number_must_follow,               // value: number of the entry, {0} expected
    fec_validation_must_follow,           // value: number, {0} day of sealing, {1} that before
    fec_date_must_be_of_year,             // value: number, {0} its date, {1} first day, {2} last
    fec_cell_must_be_filled,              // value: number, {0} column
    fec_account_must_be_of_the_plan,      // value: number, {0} account
    fec_line_must_have_one_side,          // value: number, {0} debit, {1} credit
    closing_must_be_confirmed,
    // Entries of the accountant
    entry_must_be_in_month,         // value: date, {0} month of the file
    inventory_must_be_of_last_day,  // value: date, {0} last day of the fiscal year
    inventory_must_not_be_sealed,   // value: year
    entry_line_must_have_one_side,  // value: entry or account
    entry_rows_must_agree,          // value: cell, {0} column, {1} line of the first row
    written_entry_must_balance,     // value: entry, {0} debit, {1} credit
    written_section_must_balance,   // value: entry, {0} section, {1} debit, {2} credit
    reversal_must_stand_alone,      // value: cell, {0} its column
    entry_must_be_reversed_once,    // value: entry, {0} the entry that reverses it
    account_must_be_in_chart,       // value: number
    account_must_move_by_documents, // value: number
    clearing_must_move_by_bank,     // value: number
    opening_balance_must_balance,   // {0} debit, {1} credit, {2} the difference
    // value: number and party, {0} here, {1} there, {2} file, {3} the difference
    opening_balance_must_agree,
    opening_detail_must_stand_in_file, // value: number, {0} file
    surplus_must_be_that_of_books,     // {0} the result of the books, {1} what is stated
    waiting_account_must_be_empty,     // value: number, {0} its label, {1} its balance
    // Years
    allocation_must_reach,      // {0} of what, {1} the least, {2} what was decided
    allocation_must_not_exceed, // {0} of what, {1} the most, {2} what was decided
    // Store
    store_must_be_of_cooperative, // {0} SIREN in the store, {1} SIREN of the folder
    store_must_not_be_an_input,   // value: its name
    store_must_know_its_months,   // value: a month whose files are there and which it does not have
    sealing_must_not_go_back,     // value: day of sealing, {0} that of the month before
    // value: month, {0} the tables whose rows are others; "seal" where it does not fit its own row
    seal_must_hold,
    sealed_value_must_be_as_computed, // value: month, {0} table, {1} row, {2} column, {3} kept, {4}
                                      // computed
    sealed_row_must_be_there,         // value: month, {0} table, {1} row
    sealed_row_must_be_computed,      // value: month, {0} table, {1} row: nothing makes it
    books_must_follow_months,         // value: month
    head_must_be_a_seal,              // value: what was given, {0} the last seal
    files_must_be_of_store,           // value: month, {0} seal in the files, {1} in the store
    output_must_be_as_written,        // value: file, {0} month
    store_must_not_be_newer,          // {0} version found, {1} version known
    store_must_be_free,               // {0} holder or path
    store_must_work,                  // {0} reason given by the store
    output_must_not_be_a_link,
    folder_must_be_empty,
    // Archives and backups
    archive_must_be_whole,        // {0} what is wrong with it
    archive_must_not_be_newer,    // value: its format
    archive_path_must_be_safe,    // value: a path in it
    archive_file_must_be_as_said, // value: a file in it that its manifest describes otherwise
    archive_must_be_elsewhere,    // value: a name within the folder that it is a copy of
    archive_must_have_months,     // value: the year, {0} and {1} the sealed months that there are
    archive_must_open,            // with the passphrase it was given, to the byte
    archive_must_be_given_its_passphrase,
    passphrase_must_not_be_empty,
    passphrase_must_be_repeated,
    file_must_not_exist,
    restored_file_must_not_differ,     // value: file of the folder
    restored_store_must_lose_no_month, // value: month, {0} the last one of the backup
    restored_months_must_be_the_same,  // value: month, {0} seal in the folder, {1} in the backup
    // Payments
    payer_must_have_iban,
    execution_must_be_a_banking_day, // value: the day, {0} the next one
    execution_must_not_be_past,      // value: the day, {0} the next one that can be asked for
    payee_must_be_writable,          // value: id, {0} the name
    dues_must_equal_journal,         // value: account, {0} month, {1} by the payslips, {2} booked
    // Papers
    payslip_must_have_its_mentions, // value: member, {0} the keys of members.yaml that are missing
    paper_must_be_printable,        // value: member, {0} a text
};

} // namespace cae
