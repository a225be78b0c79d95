// OFX: statements for accounting programs, in SGML (version 1, whose elements need no end) or in
// XML (version 2).
#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cae/inputs/bank/internal/bank_formats.hpp"
#include "cae/inputs/bank/internal/own_account.hpp"
#include "cae/inputs/bank/internal/statement_cells.hpp"
#include "cae/inputs/text/text_encoding.hpp"

namespace cae {
namespace {

// A tag and the text behind it. The end of an element is a tag whose name begins with a slash.
struct OfxTag {
    std::string name;
    std::string_view text;
    std::size_t line = 0;
};

std::string tag_name(std::string_view inside) {
    std::string name;
    for (const char c : inside.substr(0, inside.find_first_of(" \t\r\n"))) {
        name += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    }
    return name;
}

std::vector<OfxTag> ofx_tags(std::string_view text) {
    std::vector<OfxTag> tags;
    std::size_t line = 1;
    std::size_t counted = 0;
    for (std::size_t open = text.find('<'); open != std::string_view::npos;) {
        const std::size_t close = text.find('>', open);
        if (close == std::string_view::npos) break;
        const std::size_t next = text.find('<', close);
        line += static_cast<std::size_t>(
            std::count(text.begin() + static_cast<std::ptrdiff_t>(counted),
                       text.begin() + static_cast<std::ptrdiff_t>(open), '\n'));
        counted = open;
        const std::size_t end = std::min(next, text.size());
        tags.push_back({tag_name(text.substr(open + 1, close - open - 1)),
                        text.substr(close + 1, end - close - 1), line});
        open = next;
    }
    return tags;
}

// "&amp;" is a sign of the text; a number is the code of a letter of latin-1.
std::string without_entities(std::string_view text) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> entities{
        {{"&amp;", "&"},
         {"&lt;", "<"},
         {"&gt;", ">"},
         {"&quot;", "\""},
         {"&apos;", "'"},
         {"&nbsp;", " "}}};
    std::string plain;
    while (!text.empty()) {
        const auto* const found = std::find_if(
            entities.begin(), entities.end(),
            [&](const auto& entity) { return text.starts_with(entity.first); });
        if (found != entities.end()) {
            plain += found->second;
            text.remove_prefix(found->first.size());
            continue;
        }
        int code = 0;
        if (text.starts_with("&#")) {
            const auto [end, error] = std::from_chars(text.data() + 2, text.data() + text.size(),
                                                      code);
            const bool read = error == std::errc() && end != text.data() + text.size() &&
                              *end == ';' && code >= ' ' && code < 256;
            if (read) {
                plain += decode_as(std::string(1, static_cast<char>(code)), TextEncoding::latin_1);
                text.remove_prefix(static_cast<std::size_t>(end - text.data()) + 1);
                continue;
            }
        }
        plain += text.front();
        text.remove_prefix(1);
    }
    return plain;
}

struct OfxMovement {
    std::string type{};
    std::string date{};
    std::string amount{};
    std::string id{};
    std::string name{};
    std::string memo{};
    std::string currency{}; // of the amount, where it is not that of the account
    std::size_t line = 0;
};

class OfxReader {
public:
    OfxReader(const StatementText& source, Problems& problems)
        : source_(source), problems_(problems), tags_(ofx_tags(source.text)) {}

    BankStatement read() {
        find_own();
        for (const OfxTag& tag : tags_) read_tag(tag);
        if (!has_statement_) {
            report(1, Rule::element_must_be_present, "OFX", {"STMTRS"});
        }
        return std::move(statement_);
    }

private:
    static std::string text_of(const OfxTag& tag) {
        return on_one_line(without_entities(tag.text), longest_movement_text);
    }

    // An account is named by its bank, its branch and its number, or by its number alone.
    void find_own() {
        std::set<std::string> accounts;
        for (const OfxTag& tag : tags_) {
            if (tag.name == "ACCTID") accounts.insert(account_key(tag.text));
        }
        accounts.erase("");
        statement_.accounts = accounts;
        const bool looks = accounts.size() > 1 || (!accounts.empty() && !source_.iban.empty());
        if (looks) own_ = only_own(accounts, source_, problems_);
    }

