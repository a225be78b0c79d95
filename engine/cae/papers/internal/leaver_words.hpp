// The words of what a leaver is given.
#pragma once

#include "cae/outputs/words/language.hpp"

namespace cae::leaver_words {

inline constexpr Words certificate{"Work certificate", "Certificat de travail"};
inline constexpr Words certifies{
    "{0}, {1}, SIREN {2}, certifies that {3}, living at {4}, was employed from {5} to {6}:",
    "{0}, {1}, SIREN {2}, certifie que {3}, demeurant {4}, a été employé(e) du {5} au {6} :"};
inline constexpr Words job{"Job", "Emploi"};
inline constexpr Words contract{"Contract", "Contrat"};
inline constexpr Words from{"From", "Du"};
inline constexpr Words to{"To", "Au"};
inline constexpr Words covers_go_on{
    "The cooperative's health and provident covers go on free of charge while unemployment is paid "
    "for, as long as the last contract lasted and twelve months at most (CSS L911-8).",
    "Les garanties santé et prévoyance de la coopérative sont maintenues à titre gratuit pendant "
    "l'indemnisation du chômage, pour la durée du dernier contrat et douze mois au plus "
    "(CSS L911-8)."};
inline constexpr Words articles{"C. trav. L1234-19, D1234-6.", "C. trav. L1234-19, D1234-6."};
inline constexpr Words done_at{"Done at {0}, on", "Fait à {0}, le"};
inline constexpr Words signed_by_employer{"For the cooperative (name, function, signature)",
                                          "Pour la coopérative (nom, qualité, signature)"};
inline constexpr Words signed_by_member{"{0} (signature)", "{0} (signature)"};

inline constexpr Words receipt{"Receipt for the final account", "Reçu pour solde de tout compte"};
inline constexpr Words received{
    "{0}, living at {1}, has received {3} from {2} when the contract ended on {4}, made up as "
    "below.",
    "{0}, demeurant {1}, a reçu de {2} la somme de {3} à la rupture du contrat, le {4}, détaillée "
    "ci-dessous."};
inline constexpr Words owes{
    "{0}, living at {1}, has received nothing from {2} when the contract ended on {4}: the account "
    "below ends with {3} owed to the cooperative.",
    "{0}, demeurant {1}, n'a rien reçu de {2} à la rupture du contrat, le {4} : le compte "
    "ci-dessous "
    "se solde par {3} dus à la coopérative."};
inline constexpr Words two_copies{
    "Made in two copies, one of which is given to the employee (C. trav. D1234-7). It may be "
    "denounced by registered letter within six months of its signature; then it binds the employer "
    "no more for the sums that it names (C. trav. L1234-20, D1234-8).",
    "Établi en double exemplaire, dont l'un est remis au salarié (C. trav. D1234-7). Il peut être "
    "dénoncé par lettre recommandée dans les six mois de sa signature, délai au-delà duquel il "
    "libère l'employeur des sommes qui y sont mentionnées (C. trav. L1234-20, D1234-8)."};

} // namespace cae::leaver_words
