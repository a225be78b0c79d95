// How the law wants a payslip laid out: its lines, in which order, under which labels.
#pragma once

#include <string>
#include <vector>

namespace cae {

// One line, of one contribution or of several together.
struct PayslipFormLine {
    std::string label;
    std::vector<std::string> contributions; // ids: "maladie"
};

struct PayslipFormSection {
    std::string title;
    std::vector<PayslipFormLine> lines{};
    bool takes_others = false; // one line of all that no other line names
};

// Its words are French: the law gives them.
struct PayslipForm {
    std::vector<PayslipFormSection> compulsory;
    std::vector<PayslipFormSection> optional{}; // told apart, with a total of their own
    std::string gross;
    std::string reliefs;
    std::string total;
    std::string optional_total{}; // where there are optional ones
    std::string net_social;
    std::string net_before_tax;
    std::string income_tax;
    std::string beside_net; // what is added to the net and taken from it
    std::string net_paid;
    std::string employer_total;
    std::string employer_reliefs;
};

} // namespace cae
