// The passphrase of a copy: from a file or from the terminal, never from the command line, which
// other people of the machine can see.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "cae/archive/passphrase.hpp"
#include "cae/base/result.hpp"
#include "command_line/option.hpp"
#include "command_line/values.hpp"
#include "terminal/console.hpp"

namespace cae::cli {

// --passphrase-file, whose first line it is.
[[nodiscard]] Option passphrase_file_option();
// --encrypt, of what writes a copy.
[[nodiscard]] Option encrypt_option();

struct PassphraseSource {
    std::optional<std::string> file;
    bool asks = false; // --encrypt
};
[[nodiscard]] PassphraseSource passphrase_source(const Values& values);

// For a copy that is written: asked twice where it is asked for. None: the copy is not encrypted.
[[nodiscard]] Result<std::optional<Passphrase>> passphrase_to_write(const PassphraseSource& source,
                                                                    const Console& console);

// For a copy that is read: asked for where it is encrypted and no file was named.
[[nodiscard]] Result<std::optional<Passphrase>>
passphrase_to_read(const std::filesystem::path& copy, const PassphraseSource& source,
                   const Console& console);

} // namespace cae::cli
