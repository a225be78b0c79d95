#include "cae/archive/internal/manifest_text.hpp"

#include <utility>

#include <nlohmann/json.hpp>

#include "cae/archive/internal/container.hpp"
#include "cae/base/words.hpp"

namespace cae {
namespace {

using ManifestJson = nlohmann::ordered_json;

constexpr const char* known_format = "cae copy 1";

// Empty where there is none of that name: the text is then not ours, which is told of the whole.
std::string text_at(const ManifestJson& json, const char* name) {
    const auto found = json.find(name);
    return found == json.end() || !found->is_string() ? std::string() : found->get<std::string>();
}

std::int64_t number_at(const ManifestJson& json, const char* name) {
    const auto found = json.find(name);
    return found == json.end() || !found->is_number_integer() ? -1 : found->get<std::int64_t>();
}

InputFiles files_at(const ManifestJson& json) {
    InputFiles files;
    const auto list = json.find("files");
    if (list == json.end() || !list->is_array()) return files;
    for (const ManifestJson& file : *list) {
        if (!file.is_object()) continue;
        files.push_back({text_at(file, "path"), number_at(file, "bytes"), text_at(file, "sha256")});
    }
    return files;
}

Manifest read_manifest(const ManifestJson& json) {
    Manifest manifest;
    manifest.kind = from_word<CopyKind>(text_at(json, "kind")).value_or(CopyKind::backup);
    manifest.siren = text_at(json, "siren");
    manifest.name = text_at(json, "name");
    manifest.store = text_at(json, "store");
    manifest.last = Month::parse(text_at(json, "last"));
    manifest.seal = text_at(json, "seal");
    manifest.files = files_at(json);
    return manifest;
}

// In ascending order none stands twice.
Problems refuse_paths(const Manifest& manifest) {
    const std::string* before = nullptr;
    for (const InputFile& file : manifest.files) {
        const bool follows = before == nullptr || *before < file.path;
        if (!follows || file.bytes < 0 || !is_safe_path(file.path) || file.path == manifest_name) {
            return {{Rule::archive_path_must_be_safe, {}, file.path, {}, Privacy::open}};
        }
        before = &file.path;
    }
    const bool is_name = manifest.store.find('/') == std::string::npos &&
                         is_safe_path(manifest.store);
    if (is_name) return {};
    return {{Rule::archive_path_must_be_safe, {}, manifest.store, {}, Privacy::open}};
}

Problem not_ours() {
    return {Rule::archive_must_be_whole, {}, manifest_name, {manifest_name}, Privacy::open};
}

} // namespace

std::string text_of(const Manifest& manifest) {
    ManifestJson json;
    json["format"] = known_format;
    json["kind"] = std::string(word(manifest.kind));
    json["siren"] = manifest.siren;
    json["name"] = manifest.name;
    json["store"] = manifest.store;
    json["last"] = manifest.last ? ManifestJson(to_string(*manifest.last)) : ManifestJson();
    json["seal"] = manifest.seal;
    json["files"] = ManifestJson::array();
    for (const InputFile& file : manifest.files) {
        json["files"].push_back(
            {{"path", file.path}, {"bytes", file.bytes}, {"sha256", file.sha256}});
    }
    return json.dump(1, ' ', false, ManifestJson::error_handler_t::replace) + "\n";
}

Result<Manifest> manifest_of(std::string_view text) {
    const ManifestJson json = ManifestJson::parse(text, nullptr, false);
    if (!json.is_object()) return refuse(not_ours());
    const std::string format = text_at(json, "format");
    if (format != known_format && format.starts_with("cae ")) {
        return refuse(Problem{Rule::archive_must_not_be_newer, {}, format, {}, Privacy::open});
    }
    Manifest manifest = read_manifest(json);
    if (text_of(manifest) != text) return refuse(not_ours());
    Problems problems = refuse_paths(manifest);
    if (!problems.empty()) return refuse(std::move(problems));
    return manifest;
}

} // namespace cae
