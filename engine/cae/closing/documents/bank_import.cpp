#include "cae/closing/documents/bank_import.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "cae/base/hash_index.hpp"
#include "cae/base/plain_words.hpp"
#include "cae/closing/documents/internal/written_numbers.hpp"
#include "cae/cooperative/earlier_movements.hpp"

namespace cae {
namespace {

// What makes a movement what it is.
using MovementIdentity = std::tuple<std::string, Date, Money, std::string>;

MovementIdentity identity_of(const BankMovement& movement) {
    return {movement.bank, movement.date, movement.amount, text_key(movement)};
}

// A name for a movement that the bank gives none: its day and what it says.
std::string own_reference(const BankMovement& movement) {
    if (!movement.reference.empty()) return movement.reference;
    const std::string text = to_string(movement.amount) + "\n" + movement.label + "\n" +
                             movement.counterparty;
    std::array<char, 16> digits{};
    const auto end = std::to_chars(digits.begin(), digits.end(),
                                   static_cast<std::uint32_t>(hash_of(text)), 16);
    return to_string(movement.date) + "-" + std::string(digits.begin(), end.ptr);
}

// What a movement says, where numbers of invoices are looked for.
PaymentText text_of(const BankMovement& movement) {
    return PaymentText(movement.reference + " \n " + movement.counterparty + " \n " +
                       movement.label);
}

// A movement that tables have.
struct KnownMovement {
    BankMovement movement;
    bool is_typed = false;     // no import has found what it pays
    std::string typed_for{};   // the invoice that somebody has written beside it
    std::string typed_party{}; // whom somebody has written beside its account
};

bool is_near(Date day, Date other) {
    return std::abs(day.days_since(other)) <= most_days_of_receipt;
}

// Whether a movement says what somebody typed, in whole words.
bool has_words(const BankMovement& movement, const std::string& typed) {
    const std::string words = plain_words(typed);
    if (words.find_first_not_of(' ') == std::string::npos) return false;
    const std::string said = " " + plain_words(movement.counterparty + " " + movement.label) + " ";
    return said.find(" " + words + " ") != std::string::npos;
}

// The movements that tables have, each to be met once.
class KnownMovements {
public:
    explicit KnownMovements(const BankTables& tables) {
        for (const auto& [month, rows] : tables) add(rows);
    }

    bool take(const BankMovement& movement) {
        const auto found = exact_.find(identity_of(movement));
        if (found == exact_.end()) return false;
        by_reference_.erase(found->second);
        exact_.erase(found);
        return true;
    }

    // A row that says less than was received: somebody has cut it into parts.
    bool take_cut(const BankMovement& movement) {
        const std::string reference = own_reference(movement);
        return take_if([&](const KnownMovement& known) {
            const BankMovement& row = known.movement;
            return row.bank == movement.bank && row.reference == reference &&
                   row.date == movement.date && text_key(row) == text_key(movement) &&
                   is_less(row, movement);
        });
    }

    // A row that somebody typed before the bank showed it, in words of their own or in none: of its
    // day first.
    bool take_typed(const BankMovement& movement) {
        return take_if([&](const KnownMovement& known) {
                   return known.movement.date == movement.date && is_typed_of(known, movement);
               }) ||
               take_if([&](const KnownMovement& known) { return is_typed_of(known, movement); });
    }

private:
    template <class Fits>
    bool take_if(const Fits& fits) {
        for (auto row = by_reference_.begin(); row != by_reference_.end(); ++row) {
            if (!fits(row->second)) continue;
            by_reference_.erase(row);
            return true;
        }
        return false;
    }

    static bool is_typed_of(const KnownMovement& known, const BankMovement& movement) {
        const BankMovement& row = known.movement;
        const bool fits = row.bank == movement.bank && row.amount == movement.amount &&
                          is_near(row.date, movement.date);
        if (!fits || text_key(row) == text_key(movement)) return false;
        if (text_key(row).empty()) return true;
        if (!known.is_typed) return false;
        const bool names_invoice = !known.typed_for.empty() &&
                                   text_of(movement).holds(written_number(known.typed_for));
        return names_invoice || has_words(movement, known.typed_party) ||
               has_words(movement, row.label) || has_words(movement, row.counterparty);
    }

    static bool is_less(const BankMovement& known, const BankMovement& movement) {
        return movement.amount > Money() ? known.amount > Money() && known.amount < movement.amount
                                         : known.amount < Money() && known.amount > movement.amount;
    }

    // Parts of a movement stand together under its reference.
    void add(const std::vector<BankRow>& rows) {
        std::map<std::string, BankMovement> wholes;
        for (const BankRow& row : rows) {
            BankMovement movement = row.movement;
            movement.reference = whole_reference(row.movement.reference);
            if (movement.reference == row.movement.reference) {
                const bool is_typed = row.matched_by == MatchedBy::nothing && row.is_explained();
                add({std::move(movement), is_typed, row.refers_to, row.party});
                continue;
            }
            const std::string key = movement.reference + "\n" + text_key(movement);
            const auto [whole, is_new] = wholes.try_emplace(key, movement);
            if (!is_new) whole->second.amount += movement.amount;
        }
        for (auto& [key, whole] : wholes) add({std::move(whole)});
    }

