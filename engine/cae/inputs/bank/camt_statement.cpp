// CAMT.053 and CAMT.052: the statement and the report of ISO 20022. The only file that knows
// pugixml, which expands no entity and opens no other file.
#include <algorithm>
#include <initializer_list>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <pugixml.hpp>

#include "cae/inputs/bank/internal/bank_formats.hpp"
#include "cae/inputs/bank/internal/own_account.hpp"
#include "cae/money/parse.hpp"

namespace cae {
namespace {

// The name of an element without the prefix of its namespace.
std::string_view local_name(const pugi::xml_node& node) {
    const std::string_view name = node.name();
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

pugi::xml_node child(const pugi::xml_node& node, std::string_view name) {
    return node.find_child([&](const pugi::xml_node& found) { return local_name(found) == name; });
}

// "Acct/Id/IBAN", from `node` down; an empty node when a step is missing.
pugi::xml_node find(pugi::xml_node node, std::string_view path) {
    while (node && !path.empty()) {
        const auto slash = std::min(path.find('/'), path.size());
        node = child(node, path.substr(0, slash));
        path.remove_prefix(std::min(slash + 1, path.size()));
    }
    return node;
}

std::string text_at(const pugi::xml_node& node, std::string_view path) {
    return find(node, path).child_value();
}

// The first of several paths that has a text.
std::string first_text(const pugi::xml_node& node, std::initializer_list<std::string_view> paths) {
    for (const std::string_view path : paths) {
        std::string text = text_at(node, path);
        if (!text.empty()) return text;
    }
    return {};
}

void append(std::string& text, const std::string& more) {
    if (more.empty()) return;
    text += (text.empty() ? "" : " ") + more;
}

// An amount of up to five decimals, of which those beyond the cents must be zero.
std::optional<Money> camt_amount(std::string_view text) {
    constexpr std::size_t cents = 2;
    const auto point = text.find('.');
    while (point != std::string_view::npos && text.size() > point + 1 + cents &&
           text.ends_with('0')) {
        text.remove_suffix(1);
    }
    return parse_money(text);
}

bool is_in_euros(const pugi::xml_node& amount) {
    const std::string_view currency = amount.attribute("Ccy").value();
    return currency.empty() || currency == "EUR";
}

std::string_view account_of_statement(const pugi::xml_node& statement) {
    const auto iban = find(statement, "Acct/Id/IBAN");
    return iban ? iban.child_value() : find(statement, "Acct/Id/Othr/Id").child_value();
}

// A balance and its day, which some banks leave out.
struct SaidBalance {
    Money amount;
    std::optional<Date> date;
};

class CamtReader {
public:
    CamtReader(const StatementText& statement, Problems& problems)
        : source_(statement), problems_(problems) {
        for (std::size_t i = 0; i < source_.text.size(); ++i) {
            if (source_.text[i] == '\n') line_ends_.push_back(static_cast<std::ptrdiff_t>(i));
        }
    }

    BankStatement read() {
        pugi::xml_document document;
        const auto parsed = document.load_buffer(source_.text.data(), source_.text.size(),
                                                 pugi::parse_default, pugi::encoding_utf8);
        if (!parsed) {
            report(line_of(parsed.offset), Rule::xml_must_be_well_formed, {},
                   {parsed.description()});
            return {};
        }
        const auto statements = statements_of(document);
        if (statements.empty()) return {};
        const auto own = own_accounts(statements);
        for (const auto& node : statements) read_statement(node, own);
        return std::move(statement_);
    }

private:
    // Statements, or the reports of a day that has not ended.
    std::vector<pugi::xml_node> statements_of(const pugi::xml_document& document) {
        std::vector<pugi::xml_node> statements;
        pugi::xml_node message = find(document.root(), "Document/BkToCstmrStmt");
        if (!message) message = find(document.root(), "Document/BkToCstmrAcctRpt");
        for (const auto& node : message.children()) {
            const auto name = local_name(node);
            if (name == "Stmt" || name == "Rpt") statements.push_back(node);
        }
        if (statements.empty()) {
            report(1, Rule::element_must_be_present,
                   std::string(local_name(document.document_element())),
                   {message ? "Stmt" : "BkToCstmrStmt"});
        }
        return statements;
    }

    // The accounts of a file of several that are ours; none where it has one alone.
    std::set<std::string> own_accounts(const std::vector<pugi::xml_node>& statements) {
        std::set<std::string> accounts;
        for (const auto& node : statements)
            accounts.insert(account_key(account_of_statement(node)));
        accounts.erase("");
        statement_.accounts = accounts;
        return accounts.size() < 2 ? std::set<std::string>()
                                   : only_own(accounts, source_, problems_);
    }

    void read_statement(const pugi::xml_node& node, const std::set<std::string>& own) {
        if (!own.empty() && !own.contains(account_key(account_of_statement(node)))) {
            for (const auto& entry : node.children()) {
                if (local_name(entry) == "Ntry") ++statement_.other_accounts;
            }
            return;
        }
        check_account(node);
        const std::size_t before = statement_.movements.size();
        Money entries;
        for (const auto& entry : node.children()) {
            if (local_name(entry) != "Ntry") continue;
            ++statement_.of_account;
            entries += read_entry(entry);
        }
        check_balance(node, entries, problems_.empty());
        std::stable_sort(statement_.movements.begin() + static_cast<std::ptrdiff_t>(before),
                         statement_.movements.end(),
                         [](const auto& a, const auto& b) { return a.date < b.date; });
    }

    void check_account(const pugi::xml_node& node) {
        const std::string iban = account_key(text_at(node, "Acct/Id/IBAN"));
        if (iban.empty() || source_.iban.empty() || iban == source_.iban) return;
        report(line_of(node), Rule::statement_must_be_of_account, iban, {source_.iban});
    }

    // Where both balances are given, no entry is missing between them.
    void check_balance(const pugi::xml_node& node, Money entries, bool is_read) {
        const auto opening = balance(node, {"OPBD", "PRCD"});
        const auto closing = balance(node, {"CLBD"});
        if (!is_read) return;
        if (opening && closing && opening->amount + entries != closing->amount) {
            report(line_of(node), Rule::statement_must_balance, {},
                   {opening->amount + entries, closing->amount});
        }
        keep_balances(node, opening, closing);
    }

    // Statements of one file follow one another, the earliest or the latest first.
    void keep_balances(const pugi::xml_node& node, const std::optional<SaidBalance>& opening,
                       const std::optional<SaidBalance>& closing) {
        const auto& before = statement_.closing;
        const bool follows = before && opening &&
                             opening->date.value_or(before->date) >= before->date;
        if (follows && before->amount != opening->amount) {
            report(line_of(node), Rule::statement_must_follow, {},
                   {opening->amount, opening->date.value_or(before->date), before->amount,
                    before->date});
        }
        if (opening && is_earliest(opening->date)) statement_.opening = opening->amount;
        is_first_ = false;
        if (closing) keep_closing(*closing);
    }

    // Whether the statement that opens on a day is the earliest one so far.
    bool is_earliest(const std::optional<Date>& day) {
        const bool earliest = is_first_ || (day && earliest_ && *day < *earliest_);
        if (earliest) earliest_ = day;
        return earliest;
    }

    void keep_closing(const SaidBalance& closing) {
        const auto& movements = statement_.movements;
        auto day = closing.date;
        if (!day && !movements.empty()) day = movements.back().date;
        const bool is_latest = day && (!statement_.closing || *day >= statement_.closing->date);
        if (is_latest) statement_.closing = StatementBalance{*day, closing.amount};
    }

    std::optional<SaidBalance> balance(const pugi::xml_node& node,
                                       std::initializer_list<std::string_view> codes) {
        for (const std::string_view code : codes) {
            for (const auto& found : node.children()) {
                if (local_name(found) != "Bal") continue;
                if (text_at(found, "Tp/CdOrPrtry/Cd") == code) return balance_in(found);
            }
        }
        return std::nullopt;
    }

    SaidBalance balance_in(const pugi::xml_node& node) {
        constexpr std::size_t length_of_day = 10;
        const std::string day = first_text(node, {"Dt/Dt", "Dt/DtTm"}).substr(0, length_of_day);
        return {signed_amount(node), Date::parse(day)};
    }

    // The amount of an entry that is booked; one movement for each of its transactions.
    Money read_entry(const pugi::xml_node& entry) {
        const std::string status = first_text(entry, {"Sts/Cd", "Sts"});
        if (!status.empty() && status != "BOOK") {
            ++statement_.pending;
            return {};
        }
        const Money amount = signed_amount(entry);
        const auto date = date_of(entry);
        if (!date) return amount;
        BankMovement whole{*date, reference_of(entry)};
        whole.amount = amount;
        whole.line = line_of(entry);
        whole.order_names = order_names_of(entry);
        add_movements(entry, whole);
        return amount;
    }

    // A payment collected with others has its own amount; where these do not make up the entry, the
    // entry is one movement.
    void add_movements(const pugi::xml_node& entry, const BankMovement& whole) {
        std::vector<BankMovement> parts;
        Money sum;
        for (const auto& details : entry.children()) {
            if (local_name(details) != "NtryDtls") continue;
            for (const auto& transaction : details.children()) {
                if (local_name(transaction) != "TxDtls") continue;
                parts.push_back(part_of(transaction, whole));
                sum += parts.back().amount;
            }
        }
        if (parts.size() < 2 || sum != whole.amount) {
            statement_.movements.push_back(one_of_parts(entry, whole, parts));
            return;
        }
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (!whole.reference.empty()) {
                parts[i].reference = whole.reference + "-" + std::to_string(i + 1);
            }
            statement_.movements.push_back(std::move(parts[i]));
        }
    }

    // The entry as one movement that says what its parts say.
    static BankMovement one_of_parts(const pugi::xml_node& entry, BankMovement one,
                                     const std::vector<BankMovement>& parts) {
        for (const BankMovement& part : parts) {
            append(one.label, part.label);
            append(one.counterparty, part.counterparty);
        }
        if (parts.size() == 1) {
            one.order_names = parts[0].order_names;
            if (one.reference.empty()) one.reference = parts[0].reference;
        }
        append(one.label, text_at(entry, "AddtlNtryInf"));
        return one;
    }

    static BankMovement part_of(const pugi::xml_node& transaction, const BankMovement& whole) {
        BankMovement part = whole;
        part.reference = reference_of(transaction);
        const bool credit = whole.amount >= Money();
        part.counterparty =
            credit ? first_text(transaction, {"RltdPties/Dbtr/Nm", "RltdPties/Dbtr/Pty/Nm",
                                              "RltdPties/UltmtDbtr/Nm"})
                   : first_text(transaction, {"RltdPties/Cdtr/Nm", "RltdPties/Cdtr/Pty/Nm",
                                              "RltdPties/UltmtCdtr/Nm"});
        part.label = label_of(transaction);
        append(part.order_names, order_names_of(transaction));
        part.amount = amount_of_transaction(transaction, credit);
        return part;
    }

    // How our own order is called: its message, its group of payments, the transfer.
    static std::string order_names_of(const pugi::xml_node& node) {
        std::string names;
        for (const std::string_view path : {"Refs/MsgId", "Refs/PmtInfId", "Refs/EndToEndId",
                                            "NtryDtls/Btch/MsgId", "NtryDtls/Btch/PmtInfId"}) {
            append(names, text_at(node, path));
        }
        return names;
    }

    static Money amount_of_transaction(const pugi::xml_node& transaction, bool credit) {
        for (const char* const path : {"Amt", "AmtDtls/TxAmt/Amt"}) {
            const auto node = find(transaction, path);
            if (!node || !is_in_euros(node)) continue;
            const auto amount = camt_amount(node.child_value());
            if (!amount) continue;
            const std::string side = text_at(transaction, "CdtDbtInd");
            const bool is_credit = side.empty() ? credit : side == "CRDT";
            return is_credit ? *amount : -*amount;
        }
        return {};
    }

    static std::string label_of(const pugi::xml_node& transaction) {
        std::string label;
        const auto information = child(transaction, "RmtInf");
        for (const auto& node : information.children()) {
            if (local_name(node) == "Ustrd") append(label, node.child_value());
            if (local_name(node) != "Strd") continue;
            append(label, text_at(node, "CdtrRefInf/Ref"));
            append(label, text_at(node, "RfrdDocInf/Nb"));
        }
        append(label, text_at(transaction, "AddtlTxInf"));
        return label;
    }

    // What the bank calls it, else what the payer called it.
    static std::string reference_of(const pugi::xml_node& node) {
        std::string reference = first_text(
            node, {"AcctSvcrRef", "NtryRef", "Refs/AcctSvcrRef", "Refs/TxId", "Refs/EndToEndId"});
        return reference == "NOTPROVIDED" ? std::string() : reference;
    }

    std::optional<Date> date_of(const pugi::xml_node& entry) {
        const std::string text = first_text(entry, {"BookgDt/Dt", "BookgDt/DtTm", "ValDt/Dt"});
        constexpr std::size_t length_of_day = 10;
        auto date = Date::parse(std::string_view(text).substr(0, length_of_day));
        if (!date) report(line_of(entry), Rule::date_must_exist, text, {});
        return date;
    }

    // Positive for a credit.
    Money signed_amount(const pugi::xml_node& node) {
        const auto amount_node = child(node, "Amt");
        const std::string text = amount_node.child_value();
        const auto amount = camt_amount(text);
        if (!amount || *amount < Money()) {
            report(line_of(node), Rule::amount_must_be_exact, text, {});
            return {};
        }
        const std::string currency = amount_node.attribute("Ccy").value();
        if (currency != "EUR") report(line_of(node), Rule::currency_must_be_euro, currency, {});
        const std::string side = text_at(node, "CdtDbtInd");
        if (side != "CRDT" && side != "DBIT") {
            report(line_of(node), Rule::word_must_be_known, side, {"CRDT, DBIT"});
        }
        return side == "DBIT" ? -*amount : *amount;
    }

    std::size_t line_of(const pugi::xml_node& node) const { return line_of(node.offset_debug()); }

    std::size_t line_of(std::ptrdiff_t offset) const {
        const auto line = std::lower_bound(line_ends_.begin(), line_ends_.end(), offset);
        return static_cast<std::size_t>(line - line_ends_.begin()) + 1;
    }

    void report(std::size_t line, Rule rule, std::string value, Details details) {
        problems_.push_back(
            {rule, {source_.file, line, 0}, std::move(value), std::move(details), Privacy::open});
    }

    const StatementText& source_;
    Problems& problems_;
    std::vector<std::ptrdiff_t> line_ends_;
    bool is_first_ = true;           // no statement of the file was read before
    std::optional<Date> earliest_{}; // the day that the earliest statement opens on
    BankStatement statement_;
};

} // namespace

BankStatement read_camt_statement(const StatementText& statement, Problems& problems) {
    return CamtReader(statement, problems).read();
}

} // namespace cae
