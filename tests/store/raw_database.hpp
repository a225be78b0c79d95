// The file of a store as another program sees it.
#pragma once

#include <filesystem>
#include <string>

#include <doctest/doctest.h>
#include <sqlite3.h>

namespace cae_test {

class RawDatabase {
public:
    explicit RawDatabase(const std::filesystem::path& file) {
        REQUIRE(sqlite3_open(file.c_str(), &handle_) == SQLITE_OK);
        run("PRAGMA synchronous = OFF"); // tests cut no power here
    }
    ~RawDatabase() { sqlite3_close(handle_); }
    RawDatabase(const RawDatabase&) = delete;
    RawDatabase& operator=(const RawDatabase&) = delete;

    // What SQLite says: "not an error" when all went well.
    std::string run(const std::string& sql) {
        sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr);
        return sqlite3_errmsg(handle_);
    }

    // Without the guards of sealed months, which are put back as they were.
    std::string run_unguarded(const std::string& sql) {
        const std::string drops = rows("SELECT group_concat('DROP TRIGGER ' || name, ';')"
                                       " FROM sqlite_schema WHERE type = 'trigger'");
        const std::string guards = rows(
            "SELECT group_concat(sql, ';') FROM sqlite_schema WHERE type = 'trigger'");
        CHECK(sqlite3_exec(handle_, drops.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
        std::string said = run(sql);
        CHECK(sqlite3_exec(handle_, guards.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
        return said;
    }

    // All rows, columns separated by "|" and rows by a space.
    std::string rows(const std::string& sql) {
        std::string text;
        const auto append = [](void* to, int count, char** values, char**) {
            auto& line = *static_cast<std::string*>(to);
            if (!line.empty()) line += " ";
            for (int i = 0; i < count; ++i) {
                line += (i > 0 ? "|" : "") + std::string(values[i] ? values[i] : "NULL");
            }
            return 0;
        };
        CHECK(sqlite3_exec(handle_, sql.c_str(), append, &text, nullptr) == SQLITE_OK);
        return text;
    }

private:
    sqlite3* handle_ = nullptr;
};

inline const std::string all_went_well = "not an error";

} // namespace cae_test
