// The words of a help that belong to no command.
#pragma once

#include "cae/outputs/words/language.hpp"

namespace cae::cli::help_texts {

extern const Words introduction;
extern const Words first_steps;
extern const Words exit_codes;
extern const Words usage;
extern const Words options;
extern const Words commands;
extern const Words command;
extern const Words examples;
extern const Words everywhere;
extern const Words more;

} // namespace cae::cli::help_texts
