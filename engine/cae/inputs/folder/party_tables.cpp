#include "cae/inputs/folder/internal/party_tables.hpp"

#include <array>
#include <cstddef>
#include <map>
#include <utility>

#include "cae/cooperative/identifiers.hpp"
#include "cae/inputs/folder/internal/contract_cells.hpp"
#include "cae/inputs/text/internal/csv.hpp"

namespace cae::folder_reader {
namespace {

namespace party_column {
enum Name : std::size_t { id, name, siren, vat_number, address, email, iban, bic };
} // namespace party_column

constexpr std::array party_columns{
    CsvColumn{"id", ColumnUse::required},
    CsvColumn{"name", ColumnUse::required},
    CsvColumn{"siren"},
    CsvColumn{"vat_number"},
    CsvColumn{"address"},
    CsvColumn{"email"},
    CsvColumn{"iban"},
    CsvColumn{"bic"},
};
static_assert(party_columns.size() == party_column::bic + 1 &&
              party_columns[party_column::bic].name == "bic");

class PartyReader {
public:
    PartyReader(std::string_view text, const std::string& file, Problems& problems)
        : file_(file), row_(text, file, party_columns, problems) {}

    PartyList read() {
        while (row_.next()) read_row();
        return std::move(parties_);
    }

private:
    void read_row() {
        Party party{text_of(party_column::name),
                    number_of(party_column::siren, is_valid_siren, Rule::siren_must_be_valid),
                    text_of(party_column::vat_number),
                    text_of(party_column::address),
                    text_of(party_column::email),
                    number_of(party_column::iban, is_valid_iban, Rule::iban_must_be_valid),
                    number_of(party_column::bic, is_valid_bic, Rule::bic_must_be_valid)};
        if (!row_.row_is_sound()) return;
        const std::string id = text_of(party_column::id);
        const auto [first, is_new] = lines_.emplace(id, row_.line());
        if (!is_new) {
            row_.report(party_column::id, Rule::id_must_be_unique,
                        {file_ + ":" + std::to_string(first->second)});
            return;
        }
        parties_.emplace(id, std::move(party));
    }

    template <class IsValid>
    std::string number_of(std::size_t column, const IsValid& is_valid, Rule rule) {
        return number_of_form_in(row_.cell(column), is_valid, rule);
    }

    [[nodiscard]] std::string text_of(std::size_t column) const {
        return std::string(row_.text(column));
    }

    const std::string& file_;
    CsvReader row_;
    std::map<std::string, std::size_t> lines_;
    PartyList parties_;
};

} // namespace

PartyList read_party_table(std::string_view text, const std::string& file, Problems& problems) {
    return PartyReader(text, file, problems).read();
}

} // namespace cae::folder_reader
