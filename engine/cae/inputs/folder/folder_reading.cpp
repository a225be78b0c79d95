#include "cae/inputs/folder/internal/folder_reading.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <system_error>
#include <utility>

#include "cae/cooperative/contribution_terms.hpp"
#include "cae/cooperative/earlier_movements.hpp"
#include "cae/inputs/folder/internal/activities_file.hpp"
#include "cae/inputs/folder/internal/cooperative_file.hpp"
#include "cae/inputs/folder/internal/corrections_table.hpp"
#include "cae/inputs/folder/internal/kept_texts.hpp"
#include "cae/inputs/folder/internal/members_file.hpp"
#include "cae/inputs/folder/internal/month_tables.hpp"
#include "cae/inputs/folder/internal/opening_assets.hpp"
#include "cae/inputs/folder/internal/opening_balance_table.hpp"
#include "cae/inputs/folder/internal/opening_invoices.hpp"
#include "cae/inputs/folder/internal/opening_mileage.hpp"
#include "cae/inputs/folder/internal/opening_table.hpp"
#include "cae/inputs/folder/internal/party_tables.hpp"
#include "cae/inputs/folder/internal/posting_rules_file.hpp"
#include "cae/inputs/folder/internal/recurring_table.hpp"
#include "cae/inputs/folder/internal/withholding_rows.hpp"
#include "cae/inputs/text/internal/written_values.hpp"
#include "cae/inputs/text/text_file.hpp"

