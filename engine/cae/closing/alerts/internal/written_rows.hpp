// The rows of a month's table as they were written.
#pragma once

#include <vector>

#include "cae/cooperative/documents.hpp"

namespace cae {

// A team bears its row in several documents; `first` is one of them.
struct WrittenRow {
    const ActivityDocument* first = nullptr;
    NetAndVat amounts{};
    bool is_shared = false;
};

// In the order of the documents, which must outlive them.
[[nodiscard]] std::vector<WrittenRow> written_rows(const MonthDocuments& documents);

} // namespace cae
