#include <array>

#include "cae/outputs/words/internal/rule_texts.hpp"

namespace cae {
namespace {

constexpr std::array file_texts{
    RuleText{
        Rule::file_must_exist,
        {{"there is no such file or folder", "ce fichier ou ce dossier n'existe pas"},
         {"Check the path. `cae init FOLDER` writes a new cooperative; CAE_CONFIG names the folder "
          "of the law.",
          "Vérifiez le chemin. `cae init DOSSIER` écrit une nouvelle coopérative ; CAE_CONFIG "
          "nomme le dossier de la loi."}}},
    RuleText{Rule::file_must_be_readable,
             {{"cannot be read: {0}", "lecture impossible : {0}"},
              {"Check that it is a file and that you may read it.",
               "Vérifiez qu'il s'agit d'un fichier et que vous avez le droit de le lire."}}},
    RuleText{Rule::file_must_be_writable,
             {{"cannot be written: {0}", "écriture impossible : {0}"},
              {"Check the room on the disk and your rights on the folder, then run it again.",
               "Vérifiez la place sur le disque et vos droits sur le dossier, puis relancez."}}},
    RuleText{Rule::file_must_be_ordinary,
             {{"this is no ordinary file", "ce n'est pas un fichier ordinaire"},
              {"Put the file itself here: no folder, pipe or device is read.",
               "Mettez ici le fichier lui-même : ni dossier, ni tube, ni périphérique n'est lu."}}},
    RuleText{Rule::file_must_be_known,
             {{"nothing reads \"{value}\"", "rien ne lit « {value} »"},
              {"Did you mean {0}? Rename it, or move it out of the folder.",
               "Vouliez-vous dire {0} ? Renommez-le, ou sortez-le du dossier."}}},
    RuleText{Rule::table_must_be_csv,
             {{"\"{value}\" is not read", "« {value} » n'est pas lu"},
              {"Save it beside as {0} (spreadsheets: Save as, CSV UTF-8).",
               "Enregistrez-le à côté sous le nom {0} (tableur : Enregistrer sous, CSV UTF-8)."}}},
    RuleText{Rule::text_must_be_utf8,
             {{"the byte {value} is not UTF-8 (encoding: {0})",
               "l'octet {value} n'est pas de l'UTF-8 (encodage : {0})"},
              {"Save the file as UTF-8 (spreadsheets: Save as, CSV UTF-8).",
               "Enregistrez le fichier en UTF-8 (tableur : Enregistrer sous, CSV UTF-8)."}}},
    RuleText{Rule::text_must_not_be_windows_1252,
             {{"the file is in Windows-1252 (latin-1): here it reads \"{value}\"",
               "le fichier est en Windows-1252 (latin-1) : on y lit ici « {value} »"},
              {"Save it as UTF-8 (spreadsheets: Save as, CSV UTF-8), or convert it: "
               "`iconv -f WINDOWS-1252 -t UTF-8 FILE > NEW`.",
               "Enregistrez-le en UTF-8 (tableur : Enregistrer sous, CSV UTF-8), ou convertissez-"
               "le : `iconv -f WINDOWS-1252 -t UTF-8 FICHIER > NOUVEAU`."}}},
    RuleText{Rule::text_must_have_no_nul,
             {{"the text holds a NUL byte", "le texte contient un octet NUL"},
              {"The file is damaged or is no text: export it again.",
               "Le fichier est abîmé ou n'est pas du texte : exportez-le de nouveau."}}},
    RuleText{Rule::text_must_have_no_control,
             {{"the text holds a control character", "le texte contient un caractère de contrôle"},
              {"Remove this invisible character, often copied from another program.",
               "Supprimez ce caractère invisible, souvent copié d'un autre logiciel."}}},
    RuleText{Rule::byte_order_mark_must_be_first,
             {{"a byte order mark stands in the middle of the text",
               "une marque d'ordre des octets (BOM) se trouve au milieu du texte"},
              {"Remove this invisible character, often left where two files were joined.",
               "Supprimez ce caractère invisible, souvent laissé là où deux fichiers ont été "
               "réunis."}}},
    RuleText{Rule::text_must_have_no_lone_cr,
             {{"a carriage return stands without a line feed",
               "un retour chariot (CR) n'est pas suivi d'un saut de ligne (LF)"},
              {"Save the file with the line ends of Windows (CRLF) or Unix (LF).",
               "Enregistrez le fichier avec les fins de ligne de Windows (CRLF) ou d'Unix (LF)."}}},
    RuleText{
        Rule::line_must_not_be_too_long,
        {{"the line is longer than {0} bytes", "la ligne dépasse {0} octets"},
         {"Check that this is the file you mean.", "Vérifiez que c'est bien le fichier voulu."}}},
    RuleText{Rule::file_must_not_be_too_large,
             {{"the file is larger than {0} bytes", "le fichier dépasse {0} octets"},
              {"Check that this is the file you mean, or split it.",
               "Vérifiez que c'est bien le fichier voulu, ou partagez-le."}}},
};

constexpr std::array yaml_texts{
    RuleText{Rule::yaml_must_be_well_formed,
             {{"this is no well-formed YAML: {0}", "ce YAML est mal formé : {0}"},
              {"Check the indentation (blanks, no tabs), the colons and the quotes.",
               "Vérifiez le retrait (espaces, pas de tabulation), les deux-points et les "
               "guillemets."}}},
    RuleText{Rule::yaml_must_be_one_document,
             {{"a second document begins here", "un second document commence ici"},
              {"Remove the line `---`: a file holds one document.",
               "Supprimez la ligne `---` : un fichier contient un seul document."}}},
    RuleText{Rule::yaml_must_have_no_alias,
             {{"anchors (&) and aliases (*) are not accepted",
               "les ancres (&) et les alias (*) ne sont pas acceptés"},
              {"Write the value itself; quote a text that begins with & or *.",
               "Écrivez la valeur elle-même ; mettez entre guillemets un texte qui commence par & "
               "ou *."}}},
    RuleText{Rule::yaml_must_not_nest_deeply,
             {{"more than {0} levels are nested", "plus de {0} niveaux sont imbriqués"},
              {"Check the brackets and the indentation.", "Vérifiez les crochets et le retrait."}}},
    RuleText{Rule::key_must_be_unique,
             {{"the key \"{value}\" is written twice", "la clé « {value} » est écrite deux fois"},
              {"Keep one of the two.", "Gardez l'une des deux."}}},
    RuleText{Rule::key_must_be_known,
             {{"the key \"{value}\" is not known here", "la clé « {value} » est inconnue ici"},
              {"Known keys: {0}.", "Clés connues : {0}."}}},
    RuleText{Rule::key_must_be_present,
             {{"the key \"{0}\" is missing", "la clé « {0} » manque"},
              {"Write `{0}:` and its value; docs/folder.md shows an example.",
               "Écrivez `{0}:` et sa valeur ; docs/folder.md en montre un exemple."}}},
    RuleText{Rule::value_must_be_a_map,
             {{"a group of keys is expected here", "un groupe de clés est attendu ici"},
              {"Write one `key: value` a line, indented below the name.",
               "Écrivez une `clé: valeur` par ligne, en retrait sous le nom."}}},
    RuleText{Rule::value_must_be_a_list,
             {{"a list is expected here", "une liste est attendue ici"},
              {"Write one item a line, each after a dash: `- item`.",
               "Écrivez un élément par ligne, chacun après un tiret : `- élément`."}}},
    RuleText{Rule::value_must_be_a_scalar,
             {{"a single value is expected here", "une valeur simple est attendue ici"},
              {"Write the value after the colon, on the same line.",
               "Écrivez la valeur après les deux-points, sur la même ligne."}}},
};

constexpr std::array csv_texts{
    RuleText{Rule::header_must_be_present,
             {{"the file has no header: its first line does not name the columns",
               "le fichier n'a pas d'en-tête : sa première ligne ne nomme pas les colonnes"},
              {"Write the names of the columns on the first line: {0}.",
               "Écrivez les noms des colonnes sur la première ligne : {0}."}}},
    RuleText{Rule::column_must_be_known,
             {{"the column \"{value}\" is not known", "la colonne « {value} » est inconnue"},
              {"Known columns: {0}.", "Colonnes connues : {0}."}}},
    RuleText{Rule::column_must_be_supported,
             {{"the column \"{value}\" is not supported yet",
               "la colonne « {value} » n'est pas encore prise en charge"},
              {"Remove it: a column that would be ignored is refused.",
               "Retirez-la : une colonne qui serait ignorée est refusée."}}},
    RuleText{
        Rule::column_must_be_unique,
        {{"the column \"{value}\" is there twice", "la colonne « {value} » est présente deux fois"},
         {"Remove or rename one of the two.", "Retirez ou renommez l'une des deux."}}},
    RuleText{
        Rule::column_must_be_present,
        {{"the column \"{0}\" is missing", "la colonne « {0} » manque"},
         {"Add it to the header and to every row.", "Ajoutez-la à l'en-tête et à chaque ligne."}}},
    RuleText{Rule::row_must_have_all_cells,
             {{"the row has {0} cells, the header has {1}",
               "la ligne a {0} cellules, l'en-tête en a {1}"},
              {"Check the separators; put a cell that holds one between double quotes.",
               "Vérifiez les séparateurs ; mettez entre guillemets doubles une cellule qui en "
               "contient un."}}},
    RuleText{Rule::row_must_not_be_a_total,
             {{"this line is a total of others", "cette ligne est un total d'autres lignes"},
              {"Delete it: every line is a document or a person, sums are the program's.",
               "Supprimez-la : chaque ligne est une pièce ou une personne, les totaux sont au "
               "programme."}}},
    RuleText{Rule::quote_must_be_closed,
             {{"a quoted cell is not closed before the next separator",
               "une cellule entre guillemets n'est pas fermée avant le séparateur suivant"},
              {"Close the quote on the same line; double a quote that belongs to the text.",
               "Fermez le guillemet sur la même ligne ; doublez un guillemet qui fait partie du "
               "texte."}}},
    RuleText{
        Rule::file_must_have_few_problems,
        {{"more than {0} problems: reading stopped here",
          "plus de {0} problèmes : la lecture s'est arrêtée ici"},
         {"Mend those above, then run it again.", "Corrigez ceux qui précèdent, puis relancez."}}},
};

template <std::size_t... sizes>
constexpr auto joined(const std::array<RuleText, sizes>&... groups) {
    std::array<RuleText, (sizes + ...)> all{};
    std::size_t next = 0;
    const auto add = [&](const auto& group) {
        for (const RuleText& text : group) all[next++] = text;
    };
    (add(groups), ...);
    return all;
}

constexpr auto files_texts = joined(file_texts, yaml_texts, csv_texts);
static_assert(is_complete(files_texts, rules_of_files.first, rules_of_files.last));

} // namespace

std::span<const RuleText> texts_of_files() { return files_texts; }

} // namespace cae
