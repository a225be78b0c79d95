#include "cae/inputs/folder/internal/cooperative_file.hpp"

#include <string>

#include "cae/cooperative/identifiers.hpp"
#include "cae/inputs/folder/internal/contract_values.hpp"
#include "cae/inputs/folder/internal/contribution_reader.hpp"
#include "cae/inputs/folder/internal/cover_reader.hpp"
#include "cae/inputs/folder/internal/folder_names.hpp"
#include "cae/inputs/text/internal/yaml_dated.hpp"

namespace cae::folder_reader {
namespace {

constexpr auto form_words = vocabulary<LegalForm>();
constexpr auto recognition_words = vocabulary<Recognition>();

// One that stands alone is on the account that the chart gives to the bank, as the first of several
// is; each of the others says its own.
enum class BankPlace { alone, first, other };

std::optional<BankAccount> read_bank(const YamlNode& node, BankPlace place, Problems& problems) {
    YamlMap map(node, problems);
    const auto iban = map.required("iban", number_of_form(is_valid_iban, Rule::iban_must_be_valid));
    const auto bic = map.optional("bic", number_of_form(is_valid_bic, Rule::bic_must_be_valid));
    const auto name = place == BankPlace::alone ? map.optional("name", read_text)
                                                : map.required("name", read_text);
    const auto account = place == BankPlace::other ? map.required("account", read_text)
                                                   : map.optional("account", read_text);
    map.refuse_other_keys();
    if (!iban) return std::nullopt;
    return BankAccount{
        name.value_or(""), {*iban, bic.value_or("")}, account.value_or(""), node.place};
}

// Movements, statements and entries tell them apart.
void refuse_twice(const std::vector<BankAccount>& banks, Problems& problems) {
    for (auto bank = banks.begin(); bank != banks.end(); ++bank) {
        for (auto earlier = banks.begin(); earlier != bank; ++earlier) {
            const auto compare = [&](const std::string& value, const std::string& other) {
                if (value.empty() || value != other) return;
                problems.push_back(
                    {Rule::id_must_be_unique,
                     bank->place,
                     value,
                     {earlier->place.file + ":" + std::to_string(earlier->place.line)},
                     Privacy::open});
            };
            compare(bank->name, earlier->name);
            compare(bank->bank.iban, earlier->bank.iban);
            compare(bank->account, earlier->account);
        }
    }
}

std::optional<std::vector<BankAccount>> read_banks(const YamlNode& node, Problems& problems) {
    std::vector<BankAccount> banks;
    if (node.kind != YamlKind::list) {
        if (auto bank = read_bank(node, BankPlace::alone, problems)) {
            banks.push_back(*std::move(bank));
        }
        return banks;
    }
    for (const YamlNode& child : node.children) {
        const bool is_first = &child == &node.children.front();
        auto bank = read_bank(child, is_first ? BankPlace::first : BankPlace::other, problems);
        if (bank) banks.push_back(*std::move(bank));
    }
    refuse_twice(banks, problems);
    return banks;
}

std::optional<SocialBody> read_body(const YamlNode& node, Problems& problems) {
    YamlMap map(node, problems);
    const auto name = map.required("name", read_text);
    const auto iban = map.required("iban", number_of_form(is_valid_iban, Rule::iban_must_be_valid));
    const auto bic = map.optional("bic", number_of_form(is_valid_bic, Rule::bic_must_be_valid));
    map.refuse_other_keys();
    if (!name || !iban) return std::nullopt;
    return SocialBody{*name, {*iban, bic.value_or("")}, node.key_place()};
}

// By collectors of the chart, whose names are known where contributions are paid.
std::optional<std::map<std::string, SocialBody>> read_bodies(const YamlNode& node,
                                                             Problems& problems) {
    std::map<std::string, SocialBody> bodies;
    if (node.kind != YamlKind::map) {
        report(node, Rule::value_must_be_a_map, {}, problems);
        return std::nullopt;
    }
    for (const YamlNode& child : node.children) {
        if (auto body = read_body(child, problems)) bodies.emplace(child.key, *std::move(body));
    }
    return bodies;
}

// The name of a file in the folder; a path or an address would lead out of it.
std::optional<StoreLocation> read_store(const YamlNode& node, Problems& problems) {
    const auto file = read_id(node, problems);
    if (file && is_taken_name(*file)) {
        report(node, Rule::store_must_not_be_an_input, {}, problems);
        return std::nullopt;
    }
    return file ? std::optional(StoreLocation{*file}) : std::nullopt;
}

// {name, exchanged}: kept beside euros, and not exchanged when nothing else is said.
std::optional<LocalCurrency> read_local_currency(const YamlNode& node, Problems& problems) {
    YamlMap map(node, problems);
    auto name = map.required("name", read_text);
    auto exchanged = map.optional("exchanged", dated(word_of(flag_words)));
    map.refuse_other_keys();
    if (!name) return std::nullopt;
    return LocalCurrency{*std::move(name), exchanged.value_or(Dated<bool>())};
}

// {becomes: cesa}: what a project holder becomes at the first turnover.
std::optional<Stage> read_first_turnover(const YamlNode& node, Problems& problems) {
    static const auto read_stage_then = word_of(vocabulary(Stage::cesa));
    YamlMap map(node, problems);
    const auto stage = map.required("becomes", read_stage_then);
    map.refuse_other_keys();
    return stage;
}

void read_identity(YamlMap& map, Cooperative& cooperative) {
    set(cooperative.name, map.required("name", read_text));
    set(cooperative.siren,
        map.required("siren", number_of_form(is_valid_siren, Rule::siren_must_be_valid)));
    set(cooperative.form, map.required("form", word_of(form_words)));
    set(cooperative.address, map.required("address", read_address));
    set(cooperative.collective_agreement, map.required("collective_agreement", read_text));
    set(cooperative.ape, map.required("ape", read_text));
}

// The provident cover under one of its two keys.
void read_provident(YamlMap& map, Cooperative& cooperative) {
    const auto of_cadres = map.optional("provident_cover_cadre_pct",
                                        dated(read_provident_cover_of_cadres));
    const auto by_category = map.optional("provident_cover", dated_map(read_provident_cover));
    map.refuse_both("provident_cover_cadre_pct", "provident_cover");
    set(cooperative.provident_cover, by_category ? by_category : of_cadres);
}

void read_rates(YamlMap& map, Cooperative& cooperative) {
    const auto branches = [&](const YamlNode& node, Problems& problems) {
        return std::optional(read_branches(node, cooperative.siren, problems));
    };
    set(cooperative.branches, map.required("branches", branches));
    set(cooperative.headcount, map.required("headcount", dated(read_whole)));
    set(cooperative.health_cover, map.required("health_cover", dated_map(read_health_cover)));
    read_provident(map, cooperative);
}

// 28, or {day: 5, of: next}.
std::optional<PayDay> read_pay_day(const YamlNode& node, Problems& problems) {
    const auto read_day = whole_between(1, 31);
    if (node.kind != YamlKind::map) {
        const auto day = read_day(node, problems);
        return day ? std::optional(PayDay{*day, false}) : std::nullopt;
    }
    YamlMap map(node, problems);
    const auto day = map.required("day", read_day);
    const auto of = map.optional("of", one_of<bool>({{"month", false}, {"next", true}}));
    map.refuse_other_keys();
    return day ? std::optional(PayDay{*day, of.value_or(false)}) : std::nullopt;
}

// {from: 2026-01, to: 2027-03}: a first year of more than twelve months, or of less.
std::optional<FiscalYear> read_first_year(const YamlNode& node, const Cooperative& cooperative,
                                          Problems& problems) {
    constexpr int most_months = 24;
    YamlMap map(node, problems);
    const auto from = map.required("from", read_month);
    const auto to = map.required("to", read_month);
    map.refuse_other_keys();
    if (!from || !to) return std::nullopt;
    const auto report = [&](Rule rule, const char* key, const std::string& value, Detail detail) {
        problems.push_back(
            {rule, node.find(key)->place, value, {std::move(detail)}, Privacy::open});
    };
    const int months = to->months_since(*from) + 1;
    if (to->next().number() != cooperative.fiscal_year_first_month) {
        report(Rule::first_year_must_end_before_next, "to", to_string(*to),
               cooperative.fiscal_year_first_month);
    }
    if (months < 1 || months > most_months) {
        report(Rule::first_year_must_be_of_months, "to", std::to_string(months), most_months);
    }
    if (*from > cooperative.first_period) {
        report(Rule::first_year_must_hold_books, "from", to_string(*from),
               cooperative.first_period);
    }
    return FiscalYear{*from, *to};
}

void read_fiscal_years(YamlMap& map, Cooperative& cooperative) {
    set(cooperative.fiscal_year_first_month,
        map.optional("fiscal_year_first_month", whole_between(1, 12)));
    cooperative.first_fiscal_year = map.optional(
        "first_fiscal_year", [&](const YamlNode& node, Problems& problems) {
            return read_first_year(node, cooperative, problems);
        });
}

void read_rules(YamlMap& map, Cooperative& cooperative) {
    read_fiscal_years(map, cooperative);
    set(cooperative.recognition, map.optional("recognition", word_of(recognition_words)));
    set(cooperative.vat_on, map.optional("vat_on", word_of(vat_on_words)));
    set(cooperative.vat_tolerance, map.optional("vat_tolerance", dated(read_amount)));
    cooperative.contribution = *always<StagedContribution>(usual_contribution());
    set(cooperative.contribution, map.optional("contribution", dated_map(read_contribution)));
    set(cooperative.levies, map.optional("levies", read_levies));
    set(cooperative.pay_policy, map.optional("pay_policy", read_pay_policy));
    set(cooperative.leave, map.optional("leave", dated_map(read_leave)));
    set(cooperative.pay_day, map.optional("pay_day", read_pay_day));
    set(cooperative.banks, map.optional("bank", read_banks));
    set(cooperative.bodies, map.optional("bodies", read_bodies));
    set(cooperative.store, map.optional("store", read_store));
    cooperative.local_currency = map.optional("local_currency", read_local_currency);
    cooperative.employs_at_first_turnover =
        map.optional("first_turnover", read_first_turnover).has_value();
}

// What the first month closed needs must be in force on its last day, as the closing reads it.
class FirstPeriodCheck {
public:
    FirstPeriodCheck(const YamlNode& root, Month first_period, Problems& problems)
        : root_(root), day_(first_period.last_day()), problems_(problems) {}

