// The 128-bit integer of both supported compilers, for products that must not overflow.
#pragma once

namespace cae {

__extension__ using Int128 = __int128;

} // namespace cae
