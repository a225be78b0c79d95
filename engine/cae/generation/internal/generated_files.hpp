// The files of a generated folder, each written to a sink line by line.
#pragma once

#include "cae/generation/generated_folder.hpp"
#include "cae/outputs/files/text_sink.hpp"

namespace cae {

void write_generated_cooperative(const GenerationPlan& plan, const TextSink& sink);
void write_generated_members(const GenerationPlan& plan, const TextSink& sink);
void write_generated_teams(const GenerationPlan& plan, const TextSink& sink);
void write_generated_activity(const GenerationPlan& plan, Month month, const TextSink& sink);
void write_generated_common_charges(const GenerationPlan& plan, Month month, const TextSink& sink);
void write_generated_pay_sheet(const GenerationPlan& plan, Month month, const TextSink& sink);

} // namespace cae
