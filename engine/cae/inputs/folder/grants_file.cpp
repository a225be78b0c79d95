#include "cae/inputs/folder/grants_file.hpp"

#include <array>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "cae/inputs/folder/internal/contract_values.hpp"
#include "cae/inputs/folder/internal/year_names.hpp"
#include "cae/inputs/law/internal/law_reader.hpp"
#include "cae/inputs/text/internal/csv_values.hpp"
#include "cae/inputs/text/text_file.hpp"
#include "cae/inputs/text/yaml_map.hpp"

namespace cae {
namespace {

namespace fs = std::filesystem;

using CreditsByYear = std::map<int, Money>;

namespace grant_column {
enum Name : std::size_t { applicant, date, full_time_jobs, investment };
} // namespace grant_column

constexpr std::array grant_columns{
    CsvColumn{"applicant", ColumnUse::required, Privacy::personal},
    CsvColumn{"date", ColumnUse::required},
    CsvColumn{"full_time_jobs"},
    CsvColumn{"investment"},
};
static_assert(grant_columns.size() == grant_column::investment + 1 &&
              grant_columns[grant_column::investment].name == "investment");

fs::path folder_of(const fs::path& folder) { return folder / "grants"; }
fs::path credits_file(const fs::path& folder) { return folder_of(folder) / "credits.yaml"; }
fs::path table_of(const fs::path& folder, int year) {
    return folder_of(folder) / (std::to_string(year) + ".csv");
}

std::vector<fs::path> grant_tables_in(const fs::path& folder) {
    return year_names::files_in(folder_of(folder), ".csv");
}

std::optional<CreditsByYear> read_credits(const fs::path& file, Problems& problems) {
    const auto root = read_yaml_file(file, problems);
    if (!root) return std::nullopt;
    YamlMap map(*root, problems);
    CreditsByYear credits;
    for (const YamlNode& child : root->children) {
        const auto amount = map.required(child.key, folder_reader::read_amount);
        const auto year = year_names::year_of(child.key);
        if (year && amount) credits[*year] = *amount;
        if (!year) {
            problems.push_back(
                {Rule::year_must_exist, child.key_place(), child.key, {}, Privacy::open});
        }
    }
    return credits;
}

Money credits_of(int year, const fs::path& file, const CreditsByYear& credits, Problems& problems) {
    const auto found = credits.find(year);
    if (found != credits.end()) return found->second;
    problems.push_back(
        {Rule::key_must_be_present, {file.generic_string(), 0, 0}, {}, {year}, Privacy::open});
    return {};
}

// Jobs at full time; 0.5 is one at half time.
std::optional<Rate> jobs_in(const CsvCell& cell) {
    if (cell.text.empty()) return std::nullopt;
    const auto jobs = parse_rate(cell.text, DecimalMark::either);
    if (!jobs) {
        cell.report(Rule::decimal_must_be_exact, {"9"});
    } else if (*jobs < Rate()) {
        cell.report(Rule::number_must_be_in_range, {"0", "1000"});
    } else {
        return jobs;
    }
    return std::nullopt;
}

class ApplicationReader {
public:
    ApplicationReader(std::string_view text, GrantYear& year, Problems& problems)
        : year_(year), row_(text, year.file, grant_columns, problems) {}

    void read() {
        while (row_.next()) read_row();
    }

private:
    void read_row() {
        const auto date = date_in(row_.cell(grant_column::date));
        const auto jobs = jobs_in(row_.cell(grant_column::full_time_jobs));
        const auto investment = amount_in(row_.cell(grant_column::investment));
        if (date && date->year() != year_.year) {
            row_.report(grant_column::date, Rule::date_must_be_in_year, {year_.year});
        }
        if (row_.blank(grant_column::full_time_jobs) && row_.blank(grant_column::investment)) {
            row_.report(grant_column::investment, Rule::document_must_have_amount,
                        {"full_time_jobs, investment"});
        }
        if (!date || !row_.row_is_sound()) return;
        year_.applications.push_back({std::string(row_.text(grant_column::applicant)), *date,
                                      jobs.value_or(Rate()), investment.value_or(Money()),
                                      row_.line()});
    }

    GrantYear& year_;
    CsvReader row_;
};

GrantYear read_year(const fs::path& file, int number, Problems& problems) {
    GrantYear year;
    year.year = number;
    year.file = file.generic_string();
    const auto text = read_text_file(file);
    if (gather(text, problems)) ApplicationReader(*text, year, problems).read();
    return year;
}

// Amounts and numbers are quoted decimals, as in the files of the law.
std::optional<GrantTerms> read_terms(YamlMap& map) {
    const auto job_amount = map.required("job_amount", folder_reader::read_amount);
    const auto most_jobs = map.required("most_jobs", read_ratio);
    const auto share = map.required("investment_share_pct", read_percent);
    const auto counted = map.required("investment_counted", folder_reader::read_amount);
    if (!job_amount || !most_jobs || !share || !counted) return std::nullopt;
    return GrantTerms{*job_amount, *most_jobs, *share, *counted};
}

} // namespace

Result<GrantScheme> load_grant_scheme(const fs::path& file) {
    Problems problems;
    const auto root = read_yaml_file(file, problems);
    if (!root) return refuse(std::move(problems));
    YamlMap map(*root, problems);
    GrantScheme scheme;
    scheme.id = map.required("id", read_text).value_or("");
    static_cast<void>(map.required("label", read_text));
    static_cast<void>(map.required("checked", read_date));
    scheme.terms = law_reader::read_versions<GrantTerms>({map, scheme.id, problems}, read_terms);
    map.refuse_other_keys();
    if (!problems.empty()) return refuse(std::move(problems));
    return scheme;
}

Result<GrantYear> load_grants(const fs::path& folder, int year) {
    Problems problems;
    GrantYear grants = read_year(table_of(folder, year), year, problems);
    const fs::path file = credits_file(folder);
    const auto credits = read_credits(file, problems);
    if (credits) grants.credits = credits_of(year, file, *credits, problems);
    if (!problems.empty()) return refuse(std::move(problems));
    return grants;
}

Problems check_grants(const fs::path& folder) {
    Problems problems;
    const auto tables = grant_tables_in(folder);
    if (tables.empty()) return problems;
    const fs::path file = credits_file(folder);
    const auto credits = read_credits(file, problems);
    for (const fs::path& table : tables) {
        const auto year = year_names::year_of(table, problems);
        if (!year) continue;
        static_cast<void>(read_year(table, *year, problems));
        if (credits) static_cast<void>(credits_of(*year, file, *credits, problems));
    }
    return problems;
}

std::optional<int> last_year_of_grants(const fs::path& folder) {
    std::optional<int> last;
    for (const fs::path& table : grant_tables_in(folder)) {
        const auto year = year_names::year_of(table.stem().string());
        if (year && (!last || *year > *last)) last = year;
    }
    return last;
}

} // namespace cae
