// The start-up aid: what each application of a year is granted, within the credits of the year.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "cae/base/result.hpp"
#include "cae/calendar/date.hpp"
#include "cae/law/dated.hpp"
#include "cae/money/money.hpp"
#include "cae/money/rate.hpp"

namespace cae {

// The terms of the aid; config/grants has them as dated data.
struct GrantTerms {
    Money job_amount;         // for one full-time job
    Rate most_jobs;           // full-time jobs that count
    Rate investment_share;    // of the investment that counts
    Money investment_counted; // at most
};

struct GrantScheme {
    std::string id;
    Dated<GrantTerms> terms;
};

// Somebody who asks for the aid. The same applicant may ask again in the year.
struct GrantApplication {
    std::string applicant{};
    Date date;
    Rate full_time_jobs{}; // created: 0.5 is one at half time
    Money investment{};
    std::size_t line = 0; // in GrantYear::file, for messages
};

// The applications of a civil year, in the order of their file.
struct GrantYear {
    int year = 0;
    Money credits{};
    std::vector<GrantApplication> applications{};
    std::string file{};
};

// What one application is granted: `asked` is what the terms give, `granted` what the credits
// still allow.
struct GrantDecision {
    std::size_t application = 0; // position in GrantYear::applications
    Money for_jobs;
    Money for_investment;
    Money granted;
    Money credits_left; // afterwards

    [[nodiscard]] Money asked() const { return for_jobs + for_investment; }
    friend bool operator==(const GrantDecision&, const GrantDecision&) = default;
};

// Decides the applications in the order of their dates; on one day, in the order of the file. The
// one that the credits no longer cover gets what is left of them, later ones nothing. The limits
// hold for an applicant over the year: a further application counts from where the earlier ones
// ended. Each of the two parts is rounded once, half away from zero.
// Fails with Rule::parameter_must_be_in_force for applications on days without terms, all at once.
[[nodiscard]] Result<std::vector<GrantDecision>> decide_grants(const GrantYear& year,
                                                               const GrantScheme& scheme);

} // namespace cae
