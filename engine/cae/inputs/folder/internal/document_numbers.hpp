// Numbers of sales and credit notes: one number, one document.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "cae/base/hash_index.hpp"
#include "cae/cooperative/documents.hpp"

namespace cae::folder_reader {

// A document may take several rows, of one or several accounts and rates. They bear one date and
// differ in something else than their line: the same row twice was entered twice. Another date is
// another document with a number already taken.
class DocumentNumbers {
public:
    // `documents` are the rows so far; they must outlive it. Has room for `rows` without growing.
    DocumentNumbers(const std::vector<ActivityDocument>& documents, std::size_t rows);

    // A number that will be added soon is sought in memory meanwhile.
    void prepare(std::string_view number) const { index_.prefetch(hash_of(number)); }

    // Remembers the last of the documents; the line of the first one when its number is taken.
    [[nodiscard]] std::optional<std::size_t> add_last();

private:
    [[nodiscard]] bool is_part_of(const ActivityDocument& row, const ActivityDocument& first);

    const std::vector<ActivityDocument>& documents_;
    HashIndex index_;                       // positions of the first rows of documents
    std::unordered_set<std::string> parts_; // of the documents that take several rows
};

} // namespace cae::folder_reader
