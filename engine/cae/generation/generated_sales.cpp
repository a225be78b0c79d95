#include "cae/generation/internal/generated_sales.hpp"

#include <algorithm>

#include "cae/generation/internal/chance.hpp"
#include "cae/money/rounding.hpp"

namespace cae {
namespace {

constexpr std::uint64_t what_is_sold = 3;

std::string compact(Month month) {
    std::string text = to_string(month);
    std::erase(text, '-');
    return text;
}

Money with_vat(Money net, Rate rate) {
    return net + rounded(net * rate, Rounding::half_away_from_zero);
}

Money part_of(Money amount, int percent) {
    return Money::from_cents(amount.cents() * percent / 100);
}

class SalesDraw {
public:
    SalesDraw(const GenerationPlan& plan, const Seller& seller, Month month,
              const Presence& presence)
        : chance_(plan.seed, {what_is_sold, seller.name, name_of(month)}), seller_(seller),
          month_(month), presence_(presence) {}

    std::vector<GeneratedSale> draw() {
        std::vector<GeneratedSale> sales;
        if (chance_.happens(120)) return sales;
        const int count = chance_.between(1, 3);
        const int season = seller_.trade->season[static_cast<std::size_t>(month_.number() - 1)];
        const Money each = part_of(seller_.usual_turnover, season / count);
        for (int i = 1; i <= count; ++i) sales.push_back(sale(i, each));
        return sales;
    }

private:
    GeneratedSale sale(int number, Money usual) {
        GeneratedSale sale{seller_.prefix + compact(month_) + "-" + std::to_string(number),
                           day_within(presence_.first.day(), presence_.last.day()),
                           {},
                           {}};
        const Money net = part_of(usual, chance_.between(60, 140));
        sale.net = std::max(net, Money::from_cents(1000));
        sale.vat_rate = seller_.trade->vat_rate;
        draw_fate(sale);
        return sale;
    }

    Date day_within(int first, int last) {
        return *Date::of(month_.year(), month_.number(), chance_.between(first, last));
    }

    void draw_fate(GeneratedSale& sale) {
        const Money due = with_vat(sale.net, sale.vat_rate);
        if (chance_.happens(30)) {
            const bool whole = chance_.happens(300);
            sale.credited = whole ? sale.net : part_of(sale.net, chance_.between(10, 60));
            const Money left = due - with_vat(*sale.credited, sale.vat_rate);
            if (!whole) pay(sale, 2, left);
            return;
        }
        draw_payments(sale, due);
    }

    void draw_payments(GeneratedSale& sale, Money due) {
        const int pattern = chance_.below(100);
        if (pattern < 55) return pay(sale, 1, due);
        if (pattern < 72) return pay(sale, 0, due);
        if (pattern < 84) return pay(sale, 2, due);
        if (pattern < 93) return pay_in_two(sale, due);
        if (pattern < 98) pay(sale, latest_payment, due); // the last ones never pay
    }

    void pay_in_two(GeneratedSale& sale, Money due) {
        const Money first = part_of(due, chance_.between(30, 70));
        pay(sale, 1, first);
        pay(sale, 3, due - first);
    }

    // What is paid in the month of the sale is paid after it.
    void pay(GeneratedSale& sale, int months_later, Money total) {
        const Month month = month_.plus(months_later);
        const int first = months_later == 0 ? sale.date.day() : 1;
        const int day = chance_.between(first, std::max(first, 28));
        sale.payments.push_back(
            {months_later, *Date::of(month.year(), month.number(), day), total});
    }

    Chance chance_;
    const Seller& seller_;
    Month month_;
    Presence presence_;
};

} // namespace

std::vector<GeneratedSale> generated_sales(const GenerationPlan& plan, const Seller& seller,
                                           Month month, const Presence& presence) {
    return SalesDraw(plan, seller, month, presence).draw();
}

} // namespace cae
