#include "cae/archive/internal/collected.hpp"

#include <algorithm>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "cae/archive/internal/container.hpp"
#include "cae/archive/internal/described.hpp"
#include "cae/archive/internal/encryption.hpp"
#include "cae/archive/internal/layout.hpp"
#include "cae/archive/internal/manifest_text.hpp"
#include "cae/outputs/files/private_files.hpp"
#include "cae/store/store.hpp"

namespace cae {
namespace {

namespace fs = std::filesystem;

// Folders within folders; a link that leads back to one above ends here.
constexpr int deepest = 16;

Problem failed_on(Rule rule, const fs::path& file, const std::error_code& error) {
    return {rule,
            {file.generic_string(), 0, 0},
            file.filename().string(),
            {error.message()},
            Privacy::open};
}

// Copies a folder, following links as its readers do.
class FolderCopying {
public:
    // `left_out`: names at the top that are no inputs.
    FolderCopying(fs::path from, fs::path to, std::vector<std::string> left_out)
        : from_(std::move(from)), to_(std::move(to)), left_out_(std::move(left_out)) {}

    Problems run() {
        copy_below({}, 0);
        return std::move(problems_);
    }

private:
    [[nodiscard]] bool is_left_out(const fs::path& name, int depth) const {
        const std::string text = name.filename().string();
        if (text.starts_with('.') || text.starts_with('~')) return true;
        return depth == 0 && std::find(left_out_.begin(), left_out_.end(), text) != left_out_.end();
    }

    void copy_below(const fs::path& below, int depth) {
        std::error_code failed;
        for (fs::directory_iterator entry(from_ / below, failed), end; !failed && entry != end;
             entry.increment(failed)) {
            const fs::path name = below / entry->path().filename();
            if (!is_left_out(name, depth)) copy(name, depth);
        }
        if (failed) tell(failed_on(Rule::file_must_be_readable, from_ / below, failed));
    }

    void copy(const fs::path& name, int depth) {
        std::error_code unknown;
        if (!is_safe_path(name.generic_string()) || depth == deepest) {
            tell({Rule::archive_path_must_be_safe,
                  {(from_ / name).generic_string(), 0, 0},
                  name.generic_string(),
                  {},
                  Privacy::open});
        } else if (fs::is_directory(from_ / name, unknown)) {
            copy_below(name, depth + 1);
        } else {
            copy_file(name);
        }
    }

    // What is neither a file nor a folder is no input: a closing refuses it where it stands for
    // one.
    void copy_file(const fs::path& name) {
        std::error_code failed;
        if (!fs::is_regular_file(from_ / name, failed)) return;
        fs::create_directories((to_ / name).parent_path(), failed);
        if (!failed) fs::copy_file(from_ / name, to_ / name, failed);
        if (failed) tell(failed_on(Rule::file_must_be_readable, from_ / name, failed));
    }

    void tell(Problem problem) { problems_.push_back(std::move(problem)); }

