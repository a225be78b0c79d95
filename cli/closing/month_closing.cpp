#include "closing/month_closing.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <iostream>
#include <system_error>

#include "terminal/environment.hpp"
#include "terminal/months_in_out.hpp"
#include "texts.hpp"

namespace cae::cli {

namespace {

namespace closing_words {

constexpr Words files_can_be_written{
    "Its files are not in out/: `cae export {1} --period {0}` writes them.",
    "Ses fichiers ne sont pas dans out/ : `cae export {1} --period {0}` les écrit."};
constexpr Words sealed_without_files{
    "{0} is closed all the same; once this is mended, `cae export {1} --period {0}` writes its "
    "files.",
    "{0} est clôturé malgré cela ; une fois ceci corrigé, `cae export {1} --period {0}` écrit ses "
    "fichiers."};

constexpr Words sealed_again{
    "The months before {0} were sealed by an earlier version: they are sealed again with it, as "
    "they were found. `cae export` writes their seals to out/.",
    "Les mois avant {0} ont été scellés par une version antérieure : ils sont scellés de nouveau "
    "avec lui, tels qu'ils ont été trouvés. `cae export` écrit leurs sceaux dans out/."};

} // namespace closing_words

// Said before the documents are read: they no longer matter.
Problems refuse_sealed(const Office& office, Month month) {
    if (!office.books().is_sealed(month)) return {};
    return {{Rule::month_must_not_be_sealed, {}, to_string(month), {office.next_month()}}};
}

bool is_yes(std::string answer) {
    constexpr std::array yes{"y", "yes", "o", "oui"};
    std::transform(answer.begin(), answer.end(), answer.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return std::find(yes.begin(), yes.end(), answer) != yes.end();
}

} // namespace

Result<PreparedMonth> month_to_close(const Office& office, Month month) {
    Problems refused = refuse_lost_months(office.books());
    if (refused.empty()) refused = refuse_sealed(office, month);
    if (refused.empty()) refused = refuse_other_files(office.books());
    if (!refused.empty()) return refuse(std::move(refused));
    return office.month(month);
}

bool is_of_sealed_month(const Problems& problems) {
    return problems.front().rule == Rule::month_must_not_be_sealed;
}

std::string missing_activity(const PreparedMonth& month) {
    const MonthDocuments& documents = month.documents();
    return documents.lacks_activity ? documents.activity_file : std::string();
}

Problems refuse_without_activity(const std::string& missing, Month month) {
    if (missing.empty()) return {};
    return {{Rule::month_must_have_activity, {}, to_string(month), {missing}}};
}

std::filesystem::path out_folder(const std::filesystem::path& folder) { return folder / "out"; }

Problems refuse_links(const std::filesystem::path& folder, Month month) {
    const std::filesystem::path out = out_folder(folder);
    for (const auto& place : {out, out / to_string(month)}) {
        std::error_code unknown;
        if (!std::filesystem::is_symlink(place, unknown)) continue;
        return {{Rule::output_must_not_be_a_link, {place.string()}, {}, {}}};
    }
    return {};
}

bool has_files(const std::filesystem::path& folder, Month month) {
    std::error_code unknown;
    return std::filesystem::exists(out_folder(folder) / to_string(month), unknown);
}

void tell_files_can_be_written(const std::filesystem::path& folder, Month month,
                               const Console& console) {
    console.tell(closing_words::files_can_be_written, {to_string(month), folder.string()});
}

void tell_sealed_without_files(const std::filesystem::path& folder, Month month,
                               const Console& console) {
    console.tell(closing_words::sealed_without_files, {to_string(month), folder.string()});
}

Problems confirm(const Words& question, const std::vector<std::string>& details,
                 const Period& period, const Console& console) {
    Problems unconfirmed = {{Rule::closing_must_be_confirmed, {}, to_string(period), {}}};
    if (!input_is_terminal()) return unconfirmed;
    print_error(fill(question, console.language(), details));
    std::string answer;
    std::getline(std::cin, answer);
    return is_yes(answer) ? Problems{} : unconfirmed;
}

void tell_sealed_again(const Period& with, const Console& console) {
    console.tell(closing_words::sealed_again, {to_string(with)});
}

} // namespace cae::cli
