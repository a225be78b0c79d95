// The FEC of a fiscal year or of a month, with what describes it.
#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "cae/base/result.hpp"
#include "cae/outputs/files/text_sink.hpp"
#include "cae/reports/fec.hpp"
#include "cae/reports/fec_check.hpp"

namespace cae {

// Gives the lines of an extract in their order, as often as it is called. Returns why it could not.
using FecSource = std::function<Problems(const UseFecLine&)>;

struct FecToWrite {
    const FecScope& scope;
    const Chart& chart;
    std::string siren;
    std::string cooperative;
    std::string seal; // shown_seal() of the last month
    FecSource lines;
};

struct WrittenFec {
    std::filesystem::path file;
    FecTotals totals;
};

// Writes out/fec/2026/ or out/fec/2026-01/ with three files and no others:
// - 123456790FEC20261231.txt, after LPF art. A47 A-1: 18 columns with tabs between them, lines that
//   end with CR LF, UTF-8, decimal commas, dates as 20261231; named by the last day of the scope;
// - ...-description.txt, what the tax office must know to read it, in French;
// - ...-analytique.csv, the sections of its lines.
// The same entries give the same bytes. Fails with what FecCheck notes and what the source returns,
// and as FreshFolder does; then the files of before stay.
[[nodiscard]] Result<WrittenFec> write_fec(const FecToWrite& fec,
                                           const std::filesystem::path& out_folder);

// The text of the file alone.
class FecWriter {
public:
    explicit FecWriter(TextSink sink);

    void add(const FecLine& line);
    // Gives what is left to the sink. To be called once, at the end.
    void finish();

private:
    FecWriter& text(std::string_view value);
    FecWriter& day(Date value);
    FecWriter& amount(Money value);
    void append_text(std::string_view value);

    TextSink sink_;
    std::string buffer_;
};

} // namespace cae
