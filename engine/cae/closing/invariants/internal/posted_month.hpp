// What the journal of a month posts to each section.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "cae/base/hash_index.hpp"
#include "cae/closing/invariants/identity.hpp"
#include "cae/closing/invariants/internal/purposes.hpp"
#include "cae/closing/state/month_record.hpp"

namespace cae {

// Debits less credits of one section.
struct PostedAmounts {
    Money result; // classes 6 and 7
    Money of_pay; // of it, in the journal of pay
    ByPurpose<Money> by_purpose{};

    [[nodiscard]] Money at(Purpose purpose) const {
        return by_purpose[static_cast<std::size_t>(purpose)];
    }
    PostedAmounts& operator+=(const PostedAmounts& other);
};

// One of the cooperative's own sections.
struct PostedBranch {
    BranchId branch;
    PostedAmounts posted;
};

// Keeps a reference to the record. Notes the identities of the journal itself while it sums. What
// an accountant wrote counts in no sum: no figure of the closing knows of it.
class PostedMonth {
public:
    PostedMonth(const MonthRecord& record, const Purposes& purposes,
                std::vector<BrokenIdentity>& broken);

    // Parallel to the accounts of the record.
    [[nodiscard]] const std::vector<PostedAmounts>& accounts() const { return accounts_; }
    [[nodiscard]] const std::vector<PostedBranch>& branches() const { return branches_; }
    [[nodiscard]] PostedAmounts all() const;
    // The position of an account.
    [[nodiscard]] std::optional<std::uint32_t> account(const ActivityId& activity,
                                                       const MemberId& member) const;

private:
    // What is known of an account of the chart, found once.
    struct Meaning {
        InternedText number{};
        bool of_result = false;
        bool analytic = false;
        Purpose purpose = Purpose::other;
        Money left; // of an analytic account over all sections
    };

    void add(const EntryOfMonth& entry);
    void add(const EntryLine& line, bool of_pay, PostedAmounts& posted);
    void check_written(const EntryOfMonth& entry);
    void check_analytic();
    PostedAmounts* posted_to(const Section& section);
    PostedAmounts& branch(const BranchId& branch);
    Meaning& meaning_of(const LedgerAccount& account);
    void note(Identity identity, std::string about);

    const MonthRecord& record_;
    const Purposes& purposes_;
    std::vector<BrokenIdentity>& broken_;
    HashIndex index_; // of the accounts
    std::vector<PostedAmounts> accounts_;
    std::vector<PostedBranch> branches_;
    std::vector<Meaning> meanings_;
    HashIndex index_of_meanings_; // by number
};

} // namespace cae
