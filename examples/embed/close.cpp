// Closes the first two months of a cooperative's folder and prints what each member has of them.
#include <iostream>

#include <cae/cae.hpp>

int complain(const cae::Problems& problems) {
    std::cerr << cae::describe(problems, cae::Language::en, false);
    return 1;
}

void print(const cae::MonthRecord& month) {
    for (const cae::MemberRecord& member : month.members) {
        if (!member.pay) continue;
        std::cout << to_string(month.month) << "  " << member.id.text() << "  "
                  << to_string(member.pay->gross) << "  " << to_string(member.pay->net_paid) << "  "
                  << to_string(cae::balance_of(month, member.id)) << '\n';
    }
}

int main(int count, char** arguments) {
    auto office = cae::Office::open(count > 1 ? arguments[1] : "artois", CAE_CONFIG_DIRECTORY);
    if (!office) return complain(office.error());
    for (int closed = 0; closed < 2; ++closed) {
        const auto month = office->next(); // its documents and its law, complete
        if (!month) return complain(month.error());
        const auto record = cae::close_month(*month); // every cent; nothing is sealed
        if (!record) return complain(record.error());
        const auto day = record->month.last_day();
        const auto sealed = office->seal(*record, day); // in one transaction, for good
        if (!sealed) return complain(sealed.error());
        print(*record);
    }
}
