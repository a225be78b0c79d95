#include "cae/office/account_balance.hpp"

namespace cae {

Result<Money> account_balance(const SealedBooks& books, InternedText number, Month until) {
    Money balance;
    for (Month month = books.cooperative().first_period; month <= until; month = month.next()) {
        const auto record = books.sealed(month);
        if (!record) return refuse(record.error());
        for (std::size_t i = 0; i < record->entries.line_count(); ++i) {
            const EntryLine line = record->entries.line(i);
            if (line.account.number == number) balance += line.debit - line.credit;
        }
    }
    return balance;
}

} // namespace cae
