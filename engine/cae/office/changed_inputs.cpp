#include "cae/office/internal/changed_inputs.hpp"

#include <algorithm>
#include <iterator>
#include <string>

#include "cae/base/sha256.hpp"
#include "cae/inputs/text/text_file.hpp"

namespace cae {
namespace {

bool is_as_sealed(const std::filesystem::path& folder, const InputFile& file) {
    const auto bytes = read_file_bytes(folder / file.path);
    return bytes && static_cast<std::int64_t>(bytes->size()) == file.bytes &&
           sha256_of(*bytes) == file.sha256;
}

} // namespace

InputFiles changed_since(const std::filesystem::path& folder, const InputFiles& sealed) {
    InputFiles changed;
    std::copy_if(sealed.begin(), sealed.end(), std::back_inserter(changed),
                 [&](const InputFile& file) { return !is_as_sealed(folder, file); });
    return changed;
}

bool is_of_month(const InputFile& file, Month month, Month first) {
    const bool is_table = file.path.find(to_string(month)) != std::string::npos;
    return is_table || (month == first && file.path.starts_with("opening"));
}

Problem refuse_input(const std::filesystem::path& folder, const InputFile& file, Month month) {
    return {Rule::input_must_be_as_sealed,
            {(folder / file.path).generic_string(), 0, 0},
            file.path,
            {month},
            Privacy::open};
}

Problems changed_inputs(const SealedBooks& books, std::optional<Month> period) {
    Problems problems;
    const auto& folder = books.folder().path;
    const Month first = books.cooperative().first_period;
    for (Month month = first; books.is_sealed(month); month = month.next()) {
        if (period && month != *period) continue;
        const auto sealed = books.months()->inputs(month);
        if (!gather(sealed, problems)) continue;
        for (const InputFile& file : changed_since(folder, *sealed)) {
            if (is_of_month(file, month, first)) {
                problems.push_back(refuse_input(folder, file, month));
            }
        }
    }
    return problems;
}

} // namespace cae
