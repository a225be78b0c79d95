// The same work on every element of a range, by several threads.
#pragma once

#include <cstddef>
#include <functional>

namespace cae {

// Calls `work(i)` once for every i below `count`, in fixed slices by `threads` threads (0: as many
// as the machine has). Work on different elements must be independent: results go by index, so the
// outcome does not depend on the number of threads. The first exception, in the order of slices, is
// thrown again here after every thread has ended.
void for_each_index(std::size_t count, unsigned threads,
                    const std::function<void(std::size_t)>& work);

// The same for few elements of much and of unequal work: a thread that has ended one takes the next
// that nobody has taken.
void for_each_in_turn(std::size_t count, unsigned threads,
                      const std::function<void(std::size_t)>& work);

} // namespace cae