    void add(KnownMovement known) {
        exact_.emplace(identity_of(known.movement), next_);
        by_reference_.emplace(next_++, std::move(known));
    }

    std::multimap<MovementIdentity, std::size_t> exact_;
    std::map<std::size_t, KnownMovement> by_reference_;
    std::size_t next_ = 0;
};

// Gives names to movements that no row has yet.
class References {
public:
    explicit References(const BankTables& tables) {
        for (const auto& [month, rows] : tables) {
            for (const BankRow& row : rows) {
                taken_.insert(row.movement.reference);
                taken_.insert(whole_reference(row.movement.reference));
            }
        }
    }

    std::string name(const BankMovement& movement) {
        const std::string wanted = own_reference(movement);
        std::string free = wanted;
        for (int number = 2; !taken_.insert(free).second; ++number) {
            free = wanted + "-" + std::to_string(number);
        }
        return free;
    }

private:
    std::set<std::string> taken_;
};

std::string part_of_reference(const std::string& reference, std::size_t part) {
    return reference + " (" + std::to_string(part) + ")";
}

void add_rows(const MatchedMovement& matched, std::vector<BankRow>& rows) {
    const BankMovement& movement = matched.movement;
    const auto& paid = matched.match.invoices;
    if (paid.empty()) rows.push_back({movement, {}, {}, {}, MatchedBy::nothing});
    for (std::size_t i = 0; i < paid.size(); ++i) {
        BankRow row{movement, paid[i].first, {}, {}, matched.match.by};
        row.movement.amount = paid[i].second;
        if (paid.size() > 1) {
            row.movement.reference = part_of_reference(movement.reference, i + 1);
        }
        rows.push_back(std::move(row));
    }
}

// Payments that rows have booked on an invoice: the bank may take one back.
class TakenBack {
public:
    explicit TakenBack(const BankTables& tables) {
        for (const auto& [month, rows] : tables) {
            for (const BankRow& row : rows) note(row);
        }
    }

    void note(const BankRow& row) {
        const bool pays = !row.refers_to.empty() && row.matched_by != MatchedBy::receipt;
        if (!pays || row.movement.amount <= Money()) return;
        payments_.emplace(std::pair(row.movement.bank, row.movement.amount),
                          std::pair(row.movement.date, row.refers_to));
    }

