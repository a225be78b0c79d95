#include "cae/cooperative/internal_sales.hpp"

#include <algorithm>
#include <map>

namespace cae {
namespace {

struct Sale {
    MemberIndex buyer = 0;
    std::size_t document = 0;
};

// Walks from seller to buyer, depth first, without recursion: circles may be long.
class Walk {
public:
    Walk(const std::vector<ActivityDocument>& documents, const Roster& roster) : roster_(roster) {
        const auto member = [&](AccountIndex account) { return roster.accounts[account].member; };
        for (std::size_t i = 0; i < documents.size(); ++i) {
            if (!documents[i].buyer) continue;
            sales_[member(documents[i].account)].push_back({member(*documents[i].buyer), i});
        }
    }

    std::optional<CircleOfSales> find() {
        for (const auto& [seller, sales] : sales_) {
            if (states_.contains(seller)) continue;
            if (auto circle = find_from(seller)) return circle;
        }
        return std::nullopt;
    }

private:
    enum class State { on_path, done };
    struct Step {
        MemberIndex member = 0;
        std::size_t next = 0; // sale to follow
    };

    std::optional<CircleOfSales> find_from(MemberIndex first) {
        enter(first);
        while (!path_.empty()) {
            Step& step = path_.back();
            const auto& sales = sales_[step.member];
            if (step.next == sales.size()) {
                states_[step.member] = State::done;
                path_.pop_back();
                continue;
            }
            const Sale sale = sales[step.next++];
            const auto state = states_.find(sale.buyer);
            if (state == states_.end()) {
                if (sales_.contains(sale.buyer)) enter(sale.buyer);
            } else if (state->second == State::on_path) {
                return CircleOfSales{sale.document, described(sale.buyer)};
            }
        }
        return std::nullopt;
    }

    void enter(MemberIndex member) {
        states_[member] = State::on_path;
        path_.push_back({member});
    }

    std::string described(MemberIndex first) const {
        const auto begin = std::find_if(path_.begin(), path_.end(),
                                        [&](const Step& step) { return step.member == first; });
        std::string text;
        for (auto step = begin; step != path_.end(); ++step) text += name(step->member) + " -> ";
        return text + name(first);
    }

    const std::string& name(MemberIndex member) const { return roster_.members[member].id.text(); }

    const Roster& roster_;
    std::map<MemberIndex, std::vector<Sale>> sales_; // by seller
    std::map<MemberIndex, State> states_;
    std::vector<Step> path_;
};

} // namespace

std::optional<CircleOfSales> circle_of_sales(const std::vector<ActivityDocument>& documents,
                                             const Roster& roster) {
    return Walk(documents, roster).find();
}

} // namespace cae
