#include "command_line/command_texts_parts.hpp"

namespace cae::cli {

namespace {

OptionText folder() {
    return {"FOLDER",
            Takes::needed_value,
            {"FOLDER", "DOSSIER"},
            {"the cooperative's folder", "le dossier de la coopérative"}};
}

OptionText period(Takes takes, const Words& description) {
    return {"--period", takes, {"YYYY-MM", "AAAA-MM"}, description};
}

} // namespace

CommandText init_text() {
    return {
        "init",
        {"writes a commented cooperative that closes as it is",
         "écrit une coopérative d'essai, commentée, qui se clôture telle quelle"},
        {R"(Writes into FOLDER, which must be empty or not exist, a small cooperative whose
files explain, in French, what they hold. Replace the values by your own, then let
`cae check` guide you.)",
         R"(Écrit dans DOSSIER, qui doit être vide ou ne pas exister, une petite coopérative
d'essai dont chaque fichier explique ce qu'il contient. Remplacez-y les valeurs
par les vôtres, puis laissez `cae check` vous guider.)"},
        {{"FOLDER",
          Takes::needed_value,
          {"FOLDER", "DOSSIER"},
          {"the folder to create", "le dossier à créer"}}},
        {R"(  cae init artois
  cae check artois
  cae close artois --period 2026-01)",
         R"(  cae init artois
  cae check artois
  cae close artois --period 2026-01)"},
    };
}

CommandText check_text() {
    return {
        "check",
        {"reports all that is wrong, then what is unusual",
         "dit tout ce qui est à corriger, puis ce qui est inhabituel"},
        {R"(Reads all files and reports every fault at once: file, line, value, rule and
remedy. When there is none, tells what is unusual in the month: turnover without
pay, pay without turnover, a receipt without its invoice... Writes nothing.)",
         R"(Lit tous les fichiers et dit en une fois toutes les fautes : fichier, ligne,
valeur, règle et remède. S'il n'y en a pas, dit ce que le mois a d'inhabituel :
un chiffre d'affaires sans paie, une paie sans chiffre d'affaires, un
encaissement sans facture... N'écrit rien.)"},
        {folder(), period(Takes::value, {"the month to check (else the next one to close)",
                                         "le mois à vérifier (sinon le prochain à clôturer)"})},
        {R"(  cae check artois
  cae check artois --period 2026-02)",
         R"(  cae check artois
  cae check artois --period 2026-02)"},
    };
}

CommandText close_text() {
    return {
        "close",
        {"closes a month and seals it", "clôture un mois et le scelle"},
        {R"(Computes the month, shows the summary and the alerts, asks for confirmation, seals
the month in one piece, then writes its files to FOLDER/out/YYYY-MM/. Months are
closed one after the other, and nothing reopens a sealed month.)",
         R"(Calcule le mois, montre le résumé et les alertes, demande confirmation, scelle le
mois d'un seul tenant, puis écrit ses fichiers dans DOSSIER/out/AAAA-MM/. Les mois
se clôturent l'un après l'autre, et rien ne rouvre un mois scellé.)"},
        {folder(),
         period(Takes::needed_value, {"the month to close", "le mois à clôturer"}),
         {"--yes",
          Takes::nothing,
          {},
          {"seals without asking (for scripts)",
           "scelle sans demander confirmation (pour les scripts)"}},
         {"--dry-run",
          Takes::nothing,
          {},
          {"seals nothing: writes a draft, marked PROJET, to out/YYYY-MM.draft/",
           "ne scelle rien : écrit un PROJET dans out/AAAA-MM.draft/"}},
         {"--threads",
          Takes::value,
          {"NUMBER", "NOMBRE"},
          {"computations at the same time (else as many as the machine has)",
           "calculs menés de front (sinon autant que la machine le permet)"}}},
        {R"(  cae close artois --period 2026-01 --dry-run    to see
  cae close artois --period 2026-01              for good, after confirmation
  cae close artois --period 2026-01 --yes        in a script)",
         R"(  cae close artois --period 2026-01 --dry-run    pour voir
  cae close artois --period 2026-01              pour de bon, après confirmation
  cae close artois --period 2026-01 --yes        dans un script)"},
    };
}

