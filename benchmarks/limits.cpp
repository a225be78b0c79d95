// What the machine can do at most with what a sealed store holds: limits STORE prints, as JSON,
// what the same work costs without any of ours.
//
//     {"bare_insert":   {"seconds": ..., "cpu_seconds": ..., "rows": ..., "bytes": ...},
//      "memory":        {"seconds": ..., "bytes": ..., "gigabytes_per_second": ...},
//      "durable_append": {"seconds": ..., "times": ..., "bytes": ...}}
//
// bare_insert: every row of the store, read into memory beforehand, into a fresh file beside it:
// the same tables with their primary keys, no trigger, no index, nothing checked, one transaction,
// a statement a table, a write-ahead log that the disk confirms (synchronous = FULL). `bytes` is
// what the tables take. memory: one core reads. durable_append: the median of 4 KiB and fdatasync.
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <memory>
#include <numeric>
#include <string>
#include <variant>
#include <vector>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace {

[[noreturn]] void give_up(const std::string& reason) {
    std::fprintf(stderr, "limits: %s\n", reason.c_str());
    std::exit(EXIT_FAILURE);
}

// --- time ---

struct Seconds {
    double wall = 0;
    double cpu = 0;
};

Seconds now() {
    constexpr double nanoseconds = 1e-9;
    timespec cpu{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &cpu);
    const auto wall = std::chrono::steady_clock::now().time_since_epoch();
    return {std::chrono::duration<double>(wall).count(),
            static_cast<double>(cpu.tv_sec) + static_cast<double>(cpu.tv_nsec) * nanoseconds};
}

template <class Work>
Seconds seconds_of(Work work) {
    const Seconds start = now();
    work();
    const Seconds end = now();
    return {end.wall - start.wall, end.cpu - start.cpu};
}

// --- the store ---

struct CloseDatabase {
    void operator()(sqlite3* handle) const { sqlite3_close(handle); }
};
struct CloseStatement {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Database = std::unique_ptr<sqlite3, CloseDatabase>;
using Statement = std::unique_ptr<sqlite3_stmt, CloseStatement>;

Database opened(const std::filesystem::path& file, int flags) {
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(file.c_str(), &handle, flags, nullptr);
    Database database(handle);
    if (code != SQLITE_OK) give_up(file.string() + " cannot be opened");
    return database;
}

void run(const Database& database, const std::string& sql) {
    if (sqlite3_exec(database.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        give_up(sql + ": " + sqlite3_errmsg(database.get()));
    }
}

Statement prepared(const Database& database, const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database.get(), sql.c_str(), -1, &statement, nullptr) != SQLITE_OK) {
        give_up(sql + ": " + sqlite3_errmsg(database.get()));
    }
    return Statement(statement);
}

std::string text_at(const Statement& row, int column) {
    const void* const bytes = sqlite3_column_blob(row.get(), column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(row.get(), column));
    return {static_cast<const char*>(bytes), bytes == nullptr ? 0 : size};
}

// --- its rows in memory ---

using Cell = std::variant<std::monostate, std::int64_t, std::string>;

struct Table {
    std::string name;
    std::string definition;
    int columns = 0;
    std::vector<Cell> cells{}; // row after row, in the order of the primary key
};

Cell cell_at(const Statement& row, int column) {
    switch (sqlite3_column_type(row.get(), column)) {
    case SQLITE_INTEGER:
        return std::int64_t{sqlite3_column_int64(row.get(), column)};
    case SQLITE_TEXT:
        return text_at(row, column);
    default:
        return std::monostate{};
    }
}

void read_rows(const Database& store, Table& table) {
    const Statement row = prepared(store, "SELECT * FROM " + table.name);
    table.columns = sqlite3_column_count(row.get());
    while (sqlite3_step(row.get()) == SQLITE_ROW) {
        for (int i = 0; i < table.columns; ++i) table.cells.push_back(cell_at(row, i));
    }
}