namespace cae::folder_reader {
namespace {

// The text of a file; nothing after noting why it cannot be read.
std::optional<std::string> read_text_of(const std::filesystem::path& path, KeptTexts& texts,
                                        Problems& problems) {
    auto text = texts.read_once(path);
    if (!gather(text, problems)) return std::nullopt;
    return std::move(*text);
}

std::optional<YamlNode> read_yaml_of(const std::filesystem::path& path, KeptTexts& texts,
                                     Problems& problems) {
    const auto text = read_text_of(path, texts, problems);
    if (!text) return std::nullopt;
    return parse_yaml(*text, path.generic_string(), problems);
}

Problem missing_folder(const std::filesystem::path& path) {
    return {Rule::file_must_exist,
            {path.generic_string(), 0, 0},
            path.generic_string(),
            {},
            Privacy::open};
}

// What stands for a cooperative whose file could not be read.
Cooperative unread_cooperative() { return {.first_period = unread_month()}; }

Cooperative read_cooperative_file(const std::filesystem::path& path, KeptTexts& texts,
                                  Problems& problems) {
    const auto root = read_yaml_of(path / "cooperative.yaml", texts, problems);
    return root ? read_cooperative(*root, problems) : unread_cooperative();
}

bool read_members_yaml(const std::filesystem::path& file, KeptTexts& texts, RosterBuilder& builder,
                       Problems& problems) {
    const auto root = read_yaml_of(file, texts, problems);
    return root && read_members(*root, builder, problems);
}

bool read_members_csv(const std::filesystem::path& file, KeptTexts& texts, RosterBuilder& builder,
                      Problems& problems) {
    const auto text = read_text_of(file, texts, problems);
    return text && read_members_table(*text, file.generic_string(), builder, problems);
}

// What the rows and keys of members say in the wrong place is theirs all the same.
void hide_personal(Problems& problems, std::size_t from) {
    for (std::size_t i = from; i < problems.size(); ++i) {
        Problem& problem = problems[i];
        const bool is_of_file = problem.place.line == 0;
        if (is_of_file || !may_be_personal(problem.value, problem.details)) continue;
        problem.privacy = Privacy::personal;
    }
}

// Members of both files together; one of them must be there.
void read_roster(const std::filesystem::path& path, FolderReading& reading) {
    const auto yaml = path / "members.yaml";
    const auto csv = path / "members.csv";
    const std::size_t before = reading.problems.size();
    KeptTexts& texts = *reading.folder.texts;
    RosterBuilder builder(reading.folder.cooperative, reading.problems);
    const bool has_csv = is_there(csv);
    if (is_there(yaml) || !has_csv) {
        reading.roster_complete = read_members_yaml(yaml, texts, builder, reading.problems);
    }
    if (has_csv) {
        const bool complete = read_members_csv(csv, texts, builder, reading.problems);
        reading.roster_complete = complete && reading.roster_complete;
    }
    reading.folder.roster = builder.take();
    hide_personal(reading.problems, before);
}

void read_teams(const std::filesystem::path& path, FolderReading& reading) {
    const auto file = path / "activities.yaml";
    if (!is_there(file)) return;
    const std::size_t before = reading.problems.size();
    const auto root = read_yaml_of(file, *reading.folder.texts, reading.problems);
    const KnownRoster known(reading.folder.roster, reading.roster_complete);
    auto teams = root ? read_activities(*root, known, reading.problems)
                      : std::map<ActivityIndex, Team>();
    reading.folder.roster.teams = std::move(teams);
    reading.teams_complete = reading.problems.size() == before;
}

// Reads a table of what came before the first period, where there is one.
template <class Read>
void read_opening_table(const std::filesystem::path& file, FolderReading& reading, Read read) {
    const Month first_period = reading.folder.cooperative.first_period;
    if (!is_there(file) || first_period == unread_month()) return;
    const auto text = read_text_of(file, *reading.folder.texts, reading.problems);
    if (!text) return;
    read(*text, file.generic_string());
}

void read_openings(const std::filesystem::path& path, FolderReading& reading) {
    const Cooperative& cooperative = reading.folder.cooperative;
    const Month first = cooperative.first_period;
    const KnownRoster known(reading.folder.roster, reading.roster_complete);
    Books& opening = reading.folder.opening;
    Problems& problems = reading.problems;
    read_opening_table(path / "opening.csv", reading, [&](const auto& text, const auto& file) {
        const Month fiscal_year = fiscal_year_of(cooperative, first);
        opening = read_opening({text, file, first, fiscal_year, known}, problems);
    });
    read_opening_table(path / "opening_invoices.csv", reading,
                       [&](const auto& text, const auto& file) {
                           opening.open_items = read_opening_invoices(
                               {text, file, first, cooperative, known}, problems);
                       });
    read_opening_table(
        path / "opening_mileage.csv", reading, [&](const auto& text, const auto& file) {
            opening.mileage = read_opening_mileage({text, file, first, known}, problems);
        });
    read_opening_table(
        path / "opening_assets.csv", reading, [&](const auto& text, const auto& file) {
            opening.assets = read_opening_assets({text, file, first, known}, problems);
        });
    read_opening_table(
        path / "opening_balance.csv", reading, [&](const auto& text, const auto& file) {
            opening.balance = read_opening_balance({text, file, known, cooperative}, problems);
        });
}

std::optional<PartyList> read_parties(const std::filesystem::path& file, FolderReading& reading) {
    if (!is_there(file)) return std::nullopt;
    const auto text = read_text_of(file, *reading.folder.texts, reading.problems);
    if (!text) return std::nullopt;
    const std::size_t before = reading.problems.size();
    auto parties = read_party_table(*text, file.generic_string(), reading.problems);
    // A list that could not be read whole refuses nobody.
    return reading.problems.size() == before ? std::optional(std::move(parties)) : std::nullopt;
}

void read_rates(const std::filesystem::path& file, FolderReading& reading) {
    if (!is_there(file)) return;
    const auto text = read_text_of(file, *reading.folder.texts, reading.problems);
    if (!text) return;
    const std::string name = file.generic_string();
    CooperativeFolder& folder = reading.folder;
    const KnownRoster known(folder.roster, reading.roster_complete);
    folder.withholding_rates = read_withholding_rates({*text, name, known}, reading.problems);
    give_withholding_rates(folder.withholding_rates, name, folder.roster, reading.problems);
}

void read_rules(const std::filesystem::path& file, FolderReading& reading) {
    if (!is_there(file)) return;
    const auto root = read_yaml_of(file, *reading.folder.texts, reading.problems);
    if (!root) return;
    const CooperativeFolder& folder = reading.folder;
    const KnownRoster known(folder.roster, reading.roster_complete);
    auto rules = read_posting_rules(*root, {known, folder.cooperative, folder.parties},
                                    reading.problems);
    reading.folder.posting_rules = {std::move(rules), file.generic_string()};
}

// What is wrong in recurring.csv, once for all months.
void check_recurring(const std::filesystem::path& path, FolderReading& reading) {
    const auto file = path / "recurring.csv";
    const auto& text = reading.folder.texts->read(file);
    if (!gather(text, reading.problems) || !*text) return;
    const KnownRoster known(reading.folder.roster, reading.roster_complete, reading.teams_complete);
    const std::string name = file.generic_string();
    static_cast<void>(
        read_recurring_table({**text, name, known, reading.folder.cooperative}, reading.problems));
}

// The recurring charges of a month, after its documents. A file that is wrong has been noted.
void add_recurring(const CooperativeFolder& folder, const KnownRoster& known,
                   MonthDocuments& documents, Problems& problems) {
    const auto file = folder.path / "recurring.csv";
    const auto& text = folder.texts->read(file);
    if (!text || !*text) return;
    const std::string name = file.generic_string();
    const RecurringTable table{**text, name, known, folder.cooperative};
    Problems noted;
    const auto charges = read_recurring_table(table, noted);
    if (!noted.empty()) return;
    add_charges_of_month(charges, table, documents, problems);
}

void add_new(const Problems& more, Problems& problems) {
    for (const Problem& problem : more) {
        const bool is_known = std::find(problems.begin(), problems.end(), problem) !=
                              problems.end();
        if (!is_known) problems.push_back(problem);
    }
}

// The rows of a month's bank table; none where there is no file, or one whose rows are wrong: its
// own month has told. That it cannot be read is told wherever it is needed.
std::vector<BankRow> sound_bank_rows(const CooperativeFolder& folder, Month month,
                                     const KnownRoster& known, Problems& problems) {
    const auto file = bank_file(folder.path, month);
    const auto& text = folder.texts->read(file);
    if (!text) add_new(text.error(), problems);
    if (!text || !*text) return {};
    const std::string name = file.generic_string();
    Problems noted;
    auto rows = read_bank_table({**text, name, month, known, folder.cooperative, month}, noted);
    return noted.empty() ? std::move(rows) : std::vector<BankRow>();
}

// The rows of the month's own bank table.
std::vector<BankRow> bank_rows_of(const CooperativeFolder& folder, const std::string& file,
                                  Month month, const KnownRoster& known, Problems& problems) {
    const auto& text = folder.texts->read(file);
    if (!text) add_new(text.error(), problems);
    if (!text || !*text) return {};
    return read_bank_table({**text, file, month, known, folder.cooperative, month}, problems);
}

// The bank tables of the months before, and that of the month itself.
std::vector<BankMonth> bank_months(const CooperativeFolder& folder, const KnownRoster& known,
                                   std::vector<BankRow> rows, const MonthDocuments& documents,
                                   Problems& problems) {
    std::vector<BankMonth> months;
    for (Month month = folder.cooperative.first_period; month < documents.month;
         month = month.next()) {
        auto earlier = sound_bank_rows(folder, month, known, problems);
        if (earlier.empty()) continue;
        months.push_back(
            {month, bank_file(folder.path, month).generic_string(), std::move(earlier)});
    }
    months.push_back({documents.month, documents.bank_file, std::move(rows)});
    return months;
}

// Notes the last balance that the rows of the month say of each bank.
void note_balances(const std::vector<BankMonth>& months, MonthDocuments& documents) {
    EarlierMovements earlier;
    for (const BankMonth& month : months) {
        if (&month != &months.back()) earlier.add(month.rows);
    }
    const auto rows = earlier.others_of(months.back().rows);
    for (const BankRow& row : rows) {
        const std::string& bank = row.movement.bank;
        if (documents.bank_balances.contains(bank)) continue;
        if (const auto said = last_balance(rows, bank)) {
            documents.bank_balances.emplace(bank, *said);
        }
    }
}

// Whether a month beside the one that is read has a receipt; what is wrong there its own month
// tells.
bool has_receipt_in(const CooperativeFolder& folder, Month month, const std::string& number,
                    const KnownRoster& known) {
    const std::string file = activity_file(folder.path, month).generic_string();
    const auto& text = folder.texts->read(file);
    if (!text || !*text) return false;
    Problems noted;
    const auto rows = read_activity_table({**text, file, month, known, folder.cooperative, month},
                                          noted);
    return std::any_of(rows.begin(), rows.end(), [&](const ActivityDocument& document) {
        return is_payment(document.kind) && document.number == number;
    });
}

// The chart is read elsewhere; its bytes are part of what the month was made of all the same.
InputFiles files_read(const CooperativeFolder& folder, Month month) {
    InputFiles files;
    for (const auto& file : input_files(folder.path, month)) {
        if (!folder.texts->known(file)) static_cast<void>(folder.texts->read_once(file));
        if (auto known = folder.texts->known(file)) files.push_back(*std::move(known));
    }
    return files;
}

} // namespace

bool is_there(const std::filesystem::path& path) {
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    return status.type() != std::filesystem::file_type::not_found;
}

FolderReading read_folder(const std::filesystem::path& path) {
    Problems problems;
    const bool is_folder = is_there(path);
    if (!is_folder) problems.push_back(missing_folder(path));
    auto texts = std::make_shared<KeptTexts>(path);
    Cooperative cooperative = is_folder ? read_cooperative_file(path, *texts, problems)
                                        : unread_cooperative();
    FolderReading reading{
        {path, std::move(cooperative)}, is_folder, is_folder, std::move(problems)};
    reading.folder.texts = std::move(texts);
    if (!is_folder) return reading;
    read_roster(path, reading);
    read_teams(path, reading);
    read_rates(path / "withholding" / "rates.csv", reading);
    read_openings(path, reading);
    reading.folder.parties = {read_parties(path / "customers.csv", reading),
                              read_parties(path / "suppliers.csv", reading)};
    read_rules(path / "posting_rules.yaml", reading);
    check_recurring(path, reading);
    return reading;
}

MonthDocuments read_documents(const CooperativeFolder& folder, Month month,
                              const KnownRoster& known, Month first_open, Problems& problems) {
    const std::filesystem::path& path = folder.path;
    MonthDocuments documents{month};
    documents.activity_file = activity_file(path, month).generic_string();
    documents.lacks_activity = !is_there(documents.activity_file);
    documents.bank_file = bank_file(path, month).generic_string();
    documents.common_file = common_file(path, month).generic_string();
    documents.pay_file = pay_file(path, month).generic_string();
    documents.corrections_file = corrections_file(path, month).generic_string();
    documents.entries_file = entries_file(path, month).generic_string();
    documents.posting_rules = folder.posting_rules;
    const auto read = [&](const std::string& file, auto read_table, auto& rows) {
        if (!is_there(file)) return;
        const auto text = read_text_of(file, *folder.texts, problems);
        if (!text) return;
        const Month open = std::min(month, first_open);
        rows = read_table(MonthTable{*text, file, month, known, folder.cooperative, open},
                          problems);
    };
    read(documents.activity_file, read_activity_table, documents.documents);
    const auto bank_rows = bank_rows_of(folder, documents.bank_file, month, known, problems);
    add_bank_rows(bank_rows, known, folder.cooperative, documents);
    if (is_there(path / "bank")) {
        const auto months = bank_months(folder, known, bank_rows, documents, problems);
        note_balances(months, documents);
        const auto has_receipt = [&](Month other, const std::string& number) {
            return has_receipt_in(folder, other, number, known);
        };
        add_unexplained(months, has_receipt, documents, problems);
        note_entered_twice(months, documents);
    }
    read(documents.common_file, read_common_table, documents.common_charges);
    read(documents.pay_file, read_pay_table, documents.pay_sheet);
    read(documents.corrections_file, read_corrections_table, documents.corrections);
    read(documents.entries_file, read_entries_table, documents.entries);
    add_recurring(folder, known, documents, problems);
    documents.read_from = files_read(folder, month);
    return documents;
}

} // namespace cae::folder_reader
