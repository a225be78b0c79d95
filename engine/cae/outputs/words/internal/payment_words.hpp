// The words of payments.
#pragma once

#include <array>

#include "cae/base/enum_table.hpp"
#include "cae/outputs/words/language.hpp"
#include "cae/reports/payment_plan.hpp"

namespace cae::payment_words {

inline constexpr Words title{"payments", "paiements"};
inline constexpr Words kind{"For", "Objet"};
inline constexpr Words payee{"To", "À"};
inline constexpr Words iban{"IBAN", "IBAN"};
inline constexpr Words transferred{"Transferred", "Viré"};
inline constexpr Words not_transferred{"Not transferred", "Non viré"};
inline constexpr Words why{"Why", "Pourquoi"};
inline constexpr Words sum{"Sum", "Somme"};

using KindRow = EnumRow<PaymentKind, Words>;
inline constexpr std::array kinds{KindRow{PaymentKind::pay, {"pay", "paie"}},
                                  KindRow{PaymentKind::refunds, {"expenses", "frais"}},
                                  KindRow{PaymentKind::suppliers, {"supplier", "fournisseur"}},
                                  KindRow{PaymentKind::bodies, {"social", "social"}}};
static_assert(is_complete(kinds));

using WhyRow = EnumRow<WhyUnpaid, Words>;
inline constexpr std::array reasons{
    WhyRow{WhyUnpaid::not_employed, {"not employed this month", "non salarié ce mois-ci"}},
    WhyRow{WhyUnpaid::nothing_due, {"nothing is due", "rien n'est dû"}},
    WhyRow{WhyUnpaid::owes, {"owes the cooperative", "doit à la coopérative"}},
    WhyRow{WhyUnpaid::nobody_named, {"documents name nobody", "pièces sans fournisseur"}},
    WhyRow{WhyUnpaid::not_listed, {"not in suppliers.csv", "absent de suppliers.csv"}},
    WhyRow{WhyUnpaid::no_iban, {"no IBAN is known", "IBAN inconnu"}},
    WhyRow{WhyUnpaid::direct_debit, {"direct debit", "prélèvement"}}};
static_assert(is_complete(reasons));

} // namespace cae::payment_words
