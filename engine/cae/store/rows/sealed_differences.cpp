#include "cae/store/rows/internal/sealed_differences.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "cae/store/rows/internal/book_rows.hpp"
#include "cae/store/rows/internal/inventory_rows.hpp"
#include "cae/store/rows/internal/months.hpp"
#include "cae/store/rows/internal/sealed_subjects.hpp"
#include "cae/store/sqlite/internal/schema.hpp"
#include "cae/store/sqlite/internal/transaction.hpp"

namespace cae {
namespace {

// A store in memory that has what was sealed before a period as this one has it: the rows that are
// added to it are numbered as those of the sealed period should be.
class ExpectedStore {
public:
    ExpectedStore(const Database& database, const StoreOwner& owner, const Period& until)
        : expected_(Database::in_memory()), transaction_(expected_, DatabaseUse::writing) {
        create_schema(expected_, owner);
        for (const auto& [period, next_entry] : read_sealed_periods(database)) {
            if (period == until) break;
            if (const auto month = period.month()) {
                add(read_month(database, *month), read_books(database, *month));
            } else {
                add(read_inventory(database, period));
            }
        }
    }

    void add(const MonthRecord& record, const Books& left) {
        write_month(expected_, record, {left, month_, last_, {}});
        last_ = month_ = record.month;
    }
    void add(const InventoryRecord& record) {
        write_inventory(expected_, record, {last_, {}});
        last_ = record.period();
    }

    [[nodiscard]] const Database& committed() {
        transaction_.commit();
        return expected_;
    }

private:
    Database expected_;
    Transaction transaction_;
    std::optional<Month> month_; // the last one
    std::optional<Period> last_; // what was added last
};

// What is compared: the rows of a period, of the accounts those that there were then.
struct Compared {
    std::string subject;
    Period period;
    std::int64_t accounts;
    SubjectShape shape;
};

// The rows of a subject, one after the other.
class SubjectRows {
public:
    SubjectRows(const Database& database, const Compared& compared)
        : shape_(compared.shape),
          rows_(database.prepare("SELECT " + shape_.names() + from_rows_of(compared.subject) +
                                 " ORDER BY " + shape_.order())) {
        compared.subject == account_subject ? rows_.query(compared.accounts)
                                            : rows_.query(compared.period);
        advance();
    }

    [[nodiscard]] bool at_end() const { return at_end_; }
    [[nodiscard]] const std::vector<std::string>& cells() const { return cells_; }
    // What the row is called among those of its month.
    [[nodiscard]] std::string key() const {
        std::string text;
        for (const std::string& part : shape_.key) {
            if (part == "month") continue;
            const auto column = std::find(shape_.columns.begin(), shape_.columns.end(), part);
            const auto place = static_cast<std::size_t>(column - shape_.columns.begin());
            text.append(text.empty() ? "" : ", ").append(cells_[place]);
        }
        return text;
    }
    void advance() {
        at_end_ = !rows_.next();
        if (!at_end_) cells_ = rows_.row_as_text();
    }

private:
    const SubjectShape& shape_;
    Statement rows_;
    std::vector<std::string> cells_;
    bool at_end_ = false;
};

// The keys of both lists come in the same order where they are the same: whichever key the other
// list does not have further on is alone.
bool has_key(SubjectRows rows, const std::string& key) {
    for (; !rows.at_end(); rows.advance()) {
        if (rows.key() == key) return true;
    }
    return false;
}

class SubjectComparison {
public:
    SubjectComparison(const Database& kept, const Database& expected, const Compared& compared)
        : kept_(kept), expected_(expected), compared_(compared) {}

    [[nodiscard]] std::optional<SealDifference> first() const {
        SubjectRows kept(kept_, compared_);
        SubjectRows computed(expected_, compared_);
        while (!kept.at_end() || !computed.at_end()) {
            if (auto row = lonely_row(kept, computed)) return row;
            if (auto value = other_value(kept, computed)) return value;
            kept.advance();
            computed.advance();
        }
        return std::nullopt;
    }

private:
    using Kind = SealDifference::Kind;

    [[nodiscard]] std::optional<SealDifference> lonely_row(const SubjectRows& kept,
                                                           const SubjectRows& computed) const {
        if (kept.at_end()) return lonely(Kind::missing_row, computed);
        if (computed.at_end()) return lonely(Kind::added_row, kept);
        if (kept.key() == computed.key()) return std::nullopt;
        const bool is_expected = has_key(SubjectRows(expected_, compared_), kept.key());
        return is_expected ? lonely(Kind::missing_row, computed) : lonely(Kind::added_row, kept);
    }

    [[nodiscard]] SealDifference lonely(Kind kind, const SubjectRows& row) const {
        return {kind, compared_.subject, row.key()};
    }

    [[nodiscard]] std::optional<SealDifference> other_value(const SubjectRows& kept,
                                                            const SubjectRows& computed) const {
        for (std::size_t i = 0; i < compared_.shape.columns.size(); ++i) {
            const std::string& found = kept.cells()[i];
            const std::string& again = computed.cells()[i];
            if (found == again) continue;
            return SealDifference{Kind::value, compared_.subject,
                                  kept.key(),  compared_.shape.columns[i],
                                  found,       again};
        }
        return std::nullopt;
    }

    const Database& kept_;
    const Database& expected_;
    const Compared& compared_;
};

} // namespace

namespace {

std::optional<SealDifference> first_difference(const Database& database, const Database& expected,
                                               const Period& period) {
    const std::int64_t accounts = expected.integer_of("SELECT count(*) FROM ledger_account");
    std::vector<std::string> subjects = subjects_of(expected);
    std::sort(subjects.begin(), subjects.end());
    for (const std::string& subject : subjects) {
        const Compared compared{subject, period, accounts, shape_of_subject(expected, subject)};
        auto found = SubjectComparison(database, expected, compared).first();
        if (found) return found;
    }
    return std::nullopt;
}

} // namespace

std::optional<SealDifference> first_difference(const Database& database, const MonthRecord& again,
                                               const Books& left) {
    ExpectedStore expected(database, {again.siren, again.cooperative}, again.month);
    expected.add(again, left);
    return first_difference(database, expected.committed(), again.month);
}

std::optional<SealDifference> first_difference(const Database& database,
                                               const InventoryRecord& again) {
    ExpectedStore expected(database, {again.siren, again.cooperative}, again.period());
    expected.add(again);
    return first_difference(database, expected.committed(), again.period());
}

} // namespace cae
