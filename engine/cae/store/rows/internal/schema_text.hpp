// The tables in SQL. Whoever changes them raises schema_version in schema.cpp.
#pragma once

namespace cae {

extern const char* const schema_tables;
extern const char* const schema_pay_tables; // pay of members, what it was computed from, leave
// For people with the sqlite3 program; nothing here reads them.
extern const char* const schema_views;

} // namespace cae
