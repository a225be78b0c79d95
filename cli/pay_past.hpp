// What was paid in the sealed months that a month's corrections are about.
#pragma once

#include "cae/base/result.hpp"
#include "cae/closing/state/pay_past.hpp"
#include "cae/law/rulebook.hpp"
#include "folder_books.hpp"

namespace cae::cli {

// Reads the past of the members whom `documents` correct, and the law of those months; nothing when
// there are no corrections. Fails with Rule::parameter_must_be_in_force and those of the store.
[[nodiscard]] Result<PayPast> pay_past(const FolderBooks& books, const MonthDocuments& documents,
                                       const Rulebook& rulebook);

// The same for the recalls that a sealed month has of one member.
[[nodiscard]] Result<PayPast> pay_past(const FolderBooks& books, const MonthRecord& record,
                                       const MemberId& member, const Rulebook& rulebook);

} // namespace cae::cli
