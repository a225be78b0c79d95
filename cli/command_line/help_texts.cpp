#include "command_line/help_texts.hpp"

namespace cae::cli::help_texts {

const Words introduction{
    R"(cae: the accounts of a French CAE, an activity and employment cooperative, month
by month.

A folder describes the cooperative, its members and the month's documents. From
it cae computes the contribution, the available amount, the exact gross pay, every
line of the payslip and a balanced journal, then seals the month.)",
    R"(cae : la comptabilité d'une coopérative d'activité et d'emploi, mois par mois.

Un dossier décrit la coopérative, ses membres et les documents du mois. cae en
tire la contribution, le disponible, le brut exact, chaque ligne du bulletin et
un journal équilibré, puis scelle le mois.)"};

const Words first_steps{R"(  cae init trial                            writes a cooperative to try
  cae check trial                           checks all its files
  cae close trial --period 2026-01          closes January, after confirmation
  cae show trial --member alice             shows a member's month
  cae simulate --turnover 3000 --date 2026-01-31
                                            from 3 000 EUR invoiced to the net paid)",
                        R"(  cae init essai                            écrit une coopérative d'essai
  cae check essai                           vérifie tous ses fichiers
  cae close essai --period 2026-01          clôture janvier, après confirmation
  cae show essai --member alice             montre le mois d'un membre
  cae simulate --turnover 3000 --date 2026-01-31
                                            de 3 000 € facturés au net payé)"};

const Words exit_codes{
    R"(Exit codes: 0 done; 1 refused, nothing written (of papers and payments, those that
could not be made); 2 wrong usage; 3 environment (disk, lock, database).)",
    R"(Codes de sortie : 0 fait ; 1 refusé, rien n'est écrit (des documents et des
virements, ceux qui n'ont pu être faits) ; 2 commande mal écrite ; 3 environnement
(disque, verrou, base de données).)"};

const Words usage{"Usage:", "Utilisation :"};
const Words options{"Options:", "Options :"};
const Words commands{"Commands:", "Commandes :"};
const Words command{"COMMAND", "COMMANDE"};
const Words examples{"Examples:", "Exemples :"};
const Words everywhere{"For every command:", "Pour toutes les commandes :"};
const Words more{"`cae COMMAND --help` explains a command, with examples.",
                 "`cae COMMANDE --help` explique une commande, avec des exemples."};

} // namespace cae::cli::help_texts
