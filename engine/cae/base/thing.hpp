// What a problem can be about, where its words must name the kind of thing.
#pragma once

namespace cae {

// Its words in French and English stand in cae/outputs/words/vocabulary.cpp.
enum class Thing {
    member,
    activity,
    branch,
    levy,
    pay_sheet,
    correction,
    work_share,
    work_share_criteria,
    statutory_reserve,
    seniority_coefficient,
    share_interest,
    entry,
    cooperative,
    customer,
    supplier,
    collector,
    bank,
};

} // namespace cae
