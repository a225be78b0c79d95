#include "cae/cooperative/posting_rules.hpp"

namespace cae {

std::string called_posting_rule(std::size_t line) {
    return "posting_rules.yaml:" + std::to_string(line);
}

} // namespace cae
