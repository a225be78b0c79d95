#include "cae/inputs/folder/internal/opening_invoices.hpp"

#include <array>
#include <map>
#include <string>
#include <tuple>
#include <utility>

#include "cae/inputs/folder/internal/document_numbers.hpp"
#include "cae/inputs/folder/internal/vat_cells.hpp"

namespace cae::folder_reader {
namespace {

namespace opening_invoices_column {
enum Name : std::size_t { document, date, member, activity, label, net, vat_rate, vat, customer };
} // namespace opening_invoices_column

constexpr std::array opening_invoices_columns{
    CsvColumn{"document", ColumnUse::required},
    CsvColumn{"date", ColumnUse::required},
    CsvColumn{"member", ColumnUse::required},
    CsvColumn{"activity"},
    CsvColumn{"label"},
    CsvColumn{"net"},
    CsvColumn{"vat_rate"},
    CsvColumn{"vat"},
    CsvColumn{"customer"},
};
static_assert(opening_invoices_columns.size() == opening_invoices_column::customer + 1 &&
              opening_invoices_columns[opening_invoices_column::vat].name == "vat");

class InvoiceReader {
public:
    InvoiceReader(const OpeningInvoices& table, Problems& problems)
        : table_(table), row_(table.text, table.file, opening_invoices_columns, problems),
          numbers_(invoices_, 0) {}

    std::vector<OpenItem> read() {
        while (row_.next()) read_row();
        std::vector<OpenItem> items;
        items.reserve(invoices_.size());
        std::map<std::tuple<std::string, AccountIndex, Rate>, std::size_t> parts;
        for (const ActivityDocument& invoice : invoices_) {
            const auto [part, is_new] = parts.try_emplace(
                {invoice.number, invoice.account, invoice.vat_rate}, items.size());
            if (is_new) items.push_back(item_of(invoice));
            if (!is_new) items[part->second].invoiced += {invoice.net, invoice.vat};
        }
        return items;
    }

private:
    void read_row() {
        const auto date = read_date();
        const auto amounts = vat_amounts_in(row_,
                                            {opening_invoices_column::net,
                                             opening_invoices_column::vat_rate,
                                             opening_invoices_column::vat},
                                            {true, tolerance_of(date)});
        const auto member = member_in(row_.cell(opening_invoices_column::member), table_.known);
        const auto account = member ? account_in(row_.cell(opening_invoices_column::activity),
                                                 *member, table_.known)
                                    : std::nullopt;
        if (!date || !account || !row_.row_is_sound()) return;
        ActivityDocument invoice{*date, std::string(row_.text(opening_invoices_column::document)),
                                 *account};
        invoice.label = std::string(row_.text(opening_invoices_column::label));
        invoice.party = std::string(row_.text(opening_invoices_column::customer));
        invoice.net = amounts.amounts.net;
        invoice.vat = amounts.amounts.vat;
        invoice.vat_rate = amounts.vat_rate;
        invoice.line = row_.line();
        invoices_.push_back(std::move(invoice));
        if (const auto first = numbers_.add_last()) {
            row_.report(opening_invoices_column::document, Rule::id_must_be_unique,
                        {table_.file + ":" + std::to_string(*first)});
        }
    }

    std::optional<Date> read_date() {
        const auto date = date_in(row_.cell(opening_invoices_column::date));
        if (date && date->month() >= table_.first_period) {
            row_.report(opening_invoices_column::date, Rule::opening_must_be_earlier,
                        {table_.first_period});
        }
        return date;
    }

    Money tolerance_of(const std::optional<Date>& date) const {
        return vat_tolerance_on(table_.cooperative, date.value_or(table_.first_period.first_day()));
    }

    OpenItem item_of(const ActivityDocument& invoice) const {
        const Roster& roster = table_.known.roster;
        const ActivityAccount& account = roster.accounts[invoice.account];
        OpenItem item{invoice.date};
        item.number = invoice.number;
        item.activity = roster.activities[account.activity];
        item.member = roster.members[account.member].id;
        item.vat_rate = invoice.vat_rate;
        item.vat_on = table_.cooperative.vat_on;
        item.label = invoice.label;
        item.customer = invoice.party;
        item.invoiced = {invoice.net, invoice.vat};
        return item;
    }

    const OpeningInvoices& table_;
    CsvReader row_;
    std::vector<ActivityDocument> invoices_;
    DocumentNumbers numbers_;
};

} // namespace

std::vector<OpenItem> read_opening_invoices(const OpeningInvoices& table, Problems& problems) {
    return InvoiceReader(table, problems).read();
}

} // namespace cae::folder_reader
