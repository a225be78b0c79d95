// The tables of what a month's documents leave: what customers owe, kilometres, assets, VAT.
#include "cae/base/words.hpp"
#include "cae/closing/state/columns/document_columns.hpp"
#include "cae/outputs/files/internal/month_tables.hpp"

namespace cae {

void write_open_items(const MonthToWrite& month, const TextSink& sink) {
    const RecordView view(month.record);
    MonthRows rows(month, sink,
                   {"kind", "document", "date", "activity", "member", "name", "label", "refers_to",
                    "vat_rate_pct", "invoiced", "credited", "received", "written_off", "due_before",
                    "due_net", "due_vat", "due", "days", "customer"});
    for (const OpenItem& item : month.record.open_items) {
        CsvWriter& csv = rows.begin();
        csv.text(word(item.kind)).text(item.number).day(item.date);
        csv.text(item.activity.text()).text(item.member.text()).text(view.name_of(item.member));
        csv.text(item.label).text(item.refers_to).decimal(to_percent(item.vat_rate));
        csv.amount(item.invoiced.gross()).amount(item.credited.gross());
        csv.amount(item.received.gross()).amount(item.written_off.gross());
        csv.amount(item.due_before.gross());
        csv.amount(item.due().net).amount(item.due().vat).amount(item.due().gross());
        csv.whole(month.record.month.last_day().days_since(item.date)).text(item.customer);
        rows.end();
    }
    rows.finish();
}

void write_mileage(const MonthToWrite& month, const TextSink& sink) {
    const RecordView view(month.record);
    MonthRows rows(month, sink,
                   {"member", "name", "vehicle", "power", "electric", "year", "km_since_january",
                    "vehicle_kind"});
    for (const auto& [vehicle, year, km_hundredths] : month.record.mileage) {
        CsvWriter& csv = rows.begin();
        csv.text(vehicle.member.text()).text(view.name_of(vehicle.member)).text(vehicle.name);
        csv.whole(vehicle.power).text(vehicle.electric ? "yes" : "no").whole(year);
        csv.amount(Money::from_cents(km_hundredths)); // two decimals, like an amount
        csv.text(word(vehicle.kind));
        rows.end();
    }
    rows.finish();
}

void write_assets(const MonthToWrite& month, const TextSink& sink) {
    const RecordView view(month.record);
    Titles titles{"document", "label", "activity", "member", "name", "in_service", "life_months"};
    add_titles(asset_amount_columns, titles);
    titles.push_back("book_value");
    MonthRows rows(month, sink, titles);
    for (const AssetRecord& asset : month.record.assets) {
        CsvWriter& csv = rows.begin();
        csv.text(asset.number).text(asset.label).text(asset.activity.text());
        csv.text(asset.member.text()).text(view.name_of(asset.member));
        csv.day(asset.in_service).whole(asset.life_months);
        write_cells(asset_amount_columns, asset, csv);
        csv.amount(asset.book_value());
        rows.end();
    }
    rows.finish();
}

void write_vat(const MonthToWrite& month, const TextSink& sink) {
    MonthRows rows(month, sink, {"side", "vat_rate_pct", "net", "vat", "kind", "reason"});
    for (const VatRow& row : month.record.vat) {
        CsvWriter& csv = rows.begin();
        csv.text(word(row.side)).decimal(to_percent(row.rate));
        csv.amount(row.amounts.net).amount(row.amounts.vat);
        csv.text(word(row.treatment.kind)).text(row.treatment.reason);
        rows.end();
    }
    rows.finish();
}

} // namespace cae
