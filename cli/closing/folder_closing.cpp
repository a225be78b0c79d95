#include "closing/folder_closing.hpp"

#include <exception>
#include <utility>

#include "cae/outputs/files/month_files.hpp"
#include "closing/month_closing.hpp"

namespace cae::cli {

namespace {

ClosedFigures figures_of(const MonthRecord& record) {
    const MonthTotals& totals = record.totals;
    return {record.members.size(), record.alerts.size(), totals.turnover, totals.gross,
            totals.net_paid};
}

// Nobody has looked at the alerts of so many folders: a missing table must have been allowed.
Problems refuse_seal(const PreparedMonth& month, const std::filesystem::path& folder,
                     const FolderClosing& closing) {
    Problems refused = refuse_links(folder, closing.period);
    if (!refused.empty() || closing.allow_empty) return refused;
    return refuse_without_activity(missing_activity(month), closing.period);
}

struct SealedRecord {
    MonthRecord record;
    NewSeal sealed;
};

Result<SealedRecord> compute_and_seal(Office& office, const std::filesystem::path& folder,
                                      const FolderClosing& closing, FolderOutcome& outcome) {
    const auto month = month_to_close(office, closing.period);
    if (!month) return refuse(month.error());
    auto record = close_month(*month, {closing.threads});
    if (!record) return refuse(std::move(record.error()));
    outcome.changed = office.changed_since_last_seal();
    Problems refused = refuse_seal(*month, folder, closing);
    if (!refused.empty()) return refuse(std::move(refused));
    auto sealed = office.seal(*record, closing.sealed_on);
    if (!sealed) return refuse(std::move(sealed.error()));
    return SealedRecord{std::move(*record), std::move(*sealed)};
}

void note_refusal(Problems problems, const std::filesystem::path& folder, Month period,
                  FolderOutcome& outcome) {
    if (is_of_sealed_month(problems)) {
        outcome.state = FolderState::closed_before;
        outcome.lacks_files = !has_files(folder, period);
    } else {
        outcome.problems = std::move(problems);
    }
}

// The month is closed whatever happens to its files.
void write_files(const SealedRecord& month, const std::filesystem::path& folder,
                 FolderOutcome& outcome) {
    outcome.state = FolderState::closed;
    outcome.figures = figures_of(month.record);
    outcome.seals_earlier_versions = month.sealed.seals_earlier_versions;
    outcome.lacks_files = true; // until they are there
    auto written = write_month_files(month.record, out_folder(folder), {.seal = month.sealed.seal});
    outcome.lacks_files = !written;
    if (!written) outcome.problems = std::move(written.error());
}

void close_folder(const std::filesystem::path& folder, const FolderClosing& closing,
                  FolderOutcome& outcome) {
    auto office = Office::open(folder, closing.config, closing.period);
    if (!office) {
        outcome.problems = std::move(office.error());
        return;
    }
    outcome.made_private = office->books().make_store_private();
    auto month = compute_and_seal(*office, folder, closing, outcome);
    if (month) {
        write_files(*month, folder, outcome);
    } else {
        note_refusal(std::move(month.error()), folder, closing.period, outcome);
    }
}

} // namespace

FolderOutcome close_folder(const std::filesystem::path& folder, const FolderClosing& closing) {
    FolderOutcome outcome;
    try {
        close_folder(folder, closing, outcome);
    } catch (const std::exception& error) {
        outcome.unforeseen = error.what();
    }
    return outcome;
}

} // namespace cae::cli