std::vector<Table> tables_of(const std::filesystem::path& file) {
    const Database store = opened(file, SQLITE_OPEN_READONLY);
    const Statement known = prepared(store,
                                     "SELECT name, sql FROM sqlite_schema WHERE type = 'table'"
                                     " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    std::vector<Table> tables;
    while (sqlite3_step(known.get()) == SQLITE_ROW) {
        tables.push_back({text_at(known, 0), text_at(known, 1)});
        read_rows(store, tables.back());
    }
    if (tables.empty()) give_up(file.string() + " holds no tables");
    return tables;
}

std::size_t rows_of(const std::vector<Table>& tables) {
    return std::transform_reduce(
        tables.begin(), tables.end(), std::size_t{0}, std::plus<>(), [](const Table& table) {
            return table.cells.size() / static_cast<std::size_t>(table.columns);
        });
}

// --- the bare insert ---

struct Bind {
    sqlite3_stmt* statement;
    int place;

    void operator()(std::monostate) const { sqlite3_bind_null(statement, place); }
    void operator()(std::int64_t value) const { sqlite3_bind_int64(statement, place, value); }
    void operator()(const std::string& value) const {
        sqlite3_bind_text(statement, place, value.data(), static_cast<int>(value.size()),
                          SQLITE_STATIC);
    }
};

std::string insertion(const Table& table) {
    std::string places = "?";
    for (int i = 1; i < table.columns; ++i) places += ", ?";
    return "INSERT INTO " + table.name + " VALUES (" + places + ")";
}

void insert_rows(const Database& database, const Table& table) {
    const Statement row = prepared(database, insertion(table));
    int place = 0;
    for (const Cell& cell : table.cells) {
        std::visit(Bind{row.get(), ++place}, cell);
        if (place < table.columns) continue;
        if (sqlite3_step(row.get()) != SQLITE_DONE) give_up(sqlite3_errmsg(database.get()));
        sqlite3_reset(row.get());
        place = 0;
    }
}

Database fresh_copy(const std::filesystem::path& file, const std::vector<Table>& tables) {
    Database database = opened(file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    run(database, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                  "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;");
    for (const Table& table : tables) run(database, table.definition);
    return database;
}

std::int64_t bytes_of(const Database& database) {
    const Statement row = prepared(
        database, "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
    return sqlite3_step(row.get()) == SQLITE_ROW ? sqlite3_column_int64(row.get(), 0) : 0;
}

void remove_copy(const std::filesystem::path& file) {
    for (const char* const ending : {"", "-wal", "-shm"}) {
        std::filesystem::remove(file.string() + ending);
    }
}

void print_bare_insert(const std::filesystem::path& file, const std::filesystem::path& fresh) {
    const std::vector<Table> tables = tables_of(file);
    remove_copy(fresh);
    Database database = fresh_copy(fresh, tables);
    const Seconds spent = seconds_of([&] {
        run(database, "BEGIN");
        for (const Table& table : tables) insert_rows(database, table);
        run(database, "COMMIT");
    });
    std::printf("{\"bare_insert\": {\"seconds\": %.4f, \"cpu_seconds\": %.4f, \"rows\": %zu, "
                "\"bytes\": %lld},\n",
                spent.wall, spent.cpu, rows_of(tables), static_cast<long long>(bytes_of(database)));
    database.reset();
    remove_copy(fresh);
}

// --- memory and disk ---

void print_memory() {
    constexpr std::size_t bytes = std::size_t{512} << 20;
    const std::vector<std::uint64_t> numbers(bytes / sizeof(std::uint64_t), 1);
    std::uint64_t sum = 0;
    const Seconds spent = seconds_of(
        [&] { sum = std::accumulate(numbers.begin(), numbers.end(), std::uint64_t{0}); });
    if (sum != numbers.size()) give_up("memory does not keep what it is given");
    std::printf(
        " \"memory\": {\"seconds\": %.4f, \"bytes\": %zu, \"gigabytes_per_second\": %.1f},\n",
        spent.cpu, bytes, static_cast<double>(bytes) / spent.cpu / 1e9);
}

void print_durable_append(const std::filesystem::path& fresh) {
    constexpr std::size_t times = 101;
    static constexpr std::array<char, 4096> page{};
    const int file = ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file < 0) give_up(fresh.string() + " cannot be written");
    std::vector<double> spent;
    for (std::size_t i = 0; i < times; ++i) {
        const Seconds once = seconds_of([&] {
            if (::write(file, page.data(), page.size()) != static_cast<ssize_t>(page.size()) ||
                ::fdatasync(file) != 0) {
                give_up(fresh.string() + " cannot be written");
            }
        });
        spent.push_back(once.wall);
    }
    ::close(file);
    std::filesystem::remove(fresh);
    std::sort(spent.begin(), spent.end());
    std::printf(" \"durable_append\": {\"seconds\": %.6f, \"times\": %zu, \"bytes\": %zu}}\n",
                spent[times / 2], times, page.size());
}

} // namespace

int main(int count, char** words) {
    if (count != 2) give_up("needs the file of a sealed store");
    const std::filesystem::path store = words[1];
    const std::filesystem::path fresh = store.string() + ".limits";
    print_bare_insert(store, fresh);
    print_memory();
    print_durable_append(fresh);
    return EXIT_SUCCESS;
}