    void read_tag(const OfxTag& tag) {
        if (tag.name == "STMTRS" || tag.name == "CCSTMTRS") {
            has_statement_ = true;
            is_ours_ = true;
        } else if (tag.name == "CURDEF") {
            check_currency(tag, text_of(tag));
        } else if (tag.name == "ACCTID") {
            is_ours_ = own_.empty() || own_.contains(account_key(tag.text));
        } else if (tag.name == "LEDGERBAL") {
            ledger_balance_ = OfxMovement{};
            ledger_balance_->line = tag.line;
        } else if (tag.name == "/LEDGERBAL") {
            end_balance();
        } else if (ledger_balance_ && (tag.name == "BALAMT" || tag.name == "DTASOF")) {
            (tag.name == "BALAMT" ? ledger_balance_->amount : ledger_balance_->date) = text_of(tag);
        } else if (tag.name == "STMTTRN" || tag.name == "STMTTRNP") {
            current_ = OfxMovement{};
            current_->line = tag.line;
        } else if (tag.name == "/STMTTRN" || tag.name == "/STMTTRNP") {
            end_movement(tag.name == "/STMTTRNP");
        } else if (current_) {
            read_field(tag);
        }
    }

    void read_field(const OfxTag& tag) {
        const std::array<std::pair<std::string_view, std::string*>, 7> fields{
            {{"TRNTYPE", &current_->type},
             {"DTPOSTED", &current_->date},
             {"TRNAMT", &current_->amount},
             {"FITID", &current_->id},
             {"NAME", &current_->name},
             {"MEMO", &current_->memo},
             {"CURSYM", &current_->currency}}};
        for (const auto& [name, text] : fields) {
            if (tag.name == name) *text = text_of(tag);
        }
        // The amount is in the currency of the account where another was there before.
        if (tag.name == "ORIGCURRENCY") is_converted_ = true;
        if (tag.name == "/ORIGCURRENCY" || tag.name == "/STMTTRN") is_converted_ = false;
        if (tag.name == "CURSYM" && is_converted_) current_->currency.clear();
    }

    void check_currency(const OfxTag& tag, const std::string& currency) {
        if (!is_euro(currency)) report(tag.line, Rule::currency_must_be_euro, currency, {});
    }

    void end_movement(bool is_pending) {
        if (!current_) return;
        const OfxMovement movement = *std::exchange(current_, std::nullopt);
        is_converted_ = false;
        if (!is_ours_) {
            ++statement_.other_accounts;
            return;
        }
        ++statement_.of_account;
        if (is_pending) {
            ++statement_.pending;
        } else {
            add(movement);
        }
    }

    // One that cannot be read is no balance: the movements stand by themselves.
    void end_balance() {
        if (!ledger_balance_) return;
        const OfxMovement balance = *std::exchange(ledger_balance_, std::nullopt);
        constexpr std::size_t day = 8;
        const auto date = statement_date(std::string_view(balance.date).substr(0, day));
        const auto amount = statement_amount(balance.amount);
        if (is_ours_ && date && amount) statement_.closing = StatementBalance{*date, *amount};
    }

    void add(const OfxMovement& movement) {
        constexpr std::size_t day = 8;
        const auto date = statement_date(std::string_view(movement.date).substr(0, day));
        const auto amount = statement_amount(movement.amount);
        if (!date) report(movement.line, Rule::date_must_exist, movement.date, {});
        if (!amount) report(movement.line, Rule::amount_must_be_exact, movement.amount, {});
        if (!is_euro(movement.currency)) {
            report(movement.line, Rule::currency_must_be_euro, movement.currency, {});
        }
        if (!date || !amount) return;
        if (contradicts(movement.type, *amount)) {
            report(movement.line, Rule::word_must_be_known, movement.type, {"CREDIT"});
        }
        std::string label = movement.name;
        if (label.find(movement.memo) == std::string::npos) {
            label.append(label.empty() ? "" : " ").append(movement.memo);
        }
        statement_.movements.push_back({*date, movement.id, {}, label, *amount, movement.line});
    }

    // Amounts are signed; the type of what leaves the account must not say the contrary.
    static bool contradicts(const std::string& type, Money amount) {
        return type == "DEBIT" && amount > Money();
    }

    void report(std::size_t line, Rule rule, std::string value, Details details) {
        problems_.push_back(
            {rule, {source_.file, line, 0}, std::move(value), std::move(details), Privacy::open});
    }

    const StatementText& source_;
    Problems& problems_;
    std::vector<OfxTag> tags_;
    std::set<std::string> own_;
    bool has_statement_ = false;
    bool is_ours_ = true;
    bool is_converted_ = false;
    std::optional<OfxMovement> current_;
    std::optional<OfxMovement> ledger_balance_; // its amount and its day
    BankStatement statement_;
};

} // namespace

BankStatement read_ofx_statement(const StatementText& source, Problems& problems) {
    return OfxReader(source, problems).read();
}

} // namespace cae
