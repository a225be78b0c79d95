// The journal of every sealed month of a folder, read back, checked and balanced:
//
//     postings FOLDER                      {"postings": ..., "entries": ..., "accounts": ...,
//                                           "seconds": ..., "peak_bytes": ...}
//     postings FOLDER ledger|beancount     the same journal for another program, on standard output
//
// Checked is what reading a sealed month checks (cae/closing/invariants/broken.hpp), and that the
// accounts of all months net to zero.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_map>

#include <sys/resource.h>

#include "cae/office/sealed_books.hpp"
#include "cae/outputs/words/problem_texts.hpp"

namespace {

template <class T>
T need(cae::Result<T> result) {
    if (result) return *std::move(result);
    std::fprintf(stderr, "%s\n", describe(result.error(), cae::Language::en, false).c_str());
    std::exit(EXIT_FAILURE);
}

template <class Work>
void for_each_month(const cae::SealedBooks& books, Work work) {
    if (!books.last_sealed()) return;
    for (cae::Month month = books.cooperative().first_period; month <= *books.last_sealed();
         month = month.next()) {
        work(need(books.sealed(month)));
    }
}

long peak_bytes() {
    constexpr long bytes_per_kibibyte = 1024;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss * bytes_per_kibibyte;
}

void balance(const std::filesystem::path& folder) {
    const auto start = std::chrono::steady_clock::now();
    std::size_t postings = 0;
    std::size_t entries = 0;
    std::unordered_map<cae::InternedText, cae::Money> accounts;
    for_each_month(need(cae::SealedBooks::open(folder)), [&](const cae::MonthRecord& month) {
        entries += month.entries.size();
        for (const cae::NumberedEntry& numbered : month.entries) {
            postings += numbered.entry.lines().size();
            for (const cae::EntryLine& line : numbered.entry.lines()) {
                accounts[line.account.number] += line.debit - line.credit;
            }
        }
    });
    cae::Money sum;
    for (const auto& [number, left] : accounts) sum += left;
    if (sum != cae::Money()) {
        std::fprintf(stderr, "postings: the accounts do not net to zero\n");
        std::exit(EXIT_FAILURE);
    }
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    std::printf(R"({"postings": %zu, "entries": %zu, "accounts": %zu, "seconds": %.4f, )"
                R"("peak_bytes": %ld})"
                "\n",
                postings, entries, accounts.size(), seconds.count(), peak_bytes());
}

// "Assets:A512000": the first word is one of those that beancount knows; the rest is free.
std::string account_name(const cae::EntryLine& line) {
    return "Assets:A" + line.account.number.text();
}

void print_entry(const cae::EntryOfMonth& entry, bool for_beancount) {
    const std::string date = to_string(entry.head().date);
    const std::string piece = entry.head().piece;
    std::printf(for_beancount ? "%s * \"%s\"\n" : "%s * %s\n", date.c_str(), piece.c_str());
    for (const cae::EntryLine& line : entry.lines()) {
        std::printf("  %s  %s EUR\n", account_name(line).c_str(),
                    to_string(line.debit - line.credit).c_str());
    }
    std::printf("\n");
}

void print_accounts(const cae::SealedBooks& books) {
    std::unordered_map<std::string, bool> opened;
    for_each_month(books, [&](const cae::MonthRecord& month) {
        for (const cae::NumberedEntry& numbered : month.entries) {
            for (const cae::EntryLine& line : numbered.entry.lines()) {
                if (!opened.try_emplace(account_name(line), true).second) continue;
                std::printf("1970-01-01 open %s EUR\n", account_name(line).c_str());
            }
        }
    });
}

void convert(const std::filesystem::path& folder, bool for_beancount) {
    const auto books = need(cae::SealedBooks::open(folder));
    if (for_beancount) print_accounts(books);
    for_each_month(books, [&](const cae::MonthRecord& month) {
        for (const cae::NumberedEntry& numbered : month.entries) {
            print_entry(numbered.entry, for_beancount);
        }
    });
}

} // namespace

int main(int count, char** arguments) {
    const std::string_view program = count == 3 ? arguments[2] : "";
    if (count < 2 || count > 3 || (count == 3 && program != "ledger" && program != "beancount")) {
        std::fprintf(stderr, "postings FOLDER [ledger|beancount]\n");
        return EXIT_FAILURE;
    }
    try {
        count == 2 ? balance(arguments[1]) : convert(arguments[1], program == "beancount");
    } catch (const std::exception& error) {
        std::fprintf(stderr, "postings: %s\n", error.what());
        return EXIT_FAILURE;
    }
}