    template <class T>
    void require(const Dated<T>& value, const std::string& name) {
        if (!value.empty()) require(value, name, root_.find(name));
    }

    void require_rates(const std::vector<Branch>& branches) {
        const YamlNode* list = root_.find("branches");
        for (std::size_t i = 0; i < branches.size(); ++i) {
            const auto& rate = branches[i].accident_rate;
            const std::string name = "accident_rate_pct";
            if (!rate.empty()) require(rate, name, list->children[i].find(name));
        }
    }

private:
    template <class T>
    void require(const Dated<T>& value, const std::string& name, const YamlNode* node) {
        if (value.on(day_) != nullptr) return;
        problems_.push_back(
            {Rule::dated_value_must_be_in_force, node->place, {}, {name, day_}, Privacy::open});
    }

    const YamlNode& root_;
    Date day_;
    Problems& problems_;
};

void check_first_period(const YamlNode& root, const Cooperative& cooperative, Problems& problems) {
    FirstPeriodCheck check(root, cooperative.first_period, problems);
    check.require(cooperative.headcount, "headcount");
    check.require(cooperative.health_cover, "health_cover");
    check.require(cooperative.contribution, "contribution");
    check.require_rates(cooperative.branches);
}

} // namespace

Month unread_month() { return the_beginning().month(); }

Cooperative read_cooperative(const YamlNode& root, Problems& problems) {
    YamlMap map(root, problems);
    const auto first_period = map.required("first_period", read_month);
    Cooperative cooperative{.first_period = first_period.value_or(unread_month())};
    read_identity(map, cooperative);
    read_rates(map, cooperative);
    read_rules(map, cooperative);
    map.refuse_other_keys();
    if (first_period) check_first_period(root, cooperative, problems);
    return cooperative;
}

} // namespace cae::folder_reader
