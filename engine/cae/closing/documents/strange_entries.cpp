#include "cae/closing/documents/strange_entries.hpp"

#include <string>
#include <utility>

namespace cae {
namespace {

class EntryCheck {
public:
    EntryCheck(const MonthDocuments& documents, const Chart& chart)
        : documents_(documents), chart_(chart), accounts_(accounts_by_number(chart)) {}

    Problems check() {
        for (const WrittenEntry& entry : documents_.entries) {
            for (const WrittenLine& line : entry.lines) check(line);
        }
        return std::move(problems_);
    }

private:
    void check(const WrittenLine& line) {
        const std::string& number = line.account.text();
        const auto account = accounts_.find(number);
        if (account == accounts_.end() || account->second.analytic) {
            refuse(Rule::account_must_be_in_chart, line);
        } else if (chart_.at(AccountRole::clearing).number == number) {
            refuse(Rule::clearing_must_move_by_bank, line);
        } else if (line.section && is_of_documents(number)) {
            refuse(Rule::account_must_move_by_documents, line);
        }
    }

    [[nodiscard]] bool is_of_documents(const std::string& number) const {
        return is_number_of_result(number) || chart_.at(AccountRole::clients).number == number;
    }

    void refuse(Rule rule, const WrittenLine& line) {
        problems_.push_back(
            {rule, documents_.place_of(line), line.account.text(), {}, Privacy::open});
    }

    const MonthDocuments& documents_;
    const Chart& chart_;
    AccountsByNumber accounts_;
    Problems problems_;
};

} // namespace

bool is_number_of_result(const std::string& number) {
    return number.starts_with('6') || number.starts_with('7');
}

Problems strange_entries(const MonthDocuments& documents, const Chart& chart) {
    if (documents.entries.empty()) return {};
    return EntryCheck(documents, chart).check();
}

} // namespace cae
