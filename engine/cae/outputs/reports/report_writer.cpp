#include "cae/outputs/reports/report_writer.hpp"

#include <utility>

#include <nlohmann/json.hpp>

#include "cae/outputs/files/csv_writer.hpp"
#include "cae/outputs/screen/internal/style.hpp"
#include "cae/outputs/screen/sealed_line.hpp"
#include "cae/outputs/screen/text_table.hpp"
#include "cae/outputs/words/figures.hpp"
#include "cae/outputs/words/internal/labels.hpp"

namespace cae {
namespace {

using ReportJson = nlohmann::ordered_json;

constexpr std::size_t widest_text = 32; // of a cell that is not the first

class CsvReport final : public ReportWriter {
public:
    CsvReport(const ReportHead& head, TextSink sink) : csv_(CsvStyle::french, std::move(sink)) {
        for (const ReportColumn& column : head.columns) csv_.text(column.name);
        csv_.end_row();
    }

    void row(std::span<const ReportCell> cells) override {
        for (const ReportCell& cell : cells) {
            std::visit([this](const auto& value) { write(value); }, cell);
        }
        csv_.end_row();
    }
    void total(std::span<const ReportCell> /*cells*/) override {}
    void finish() override { csv_.finish(); }

private:
    void write(std::monostate /*nothing*/) { csv_.blank(); }
    void write(std::string_view text) { csv_.text(text); }
    void write(std::int64_t number) { csv_.whole(number); }
    void write(Date day) { csv_.day(day); }
    void write(Money amount) { csv_.amount(amount); }
    void write(Rate rate) { csv_.decimal(to_percent(rate)); }
    void write(DecimalText number) { csv_.decimal(number.text); }

    CsvWriter csv_;
};

ReportJson json_of(std::monostate /*nothing*/) { return nullptr; }
ReportJson json_of(std::string_view text) { return text; }
ReportJson json_of(std::int64_t number) { return number; }
ReportJson json_of(Date day) { return to_string(day); }
ReportJson json_of(Money amount) { return to_string(amount); }
ReportJson json_of(Rate rate) { return to_percent(rate); }
ReportJson json_of(DecimalText number) { return number.text; }

// {"report": ..., "seal": ..., "rows": [...], "totals": [...]}
class JsonReport final : public ReportWriter {
public:
    JsonReport(const ReportSheet& sheet, ReportHead head, TextSink sink)
        : head_(std::move(head)), sink_(std::move(sink)) {
        sink_("{\"report\": " + text_of(ReportJson(head_.name)) +
              ",\n \"seal\": " + text_of(ReportJson(sheet.seal)) + ",\n \"rows\": [");
    }

    void row(std::span<const ReportCell> cells) override {
        sink_(std::exchange(is_first_, false) ? "\n  " : ",\n  ");
        sink_(text_of(object_of(cells)));
    }
    void total(std::span<const ReportCell> cells) override {
        totals_ += (totals_.empty() ? "\n  " : ",\n  ") + text_of(object_of(cells));
    }
    void finish() override { sink_("],\n \"totals\": [" + totals_ + "]}\n"); }

private:
    [[nodiscard]] ReportJson object_of(std::span<const ReportCell> cells) const {
        ReportJson json = ReportJson::object();
        for (std::size_t i = 0; i < cells.size(); ++i) {
            json[std::string(head_.columns[i].name)] = std::visit(
                [](const auto& value) { return json_of(value); }, cells[i]);
        }
        return json;
    }

    static std::string text_of(const ReportJson& json) {
        return json.dump(-1, ' ', false, ReportJson::error_handler_t::replace);
    }

    ReportHead head_;
    TextSink sink_;
    std::string totals_;
    bool is_first_ = true;
};

class TextReport final : public ReportWriter {
public:
    TextReport(const ReportSheet& sheet, ReportHead head, TextSink sink)
        : head_(std::move(head)), screen_(sheet.screen), seal_(sheet.seal), sink_(std::move(sink)),
          table_(titles(head_, screen_)) {}

    void row(std::span<const ReportCell> cells) override { table_.add(texts_of(cells)); }
    void total(std::span<const ReportCell> cells) override {
        if (!std::exchange(has_totals_, true)) table_.add_line();
        table_.add(texts_of(cells));
    }
    void finish() override {
        sink_(styled(head_.title, Style::bold, screen_) + "\n" + in(labels::in_euros, screen_) +
              sealed() + "\n\n" + table_.render(screen_));
    }

private:
    static bool has_column(const ReportColumn& column) {
        return column.kind == ReportColumn::Kind::text || column.kind == ReportColumn::Kind::amount;
    }

    static std::vector<TextColumn> titles(const ReportHead& head, const Screen& screen) {
        std::vector<TextColumn> columns;
        for (const ReportColumn& column : head.columns) {
            if (!has_column(column)) continue;
            const bool is_amount = column.kind == ReportColumn::Kind::amount;
            columns.push_back({in(column.title, screen), is_amount ? Align::right : Align::left});
        }
        return columns;
    }

    [[nodiscard]] std::vector<std::string> texts_of(std::span<const ReportCell> cells) const {
        std::vector<std::string> texts;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (head_.columns[i].kind == ReportColumn::Kind::data) continue;
            std::string text = std::visit(
                [this](const auto& value) { return this->shown_as(value); }, cells[i]);
            if (head_.columns[i].kind == ReportColumn::Kind::beside) {
                if (!text.empty()) texts.back() += (texts.back().empty() ? "" : " ") + text;
            } else {
                texts.push_back(i == 0 ? std::move(text) : shortened(printable(text), widest_text));
            }
        }
        return texts;
    }

    static std::string shown_as(std::monostate /*nothing*/) { return {}; }
    static std::string shown_as(std::string_view text) { return std::string(text); }
    static std::string shown_as(std::int64_t number) { return std::to_string(number); }
    static std::string shown_as(Date day) { return to_string(day); }
    [[nodiscard]] std::string shown_as(Money amount) const {
        return shown(amount, screen_.language);
    }

    [[nodiscard]] std::string shown_as(Rate rate) const {
        return shown_percent(rate, screen_.language);
    }

    [[nodiscard]] std::string shown_as(DecimalText number) const {
        return shown_number(number.text, screen_.language);
    }

    [[nodiscard]] std::string sealed() const { return " " + sealed_line(seal_, screen_); }

    ReportHead head_;
    Screen screen_;
    std::string seal_;
    TextSink sink_;
    TextTable table_;
    bool has_totals_ = false;
};

} // namespace

std::unique_ptr<ReportWriter> report_writer(const ReportSheet& sheet, ReportHead head,
                                            TextSink sink) {
    switch (sheet.format) {
    case ReportFormat::csv:
        return std::make_unique<CsvReport>(head, std::move(sink));
    case ReportFormat::json:
        return std::make_unique<JsonReport>(sheet, std::move(head), std::move(sink));
    case ReportFormat::text:
        break;
    }
    return std::make_unique<TextReport>(sheet, std::move(head), std::move(sink));
}

} // namespace cae
