// Activity accounts, levies, and what documents leave.
#include "cae/closing/state/columns/account_columns.hpp"
#include "cae/closing/state/columns/document_columns.hpp"
#include "cae/store/rows/internal/schema_text.hpp"
#include "cae/store/rows/internal/table_text.hpp"

namespace cae {
namespace {

std::string activity_account_table() {
    return table({"activity_account",
                  R"(
    -- position: order in the members' file; without one, the account is no longer in that file and its
    -- balance is carried on. levies: their sum, one by one in levy_charge. leave_provision: set aside in the
    -- month, or paid out when negative. leave_pay_held, leave_charges_held: after the month, and not in
    -- closing. local_net_held, local_vat_held: in the local currency after the month, part of closing.)" +
                      of_month + R"(
    position INTEGER,)",
                  R"(    PRIMARY KEY (month, activity, member),
    CHECK (closing = opening + turnover - charges - contribution - levies - pay - leave_provision))"},
                 definitions<AccountRecord>(account_columns));
}

std::string levy_table() {
    return table({"levy",
                  R"(
    -- Levies besides the cooperative contribution, in the order of the cooperative's file.)" +
                      by_position,
                  position_is_key},
                 definitions<LevyName>(levy_columns));
}

std::string levy_charge_table() {
    return table({"levy_charge",
                  R"(
    -- What a levy took from an account; without a row, nothing.)" +
                      of_month + R"(
    levy TEXT NOT NULL,
    activity TEXT NOT NULL,
    member TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount <> 0),)",
                  "    PRIMARY KEY (month, levy, activity, member)"});
}

std::string contribution_table() {
    return table({"contribution",
                  R"(
    -- What the contribution (levy = 'contribution') and each levy were charged on, and the sums that the
    -- months after continue from, also of members and levies that are no longer in the files. The sums of
    -- the year belong to the fiscal year that begins with `year`.)" +
                      of_month + R"(
    levy TEXT NOT NULL,
    member TEXT NOT NULL,)",
                  "    PRIMARY KEY (month, levy, member)"},
                 definitions<ContributionRecord>(contribution_columns));
}

std::string open_item_table() {
    return table({"open_item",
                  R"(
    -- What moved of what customers owe: a row for each month in which an item came up or its sums changed. rank:
    -- the order in which items came up. Sums since the date of the document; what is due is invoiced - credited
    -- - received - written_off.
    rank INTEGER NOT NULL,)" +
                      of_month,
                  R"(    PRIMARY KEY (rank, month),
    CHECK (kind IN ('sale', 'credit_note', 'receipt')),
    CHECK (vat_on IN ('receipts', 'debits')),
    CHECK (is_deposit IN (0, 1)),
    CHECK (vat_kind IN ('domestic', 'reverse_charge', 'exempt', 'out_of_scope')))"},
                 definitions<OpenItem>(open_item_columns)) +
           "CREATE INDEX open_item_of_month ON open_item (month);\n"
           "CREATE INDEX open_item_of_sale ON open_item (number) WHERE kind = 'sale';\n";
}

std::string open_item_due_table() {
    return table({list_of_what_is_due,
                  R"(
    -- The items of which something is due after the last sealed month, by the month of the row that holds: a list
    -- of rows of open_item, made anew by each month, which says nothing of its own.
    rank INTEGER NOT NULL PRIMARY KEY,)",
                  "    since TEXT NOT NULL", true});
}

std::string clearing_item_table() {
    return table({"clearing_item",
                  R"(
    -- Movements of the bank that nobody had explained, a row for each month in which one came up or moved: what
    -- was left to explain before the month and after it, negative when it left the account.)" +
                      of_month,
                  "    PRIMARY KEY (date, reference, month)"},
                 definitions<ClearingItem>(clearing_columns)) +
           "CREATE INDEX clearing_item_of_month ON clearing_item (month);\n";
}

std::string vehicle_mileage_table() {
    return table({"vehicle_mileage",
                  R"(
    -- Kilometres of each vehicle (empty for the only one) since January; the scale values a year.)" +
                      by_position,
                  position_is_key + R"(,
    CHECK (power > 0),
    CHECK (electric IN (0, 1)),
    CHECK (vehicle_kind IN ('car', 'motorcycle', 'moped')),
    CHECK (km_hundredths >= 0))"},
                 definitions<VehicleMileage>(mileage_columns));
}

std::string asset_table() {
    return table({"asset",
                  R"(
    -- The register of assets; the book value is cost - depreciated_before - depreciation.)" +
                      by_position,
                  position_is_key + R"(,
    CHECK (life_months > 0),
    CHECK (depreciated_before + depreciation <= cost))"},
                 definitions<AssetRecord>(asset_columns));
}

std::string vat_table() {
    return table({"vat", by_position, position_is_key + R"(,
    CHECK (side IN ('collected', 'pending', 'deductible', 'self_assessed')),
    CHECK (kind IN ('domestic', 'reverse_charge', 'exempt', 'out_of_scope')))"},
                 definitions<VatRow>(vat_columns));
}

} // namespace

std::string account_tables() {
    return activity_account_table() + levy_table() + levy_charge_table() + contribution_table() +
           open_item_table() + open_item_due_table() + clearing_item_table() +
           vehicle_mileage_table() + asset_table() + vat_table();
}

} // namespace cae
