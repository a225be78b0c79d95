#include "cae/store/sqlite/internal/waiting_rows.hpp"

#include <new>

#include <sqlite3.h>

#include "cae/base/check.hpp"

namespace cae {
namespace {

constexpr std::size_t most_columns = 128;
constexpr std::size_t most_cells = 2'048; // 48 KiB

std::string waiting_columns(std::size_t count) {
    std::string names;
    for (std::size_t i = 0; i < count; ++i) {
        names.append(i == 0 ? "cell_" : ", cell_").append(std::to_string(i));
    }
    return names;
}

// --- the table as SQLite sees it: one scan from the first row to the last ---

struct ShownTable : sqlite3_vtab {
    const WaitingTable* waiting;
};

struct ShownRow : sqlite3_vtab_cursor {
    const WaitingRows* rows;
    std::size_t row;
};

ShownRow& shown(sqlite3_vtab_cursor* cursor) { return static_cast<ShownRow&>(*cursor); }

int connect(sqlite3* handle, void* waiting, int /*words*/, const char* const* /*word*/,
            sqlite3_vtab** table, char** /*error*/) {
    const std::string text = "CREATE TABLE waiting (" + waiting_columns(most_columns) + ")";
    if (const int code = sqlite3_declare_vtab(handle, text.c_str())) return code;
    auto* const made = new (std::nothrow) ShownTable{{}, static_cast<const WaitingTable*>(waiting)};
    *table = made;
    return made == nullptr ? SQLITE_NOMEM : SQLITE_OK;
}

int disconnect(sqlite3_vtab* table) {
    delete static_cast<ShownTable*>(table);
    return SQLITE_OK;
}

int plan(sqlite3_vtab* /*table*/, sqlite3_index_info* /*plan*/) { return SQLITE_OK; }

int open_scan(sqlite3_vtab* table, sqlite3_vtab_cursor** cursor) {
    const WaitingRows* const rows = static_cast<ShownTable*>(table)->waiting->rows;
    auto* const made = new (std::nothrow) ShownRow{{}, rows, 0};
    *cursor = made;
    return made == nullptr ? SQLITE_NOMEM : SQLITE_OK;
}

int close_scan(sqlite3_vtab_cursor* cursor) {
    delete &shown(cursor);
    return SQLITE_OK;
}

int first_row(sqlite3_vtab_cursor* cursor, int /*plan*/, const char* /*words*/, int /*count*/,
              sqlite3_value** /*values*/) {
    shown(cursor).row = 0;
    return SQLITE_OK;
}

int next_row(sqlite3_vtab_cursor* cursor) {
    ++shown(cursor).row;
    return SQLITE_OK;
}

int is_past_last(sqlite3_vtab_cursor* cursor) {
    const ShownRow& at = shown(cursor);
    return at.rows == nullptr || at.row >= at.rows->count() ? 1 : 0;
}

// Hands a cell over to SQLite, which reads the text before the row is left.
struct GiveCell {
    sqlite3_context* taker;

    void operator()(std::nullopt_t) const { sqlite3_result_null(taker); }
    void operator()(std::int64_t value) const { sqlite3_result_int64(taker, value); }
    void operator()(std::string_view value) const {
        // An empty view may have no address at all, which SQLite would take for NULL.
        sqlite3_result_text(taker, value.empty() ? "" : value.data(),
                            static_cast<int>(value.size()), SQLITE_STATIC);
    }
    void operator()(const DateText& value) const { (*this)(value.view()); }
};

int give_cell(sqlite3_vtab_cursor* cursor, sqlite3_context* taker, int column) {
    const ShownRow& at = shown(cursor);
    std::visit(GiveCell{taker}, at.rows->cell(at.row, static_cast<std::size_t>(column)));
    return SQLITE_OK;
}

int number_of_row(sqlite3_vtab_cursor* cursor, sqlite3_int64* number) {
    *number = static_cast<sqlite3_int64>(shown(cursor).row);
    return SQLITE_OK;
}

// Without a function that creates, SQLite knows the table by the name of its module.
sqlite3_module module_of_waiting_rows() {
    sqlite3_module module{};
    module.xConnect = connect;
    module.xBestIndex = plan;
    module.xDisconnect = disconnect;
    module.xOpen = open_scan;
    module.xClose = close_scan;
    module.xFilter = first_row;
    module.xNext = next_row;
    module.xEof = is_past_last;
    module.xColumn = give_cell;
    module.xRowid = number_of_row;
    return module;
}

} // namespace

WaitingRows::WaitingRows(std::size_t columns) : columns_(columns) {
    CAE_INVARIANT(columns > 0 && columns <= most_columns);
}

bool WaitingRows::are_full() const { return cells_.size() + columns_ > most_cells; }

std::string select_waiting_rows(std::size_t columns) {
    return "SELECT " + waiting_columns(columns) + " FROM waiting_rows";
}

int show_waiting_rows(sqlite3* handle, WaitingTable& table) {
    static const sqlite3_module module = module_of_waiting_rows();
    return sqlite3_create_module(handle, "waiting_rows", &module, &table);
}

} // namespace cae
