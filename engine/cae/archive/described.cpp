#include "cae/archive/internal/described.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "cae/archive/internal/layout.hpp"

namespace cae {
namespace {

constexpr std::string_view readme_text =
    R"(NAME, SIREN NUMBER

Ce fichier est une copie complète des comptes de la coopérative, écrite par le programme cae.
Dernier mois scellé : MONTH. Son sceau : SEAL

  folder/        le dossier de la coopérative : données, base des mois scellés (STORE) et, dans
                 une archive, les fichiers des mois de l'exercice (folder/out/)
  config/        la loi et le plan comptable avec lesquels le dernier mois a été calculé ; la base
                 conserve ceux de chaque mois
  manifest.json  la liste des fichiers : taille et SHA-256

Vérifier, sur n'importe quelle machine où cae est installé :  cae verify FICHIER
Retrouver le dossier :                                        cae restore FICHIER DOSSIER
Sans cae : c'est un tar compressé par zstd (tar --zstd -xf FICHIER) ; la base est une base SQLite, les autres
fichiers sont du texte. docs/seal.md de cae dit comment recalculer un sceau.
Ces fichiers contiennent des salaires : gardez-les comme tels.

----------------------------------------------------------------------------------------------------

This file is a complete copy of the cooperative's books, written by the program cae.
Last sealed month: MONTH. Its seal: SEAL

  folder/        the cooperative's folder: inputs, the store of the sealed months (STORE) and, in
                 an archive, the files of the months of the fiscal year (folder/out/)
  config/        the law and the chart that the last month was computed with; the store keeps those
                 of every month
  manifest.json  the list of files: size and SHA-256

To verify it, on any machine that has cae:  cae verify FILE
To have the folder again:                   cae restore FILE FOLDER
Without cae: it is a tar compressed with zstd (tar --zstd -xf FILE); the store is an SQLite database, all else is
text. docs/seal.md of cae says how a seal is computed.
These files hold pay: keep them accordingly.
)";

void put(std::string& text, std::string_view place, std::string_view value) {
    for (std::size_t at = text.find(place); at != std::string::npos;
         at = text.find(place, at + value.size())) {
        text.replace(at, place.size(), value);
    }
}

} // namespace

Result<Manifest> manifest_of_books(const SealedBooks& books) {
    Manifest manifest;
    manifest.siren = books.cooperative().siren;
    manifest.name = books.cooperative().name;
    manifest.store = books.cooperative().store.file;
    manifest.last = books.last_sealed();
    if (!manifest.last) return manifest;
    auto seal = books.seal_of(books.sealed_periods().back().period);
    if (!seal) return refuse(std::move(seal.error()));
    manifest.seal = std::move(seal->digest);
    return manifest;
}

std::size_t files_of_folder(const Manifest& manifest) {
    const std::string inside = std::string(copy_layout::folder) + "/";
    return static_cast<std::size_t>(
        std::count_if(manifest.files.begin(), manifest.files.end(),
                      [&](const InputFile& file) { return file.path.starts_with(inside); }));
}

std::string readme_of(const Manifest& manifest) {
    std::string text(readme_text);
    put(text, "SIREN NUMBER", "SIREN " + manifest.siren);
    put(text, "STORE", manifest.store);
    put(text, "MONTH", manifest.last ? to_string(*manifest.last) : "-");
    put(text, "SEAL", manifest.last ? manifest.seal : "-");
    put(text, "NAME", manifest.name);
    return text;
}

} // namespace cae
