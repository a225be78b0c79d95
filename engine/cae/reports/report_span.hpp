// The sealed months that a report is about.
#pragma once

#include "cae/calendar/fiscal_year.hpp"

namespace cae {

// From `first` to `last`, both among them.
struct ReportSpan {
    Month first;
    Month last;
    FiscalYears years{};

    [[nodiscard]] bool contains(Month month) const { return first <= month && month <= last; }
    // The fiscal year that the span begins in: accounts of result open with it.
    [[nodiscard]] FiscalYear fiscal_year() const { return FiscalYear::containing(first, years); }
    // Whether a fiscal year begins with a month that is not beyond the beginning of the span.
    [[nodiscard]] bool begins_year(Month month) const {
        return month <= first && FiscalYear::containing(month, years).first == month;
    }
};

} // namespace cae
