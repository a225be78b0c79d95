// Parties that the tables of a folder name and that no list of it has.
//
// Where a folder has customers.csv or suppliers.csv, a party is an id of such a list: whoever is
// written as a customer or a supplier, and whoever stands beside an account that the chart keeps by
// party, in the list of its kind. On accounts of members it is a member's id. Other accounts take
// any name, and so do those of a kind that has no list.
#pragma once

#include "cae/base/problem.hpp"
#include "cae/cooperative/bank_rules.hpp"
#include "cae/cooperative/documents.hpp"
#include "cae/inputs/folder/folder.hpp"
#include "cae/ledger/chart.hpp"

namespace cae {

// Those of a month's tables, which have been read: Rule::party_must_be_listed or, where one of the
// list is nearly the same, party_must_be_spelled_as_listed, with line and column.
[[nodiscard]] Problems strange_parties(const CooperativeFolder& folder,
                                       const MonthDocuments& documents, const Chart& chart);

// The same of opening_invoices.csv and opening_balance.csv.
[[nodiscard]] Problems strange_opening_parties(const CooperativeFolder& folder, const Chart& chart);

// The same of inventory/<year>.csv.
[[nodiscard]] Problems strange_inventory_parties(const CooperativeFolder& folder, int year,
                                                 const Chart& chart);

// The same of bank_rules.yaml.
[[nodiscard]] Problems strange_rule_parties(const CooperativeFolder& folder,
                                            const std::vector<BankRule>& rules, const Chart& chart);

} // namespace cae
