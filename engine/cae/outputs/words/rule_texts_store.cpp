#include <array>

#include "cae/outputs/words/internal/rule_texts.hpp"

namespace cae {
namespace {

constexpr Words take_back_a_copy{
    "Take the store back from a copy whose seals hold (`cae verify`).",
    "Reprenez la base d'une copie dont les sceaux tiennent (`cae verify`)."};

constexpr std::array store_texts{
    RuleText{Rule::store_must_be_of_cooperative,
             {{"the store belongs to the cooperative {0}, the folder to {1}",
               "la base appartient à la coopérative {0}, le dossier à {1}"},
              {"Put the right store back in the folder, or correct the SIREN.",
               "Remettez la bonne base dans le dossier, ou corrigez le SIREN."}}},
    RuleText{Rule::store_must_not_be_an_input,
             {{"\"{value}\" is the name of an input or of what the program writes, not of a store",
               "« {value} » est le nom d'une donnée ou d'un résultat, pas d'une base"},
              {"Give the store a name of its own, such as cae.db.",
               "Donnez à la base un nom qui n'est qu'à elle, comme cae.db."}}},
    RuleText{
        Rule::store_must_know_its_months,
        {{"out/ has the files of {value}, which is not sealed in the store",
          "out/ contient les fichiers de {value}, qui n'est pas scellé dans la base"},
         {"An earlier store, or none, stands where the last one was: take that one back from a "
          "copy. To close the months anew, move out/ elsewhere first.",
          "Une base plus ancienne, ou aucune, a pris la place de la dernière : reprenez celle-ci "
          "d'une copie. Pour clôturer de nouveau les mois, mettez d'abord out/ ailleurs."}}},
    RuleText{Rule::sealing_must_not_go_back,
             {{"{value} is before {0}, the day on which the month before was sealed",
               "{value} est avant le {0}, jour du scellement du mois précédent"},
              {"Entries are validated in the order of their numbers: set the clock right, or give "
               "the day "
               "with --sealed-on.",
               "Les écritures sont validées dans l'ordre de leurs numéros : mettez l'horloge à "
               "l'heure, ou "
               "donnez le jour avec --sealed-on."}}},
    RuleText{
        Rule::seal_must_hold,
        {{"{value} is not what was sealed: its seal does not fit {0}",
          "{value} n'est pas ce qui a été scellé : son sceau ne correspond pas à {0}"},
         {"The store was changed behind the program: take it back from a copy whose seals hold "
          "(`cae verify`).",
          "La base a été changée à l'insu du programme : reprenez-la d'une copie dont les sceaux "
          "tiennent (`cae verify`)."}}},
    RuleText{
        Rule::sealed_value_must_be_as_computed,
        {{"{value}, table {0}, row {1}, column {2}: {3} is kept, {4} is what its inputs give",
          "{value}, table {0}, ligne {1}, colonne {2} : {3} est conservé, ses données donnent {4}"},
         {"Take the store back from a copy whose seals hold (`cae verify`). Where all seals hold, "
          "this version of the program computes another value than the one that sealed it: tell "
          "those who keep the program.",
          "Reprenez la base d'une copie dont les sceaux tiennent (`cae verify`). Si tous les "
          "sceaux "
          "tiennent, cette version du programme calcule une autre valeur que celle qui a scellé : "
          "dites-le à ceux qui tiennent le programme."}}},
    RuleText{
        Rule::sealed_row_must_be_there,
        {{"{value}, table {0}: the row {1} is gone", "{value}, table {0} : la ligne {1} a disparu"},
         take_back_a_copy}},
    RuleText{Rule::sealed_row_must_be_computed,
             {{"{value}, table {0}: nothing that was closed gives the row {1}",
               "{value}, table {0} : rien de ce qui a été clôturé ne donne la ligne {1}"},
              take_back_a_copy}},
    RuleText{Rule::books_must_follow_months,
             {{"the books after {value} are not what its month leaves",
               "la comptabilité après {value} n'est pas ce que le mois laisse"},
              take_back_a_copy}},
    RuleText{
        Rule::head_must_be_a_seal,
        {{"\"{value}\" is no seal of this store, whose last one is {0}",
          "« {value} » n'est pas un sceau de cette base, dont le dernier est {0}"},
         {"Give the seal as a closing printed it, twelve digits at least. If it is one of this "
          "cooperative, the store was made anew since: take the old one back from a copy.",
          "Donnez le sceau comme une clôture l'a imprimé, au moins douze chiffres. S'il est bien "
          "de "
          "cette coopérative, la base a été refaite depuis : reprenez l'ancienne d'une copie."}}},
    RuleText{Rule::files_must_be_of_store,
             {{"the files of {value} have the seal {0}, the store has {1}",
               "les fichiers de {value} portent le sceau {0}, la base porte {1}"},
              {"One of both was replaced or changed. Take the store back that has the seal of the "
               "files; "
               "if the store is the right one, `cae export` writes the files anew.",
               "L'un des deux a été remplacé ou changé. Reprenez la base qui porte le sceau des "
               "fichiers ; si la base est la bonne, `cae export` écrit de nouveau les fichiers."}}},
    RuleText{
        Rule::output_must_be_as_written,
        {{"{value} is not the file that was written when {0} was sealed",
          "{value} n'est pas le fichier écrit au scellement de {0}"},
         {"`cae export` writes the files of the month anew; what people add belongs elsewhere.",
          "`cae export` écrit de nouveau les fichiers du mois ; ce qu'on y ajoute a sa place "
          "ailleurs."}}},
    RuleText{Rule::store_must_not_be_newer,
             {{"the store has version {0}, this program knows {1} at most",
               "la base est en version {0}, ce programme connaît au plus la {1}"},
              {"Install the newer program.", "Installez le programme plus récent."}}},
    RuleText{
        Rule::store_must_be_free,
        {{"another program is using the store: {0}", "un autre programme utilise la base : {0}"},
         {"Wait until it has finished, then run it again.",
          "Attendez qu'il ait fini, puis relancez."}}},
    RuleText{Rule::store_must_work,
             {{"the store cannot be used: {0}", "la base est inutilisable : {0}"},
              {"Check the room on the disk and your rights on the folder; if the file is damaged, "
               "take it back from a copy.",
               "Vérifiez la place sur le disque et vos droits sur le dossier ; si le fichier est "
               "abîmé, reprenez-le d'une copie."}}},
    RuleText{Rule::output_must_not_be_a_link,
             {{"this is a symbolic link; results are never written through one",
               "c'est un lien symbolique ; les résultats ne sont jamais écrits à travers un lien"},
              {"Remove the link, then run it again.", "Supprimez le lien, puis relancez."}}},
    RuleText{Rule::folder_must_be_empty,
             {{"the folder is not empty", "le dossier n'est pas vide"},
              {"Choose a folder that does not exist yet, or an empty one.",
               "Choisissez un dossier qui n'existe pas encore, ou un dossier vide."}}},
};
static_assert(is_complete(store_texts, rules_of_stores.first, rules_of_stores.last));

} // namespace

std::span<const RuleText> texts_of_stores() { return store_texts; }

} // namespace cae
