#include "cae/inputs/bank/orders_file.hpp"

#include <array>
#include <map>
#include <string>
#include <utility>

#include "cae/base/thing.hpp"
#include "cae/inputs/text/internal/csv.hpp"
#include "cae/inputs/text/internal/csv_values.hpp"
#include "cae/inputs/text/text_file.hpp"

namespace cae {
namespace {

namespace order_column {
enum Name : std::size_t { message, end_to_end, day, bank, account, party, name, amount };
} // namespace order_column

constexpr std::array order_columns{
    CsvColumn{"message", ColumnUse::required},
    CsvColumn{"end_to_end", ColumnUse::required},
    CsvColumn{"day", ColumnUse::required},
    CsvColumn{"bank"},
    CsvColumn{"account", ColumnUse::required},
    CsvColumn{"party", ColumnUse::optional, Privacy::personal},
    CsvColumn{"name", ColumnUse::optional, Privacy::personal},
    CsvColumn{"amount", ColumnUse::required},
};
static_assert(order_columns.size() == order_column::amount + 1);

class OrdersReader {
public:
    OrdersReader(std::string_view text, const std::string& file, const Cooperative& cooperative,
                 Problems& problems)
        : file_(file), cooperative_(cooperative), row_(text, file, order_columns, problems) {}

    std::vector<OrderedPayment> read() {
        while (row_.next()) read_row();
        return std::move(payments_);
    }

private:
    void read_row() {
        const auto day = date_in(row_.cell(order_column::day));
        const auto amount = amount_in(row_.cell(order_column::amount));
        const std::string bank = bank_of_order();
        const auto [first, is_new] = lines_.emplace(
            std::pair(text(order_column::message), text(order_column::end_to_end)), row_.line());
        if (!is_new) {
            row_.report(order_column::end_to_end, Rule::id_must_be_unique,
                        {file_ + ":" + std::to_string(first->second)});
        }
        if (!day || !amount || !row_.row_is_sound()) return;
        payments_.push_back({text(order_column::message), text(order_column::end_to_end), *day,
                             bank, text(order_column::account), text(order_column::party),
                             text(order_column::name), *amount});
    }

    std::string bank_of_order() {
        if (row_.blank(order_column::bank)) return {};
        const BankAccount* bank = bank_called(cooperative_, row_.text(order_column::bank));
        if (bank != nullptr) return name_of_movements(cooperative_, *bank);
        row_.report(order_column::bank, Rule::reference_must_exist, {Thing::bank});
        return {};
    }

    [[nodiscard]] std::string text(std::size_t column) const {
        return std::string(row_.text(column));
    }

    const std::string& file_;
    const Cooperative& cooperative_;
    CsvReader row_;
    std::map<std::pair<std::string, std::string>, std::size_t> lines_;
    std::vector<OrderedPayment> payments_;
};

} // namespace

std::filesystem::path orders_file(const std::filesystem::path& folder) {
    return folder / "bank" / "orders.csv";
}

Result<std::vector<OrderedPayment>> load_ordered_payments(const std::filesystem::path& folder,
                                                          const Cooperative& cooperative) {
    const auto path = orders_file(folder);
    std::error_code error;
    if (!std::filesystem::exists(path, error) && !error) return std::vector<OrderedPayment>();
    const auto text = read_text_file(path);
    if (!text) return refuse(text.error());
    const std::string name = path.generic_string();
    Problems problems;
    auto payments = OrdersReader(*text, name, cooperative, problems).read();
    if (!problems.empty()) return refuse(std::move(problems));
    return payments;
}

} // namespace cae
