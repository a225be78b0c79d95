#include "cae/closing/preparation/internal/earlier_sales.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "cae/closing/documents/customer_accounts.hpp"

namespace cae {
namespace {

Problems look_up_settled(const MonthParts& month, SealedMonths& sealed, Preparation& prepared) {
    const MonthDocuments& documents = month.documents;
    auto settled = sealed.settled_sales(sales_named(documents), documents.month);
    if (!settled) return std::move(settled.error());
    prepared.settled_sales = *std::move(settled);
    return {};
}

using MonthsOfSales = std::unordered_map<std::string_view, Month>;

void add_sales(const std::vector<OpenItem>& items, MonthsOfSales& months) {
    for (const OpenItem& item : items) {
        if (item.kind == OpenItemKind::sale) months.emplace(item.number, item.booked_in());
    }
}

void find_credited(const MonthParts& month, Preparation& prepared) {
    MonthsOfSales months;
    add_sales(month.books->open_items, months);
    add_sales(prepared.settled_sales, months);
    for (const ActivityDocument& document : month.documents.documents) {
        if (document.kind != DocumentKind::credit_note) continue;
        const auto sale = months.find(document.refers_to);
        const bool earlier = sale != months.end() && sale->second < month.documents.month;
        if (earlier) prepared.sale_months.emplace(document.refers_to, sale->second);
    }
}

Problems look_up_charges(SealedMonths& sealed, Preparation& prepared) {
    for (const auto& [sale, month] : prepared.sale_months) {
        if (prepared.contributions.contains(month)) continue;
        auto charged = sealed.contributions(month);
        if (!charged) return std::move(charged.error());
        prepared.contributions.emplace(month, *std::move(charged));
    }
    return {};
}

} // namespace

Problems look_up_sales(const MonthParts& month, SealedMonths& sealed, Preparation& prepared) {
    Problems problems = look_up_settled(month, sealed, prepared);
    if (!problems.empty()) return problems;
    find_credited(month, prepared);
    return look_up_charges(sealed, prepared);
}

Problems look_up_booked_charges(const MonthParts& month, SealedMonths& sealed,
                                Preparation& prepared) {
    Month first = month.documents.month;
    for (const auto& document : month.documents.documents) {
        first = std::min(first, document.date.month());
    }
    for (const auto& charge : month.documents.common_charges) {
        first = std::min(first, charge.date.month());
    }
    for (; first < month.documents.month; first = first.next()) {
        auto booked = sealed.charges(first);
        if (!booked) return std::move(booked.error());
        std::move(booked->begin(), booked->end(), std::back_inserter(prepared.booked_charges));
    }
    return {};
}

Problems look_up_laws(const MonthParts& month, const EarlierMonths& earlier,
                      Preparation& prepared) {
    Problems problems;
    if (!earlier.law) return problems; // nothing was before the first month
    const auto look_up = [&](Date date) {
        if (!month.documents.is_late(date) || prepared.laws.contains(date.month())) return;
        auto law = earlier.law(date.month());
        if (gather(law, problems)) prepared.laws.emplace(date.month(), *std::move(law));
    };
    for (const ActivityDocument& document : month.documents.documents) look_up(document.date);
    for (const CommonCharge& charge : month.documents.common_charges) look_up(charge.date);
    return problems;
}

} // namespace cae
