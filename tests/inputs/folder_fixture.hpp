// A small cooperative that loads as it is, for tests that break one thing in it.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "cae/inputs/folder/folder.hpp"
#include "support/temporary_folder.hpp"

namespace cae_test {

inline const std::string cooperative_yaml = R"(name: Artois
siren: "732829320"
form: scop
address: {street: 1 rue de la Paix, postcode: "62000", town: Arras}
collective_agreement: Convention collective des CAE
ape: 7022Z
first_period: 2026-01
branches:
  - id: arras
    name: Arras
    siret: "73282932000074"
    address: {street: 1 rue de la Paix, postcode: "62000", town: Arras}
    accident_rate_pct: 1.10
    mobility_rate_pct: 0.55
headcount: 30
health_cover: {total: 60.00, employer_share_pct: 50}
)";

inline const std::string members_yaml = R"(members:
  - id: anna
    name: Anna Lefèvre
    stages: {stage: cesa, from: 2025-03-01}
    fixed_part: 400
  - id: ben
    name: Ben O'Brien
    activities: [wood, garden]
    stages:
      - {stage: cape, from: 2025-10-01}
      - {stage: cesa, from: 2026-01-12}
  - id: carla
    name: Carla Petit
    activities: [garden]
    stages: {stage: associate, from: 2024-01-01}
  - id: dora
    name: Dora Roy
    stages: {stage: permanent, from: 2020-01-01}
    fixed_part: 2500
    weekly_hours: 35
)";

inline const std::string activity_header =
    "date;document;member;activity;kind;label;net;vat_rate;vat;refers_to;quantity;paid_by\n";

inline cae::Month january() { return *cae::Month::of(2026, 1); }

class Folder {
public:
    Folder() {
        files_["cooperative.yaml"] = cooperative_yaml;
        files_["members.yaml"] = members_yaml;
    }

    Folder& with(const std::string& name, const std::string& text) {
        files_[name] = text;
        return *this;
    }
    Folder& without(const std::string& name) {
        files_.erase(name);
        return *this;
    }
    // Replaces the one occurrence of a text in a file.
    Folder& change(const std::string& name, const std::string& what, const std::string& by) {
        std::string& text = files_[name];
        const std::size_t at = text.find(what);
        REQUIRE(at != std::string::npos);
        text.replace(at, what.size(), by);
        return *this;
    }
    // The rows of activity/2026-01.csv under their header.
    Folder& documents(const std::string& rows) {
        return with("activity/2026-01.csv", activity_header + rows);
    }

    // The whole of a folder that breaks no rule.
    [[nodiscard]] cae::FolderMonth load() const {
        write();
        auto loaded = cae::load_folder_month(folder_->path(), january());
        if (!loaded) {
            for (const auto& problem : loaded.error()) {
                MESSAGE(problem.place.file << ":" << problem.place.line << ": rule "
                                           << static_cast<int>(problem.rule) << " "
                                           << problem.value);
            }
        }
        REQUIRE(loaded.has_value());
        return std::move(*loaded);
    }

    // What is wrong with a folder that breaks rules; files are named as they stand in the folder.
    [[nodiscard]] cae::Problems problems() const {
        write();
        const auto loaded = cae::load_folder_month(folder_->path(), january());
        REQUIRE_FALSE(loaded.has_value());
        return relative(loaded.error());
    }

    [[nodiscard]] cae::Problem problem() const {
        const cae::Problems all = problems();
        REQUIRE(all.size() == 1);
        return all.front();
    }

    [[nodiscard]] cae::Rule rule() const { return problem().rule; }

    [[nodiscard]] cae::Problems check() const {
        write();
        return relative(cae::check_folder(folder_->path()));
    }

    [[nodiscard]] const std::filesystem::path& path() const { return folder_->path(); }

    void write() const {
        for (const auto& [name, text] : files_) folder_->write(name, text);
    }

private:
    [[nodiscard]] cae::Problems relative(cae::Problems problems) const {
        const std::string start = folder_->path().generic_string() + "/";
        const auto shorten = [&](std::string& text) {
            const std::size_t at = text.find(start);
            if (at != std::string::npos) text.erase(at, start.size());
        };
        for (auto& problem : problems) {
            shorten(problem.place.file);
            for (auto& detail : problem.details) {
                std::string text = detail.text();
                shorten(text);
                if (detail.kind() == cae::DetailKind::text) detail = text;
            }
        }
        return problems;
    }

    std::shared_ptr<TemporaryFolder> folder_ = std::make_shared<TemporaryFolder>();
    std::map<std::string, std::string> files_;
};

} // namespace cae_test
