#include "cae/office/internal/allocated_results.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cae/closing/entries/surplus_entry.hpp"
#include "cae/inputs/folder/year_file.hpp"

namespace cae {
namespace {

class ResultsToAllocate {
public:
    ResultsToAllocate(const Office& office, MonthDocuments& documents)
        : office_(office), books_(office.books()), documents_(documents) {}

    Problems add_all() {
        for (const auto& [period, next_entry] : books_.sealed_periods()) {
            if (period == documents_.month) break;
            if (period.is_inventory()) add(period.year());
        }
        return std::move(problems_);
    }

private:
    static std::string id_of(int year) { return "AR-" + std::to_string(year); }

    void add(int year) {
        const auto meeting = load_meeting(books_.folder().path, year);
        if (!gather(meeting, problems_) || !*meeting) return;
        if ((*meeting)->month() > documents_.month || !may_book(year) || is_booked(year)) return;
        const auto closed = office_.close_year(year);
        if (!gather(closed, problems_) || !closed->surplus) return;
        if (closed->surplus->decisions.is_of_books) book(*closed->surplus, year);
    }

    // A sealed month has what it was sealed with, whatever the year's file has come to say since.
    bool may_book(int year) {
        if (!books_.is_sealed(documents_.month)) return true;
        const auto inputs = books_.months()->inputs(documents_.month);
        if (!gather(inputs, problems_)) return false;
        const std::string name = year_file({}, year).generic_string();
        return std::any_of(inputs->begin(), inputs->end(),
                           [&](const InputFile& file) { return file.path == name; });
    }

    bool is_booked(int year) {
        const std::string id = id_of(year);
        const auto& written = documents_.entries;
        if (std::any_of(written.begin(), written.end(),
                        [&](const WrittenEntry& entry) { return entry.id == id; })) {
            return true;
        }
        const auto sealed = books_.months()->accountant_entries({id}, documents_.month);
        return !gather(sealed, problems_) || !sealed->empty();
    }

    void book(const YearSurplus& surplus, int year) {
        const Entry entry = surplus_entry(surplus.allocation, surplus.meeting, office_.chart());
        if (entry.empty()) return;
        auto file = known_file(books_.folder(), year_file(books_.folder().path, year));
        if (!gather(file, problems_)) return;
        documents_.read_from.push_back(*std::move(file));
        documents_.entries.push_back(written(entry, surplus.meeting, year));
    }

    // A month that comes after that of the meeting books it on its first day.
    [[nodiscard]] WrittenEntry written(const Entry& entry, Date meeting, int year) const {
        const Month month = documents_.month;
        WrittenEntry written{id_of(year), meeting.month() == month ? meeting : month.first_day()};
        written.journal = code(entry.head().journal);
        written.label = std::string(entry.head().label) + " de " + std::to_string(year);
        written.piece = entry.head().piece;
        for (const EntryLine& line : entry.lines()) {
            WrittenLine& row = written.lines.emplace_back();
            row.account = line.account.number;
            row.debit = line.debit;
            row.credit = line.credit;
        }
        return written;
    }

    const Office& office_;
    const SealedBooks& books_;
    MonthDocuments& documents_;
    Problems problems_;
};

} // namespace

Problems add_allocated_results(const Office& office, MonthDocuments& documents) {
    return ResultsToAllocate(office, documents).add_all();
}

} // namespace cae
