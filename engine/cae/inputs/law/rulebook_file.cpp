#include "cae/inputs/law/rulebook_file.hpp"

#include <algorithm>
#include <map>
#include <optional>

#include "cae/inputs/law/internal/law_folder.hpp"
#include "cae/inputs/law/internal/law_reader.hpp"

namespace cae {
namespace {

namespace fs = std::filesystem;
using law_reader::LawFile;

enum class LawKind {
    number,
    contribution,
    general_relief,
    withholding_grid,
    seizable_scale,
    mileage_scale,
    vat_rates,
    amount_by_headcount
};

Unit read_unit(YamlMap& map) {
    const auto unit = map.required("unit", one_of(by_word<Unit>()));
    return unit.value_or(Unit::eur);
}

// Nothing when the kind is not a known one.
std::optional<LawKind> read_kind(YamlMap& map) {
    if (!map.has("kind")) return LawKind::number;
    return map.optional("kind", one_of(by_word(LawKind::contribution, LawKind::general_relief,
                                               LawKind::withholding_grid, LawKind::seizable_scale,
                                               LawKind::mileage_scale, LawKind::vat_rates,
                                               LawKind::amount_by_headcount)));
}

// "cotisations.maladie" -> "maladie"
std::string last_word(const std::string& id) { return id.substr(id.rfind('.') + 1); }

class RulebookLoader {
public:
    explicit RulebookLoader(const fs::path& folder) : folder_(folder) {}

    Result<Rulebook> load() {
        const auto files = law_folder::files(folder_);
        if (!files) return refuse(files.error());
        for (const fs::path& file : *files) read_file(file);
        check_present(book_.relief_id, "general_relief");
        check_present(book_.withholding_id, "withholding_grid");
        check_present(book_.seizable_id, "seizable_scale");
        if (!problems_.empty()) return refuse(std::move(problems_));
        std::sort(book_.contributions.begin(), book_.contributions.end(),
                  [](const auto& a, const auto& b) { return a.rank < b.rank; });
        return std::move(book_);
    }

private:
    void read_file(const fs::path& path) {
        const auto root = read_yaml_file(path, problems_);
        if (!root) return;
        YamlMap map(*root, problems_);
        const auto head = read_head(map, path);
        const auto kind = read_kind(map);
        if (!kind) return;
        read_body(*kind, LawFile{map, head.id, problems_}, head);
        map.refuse_other_keys();
    }

    ParameterHead read_head(YamlMap& map, const fs::path& path) {
        const std::string expected = law_folder::id_of(path, folder_);
        const auto id = map.required("id", read_text);
        const auto label = map.required("label", read_text);
        const auto checked = map.required("checked", read_date);
        if (id && *id != expected) {
            law_reader::incoherent(*map.node().find("id"), *id,
                                   "the file of this id is another one, here stands " + expected,
                                   problems_);
        }
        ParameterHead head{id.value_or(expected), label.value_or(""),
                           checked.value_or(*Date::of(2000, 1, 1))};
        check_unique(map.node(), head.id);
        book_.heads.emplace(head.id, head);
        return head;
    }

    void read_body(LawKind kind, const LawFile& file, const ParameterHead& head) {
        switch (kind) {
        case LawKind::number:
            return read_number(file, head);
        case LawKind::contribution:
            return read_line(file, head);
        case LawKind::general_relief:
            claim_sole(file, book_.relief_id);
            book_.relief = law_reader::read_relief(file);
            return;
        case LawKind::withholding_grid:
            claim_sole(file, book_.withholding_id);
            book_.withholding = law_reader::read_withholding_grid(file);
            return;
        case LawKind::seizable_scale:
            claim_sole(file, book_.seizable_id);
            book_.seizable = law_reader::read_seizable_scale(file);
            return;
        case LawKind::mileage_scale:
            return read_mileage(file);
        case LawKind::vat_rates:
            claim_sole(file, book_.vat_rates_id);
            book_.vat_rates = law_reader::read_vat_rates(file);
            return;
        case LawKind::amount_by_headcount:
            book_.by_headcount.insert_or_assign(
                head.id, ParameterByHeadcount{head, law_reader::read_amounts_by_headcount(file)});
            return;
        }
    }

    void read_number(const LawFile& file, const ParameterHead& head) {
        const Unit unit = read_unit(file.map);
        book_.parameters.insert_or_assign(
            head.id, Parameter{head, unit, law_reader::read_numbers(file, unit)});
    }

    void read_line(const LawFile& file, const ParameterHead& head) {
        ContributionLine line;
        line.id = last_word(head.id);
        line.label = head.label;
        line.rank = file.map.required("rank", read_whole).value_or(0);
        line.collector = file.map.required("collector", read_text).value_or("");
        line.added_to_taxable = file.map.optional("added_to_taxable", read_flag).value_or(false);
        line.versions = law_reader::read_contribution(file);
        for (const ContributionLine& other : book_.contributions) {
            if (other.rank != line.rank) continue;
            law_reader::incoherent(file.map.node(), file.id, "same rank as " + other.id, problems_);
        }
        check_unique(file.map.node(), line.id);
        book_.contributions.push_back(std::move(line));
    }

    // A file a kind of vehicle.
    void read_mileage(const LawFile& file) {
        const auto kind = file.map.optional("vehicle", one_of(by_word<VehicleKind>()));
        MileageParameter& parameter = book_.mileage[kind.value_or(VehicleKind::car)];
        claim_sole(file, parameter.id);
        parameter.scales = law_reader::read_mileage_scale(file);
    }

    // The relief and the grid are one file each.
    void claim_sole(const LawFile& file, std::string& place) {
        if (!place.empty()) {
            law_reader::incoherent(file.map.node(), file.id, "same kind as " + place, problems_);
        }
        place = file.id;
    }

    // Ids of parameters, which have a point, and of contribution lines, which have none.
    void check_unique(const YamlNode& node, const std::string& id) {
        const auto [first, is_new] = places_.emplace(id, node.place.file);
        if (is_new) return;
        problems_.push_back(
            {Rule::id_must_be_unique, node.place, id, {first->second}, Privacy::open});
    }

    void check_present(const std::string& id, const char* kind) {
        if (!id.empty()) return;
        problems_.push_back({Rule::parameter_must_exist,
                             {folder_.generic_string(), 0, 0},
                             kind,
                             {kind},
                             Privacy::open});
    }

    const fs::path& folder_;
    Rulebook book_;
    std::map<std::string, std::string> places_; // of every id, the file it was read from
    Problems problems_;
};

} // namespace

Result<Rulebook> load_rulebook(const fs::path& law_folder) {
    return RulebookLoader(law_folder).load();
}

} // namespace cae
