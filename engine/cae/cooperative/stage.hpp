// The stages of a member's life in the cooperative.
#pragma once

#include <cstdint>

namespace cae {

// Where a member stands in the life of a CAE.
enum class Stage : std::uint8_t {
    cape,      // porteur de projet: no pay, the result accumulates
    cesa,      // entrepreneur-salarié
    associate, // entrepreneur-salarié associé
    permanent, // permanent staff, paid by hours
    left,      // no contract any more, from that day on
    to_come,   // no contract yet: of a month before the first one, never written in a file
};

// Whether the stage is an employment contract, which gives pay.
[[nodiscard]] bool is_employed(Stage stage);
// Whether the stage has activities of its own: cape, cesa, associate.
[[nodiscard]] bool is_entrepreneur(Stage stage);

} // namespace cae
