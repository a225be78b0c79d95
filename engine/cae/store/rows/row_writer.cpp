#include "cae/store/rows/internal/row_writer.hpp"

#include "cae/base/check.hpp"

namespace cae {

void RowWriter::take(const CopiedText& value) {
    if (copies_used_ == copies_.size()) copies_.emplace_back();
    take_cell(std::string_view(copies_[copies_used_++].assign(value.text)));
}

void RowWriter::end_row() {
    CAE_INVARIANT(left_ > 0);
    --left_;
    if (left_ == 0 || waiting_.are_full()) insert();
}

// Whoever writes gives up everything when a row is refused: with OR ROLLBACK, SQLite need not keep
// what would undo the rows of one run alone.
void RowWriter::insert() {
    if (!insertion_) {
        insertion_.emplace(database_.prepare("INSERT OR ROLLBACK INTO " + into_ + " " +
                                             select_waiting_rows(sums_.columns())));
    }
    database_.waiting().rows = &waiting_;
    insertion_->run();
    database_.waiting().rows = nullptr;
    waiting_.clear();
    copies_used_ = 0;
}

} // namespace cae
