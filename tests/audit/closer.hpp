// Closes the months of a folder through the office and gives the tables they leave.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "cae/office/office.hpp"
#include "closed.hpp"

namespace audit {

class Closer {
public:
    explicit Closer(std::filesystem::path folder) : folder_(std::move(folder)) {}

    // Imports a statement of the bank, as `cae bank` does. Returns why it is refused.
    [[nodiscard]] std::string import(const std::string& statement) const;

    // Closes and seals a month, the one after that of the call before. Refused also when the store
    // does not keep the fold of the months so far, or when the month, closed again from the books
    // of its day, is another one.
    [[nodiscard]] Closed close(int month);

    // The rows that settle the VAT of a closed month, as `cae vat --settle` writes them.
    [[nodiscard]] Table vat_settlement(int month) const;

    // Settles a fiscal year, whose months are closed, and seals its inventory on the last day of
    // the month that was closed last.
    [[nodiscard]] Settled settle(int year);

    // What the store gives of the closed months today and did not leave then; empty when all is as
    // it was.
    [[nodiscard]] std::string forgotten() const;

private:
    struct Left {
        cae::MonthRecord record;
        cae::Books books;
    };
    [[nodiscard]] std::string looked_back(cae::Month month, const cae::MonthRecord& record) const;
    void seal(cae::Office& office, const cae::InventoryRecord& record, Settled& settled);

    std::filesystem::path folder_;
    cae::Books folded_;
    std::vector<Left> left_; // by month
};

} // namespace audit
