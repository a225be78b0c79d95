#include <array>

#include "cae/outputs/words/internal/rule_texts.hpp"

namespace cae {
namespace {

constexpr std::array payment_texts{
    RuleText{Rule::payer_must_have_iban,
             {{"no account to pay from is known", "aucun compte à débiter n'est connu"},
              {"Write `bank: {iban: ..., bic: ...}` in cooperative.yaml.",
               "Écrivez `bank: {iban: ..., bic: ...}` dans cooperative.yaml."}}},
    RuleText{Rule::execution_must_be_a_banking_day,
             {{"banks are closed on {value}", "les banques sont fermées le {value}"},
              {"The next day on which they transfer money is {0}: ask for it by --on.",
               "Le prochain jour où elles font des virements est le {0} : demandez-le par --on."}}},
    RuleText{Rule::execution_must_not_be_past,
             {{"{value} is over: no bank pays then", "le {value} est passé : aucune banque ne paie "
                                                     "plus ce jour-là"},
              {"The next day that can be asked for is {0}: write --on {0}.",
               "Le prochain jour possible est le {0} : écrivez --on {0}."}}},
    RuleText{Rule::payee_must_be_writable,
             {{"no bank can read the name \"{0}\" of {value}",
               "aucune banque ne sait lire le nom « {0} » de {value}"},
              {"Nothing is transferred to it in this file; the others are. Write the name in Latin "
               "letters.",
               "Rien ne lui est viré dans ce fichier ; les autres le sont. Écrivez le nom en "
               "lettres latines."}}},
    RuleText{Rule::dues_must_equal_journal,
             {{"the payslips of {0} owe {1} EUR on account {value}, the journal of pay has {2} EUR",
               "les bulletins de {0} doivent {1} € au compte {value}, le journal de paie en a {2} "
               "€"},
              {"Ask `cae verify` whether the month is what was sealed; an account that "
               "accounting/chart.yaml names since is another one.",
               "Demandez à `cae verify` si le mois est ce qui a été scellé ; un compte que "
               "accounting/chart.yaml nomme depuis en est un autre."}}},
};
static_assert(is_complete(payment_texts, rules_of_payments.first, rules_of_payments.last));

} // namespace

std::span<const RuleText> texts_of_payments() { return payment_texts; }

} // namespace cae
