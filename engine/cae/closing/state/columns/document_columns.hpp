// The columns of what a month's documents leave: what customers owe, kilometres, assets, VAT.
#pragma once

#include <tuple>

#include "cae/base/column.hpp"
#include "cae/closing/state/asset_record.hpp"
#include "cae/closing/state/clearing_item.hpp"
#include "cae/closing/state/open_item.hpp"
#include "cae/closing/state/vat_row.hpp"
#include "cae/closing/state/vehicle_mileage.hpp"

namespace cae {

inline constexpr std::tuple open_item_columns{
    Column("date", &OpenItem::date),
    Column("kind", &OpenItem::kind),
    Column("number", &OpenItem::number),
    Column("activity", &OpenItem::activity),
    Column("member", &OpenItem::member),
    Column("vat_rate_billionths", &OpenItem::vat_rate),
    Column("vat_on", &OpenItem::vat_on),
    Column("label", &OpenItem::label),
    Column("refers_to", &OpenItem::refers_to),
    Column("invoiced_net", &OpenItem::invoiced, &NetAndVat::net),
    Column("invoiced_vat", &OpenItem::invoiced, &NetAndVat::vat),
    Column("credited_net", &OpenItem::credited, &NetAndVat::net),
    Column("credited_vat", &OpenItem::credited, &NetAndVat::vat),
    Column("received_net", &OpenItem::received, &NetAndVat::net),
    Column("received_vat", &OpenItem::received, &NetAndVat::vat),
    Column("written_off_net", &OpenItem::written_off, &NetAndVat::net),
    Column("written_off_vat", &OpenItem::written_off, &NetAndVat::vat),
    Column("due_before_net", &OpenItem::due_before, &NetAndVat::net),
    Column("due_before_vat", &OpenItem::due_before, &NetAndVat::vat),
    Column("is_deposit", &OpenItem::is_deposit),
    Column("booked", &OpenItem::booked),
    Column("customer", &OpenItem::customer),
    Column("vat_kind", &OpenItem::treatment, &VatTreatment::kind),
    Column("vat_reason", &OpenItem::treatment, &VatTreatment::reason)};

inline constexpr std::tuple clearing_columns{Column("date", &ClearingItem::date),
                                             Column("reference", &ClearingItem::reference),
                                             Column("counterparty", &ClearingItem::counterparty),
                                             Column("label", &ClearingItem::label),
                                             Column("left_before", &ClearingItem::left_before),
                                             Column("left", &ClearingItem::left),
                                             Column("bank", &ClearingItem::bank)};

inline constexpr std::tuple mileage_columns{
    Column("member", &VehicleMileage::vehicle, &Vehicle::member),
    Column("vehicle", &VehicleMileage::vehicle, &Vehicle::name),
    Column("power", &VehicleMileage::vehicle, &Vehicle::power),
    Column("electric", &VehicleMileage::vehicle, &Vehicle::electric),
    Column("vehicle_kind", &VehicleMileage::vehicle, &Vehicle::kind),
    Column("year", &VehicleMileage::year),
    Column("km_hundredths", &VehicleMileage::km_hundredths)};

inline constexpr std::tuple asset_amount_columns{
    Column("cost", &AssetRecord::cost),
    Column("depreciated_before", &AssetRecord::depreciated_before),
    Column("depreciation", &AssetRecord::depreciation)};

inline constexpr auto asset_columns = std::tuple_cat(
    std::tuple{Column("in_service", &AssetRecord::in_service),
               Column("number", &AssetRecord::number), Column("label", &AssetRecord::label),
               Column("activity", &AssetRecord::activity), Column("member", &AssetRecord::member),
               Column("life_months", &AssetRecord::life_months)},
    asset_amount_columns);

inline constexpr std::tuple vat_columns{
    Column("side", &VatRow::side),
    Column("rate_billionths", &VatRow::rate),
    Column("net", &VatRow::amounts, &NetAndVat::net),
    Column("vat", &VatRow::amounts, &NetAndVat::vat),
    Column("kind", &VatRow::treatment, &VatTreatment::kind),
    Column("reason", &VatRow::treatment, &VatTreatment::reason)};

} // namespace cae