CommandText show_text() {
    return {
        "show",
        {"shows a closed month, or a member's month",
         "montre un mois clôturé, ou le mois d'un membre"},
        {R"(Shows the table of a closed month or, with --member, a member's way from turnover
to net pay: contribution, charges, available, employer cost, gross, net, as a table
and as bars, with every line of the payslip.)",
         R"(Montre le tableau d'un mois clôturé ou, avec --member, le chemin d'un membre du
chiffre d'affaires au net payé : contribution, charges, disponible, coût employeur,
brut, net, en tableau et en barres, avec chaque ligne du bulletin.)"},
        {folder(),
         period(Takes::value,
                {"the month (else the last one closed)", "le mois (sinon le dernier clôturé)"}),
         {"--member",
          Takes::value,
          {"ID", "ID"},
          {"the id of a member", "l'identifiant d'un membre"}},
         {"--activity",
          Takes::value,
          {"ID", "ID"},
          {"the id of an activity: its result, and the part of each member",
           "l'identifiant d'une activité : son résultat, et la part de chaque membre"}}},
        {R"(  cae show artois
  cae show artois --period 2026-01
  cae show artois --member alice
  cae show artois --activity menuiserie)",
         R"(  cae show artois
  cae show artois --period 2026-01
  cae show artois --member alice
  cae show artois --activity menuiserie)"},
    };
}

CommandText explain_text() {
    return {
        "explain",
        {"explains a figure of a member's month", "explique un chiffre du mois d'un membre"},
        {R"(Answers why a figure is what it is: its formula, what went in, each parameter with
the day since when it holds and its legal source, the choices made, the documents
behind it. Without LINE, every figure from turnover to net in a line each; a name
met there explains that figure in full. A closed month is explained from what was
sealed, the next one as if it were closed now.)",
         R"(Répond pourquoi un chiffre est ce qu'il est : sa formule, ce qui y est entré,
chaque paramètre avec sa date d'effet et sa source légale, les choix faits, les
pièces derrière lui. Sans LIGNE, chaque chiffre du chiffre d'affaires au net, en
une ligne ; un nom trouvé là explique ce chiffre en entier. Un mois clôturé
s'explique par ce qui a été scellé, le suivant comme s'il était clôturé
maintenant.)"},
        {folder(),
         {"PERIOD",
          Takes::needed_value,
          {"PERIOD", "MOIS"},
          {"the month, YYYY-MM: a closed one, or the next to close",
           "le mois, AAAA-MM : clôturé, ou le prochain à clôturer"}},
         {"MEMBER",
          Takes::needed_value,
          {"MEMBER", "MEMBRE"},
          {"the id of a member", "l'identifiant d'un membre"}},
         {"LINE",
          Takes::value,
          {"LINE", "LIGNE"},
          {"the name of a figure, such as gross or employer_maladie",
           "le nom d'un chiffre, comme gross ou employer_maladie"}},
         {"--json",
          Takes::nothing,
          {},
          {"answers in JSON, for programs (docs/explain.md)",
           "répond en JSON, pour les programmes (docs/explain.md)"}}},
        {R"(  cae explain artois 2026-01 lefebvre
  cae explain artois 2026-01 lefebvre gross
  cae explain artois 2026-01 lefebvre employer_vieillesse_plafonnee --json)",
         R"(  cae explain artois 2026-01 lefebvre
  cae explain artois 2026-01 lefebvre gross
  cae explain artois 2026-01 lefebvre employer_vieillesse_plafonnee --json)"},
    };
}

CommandText contribution_text() {
    return {
        "contribution",
        {"explains a member's contribution step by step",
         "explique pas à pas la contribution d'un membre"},
        {R"(Shows how the cooperative contribution and the other levies of a member come about
in a month: the base, the rule in force and since when, the sums before, each
bracket with its part, floor, cap, fee and exemption, the rounding, and the share
of each activity. Writes nothing.)",
         R"(Montre comment se forment, pour un mois, la contribution coopérative et les autres
prélèvements d'un membre : l'assiette, la règle en vigueur et depuis quand, les
cumuls, chaque tranche et sa part, plancher, plafond, forfait et exonération,
l'arrondi, et la part de chaque activité. N'écrit rien.)"},
        {folder(),
         {"MEMBER",
          Takes::needed_value,
          {"MEMBER", "MEMBRE"},
          {"the id of a member", "l'identifiant d'un membre"}},
         period(Takes::value, {"the month (else the next one to close)",
                               "le mois (sinon le prochain à clôturer)"}),
         {"--for-cost",
          Takes::value,
          {"AMOUNT", "MONTANT"},
          {"also tells the month's turnover that pays for this cost",
           "dit aussi le chiffre d'affaires du mois qui paie ce coût"}}},
        {R"(  cae contribution artois lefebvre
  cae contribution artois lefebvre --period 2026-01
  cae contribution artois lefebvre --for-cost 2420)",
         R"(  cae contribution artois lefebvre
  cae contribution artois lefebvre --period 2026-01
  cae contribution artois lefebvre --for-cost 2420)"},
    };
}

