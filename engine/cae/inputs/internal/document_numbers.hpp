// Numbers of sales and credit notes: one number, one document.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "cae/cooperative/documents.hpp"

namespace cae::folder_reader {

// What tells two rows with one number apart.
struct NumberedRow {
    std::string_view number; // outlives the DocumentNumbers
    DocumentKind kind;
    Date date;
    ActivityIndex activity;
    AccountIndex account;
    Rate vat_rate;
    std::size_t line;
};

// A document may take several rows: one for each rate of VAT, one for each member of the team that
// shares it. They bear one date and one activity and differ in their account or rate. Anything else
// is another document with a number already taken.
class DocumentNumbers {
public:
    // Remembers a row; the line of the first one when its number is taken.
    [[nodiscard]] std::optional<std::size_t> add(const NumberedRow& row);

private:
    [[nodiscard]] bool is_new_part(const NumberedRow& row);

    std::array<std::unordered_map<std::string_view, NumberedRow>, 2> first_; // sales, credit notes
    std::unordered_set<std::string> parts_; // of the documents that take several rows
};

} // namespace cae::folder_reader
