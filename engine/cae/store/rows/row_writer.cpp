#include "cae/store/rows/internal/row_writer.hpp"

#include "cae/base/check.hpp"

namespace cae {
namespace {

// More rows at once gain nothing.
constexpr int rows_at_once = 16;

std::string row_of_places(int columns) {
    std::string text = "(?";
    for (int column = 1; column < columns; ++column) text += ", ?";
    return text + ")";
}

std::string insertion(const std::string& into, int columns, int rows) {
    const std::string places = row_of_places(columns);
    std::string sql = "INSERT INTO " + into + " VALUES " + places;
    for (int row = 1; row < rows; ++row) sql += ", " + places;
    return sql;
}

} // namespace

void RowWriter::begin_group(int columns) {
    CAE_INVARIANT(left_ > 0);
    const int group = left_ >= rows_at_once ? rows_at_once : 1;
    if (group == group_) return;
    group_ = group;
    statement_.emplace(database_.prepare(insertion(into_, columns, group)));
    statement_->sum_into(sums_);
}

void RowWriter::end_group() {
    statement_->finish();
    left_ -= static_cast<std::size_t>(group_);
    rows_bound_ = 0;
}

} // namespace cae
