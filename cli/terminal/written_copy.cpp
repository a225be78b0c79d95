#include "terminal/written_copy.hpp"

#include <string>

#include "cae/closing/state/seal.hpp"

namespace cae::cli {

namespace {

namespace copy_words {

constexpr Words written{"{0}: {1} files, closed up to {2}, its seal is {3} {4}.",
                        "{0} : {1} fichiers, clôturé jusqu'en {2}, son sceau est {3} {4}."};
constexpr Words written_without_months{"{0}: {1} files; no month is closed.",
                                       "{0} : {1} fichiers ; aucun mois n'est clôturé."};
constexpr Words changed{
    "{0} tables of closed months are not what these were sealed from: `cae check` tells which.",
    "{0} tables de mois clôturés ne sont plus celles du scellement : `cae check` dit lesquelles."};

} // namespace copy_words

} // namespace

void tell_written_copy(const WrittenCopy& copy, const Console& console) {
    const Manifest& manifest = copy.manifest;
    const std::string files = std::to_string(files_of_folder(manifest));
    if (manifest.last) {
        console.say(copy_words::written, {copy.file.string(), files, to_string(*manifest.last),
                                          short_seal(manifest.seal), check_word(manifest.seal)});
    } else {
        console.say(copy_words::written_without_months, {copy.file.string(), files});
    }
    if (copy.changed_inputs > 0) {
        console.tell(copy_words::changed, {std::to_string(copy.changed_inputs)});
    }
}

} // namespace cae::cli