    fs::path from_;
    fs::path to_;
    std::vector<std::string> left_out_;
    Problems problems_;
};

std::vector<std::string> no_inputs(const std::string& store) {
    return {"out", store, store + "-journal", store + "-wal", store + "-shm"};
}

fs::path parent_of(const fs::path& file) {
    return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

Problems refuse_file_within(const fs::path& folder, const fs::path& file) {
    std::error_code unknown;
    const fs::path whole = fs::weakly_canonical(folder, unknown);
    const fs::path parent = fs::weakly_canonical(parent_of(file), unknown);
    const auto [rest, above] = std::mismatch(whole.begin(), whole.end(), parent.begin(),
                                             parent.end());
    static_cast<void>(above);
    if (rest != whole.end()) return {};
    return {{Rule::archive_must_be_elsewhere,
             {file.generic_string(), 0, 0},
             file.filename().string(),
             {},
             Privacy::open}};
}

Problems refuse_there(const fs::path& file) {
    std::error_code unknown;
    if (!fs::exists(fs::symlink_status(file, unknown))) return {};
    return {{Rule::file_must_not_exist,
             {file.generic_string(), 0, 0},
             file.filename().string(),
             {},
             Privacy::open}};
}

Problems copy_store(const SealedBooks& books, const fs::path& to) {
    if (books.months() == nullptr) return {};
    const std::string& name = books.cooperative().store.file;
    auto copied = copy_sqlite_store(books.folder().path / name, to / name);
    if (copied) return {};
    Problems problems = std::move(copied.error());
    for (Problem& problem : problems) {
        problem.place.file = (books.folder().path / name).generic_string();
    }
    return problems;
}

Result<std::vector<std::string>> files_below(const fs::path& folder) {
    std::vector<std::string> paths;
    std::error_code failed;
    for (fs::recursive_directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed)) {
        std::error_code unknown;
        if (!entry->is_regular_file(unknown)) continue;
        paths.push_back(entry->path().lexically_relative(folder).generic_string());
    }
    if (failed) return refuse(failed_on(Rule::file_must_be_readable, folder, failed));
    std::sort(paths.begin(), paths.end());
    return paths;
}

Result<InputFiles> described_files(const fs::path& folder) {
    auto paths = files_below(folder);
    if (!paths) return refuse(std::move(paths.error()));
    InputFiles files;
    for (std::string& path : *paths) {
        auto file = written_file(folder / path);
        if (!file) {
            return refuse(failed_on(Rule::file_must_be_readable, path,
                                    std::make_error_code(std::errc::io_error)));
        }
        files.push_back({std::move(path), file->bytes, std::move(file->sha256)});
    }
    return files;
}

Problems pack_encrypted(const fs::path& folder, const std::vector<std::string>& paths,
                        const Passphrase& passphrase, const TextSink& sink) {
    auto encryption = Encryption::begin(passphrase, sink);
    if (!encryption) return encryption.error();
    Problems problems = pack(folder, paths, [&](std::string_view text) { encryption->add(text); });
    encryption->finish();
    return problems;
}

} // namespace

Result<Collected> Collected::of(const SealedBooks& books, const fs::path& file) {
    const fs::path& from = books.folder().path;
    Problems problems = refuse_file_within(from, file);
    if (problems.empty()) problems = refuse_there(file);
    if (!problems.empty()) return refuse(std::move(problems));
    Collected collected{PassingFolder(parent_of(file))};
    std::error_code failed = std::make_error_code(std::errc::permission_denied);
    if (!collected.place_.path().empty()) fs::create_directories(collected.folder(), failed);
    if (failed) return refuse(failed_on(Rule::file_must_be_writable, file, failed));
    problems = copy_store(books, collected.folder());
    if (problems.empty()) {
        problems = FolderCopying(from, collected.folder(),
                                 no_inputs(books.cooperative().store.file))
                       .run();
    }
    if (!problems.empty()) return refuse(std::move(problems));
    return collected;
}

fs::path Collected::folder() const { return place_.path() / copy_layout::folder; }
fs::path Collected::config() const { return place_.path() / copy_layout::config; }

Problems Collected::add_folder(const fs::path& from, const fs::path& name) const {
    std::error_code unknown;
    if (!fs::is_directory(from / name, unknown)) return {};
    return FolderCopying(from / name, folder() / name, {}).run();
}

Problems Collected::add_text(const fs::path& name, const std::string& text) const {
    if (place_.write(name, text)) return {};
    return {
        failed_on(Rule::file_must_be_writable, name, std::make_error_code(std::errc::io_error))};
}

Problems Collected::add_config(const LawTexts& texts) {
    for (const LawText& text : texts) {
        Problems problems = add_text(fs::path(copy_layout::config) / text.path, text.text);
        if (!problems.empty()) return problems;
    }
    return {};
}

Result<fs::path> Collected::write(Manifest& manifest, const CopyPlace& place) const {
    Problems problems = add_text(copy_layout::readme, readme_of(manifest));
    if (!problems.empty()) return refuse(std::move(problems));
    auto files = described_files(place_.path());
    if (!files) return refuse(std::move(files.error()));
    manifest.files = std::move(*files);
    problems = add_text(manifest_name, text_of(manifest));
    if (!problems.empty()) return refuse(std::move(problems));
    std::vector<std::string> paths{manifest_name};
    for (const InputFile& one : manifest.files) paths.push_back(one.path);
    return write_new_private_file(place.file, [&](const TextSink& sink) {
        if (place.passphrase == nullptr) return pack(place_.path(), paths, sink);
        return pack_encrypted(place_.path(), paths, *place.passphrase, sink);
    });
}

} // namespace cae
