#include <array>

#include "cae/outputs/words/internal/rule_texts.hpp"

namespace cae {
namespace {

constexpr std::array paper_texts{
    RuleText{Rule::payslip_must_have_its_mentions,
             {{"the payslip of {value} cannot be made without: {0}",
               "le bulletin de {value} ne peut être établi sans : {0}"},
              {"Write them at the member in members.yaml. The payslips of the others are written.",
               "Écrivez-les chez ce membre dans members.yaml. Les bulletins des autres sont "
               "écrits."}}},
    RuleText{Rule::paper_must_be_printable,
             {{"no font of this machine has all letters of \"{0}\", of {value}",
               "aucune police de cette machine n'a toutes les lettres de « {0} », chez {value}"},
              {"The papers of the others are written. Install a font that has them, such as the "
               "package fonts-noto-core, or write the name in other letters.",
               "Les documents des autres sont écrits. Installez une police qui les a, comme le "
               "paquet fonts-noto-core, ou écrivez le nom en d'autres lettres."}}},
};
static_assert(is_complete(paper_texts, rules_of_papers.first, rules_of_papers.last));

} // namespace

std::span<const RuleText> texts_of_papers() { return paper_texts; }

} // namespace cae
