#include "cae/cooperative/cooperative.hpp"

#include <algorithm>

namespace cae {

Date payment_day(const Cooperative& cooperative, Month month) {
    return *Date::of(month.year(), month.number(), std::min(cooperative.pay_day, month.days()));
}

} // namespace cae
