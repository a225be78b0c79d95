// What happens to the files of a folder between two closings: cells typed over, columns moved, rows
// copied, another encoding, another nesting. Drawn from a seed: the same seed gives the same files.
#pragma once

#include <cstdint>
#include <map>
#include <random>
#include <string>

namespace hostile {

// Files by their names within the folder.
using Files = std::map<std::string, std::string>;

class Draws {
public:
    explicit Draws(std::uint64_t seed) : engine_(seed) {}
    // Below `count`, which is above 0.
    std::size_t below(std::size_t count) { return engine_() % count; }

private:
    std::mt19937_64 engine_;
};

// Changes one thing of one file; what it did, for a person.
std::string mutate(Files& files, Draws& draws);

// Adds to one amount of one document or pay sheet of a month; what it did, or nothing where the
// table drawn has none.
std::string raise_an_amount(Files& files, Draws& draws, const std::string& month);

} // namespace hostile