CommandText export_text() {
    return {
        "export",
        {"writes the files of a closed month again",
         "écrit de nouveau les fichiers d'un mois clôturé"},
        {R"(Writes FOLDER/out/YYYY-MM/ from what was sealed: the same files, byte for byte.
The folder out/ may thus be deleted.)",
         R"(Écrit DOSSIER/out/AAAA-MM/ à partir de ce qui a été scellé : les mêmes fichiers,
octet pour octet. Le dossier out/ peut donc être effacé.)"},
        {folder(), period(Takes::needed_value, {"a closed month", "un mois clôturé"})},
        {R"(  cae export artois --period 2026-01)", R"(  cae export artois --period 2026-01)"},
    };
}

CommandText invoices_text() {
    return {
        "invoices",
        {"lists what customers owe, by age", "liste ce que les clients doivent, par ancienneté"},
        {R"(Lists the invoices that were unpaid, wholly or in part, at the end of a closed month,
the oldest first, and sums them by age; then the receipts and credit notes that match
no known sale.)",
         R"(Liste les factures impayées, en tout ou en partie, à la fin d'un mois clôturé, de la
plus ancienne à la plus récente, et les totalise par ancienneté ; puis les
encaissements et les avoirs qui ne correspondent à aucune vente connue.)"},
        {folder(), period(Takes::value, {"the month (else the last one closed)",
                                         "le mois (sinon le dernier clôturé)"})},
        {R"(  cae invoices artois
  cae invoices artois --period 2026-01)",
         R"(  cae invoices artois
  cae invoices artois --period 2026-01)"},
    };
}

CommandText bank_text() {
    return {
        "bank",
        {"imports a bank statement and matches its payments to invoices",
         "importe un relevé bancaire et rapproche ses encaissements des factures"},
        {R"(Reads a statement in CAMT.053 or CSV and adds its movements to FOLDER/bank/YYYY-MM.csv,
each once. A payment received is matched to the unpaid invoice whose number it bears,
wholly or in part, to several when it is their sum, else to the only one of which
exactly its amount is due. What is not matched is listed, and told at each closing
until its row says what it pays: fill in refers_to (an invoice) or member. The closing
books the rows that say so as receipts.)",
         R"(Lit un relevé au format CAMT.053 ou CSV et ajoute ses mouvements à
DOSSIER/bank/AAAA-MM.csv, chacun une fois. Un encaissement est rapproché de la facture
impayée dont il porte le numéro, en tout ou en partie, de plusieurs s'il en est la
somme, sinon de la seule dont le reste dû est exactement son montant. Ce qui n'est
rapproché de rien est listé, et rappelé à chaque clôture tant que sa ligne ne dit pas
ce qu'il paie : remplissez refers_to (une facture) ou member. La clôture comptabilise
comme encaissements les lignes qui le disent.)"},
        {folder(),
         {"STATEMENT",
          Takes::needed_value,
          {"STATEMENT", "RELEVÉ"},
          {"the file of the bank", "le fichier de la banque"}},
         {"--dry-run",
          Takes::nothing,
          {},
          {"writes nothing: shows what would be matched",
           "n'écrit rien : montre ce qui serait rapproché"}}},
        {R"(  cae bank artois statement.xml
  cae bank artois export.csv --dry-run)",
         R"(  cae bank artois releve.xml
  cae bank artois export.csv --dry-run)"},
    };
}

CommandText assets_text() {
    return {
        "assets",
        {"shows the register of assets", "montre le registre des immobilisations"},
        {R"(Shows what the activities own at the end of a closed month: cost, depreciation until
and in the month, book value.)",
         R"(Montre ce que les activités possèdent à la fin d'un mois clôturé : coût,
amortissements avant et pendant le mois, valeur nette.)"},
        {folder(), period(Takes::value, {"the month (else the last one closed)",
                                         "le mois (sinon le dernier clôturé)"})},
        {R"(  cae assets artois
  cae assets artois --period 2026-01)",
         R"(  cae assets artois
  cae assets artois --period 2026-01)"},
    };
}

CommandText vat_text() {
    return {
        "vat",
        {"sums a month's VAT by rate", "totalise la TVA d'un mois par taux"},
        {R"(Sums the VAT of a closed month by rate: what fell due, what waits for the customers'
payment, what is recovered on charges; and shows beside it what the accounts moved by.)",
         R"(Totalise la TVA d'un mois clôturé par taux : celle qui est devenue exigible, celle qui
attend le paiement des clients, celle qui est récupérée sur les charges ; et montre à
côté ce dont les comptes ont bougé.)"},
        {folder(), period(Takes::value, {"the month (else the last one closed)",
                                         "le mois (sinon le dernier clôturé)"})},
        {R"(  cae vat artois
  cae vat artois --period 2026-01)",
         R"(  cae vat artois
  cae vat artois --period 2026-01)"},
    };
}

} // namespace cae::cli