    // The payment of that amount whose invoice the movement names, once.
    BankMatch match(const BankMovement& movement) {
        const PaymentText text = text_of(movement);
        const auto [first, last] = payments_.equal_range({movement.bank, -movement.amount});
        for (auto payment = first; payment != last; ++payment) {
            const auto& [date, invoice] = payment->second;
            const WrittenNumber number = written_number(invoice);
            if (date > movement.date || !text.holds(number)) continue;
            BankMatch match{{{invoice, movement.amount}},
                            number.is_weak() ? MatchedBy::digits : MatchedBy::number};
            payments_.erase(payment);
            return match;
        }
        return {};
    }

private:
    // By their banks and amounts.
    std::multimap<std::pair<std::string, Money>, std::pair<Date, std::string>> payments_;
};

// What each movement is of the orders.
std::vector<OrderMatch> match_orders(const std::vector<BankMovement>& movements,
                                     const std::vector<OrderedPayment>& payments,
                                     const BankTables& tables) {
    std::vector<OrderMatch> matches(movements.size());
    if (payments.empty()) return matches;
    OrdersAtBank orders(payments, all_rows(tables));
    std::transform(movements.begin(), movements.end(), matches.begin(),
                   [&](const BankMovement& movement) { return orders.match(movement); });
    return matches;
}

// What those pay that are of no order, in the places of all.
std::vector<BankMatch> match_others(const std::vector<BankMovement>& movements,
                                    const std::vector<OrderMatch>& ordered,
                                    std::vector<UnpaidInvoice> unpaid,
                                    std::vector<EnteredReceipt> receipts) {
    std::vector<BankMovement> others;
    for (std::size_t i = 0; i < movements.size(); ++i) {
        if (!ordered[i].found()) others.push_back(movements[i]);
    }
    auto found = match_payments(others, std::move(unpaid), std::move(receipts));
    std::vector<BankMatch> matches(movements.size());
    auto next = found.begin();
    for (std::size_t i = 0; i < movements.size(); ++i) {
        if (!ordered[i].found()) matches[i] = std::move(*next++);
    }
    return matches;
}

// A row for each transfer: what it pays, or took back.
void add_ordered(const BankMovement& movement, const OrderMatch& match,
                 std::vector<BankRow>& rows) {
    for (std::size_t i = 0; i < match.paid.size(); ++i) {
        const OrderedPayment& payment = match.paid[i];
        BankRow row{movement, {}, {}, {}, MatchedBy::order, payment.account, payment.party};
        row.movement.amount = match.came_back ? payment.amount : -payment.amount;
        if (match.paid.size() > 1) {
            row.movement.reference = part_of_reference(movement.reference, i + 1);
        }
        rows.push_back(std::move(row));
    }
}

// What pays no invoice goes where a rule says.
void add(MatchedMovement& matched, const std::vector<BankRule>& rules, std::vector<BankRow>& rows,
         std::vector<RuledMovement>& ruled) {
    const BankRule* rule = matched.match.found() ? nullptr : rule_of(rules, matched.movement);
    if (rule == nullptr) return add_rows(matched, rows);
    matched.match.by = MatchedBy::rule;
    rows.push_back(ruled_row(matched.movement, *rule));
    ruled.push_back({matched.movement, *rule});
}

} // namespace

std::vector<BankMovement> new_movements(const std::vector<BankMovement>& movements,
                                        const BankTables& tables) {
    KnownMovements known(tables);
    std::vector<BankMovement> unmet;
    for (const BankMovement& movement : movements) {
        if (!known.take(movement)) unmet.push_back(movement);
    }
    std::vector<BankMovement> fresh;
    for (BankMovement& movement : unmet) {
        if (known.take_cut(movement) || known.take_typed(movement)) continue;
        fresh.push_back(std::move(movement));
    }
    std::stable_sort(fresh.begin(), fresh.end(),
                     [](const auto& a, const auto& b) { return a.date < b.date; });
    return fresh;
}

BankImport import_movements(std::vector<BankMovement> movements, Payables payables,
                            const BankTables& tables) {
    BankImport import;
    const auto ordered = match_orders(movements, payables.orders, tables);
    auto matches = match_others(movements, ordered, std::move(payables.unpaid),
                                std::move(payables.receipts));
    References references(tables);
    TakenBack taken_back(tables);
    for (std::size_t i = 0; i < movements.size(); ++i) {
        const Month month = movements[i].date.month();
        const auto [table, is_new] = import.tables.try_emplace(month);
        const auto before = tables.find(month);
        if (is_new && before != tables.end()) table->second = before->second;
        movements[i].reference = references.name(movements[i]);
        if (!ordered[i].message.empty()) import.ordered.push_back({movements[i], ordered[i]});
        import.added.push_back({std::move(movements[i]), std::move(matches[i])});
        MatchedMovement& added = import.added.back();
        if (ordered[i].found()) {
            added.match.by = MatchedBy::order;
            add_ordered(added.movement, ordered[i], table->second);
            continue;
        }
        const bool may_be_taken_back = added.movement.amount < Money() && !added.match.found();
        if (may_be_taken_back) added.match = taken_back.match(added.movement);
        add(added, payables.rules, table->second, import.ruled);
        taken_back.note(table->second.back());
    }
    return import;
}

std::vector<BankRow> all_rows(const BankTables& tables) {
    std::vector<BankRow> all;
    for (const auto& [month, rows] : tables) all.insert(all.end(), rows.begin(), rows.end());
    return all;
}

BankTables movements_in(const BankTables& tables) {
    BankTables own;
    EarlierMovements earlier;
    for (const auto& [month, rows] : tables) {
        own.emplace(month, earlier.others_of(rows));
        earlier.add(rows);
    }
    return own;
}

void keep_balance(const BankBalance& said, const BankTables& tables, Month first_open,
                  BankImport& import) {
    const StatementBalance& closing = said.closing;
    BankTables known = tables;
    for (const auto& [month, rows] : import.tables) known.insert_or_assign(month, rows);
    for (auto table = known.rbegin(); table != known.rend(); ++table) {
        auto& [month, rows] = *table;
        const auto days = by_day(rows, said.bank);
        const auto last = std::find_if(days.rbegin(), days.rend(), [&](const BankRow* row) {
            return row->movement.date <= closing.date;
        });
        if (last == days.rend()) continue;
        if (month < first_open || (*last)->balance == closing.amount) return;
        rows[static_cast<std::size_t>(*last - rows.data())].balance = closing.amount;
        import.tables.insert_or_assign(month, rows);
        return;
    }
}

void rule_waiting_rows(const BankTables& tables, Month first_open,
                       const std::vector<BankRule>& rules, BankImport& import) {
    for (const auto& [month, known] : tables) {
        if (month < first_open) continue;
        const auto added = import.tables.find(month);
        std::vector<BankRow> rows = added != import.tables.end() ? added->second : known;
        bool any = false;
        for (BankRow& row : rows) {
            const BankRule* rule = row.is_explained() ? nullptr : rule_of(rules, row.movement);
            if (rule == nullptr) continue;
            row = ruled_row(row.movement, *rule);
            import.ruled.push_back({row.movement, *rule});
            any = true;
        }
        if (any) import.tables.insert_or_assign(month, std::move(rows));
    }
}

} // namespace cae
