#include "cae/outputs/screen/withholding_report.hpp"

#include "cae/outputs/screen/internal/style.hpp"
#include "cae/outputs/screen/text_table.hpp"
#include "cae/outputs/words/figures.hpp"

namespace cae {
namespace {

constexpr Words taxed_member{"Member", "Membre"};
constexpr Words given_rate{"Rate", "Taux"};
constexpr Words given_from{"From", "Du"};
constexpr Words given_to{"To", "Au"};

} // namespace

std::string withholding_table(const std::vector<WithholdingRate>& rates, const Roster& roster,
                              const Screen& screen) {
    if (rates.empty()) return {};
    TextTable table({{in(taxed_member, screen), Align::left},
                     {in(given_rate, screen), Align::right},
                     {in(given_from, screen), Align::left},
                     {in(given_to, screen), Align::left}});
    for (const WithholdingRate& rate : rates) {
        table.add({std::string(roster.members[rate.member].name),
                   shown_percent(rate.rate, screen.language), to_string(rate.from),
                   rate.to ? to_string(*rate.to) : std::string()});
    }
    return table.render(screen);
}

void write_withholding_rates(const std::vector<WithholdingRate>& rates, const Roster& roster,
                             CsvWriter& csv) {
    for (const char* const title : {"member", "from", "rate_pct", "to"}) csv.text(title);
    csv.end_row();
    for (const WithholdingRate& rate : rates) {
        csv.text(roster.members[rate.member].id.text()).day(rate.from);
        csv.decimal(to_percent(rate.rate));
        rate.to ? csv.day(*rate.to) : csv.blank();
        csv.end_row();
    }
    csv.finish();
}

} // namespace cae
