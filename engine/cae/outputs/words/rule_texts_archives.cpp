#include <array>

#include "cae/outputs/words/internal/rule_texts.hpp"

namespace cae {
namespace {

constexpr std::array archive_texts{
    RuleText{Rule::archive_must_be_whole,
             {{"this is no archive or backup of this program, or a damaged one: {0}",
               "ce n'est ni une archive ni une sauvegarde de ce programme, ou elle est abîmée : "
               "{0}"},
              {"Take another copy of it.", "Prenez-en une autre copie."}}},
    RuleText{Rule::archive_must_not_be_newer,
             {{"its format is \"{value}\", which this program does not know",
               "son format est « {value} », que ce programme ne connaît pas"},
              {"Install the newer program.", "Installez le programme plus récent."}}},
    RuleText{Rule::archive_path_must_be_safe,
             {{"\"{value}\" is no path of a file that an archive may hold",
               "« {value} » n'est pas un chemin de fichier qu'une archive peut contenir"},
              {"An archive holds ordinary files, each once, under names in UTF-8 that lead nowhere "
               "else. One that has others comes from somebody else: do not unpack it.",
               "Une archive contient des fichiers ordinaires, chacun une fois, sous des noms en "
               "UTF-8 qui ne mènent pas ailleurs. Si elle en a d'autres, elle vient de quelqu'un "
               "d'autre : ne l'extrayez pas."}}},
    RuleText{Rule::archive_file_must_be_as_said,
             {{"\"{value}\" is not what the list in the archive says",
               "« {value} » n'est pas ce que dit la liste de l'archive"},
              {"The archive was damaged or changed: take another copy of it.",
               "L'archive a été abîmée ou changée : prenez-en une autre copie."}}},
    RuleText{Rule::archive_must_be_elsewhere,
             {{"\"{value}\" would stand in the folder that it is a copy of",
               "« {value} » serait dans le dossier dont c'est la copie"},
              {"Put it elsewhere, on another disk if you can: what happens to the folder would "
               "happen to the copy.",
               "Mettez-la ailleurs, sur un autre disque si possible : ce qui arrive au dossier "
               "arriverait à la copie."}}},
    RuleText{Rule::archive_must_have_months,
             {{"no month of {value} is closed; those closed are {0} to {1}",
               "aucun mois de {value} n'est clôturé ; les mois clôturés vont de {0} à {1}"},
              {"Give the civil year in which the fiscal year ends.",
               "Donnez l'année civile où se termine l'exercice."}}},
    RuleText{Rule::archive_must_open,
             {{"the passphrase does not open it, or it is damaged",
               "la phrase secrète ne l'ouvre pas, ou elle est abîmée"},
              {"Give the passphrase that it was written with, or take another copy of it. Without "
               "its passphrase nobody opens it.",
               "Donnez la phrase secrète avec laquelle elle a été écrite, ou prenez-en une autre "
               "copie. Sans sa phrase secrète, personne ne l'ouvre."}}},
    RuleText{Rule::archive_must_be_given_its_passphrase,
             {{"a passphrase is needed, and there is no terminal to ask for it",
               "il faut une phrase secrète, et aucun terminal où la demander"},
              {"Name a file whose first line it is: --passphrase-file FILE.",
               "Nommez un fichier dont elle est la première ligne : --passphrase-file FICHIER."}}},
    RuleText{Rule::passphrase_must_not_be_empty,
             {{"the passphrase is empty", "la phrase secrète est vide"},
              {"Choose several words that nobody guesses, and keep them where the copy is not.",
               "Choisissez plusieurs mots que personne ne devine, et gardez-les ailleurs que la "
               "copie."}}},
    RuleText{
        Rule::passphrase_must_be_repeated,
        {{"the passphrase was not the same twice", "la phrase secrète n'a pas été deux fois la "
                                                   "même"},
         {"Type it again.", "Saisissez-la de nouveau."}}},
    RuleText{Rule::file_must_not_exist,
             {{"there is a file of that name", "un fichier porte déjà ce nom"},
              {"Give another name: a copy is never overwritten.",
               "Donnez un autre nom : une copie n'est jamais écrasée."}}},
    RuleText{
        Rule::restored_file_must_not_differ,
        {{"\"{value}\" of the folder is not the one of the backup",
          "« {value} » du dossier n'est pas celui de la sauvegarde"},
         {"Nothing was restored. Move the file elsewhere if the one of the backup is the right "
          "one, or restore into a new folder and compare.",
          "Rien n'a été restauré. Mettez ce fichier ailleurs si celui de la sauvegarde est le "
          "bon, ou restaurez dans un nouveau dossier et comparez."}}},
    RuleText{Rule::restored_store_must_lose_no_month,
             {{"the folder has {value}, the backup ends with {0}",
               "le dossier a {value}, la sauvegarde se termine en {0}"},
              {"Nothing was restored. Take a later backup, or restore into a new folder: sealed "
               "months are not overwritten.",
               "Rien n'a été restauré. Prenez une sauvegarde plus récente, ou restaurez dans un "
               "nouveau dossier : des mois scellés ne sont pas écrasés."}}},
    RuleText{Rule::restored_months_must_be_the_same,
             {{"{value} has the seal {0} in the folder and {1} in the backup",
               "{value} porte le sceau {0} dans le dossier et {1} dans la sauvegarde"},
              {"Nothing was restored. `cae verify` tells which of both holds; restore into a new "
               "folder to compare them.",
               "Rien n'a été restauré. `cae verify` dit lequel des deux tient ; restaurez dans un "
               "nouveau dossier pour les comparer."}}},
};
static_assert(is_complete(archive_texts, rules_of_archives.first, rules_of_archives.last));

} // namespace

std::span<const RuleText> texts_of_archives() { return archive_texts; }

} // namespace cae
