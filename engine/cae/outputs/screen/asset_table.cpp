#include "cae/outputs/screen/asset_table.hpp"

#include "cae/outputs/screen/internal/record_view.hpp"
#include "cae/outputs/screen/internal/style.hpp"
#include "cae/outputs/screen/screen_text.hpp"
#include "cae/outputs/screen/text_table.hpp"
#include "cae/outputs/words/figures.hpp"
#include "cae/outputs/words/internal/labels.hpp"

namespace cae {
namespace {

std::string rows_of(const MonthRecord& record, const Screen& screen) {
    if (record.assets.empty()) return in(labels::no_asset, screen) + "\n";
    const RecordView view(record);
    TextTable table({{in(labels::asset, screen), Align::left},
                     {in(labels::member, screen), Align::left},
                     {in(labels::in_service, screen), Align::left},
                     {in(labels::months, screen), Align::right},
                     {in(labels::cost, screen), Align::right},
                     {in(labels::depreciated, screen), Align::right},
                     {in(labels::of_the_month, screen), Align::right},
                     {in(labels::book_value, screen), Align::right}});
    AssetRecord sum{record.payment_day};
    const auto amount = [&](Money value) { return shown(value, screen.language); };
    for (const AssetRecord& asset : record.assets) {
        const std::string& name = view.name_of(asset.member);
        table.add({asset.label.empty() ? asset.number : asset.label,
                   name.empty() ? asset.member.text() : name, to_string(asset.in_service),
                   std::to_string(asset.life_months), amount(asset.cost),
                   amount(asset.depreciated_before), amount(asset.depreciation),
                   amount(asset.book_value())});
        sum.cost += asset.cost;
        sum.depreciated_before += asset.depreciated_before;
        sum.depreciation += asset.depreciation;
    }
    table.add_line();
    table.add({in(labels::total, screen), "", "", "", amount(sum.cost),
               amount(sum.depreciated_before), amount(sum.depreciation), amount(sum.book_value())});
    return table.render(screen);
}

} // namespace

std::string asset_table(const MonthRecord& record, const Screen& screen) {
    const std::string heading = printable(record.cooperative) + ", " + to_string(record.month);
    return styled(heading, Style::bold, screen) + "\n" + in(labels::in_euros, screen) + "\n\n" +
           rows_of(record, screen);
}

} // namespace cae
