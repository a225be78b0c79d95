// Version 2 of the tables: what customers owe is written when it moves.
#pragma once

#include "cae/store/sqlite/internal/database.hpp"

namespace cae {

// Version 1 wrote every open item again each month. Keeps the rows of the months in which an item
// came up or its sums changed, under ranks; lists what is due; gives sealed months what is due
// after them. Throws StoreFailure.
void write_open_items_when_they_move(const Database& database);

} // namespace cae
