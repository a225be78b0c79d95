#include <array>
#include <utility>

#include "cae/outputs/statutory/fec_files.hpp"
#include "cae/outputs/statutory/internal/journal_names.hpp"

namespace cae {
namespace {

constexpr std::size_t fec_chunk = std::size_t{64} * 1024;
constexpr std::string_view fec_header =
    "JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\t"
    "CompAuxLib\tPieceRef\tPieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\tValidDate\t"
    "Montantdevise\tIdevise\r\n";

bool is_separator(char character) {
    const auto byte = static_cast<unsigned char>(character);
    return byte < 0x20 || byte == 0x7F;
}

} // namespace

FecWriter::FecWriter(TextSink sink) : sink_(std::move(sink)), buffer_(fec_header) {}

// What would end a cell or a line becomes a blank.
void FecWriter::append_text(std::string_view value) {
    for (const char character : value) buffer_ += is_separator(character) ? ' ' : character;
}

FecWriter& FecWriter::text(std::string_view value) {
    append_text(value);
    buffer_ += '\t';
    return *this;
}

FecWriter& FecWriter::day(Date value) {
    const DateText written(value);
    for (const char character : written.view()) {
        if (character != '-') buffer_ += character;
    }
    buffer_ += '\t';
    return *this;
}

FecWriter& FecWriter::amount(Money value) {
    std::string text = to_string(value);
    text[text.size() - 3] = ',';
    buffer_ += text;
    buffer_ += '\t';
    return *this;
}

void FecWriter::add(const FecLine& line) {
    text(line.journal).text(name_of_journal(line.journal)).text(std::to_string(line.number));
    day(line.date).text(line.account).text(line.account_label);
    append_text(line.party_prefix);
    text(line.party).text(line.party_label).text(line.piece).day(line.piece_date);
    text(line.label).amount(line.debit).amount(line.credit);
    if (line.letter != nullptr) {
        text(line.letter->code).day(line.letter->settled);
    } else {
        buffer_ += "\t\t";
    }
    day(line.validated);
    buffer_ += "\t\r\n";
    if (buffer_.size() >= fec_chunk) finish();
}

void FecWriter::finish() {
    sink_(buffer_);
    buffer_.clear();
}

} // namespace cae
