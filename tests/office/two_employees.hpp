// A cooperative whose pay can be computed by hand: two employees of two branches.
#pragma once

#include <filesystem>

#include "office/folder_copy.hpp"

namespace cae_test {

inline const char* const two_branches_yaml = R"(name: Les Deux Beffrois
siren: "732829320"
form: scop
address: {street: 1 rue de la Paix, postcode: "62000", town: Arras}
collective_agreement: Convention collective des CAE
ape: 7022Z
first_period: 2026-01
branches:
  - id: arras
    name: Arras
    siret: "73282932000074"
    address: {street: 1 rue de la Paix, postcode: "62000", town: Arras}
    accident_rate_pct: 1.10
  - id: lens
    name: Lens
    siret: "73282932000074"
    address: {street: 2 rue de Lille, postcode: "62300", town: Lens}
    accident_rate_pct: 2.00
headcount: 30
health_cover: {total: 60.00, employer_share_pct: 50}
)";

// Permanent staff at 2 000 and 3 000 euros, both under the ceiling of 4 005.
inline const char* const two_employees_yaml = R"(members:
  - id: dora
    name: Dora Roy
    branch: arras
    stages: {stage: permanent, from: 2020-01-01}
    fixed_part: 2000
    withholding_rate_pct: 5
  - id: emil
    name: Emil Petit
    branch: lens
    stages: {stage: permanent, from: 2020-01-01}
    fixed_part: 3000
    withholding_rate_pct: 10
)";

struct TwoEmployees : FolderCopy {
    TwoEmployees() : FolderCopy("examples/artois") {
        std::filesystem::remove_all(path());
        write("cooperative.yaml", two_branches_yaml);
        write("members.yaml", two_employees_yaml);
    }
};

} // namespace cae_test
