// cooperative.yaml -> Cooperative.
#pragma once

#include "cae/cooperative/cooperative.hpp"
#include "cae/inputs/text/yaml.hpp"

namespace cae::folder_reader {

// What could be read of `root`. It is the whole file when `problems` has not grown; otherwise it
// serves to go on and find what else is wrong in the folder.
[[nodiscard]] Cooperative read_cooperative(const YamlNode& root, Problems& problems);

// Stands for a first period that could not be read. That is noted, so that nobody works with it.
[[nodiscard]] Month unread_month();

// The branches; what a branch lacks is noted. `siren` is empty when it could not be read.
[[nodiscard]] std::vector<Branch> read_branches(const YamlNode& node, const std::string& siren,
                                                Problems& problems);

// {street, postcode, town}.
[[nodiscard]] std::optional<Address> read_address(const YamlNode& node, Problems& problems);

} // namespace cae::folder_reader
