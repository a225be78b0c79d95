#include "support/reference_table.hpp"

#include <fstream>
#include <stdexcept>
#include <string_view>

#include "support/member.hpp"
#include "support/source_path.hpp"

namespace cae_test {
namespace {

// Some tables end their lines with a carriage return.
std::vector<std::string> split(std::string line) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    std::vector<std::string> cells;
    std::size_t start = 0;
    for (std::size_t comma = line.find(','); comma != std::string::npos;
         comma = line.find(',', start)) {
        cells.push_back(line.substr(start, comma - start));
        start = comma + 1;
    }
    cells.push_back(line.substr(start));
    return cells;
}

ReferenceRow::Columns columns_of(const std::string& header) {
    auto columns = std::make_shared<std::map<std::string, std::size_t>>();
    for (const std::string& name : split(header)) columns->emplace(name, columns->size());
    return columns;
}

cae::PayProfile profile_of(const ReferenceRow& row) {
    const auto percent = [&](const char* column) {
        return row.filled(column) ? row.percent(column) : cae::Rate();
    };
    cae::PayProfile profile;
    profile.category = row.text("category") == "cadre" ? cae::Category::cadre
                                                       : cae::Category::non_cadre;
    profile.headcount = std::stoi(row.text("headcount"));
    profile.accident_rate = percent("accident_rate_pct");
    profile.mobility_rate = percent("mobility_rate_pct");
    if (row.filled("health_cover_total")) {
        profile.covers.push_back(cae::fixed_health_cover(row.money("health_cover_total"),
                                                         percent("health_cover_employer_pct")));
    }
    if (profile.category == cae::Category::cadre) {
        profile.covers.push_back(
            cae::provident_cover_of_cadres(percent("prevoyance_cadre_employer_pct")));
    }
    return profile;
}

cae::MonthTerms terms_of(const ReferenceRow& row, cae::Month month) {
    cae::MonthTerms terms;
    if (row.filled("weekly_hours")) terms.weekly_hours = hours(row.text("weekly_hours"));
    if (row.filled("relief_reference") && row.text("relief_reference") == "equivalent_hours") {
        terms.relief_reference = cae::ReliefReference::equivalent_hours;
    }
    terms.days_employed = row.filled("days_employed") ? std::stoi(row.text("days_employed"))
                                                      : month.days();
    if (row.filled("overtime_hours")) terms.overtime = hours(row.text("overtime_hours"));
    return terms;
}

// Tables name the day of payment, or the month worked, which is then paid on its last day.
cae::Date payment_date(const ReferenceRow& row) {
    if (!row.has("date")) return month(row.text("period")).last_day();
    return *cae::Date::parse(row.text("date"));
}

} // namespace

ReferenceRow::ReferenceRow(Columns columns, std::vector<std::string> cells, std::size_t line)
    : columns_(std::move(columns)), cells_(std::move(cells)), line_(line) {
    if (cells_.size() != columns_->size()) throw std::out_of_range("a row lacks cells");
}

std::vector<std::string> ReferenceRow::columns() const {
    std::vector<std::string> names;
    for (const auto& column : *columns_) names.push_back(column.first);
    return names;
}

const std::string& ReferenceRow::text(const std::string& column) const {
    return cells_.at(columns_->at(column));
}

bool ReferenceRow::filled(const std::string& column) const {
    return has(column) && !text(column).empty();
}

cae::Money ReferenceRow::money(const std::string& column) const { return euros(text(column)); }

cae::Rate ReferenceRow::percent(const std::string& column) const {
    return cae_test::percent(text(column));
}

std::int64_t ReferenceRow::millionths_of_cent(const std::string& column) const {
    const auto value = cae::parse_scaled(text(column), 8);
    if (!value) throw std::out_of_range(column + " " + text(column));
    return *value;
}

std::vector<ReferenceRow> read_reference(const std::string& file) {
    std::ifstream stream(source_path("tests/reference/" + std::string(file)));
    std::string line;
    if (!std::getline(stream, line)) throw std::runtime_error("cannot read " + file);
    const auto columns = columns_of(line);
    std::vector<ReferenceRow> rows;
    for (std::size_t number = 2; std::getline(stream, line); ++number) {
        rows.emplace_back(columns, split(line), number);
    }
    return rows;
}

cae::PayrollRow payroll_row(const ReferenceRow& row) {
    const bool has_budget = row.has("budget");
    cae::PayrollRow input = row_of(row.has("member") ? row.text("member") : "", payment_date(row));
    input.profile = profile_of(row);
    input.terms = terms_of(row, input.month);
    input.target = has_budget ? cae::PayrollTarget::budget : cae::PayrollTarget::gross;
    input.amount = row.money(has_budget ? "budget" : "gross");
    input.line = row.line();
    return input;
}

std::vector<cae::PayrollRow> payroll_rows(const std::vector<ReferenceRow>& rows) {
    std::vector<cae::PayrollRow> inputs;
    inputs.reserve(rows.size());
    for (const ReferenceRow& row : rows) inputs.push_back(payroll_row(row));
    return inputs;
}

} // namespace cae_test
