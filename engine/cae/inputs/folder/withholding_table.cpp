#include "cae/inputs/folder/withholding_table.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>

#include "cae/cooperative/identifiers.hpp"
#include "cae/inputs/folder/internal/contract_cells.hpp"
#include "cae/inputs/folder/internal/withholding_rows.hpp"
#include "cae/inputs/text/text_file.hpp"

namespace cae {
namespace folder_reader {
namespace {

namespace rate_column {
enum Name : std::size_t { member, nir, rate, from, to };
} // namespace rate_column

constexpr std::array rate_columns{
    CsvColumn{"member"},
    CsvColumn{"nir", ColumnUse::optional, Privacy::personal},
    CsvColumn{"rate_pct", ColumnUse::required, Privacy::personal},
    CsvColumn{"from", ColumnUse::required},
    CsvColumn{"to"},
};
static_assert(rate_columns.size() == rate_column::to + 1);

class RateReader {
public:
    RateReader(const WithholdingTable& table, Problems& problems)
        : table_(table), row_(table.text, table.file, rate_columns, problems) {}

    std::vector<WithholdingRate> read() {
        while (row_.next()) read_row();
        return std::move(rates_);
    }

private:
    void read_row() {
        const auto rate = percent_in(row_.cell(rate_column::rate));
        const auto from = date_in(row_.cell(rate_column::from));
        const auto member = find_member(from);
        const auto to = date_in(row_.cell(rate_column::to));
        if (from && to && *to < *from) {
            row_.report(rate_column::to, Rule::periods_must_not_overlap, {"from, to"});
        }
        if (!member || !rate || !from || !row_.row_is_sound()) return;
        const auto [first, is_new] = lines_.emplace(std::pair(*member, *from), row_.line());
        if (!is_new) {
            row_.report(rate_column::from, Rule::id_must_be_unique,
                        {table_.file + ":" + std::to_string(first->second)});
            return;
        }
        rates_.push_back({*member, *from, *rate, to, row_.line()});
    }

    // By the id, or by the social security number where there is none.
    std::optional<MemberIndex> find_member(std::optional<Date> from) {
        if (row_.blank(rate_column::nir)) {
            return needed_member_in(row_.cell(rate_column::member), table_.known);
        }
        const auto member = member_of_nir(from);
        if (row_.blank(rate_column::member)) return member;
        const auto named = member_in(row_.cell(rate_column::member), table_.known);
        if (member && named && *member != *named) {
            row_.report(rate_column::nir, Rule::reference_must_exist, {Thing::member});
        }
        return named;
    }

    // Who has left and come back is two members of one number: the rate is that of the contract
    // that has not ended on its first day.
    std::optional<MemberIndex> member_of_nir(std::optional<Date> from) {
        const std::string nir = number_of_form_in(row_.cell(rate_column::nir), is_valid_nir,
                                                  Rule::nir_must_be_valid);
        if (!is_valid_nir(nir)) return std::nullopt;
        if (by_nir_.empty()) index_numbers();
        const auto [first, last] = by_nir_.equal_range(nir);
        const auto goes_on = std::find_if(first, last, [&](const auto& named) {
            return from && !has_left(table_.known.roster.members[named.second], *from);
        });
        if (goes_on != last) return goes_on->second;
        if (first != last) return first->second;
        if (table_.known.complete) {
            row_.report(rate_column::nir, Rule::reference_must_exist, {Thing::member});
        }
        return std::nullopt;
    }

    void index_numbers() {
        const auto& members = table_.known.roster.members;
        for (std::size_t i = 0; i < members.size(); ++i) {
            by_nir_.emplace(members[i].personal.texts().nir, static_cast<MemberIndex>(i));
        }
    }

    const WithholdingTable& table_;
    CsvReader row_;
    std::vector<WithholdingRate> rates_;
    std::map<std::pair<MemberIndex, Date>, std::size_t> lines_;
    std::unordered_multimap<std::string, MemberIndex> by_nir_;
};

} // namespace

std::vector<WithholdingRate> read_withholding_rates(const WithholdingTable& table,
                                                    Problems& problems) {
    return RateReader(table, problems).read();
}

void give_withholding_rates(const std::vector<WithholdingRate>& rates, const std::string& file,
                            Roster& roster, Problems& problems) {
    std::map<MemberIndex, std::vector<WithholdingRate>> by_member;
    for (const WithholdingRate& rate : rates) by_member[rate.member].push_back(rate);
    for (const auto& [index, given] : by_member) {
        Member& member = roster.members[index];
        auto dated = with_given_rates(member.withholding_rate, given);
        if (dated) {
            member.withholding_rate = *std::move(dated);
            continue;
        }
        problems.push_back({Rule::periods_must_not_overlap,
                            {file, given.front().line, 0},
                            member.id.text(),
                            {"withholding_rate_pct"},
                            Privacy::open});
    }
}

} // namespace folder_reader

std::filesystem::path withholding_rates_file(const std::filesystem::path& folder) {
    return folder / "withholding" / "rates.csv";
}

Result<std::vector<WithholdingRate>> load_withholding_rates(const std::filesystem::path& file,
                                                            const CooperativeFolder& folder) {
    const auto text = read_text_file(file);
    if (!text) return refuse(text.error());
    const folder_reader::KnownRoster known(folder.roster, true);
    const std::string name = file.generic_string();
    Problems problems;
    auto rates = folder_reader::read_withholding_rates({*text, name, known}, problems);
    if (!problems.empty()) return refuse(std::move(problems));
    return rates;
}

} // namespace cae
