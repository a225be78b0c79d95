// A disk that remembers every change SQLite makes, so that a test can cut the power after any of
// them.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <new>
#include <string>
#include <vector>

#include <sqlite3.h>

namespace cae_test {

struct Change {
    enum Kind { create, write, truncate, remove, sync } kind;
    std::string file;    // its whole path
    std::int64_t at = 0; // where bytes are written, or the size it is cut to
    std::string bytes{};
};

// While it lives, SQLite reaches its files through it. Nothing is really synced: that takes time,
// and only a real power cut could tell the difference.
class RecordingDisk {
public:
    RecordingDisk() : vfs_(base()) {
        vfs_.szOsFile = base().szOsFile + static_cast<int>(sizeof(File));
        vfs_.zName = "recording";
        vfs_.xOpen = open;
        vfs_.xDelete = remove;
        disk() = this;
        sqlite3_vfs_register(&vfs_, 1);
    }
    ~RecordingDisk() { sqlite3_vfs_unregister(&vfs_); }
    RecordingDisk(const RecordingDisk&) = delete;
    RecordingDisk& operator=(const RecordingDisk&) = delete;

    std::vector<Change> changes;

private:
    struct File : sqlite3_file {
        std::string name;
        sqlite3_file* real;
    };

    static sqlite3_vfs& base() {
        static sqlite3_vfs& found = *sqlite3_vfs_find("unix");
        return found;
    }
    static RecordingDisk*& disk() {
        static RecordingDisk* one = nullptr;
        return one;
    }
    static void record(Change change) { disk()->changes.push_back(std::move(change)); }
    static File& of(sqlite3_file* file) { return *static_cast<File*>(file); }
    static sqlite3_file* real(sqlite3_file* file) { return of(file).real; }

    static int open(sqlite3_vfs*, const char* name, sqlite3_file* memory, int flags, int* out) {
        static const sqlite3_io_methods methods = make_methods();
        auto* const file = new (memory) File();
        file->name = name == nullptr ? "" : name;
        file->real = reinterpret_cast<sqlite3_file*>(file + 1);
        const bool is_journal = (flags & SQLITE_OPEN_MAIN_JOURNAL) != 0;
        const int code = base().xOpen(&base(), name, file->real, flags, out);
        file->pMethods = file->real->pMethods == nullptr ? nullptr : &methods;
        if (code == SQLITE_OK && is_journal) record({Change::create, file->name});
        if (file->pMethods == nullptr) file->~File();
        return code;
    }

    static int remove(sqlite3_vfs*, const char* name, int sync_folder) {
        record({Change::remove, name});
        if (sync_folder != 0) record({Change::sync, name});
        return base().xDelete(&base(), name, 0);
    }

    static sqlite3_io_methods make_methods() {
        sqlite3_io_methods methods{};
        methods.iVersion = 1;
        methods.xClose = [](sqlite3_file* file) {
            const int code = real(file)->pMethods->xClose(real(file));
            of(file).~File();
            return code;
        };
        methods.xRead = [](sqlite3_file* file, void* to, int size, sqlite3_int64 at) {
            return real(file)->pMethods->xRead(real(file), to, size, at);
        };
        methods.xWrite = [](sqlite3_file* file, const void* from, int size, sqlite3_int64 at) {
            record({Change::write, of(file).name, at,
                    std::string(static_cast<const char*>(from), static_cast<std::size_t>(size))});
            return real(file)->pMethods->xWrite(real(file), from, size, at);
        };
        methods.xTruncate = [](sqlite3_file* file, sqlite3_int64 size) {
            record({Change::truncate, of(file).name, size});
            return real(file)->pMethods->xTruncate(real(file), size);
        };
        methods.xSync = [](sqlite3_file* file, int) {
            record({Change::sync, of(file).name});
            return SQLITE_OK;
        };
        methods.xFileSize = [](sqlite3_file* file, sqlite3_int64* size) {
            return real(file)->pMethods->xFileSize(real(file), size);
        };
        methods.xLock = [](sqlite3_file* file, int level) {
            return real(file)->pMethods->xLock(real(file), level);
        };
        methods.xUnlock = [](sqlite3_file* file, int level) {
            return real(file)->pMethods->xUnlock(real(file), level);
        };
        methods.xCheckReservedLock = [](sqlite3_file* file, int* held) {
            return real(file)->pMethods->xCheckReservedLock(real(file), held);
        };
        methods.xFileControl = [](sqlite3_file* file, int operation, void* argument) {
            return real(file)->pMethods->xFileControl(real(file), operation, argument);
        };
        methods.xSectorSize = [](sqlite3_file* file) {
            return real(file)->pMethods->xSectorSize(real(file));
        };
        methods.xDeviceCharacteristics = [](sqlite3_file* file) {
            return real(file)->pMethods->xDeviceCharacteristics(real(file));
        };
        return methods;
    }

    sqlite3_vfs vfs_;
};

// What becomes of a change that was not synced when the power went.
enum class Fate { kept, dropped, torn };

using Files = std::map<std::string, std::string>; // content by path; absent files are not in it
using FateOf = std::function<Fate(std::size_t)>;  // of the change of that number

inline void apply(Files& files, const Change& change, Fate fate) {
    if (fate == Fate::dropped) return;
    if (change.kind == Change::create) files[change.file];
    if (change.kind == Change::remove) files.erase(change.file);
    const auto found = files.find(change.file);
    if (found == files.end()) return; // written to a file whose creation was lost
    const auto at = static_cast<std::size_t>(change.at);
    if (change.kind == Change::truncate) found->second.resize(at);
    if (change.kind != Change::write) return;
    const std::size_t size = fate == Fate::torn ? change.bytes.size() / 2 : change.bytes.size();
    if (found->second.size() < at + size) found->second.resize(at + size);
    found->second.replace(at, size, change.bytes, 0, size);
}

// The files after the first `count` changes and a power cut. What was synced is there; about every
// other change `fate` decides.
inline Files after_power_cut(Files files, const std::vector<Change>& changes, std::size_t count,
                             const FateOf& fate) {
    std::map<std::string, std::vector<std::size_t>> unsynced;
    for (std::size_t i = 0; i < count; ++i) {
        const Change& change = changes[i];
        auto& waiting = unsynced[change.file];
        waiting.push_back(i);
        if (change.kind != Change::sync) continue;
        for (const std::size_t earlier : waiting) apply(files, changes[earlier], Fate::kept);
        waiting.clear();
    }
    for (const auto& [file, waiting] : unsynced) {
        for (const std::size_t i : waiting) apply(files, changes[i], fate(i));
    }
    return files;
}

} // namespace cae_test
