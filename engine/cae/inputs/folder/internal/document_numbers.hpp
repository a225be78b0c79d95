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

// A document may take several rows: one for each rate of VAT, one for each member of the team that
// shares it. They bear one date and one activity and differ in their account or rate. Anything else
// is another document with a number already taken.
class DocumentNumbers {
public:
    // `roster` tells the activity of an account, `documents` are the rows so far; both must outlive
    // it. Has room for `rows` without growing.
    DocumentNumbers(const Roster& roster, const std::vector<ActivityDocument>& documents,
                    std::size_t rows);

    // A number that will be added soon is sought in memory meanwhile.
    void prepare(std::string_view number) const { index_.prefetch(hash_of(number)); }

    // Remembers the last of the documents; the line of the first one when its number is taken.
    [[nodiscard]] std::optional<std::size_t> add_last();

private:
    [[nodiscard]] bool is_part_of(const ActivityDocument& row, const ActivityDocument& first);

    const Roster& roster_;
    const std::vector<ActivityDocument>& documents_;
    HashIndex index_;                       // positions of the first rows of documents
    std::unordered_set<std::string> parts_; // of the documents that take several rows
};

} // namespace cae::folder_reader
