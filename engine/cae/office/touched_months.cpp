#include "cae/office/internal/touched_months.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

#include <sys/stat.h>

#include "cae/inputs/folder/folder.hpp"

namespace cae {
namespace {

namespace fs = std::filesystem;

// Files that hold for all months are compared with so many sealed ones.
constexpr int months_looked_back = 12;

// Seconds and nanoseconds of the disk's clock.
using Instant = std::pair<std::int64_t, std::int64_t>;

Instant instant_of(const timespec& time) { return {time.tv_sec, time.tv_nsec}; }

class FilesSince {
public:
    explicit FilesSince(const fs::path& store) {
        struct stat status {};
        if (::stat(store.c_str(), &status) == 0) sealed_ = instant_of(status.st_mtim);
    }

    // Its bytes, its name or its place changed.
    [[nodiscard]] bool changed(const fs::path& file) const {
        struct stat status {};
        return ::stat(file.c_str(), &status) == 0 && instant_of(status.st_ctim) >= sealed_;
    }

private:
    Instant sealed_{};
};

class TouchedMonths {
public:
    explicit TouchedMonths(const SealedBooks& books)
        : path_(books.folder().path), first_(books.cooperative().first_period),
          last_(*books.last_sealed()), since_(path_ / books.cooperative().store.file) {}

    std::set<Month> find() {
        for (Month month = first_; month <= last_; month = month.next()) note_tables_of(month);
        note_openings();
        note_shared();
        return std::move(months_);
    }

private:
    void note_tables_of(Month month) {
        const auto activity = activity_file(path_, month);
        std::error_code unknown;
        const bool is_gone = !fs::exists(activity, unknown) &&
                             since_.changed(activity.parent_path());
        if (is_gone || any_changed({activity, bank_file(path_, month), common_file(path_, month),
                                    pay_file(path_, month), corrections_file(path_, month),
                                    entries_file(path_, month)})) {
            months_.insert(month);
        }
    }

    void note_openings() {
        if (any_changed({path_ / "opening.csv", path_ / "opening_invoices.csv",
                         path_ / "opening_mileage.csv", path_ / "opening_assets.csv",
                         path_ / "opening_balance.csv"})) {
            months_.insert(first_);
        }
    }

    void note_shared() {
        if (!any_changed({path_ / "cooperative.yaml", path_ / "members.yaml", path_ / "members.csv",
                          path_ / "activities.yaml", path_ / "recurring.csv",
                          path_ / "customers.csv", path_ / "suppliers.csv", chart_file(path_)})) {
            return;
        }
        const Month from = std::max(first_, last_.plus(1 - months_looked_back));
        for (Month month = from; month <= last_; month = month.next()) months_.insert(month);
    }

    [[nodiscard]] bool any_changed(std::initializer_list<fs::path> files) const {
        return std::any_of(files.begin(), files.end(),
                           [this](const fs::path& file) { return since_.changed(file); });
    }

    fs::path path_;
    Month first_;
    Month last_;
    FilesSince since_;
    std::set<Month> months_;
};

} // namespace

std::set<Month> touched_months(const SealedBooks& books) {
    return books.last_sealed() ? TouchedMonths(books).find() : std::set<Month>();
}

} // namespace cae
