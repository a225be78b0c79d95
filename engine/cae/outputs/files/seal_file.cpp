#include "cae/outputs/files/seal_file.hpp"

#include <fstream>
#include <iterator>
#include <optional>
#include <utility>

#include <nlohmann/json.hpp>

namespace cae {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

Json json_of(const std::string& name, const std::string& value, std::int64_t bytes,
             const std::string& sha256) {
    return {{name, value}, {"bytes", bytes}, {"sha256", sha256}};
}

std::string text_of(const Seal& seal, const InputFiles& inputs,
                    const std::vector<WrittenFile>& files) {
    Json json;
    json["month"] = to_string(seal.period);
    json["seal"] = seal.digest;
    json["check_word"] = check_word(seal.digest);
    json["sealed_on"] = seal.sealed_on ? Json(to_string(*seal.sealed_on)) : Json();
    json["previous"] = seal.previous;
    json["content"] = seal.content;
    json["law"] = seal.law;
    json["inputs"] = Json::array();
    for (const InputFile& file : inputs) {
        json["inputs"].push_back(json_of("path", file.path, file.bytes, file.sha256));
    }
    json["files"] = Json::array();
    for (const WrittenFile& file : files) {
        json["files"].push_back(json_of("name", file.name, file.bytes, file.sha256));
    }
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

// Nothing where there is none, or it cannot be read.
std::optional<std::string> bytes_of(const fs::path& file) {
    std::error_code unknown;
    if (!fs::is_regular_file(file, unknown)) return std::nullopt;
    std::ifstream stream(file, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    if (stream.bad()) return std::nullopt;
    return bytes;
}

Problem not_as_written(const fs::path& file, const Period& period) {
    return {Rule::output_must_be_as_written,
            {file.generic_string(), 0, 0},
            file.filename().string(),
            {period},
            Privacy::open};
}

// A text cell of a document, nothing where it has none of that name.
std::optional<std::string> text_in(const Json& json, const char* name) {
    const auto found = json.find(name);
    if (found == json.end() || !found->is_string()) return std::nullopt;
    return found->get<std::string>();
}

// What seal.json says of the files beside it; nothing where it does not say it as we do.
std::optional<std::vector<WrittenFile>> files_in(const Json& json) {
    const auto list = json.find("files");
    if (list == json.end() || !list->is_array()) return std::nullopt;
    std::vector<WrittenFile> files;
    for (const Json& file : *list) {
        if (!file.is_object()) return std::nullopt;
        const auto name = text_in(file, "name");
        const auto sha256 = text_in(file, "sha256");
        const auto bytes = file.find("bytes");
        if (!name || !sha256 || bytes == file.end() || !bytes->is_number_integer()) {
            return std::nullopt;
        }
        files.push_back({*name, bytes->get<std::int64_t>(), *sha256});
    }
    return files;
}

Json parsed(const std::string& text) { return Json::parse(text, nullptr, false); }

Problems refuse_other_seal(const fs::path& file, const Json& json, const Seal& seal) {
    const auto found = json.is_object() ? text_in(json, "seal") : std::nullopt;
    if (!found || *found == seal.digest) return {};
    return {{Rule::files_must_be_of_store,
             {file.generic_string(), 0, 0},
             to_string(seal.period),
             {short_seal(*found), short_seal(seal.digest)},
             Privacy::open}};
}

} // namespace

std::string shown_seal(const Seal& seal) {
    return short_seal(seal.digest) + " " + check_word(seal.digest);
}

OutputFile seal_file(const Seal& seal, const InputFiles& inputs,
                     const std::vector<WrittenFile>& files) {
    return {seal_file_name,
            [text = text_of(seal, inputs, files)](const TextSink& sink) { sink(text); }};
}

Problems check_sealed_files(const fs::path& folder, const Seal& seal, const InputFiles& inputs) {
    const fs::path file = folder / seal_file_name;
    const auto text = bytes_of(file);
    if (!text) return {};
    const Json json = parsed(*text);
    Problems problems = refuse_other_seal(file, json, seal);
    if (!problems.empty()) return problems;
    const auto files = json.is_object() ? files_in(json) : std::nullopt;
    if (!files || text_of(seal, inputs, *files) != *text) {
        return {not_as_written(file, seal.period)};
    }
    for (const WrittenFile& known : *files) {
        const auto now = written_file(folder / fs::path(known.name).filename());
        if (!now || *now != known) {
            problems.push_back(not_as_written(folder / known.name, seal.period));
        }
    }
    return problems;
}

Problems refuse_files_of_other_store(const fs::path& folder, const Seal& seal) {
    const fs::path file = folder / seal_file_name;
    const auto text = bytes_of(file);
    return text ? refuse_other_seal(file, parsed(*text), seal) : Problems();
}

} // namespace cae
