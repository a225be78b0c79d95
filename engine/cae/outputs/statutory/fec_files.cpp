#include "cae/outputs/statutory/fec_files.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "cae/base/enum_table.hpp"
#include "cae/outputs/files/csv_writer.hpp"
#include "cae/outputs/files/private_files.hpp"
#include "cae/outputs/statutory/internal/journal_names.hpp"
#include "cae/outputs/words/figures.hpp"

namespace cae {
namespace {

using JournalName = EnumRow<Journal, std::string_view>;

constexpr std::array journal_names{
    JournalName{Journal::opening, "À nouveaux"},
    JournalName{Journal::sales, "Ventes"},
    JournalName{Journal::purchases, "Achats"},
    JournalName{Journal::bank, "Banque"},
    JournalName{Journal::contribution, "Contribution coopérative"},
    JournalName{Journal::pay, "Paie"},
    JournalName{Journal::general, "Opérations diverses"},
};
static_assert(is_complete(journal_names));

bool is_whole_year(const FecScope& scope) { return scope.last == scope.year.last; }

std::string without_dashes(const std::string& day) {
    std::string text;
    std::copy_if(day.begin(), day.end(), std::back_inserter(text), [](char c) { return c != '-'; });
    return text;
}

std::string stem_of(const FecToWrite& fec) {
    return fec.siren + "FEC" + without_dashes(to_string(fec.scope.last.last_day()));
}

std::string folder_name(const FecScope& scope) {
    const bool of_a_month = scope.first == scope.last &&
                            !(scope.first == scope.year.first && is_whole_year(scope));
    return of_a_month ? to_string(scope.last) : std::to_string(scope.year.last.year());
}

// What the sections of the lines are: those of the opening entry have none.
void write_sections(const FecToWrite& fec, const TextSink& sink, Problems& problems) {
    CsvWriter csv(CsvStyle::french, sink);
    for (const char* const title : {"EcritureNum", "ligne", "ecriture", "CompteNum", "activite",
                                    "membre", "antenne", "Debit", "Credit"}) {
        csv.text(title);
    }
    csv.end_row();
    const Problems failed = fec.lines([&](const FecLine& line) {
        csv.whole(line.number).whole(line.line).whole(line.entry).text(line.account);
        csv.text(line.section.activity.text()).text(line.section.member.text());
        csv.text(line.section.branch.text()).amount(line.debit).amount(line.credit);
        csv.end_row();
    });
    csv.finish();
    problems.insert(problems.end(), failed.begin(), failed.end());
}

void write_lines(const FecToWrite& fec, const TextSink& sink, FecCheck& check, Problems& problems) {
    FecWriter writer(sink);
    problems = fec.lines([&](const FecLine& line) {
        check.add(line);
        writer.add(line);
    });
    writer.finish();
    const Problems broken = check.finish();
    problems.insert(problems.end(), broken.begin(), broken.end());
}

std::string described_numbers(const FecTotals& totals) {
    if (totals.lines == 0) return "aucune écriture";
    return std::to_string(totals.first_number) + " à " + std::to_string(totals.last_number);
}

std::string description(const FecToWrite& fec, const FecTotals& totals) {
    const FecScope& scope = fec.scope;
    std::string text = "Fichier des écritures comptables " + stem_of(fec) + ".txt\n\n";
    text += "Entreprise : " + fec.cooperative + ", SIREN " + fec.siren + "\n";
    text += "Exercice : du " + to_string(scope.year.first_day()) + " au " +
            to_string(scope.year.last_day()) + "\n";
    text += "Écritures : de " + to_string(scope.first) + " à " + to_string(scope.last) + "\n";
    text += "Sceau : " + fec.seal + "\n";
    text += "Lignes : " + std::to_string(totals.lines) + ", EcritureNum " +
            described_numbers(totals) + "\n";
    text += "Total débit : " + shown(totals.debit, Language::fr) +
            ", total crédit : " + shown(totals.credit, Language::fr) + "\n\n";
    text +=
        R"(Format (LPF, art. A47 A-1) : 18 colonnes séparées par une tabulation, lignes terminées par CR LF,
UTF-8, virgule décimale, dates AAAAMMJJ, montants en euros (Montantdevise et Idevise sont vides).
Une tabulation ou une fin de ligne dans un texte est remplacée par une espace.

JournalCode   )";
    for (const auto& [journal, name] : journal_names) {
        if (journal == Journal::contribution) continue; // analytic
        const std::string_view separator = journal == Journal::opening ? "" : ", ";
        text.append(separator).append(code(journal)).append(" ").append(name);
    }
    text += R"(
EcritureNum   séquence continue depuis 1 dans l'exercice, tous journaux ensemble, dans l'ordre de
              validation ; les à-nouveaux, s'il y a un exercice antérieur, portent le numéro 1. Une
              écriture a le même numéro dans l'extrait d'un mois et dans celui de l'exercice.
              Les écritures analytiques, qui s'annulent sur chaque compte, n'y sont pas.
CompAuxNum    début du compte collectif, puis le client, le fournisseur ou le salarié ; vide quand
)";
    text += "              la pièce ne nomme personne (" +
            std::to_string(totals.lines_without_party) + " lignes)\n";
    text +=
        R"(PieceDate     date de la pièce ; EcritureDate en diffère quand la pièce est arrivée après la
              clôture de son mois : elle est alors datée du premier jour encore ouvert
EcritureLet   même code pour une facture et les règlements et avoirs qui la soldent au centime
DateLet       date du dernier d'entre eux
ValidDate     jour où le mois a été scellé ; plus rien n'y change depuis. Pour un mois dont ce jour
              n'a pas été conservé, le dernier jour du mois

L'axe analytique (activité, membre, antenne) est dans )" +
        stem_of(fec) + R"(-analytique.csv, par EcritureNum et rang de ligne,
avec le numéro de l'écriture dans les livres (ecriture).
)";
    return text;
}

} // namespace

std::string_view name_of_journal(std::string_view code) {
    for (const auto& [journal, name] : journal_names) {
        if (cae::code(journal) == code) return name;
    }
    return code;
}

Result<WrittenFec> write_fec(const FecToWrite& fec, const std::filesystem::path& out_folder) {
    FecCheck check(fec.scope.year, fec.chart);
    Problems problems;
    const std::string stem = stem_of(fec);
    auto fresh = FreshFolder::write(
        out_folder / "fec" / folder_name(fec.scope),
        {{stem + ".txt", [&](const TextSink& sink) { write_lines(fec, sink, check, problems); }},
         {stem + "-analytique.csv",
          [&](const TextSink& sink) {
              if (problems.empty()) write_sections(fec, sink, problems);
          }},
         {stem + "-description.txt",
          [&](const TextSink& sink) { sink(description(fec, check.totals())); }}});
    if (!fresh) return refuse(std::move(fresh.error()));
    if (!problems.empty()) return refuse(std::move(problems));
    const auto folder = fresh->put_in_place();
    if (!folder) return refuse(folder.error());
    return WrittenFec{*folder / (stem + ".txt"), check.totals()};
}

} // namespace cae
