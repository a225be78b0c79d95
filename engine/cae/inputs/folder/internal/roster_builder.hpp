// Members as files describe them -> Roster.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cae/base/problem.hpp"
#include "cae/cooperative/cooperative.hpp"
#include "cae/cooperative/roster.hpp"
#include "cae/cooperative/roster_index.hpp"

namespace cae::folder_reader {

// Text and where it stands; without a place of its own, where its part of the member does.
struct PlacedText {
    std::string text{};
    KeptPlace place{};
};

// What of a member may be told to be wrong when the whole is known.
enum class MemberPart { branch, activities, stages, weekly_hours, full_ceiling, category };

// A levy of the cooperative by a rule of the member's own, before its name becomes a position.
struct LevyDraft {
    PlacedText name{};
    Dated<StagedContribution> rule{};
};

// A member before ids become positions. `member` bears what could be read.
struct MemberDraft {
    Member member{};
    std::optional<PlacedText> branch{};   // absent: the only one; empty text: could not be read
    std::vector<PlacedText> activities{}; // none: one named after the member
    std::vector<LevyDraft> levies{};
    std::function<Place(MemberPart)> place_of{}; // asked only for what is wrong
};

// Puts members together and checks what concerns several of them. Appends Rule::id_must_be_unique,
// reference_must_exist, left_must_be_last, working_time_refused, key_must_be_present.
class RosterBuilder {
public:
    // `cooperative` and `problems` must outlive the builder. Without branches (they could not be
    // read) references to them are not checked.
    RosterBuilder(const Cooperative& cooperative, Problems& problems);

    // Makes room for that many members more.
    void expect(std::size_t members);
    // A member who will be added soon is sought in memory meanwhile.
    void prepare(std::string_view id) const {
        members_.prepare(id);
        activities_.prepare(id); // one is often named after the member
    }
    void add(MemberDraft&& draft);
    [[nodiscard]] Roster take() { return std::move(roster_); }

private:
    [[nodiscard]] bool take_id(const Member& member);
    void set_branch(MemberDraft& draft);
    void set_levies(MemberDraft& draft);
    void check_stages(const MemberDraft& draft);
    void check_cadre(const MemberDraft& draft);
    void open_accounts(MemberDraft& draft);
    void open_account(const PlacedText& activity, MemberDraft& draft);
    ActivityIndex index_of(const std::string& activity, const Member& member);

    const Cooperative& cooperative_;
    Problems& problems_;
    Roster roster_;
    IdIndex members_;
    IdIndex activities_;
    IdIndex branches_;
};

} // namespace cae::folder_reader
