// Closes the months of a folder through the office and gives the tables they leave. The only file
// of this room that knows the engine.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "cae/office/office.hpp"
#include "tables.hpp"

namespace audit {

// What the closing says when it refuses is in `refusal`, and there are no tables.
struct Closed {
    Tables tables;
    std::string refusal;
    // Of the fiscal year so far, where it ends with the month or has only begun; else empty.
    std::string fec{};
};

class Closer {
public:
    explicit Closer(std::filesystem::path folder) : folder_(std::move(folder)) {}

    // Closes and seals a month, the one after that of the call before. Refused also when the store
    // does not keep the fold of the months so far, or when the month, closed again from the books
    // of its day, is another one.
    [[nodiscard]] Closed close(int month);

    // What the store gives of the closed months today and did not leave then; empty when all is as
    // it was.
    [[nodiscard]] std::string forgotten() const;

private:
    struct Left {
        cae::MonthRecord record;
        cae::Books books;
    };
    [[nodiscard]] std::string looked_back(cae::Month month, const cae::MonthRecord& record) const;

    std::filesystem::path folder_;
    cae::Books folded_;
    std::vector<Left> left_; // by month
};

} // namespace audit
