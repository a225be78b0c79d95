// A value of a record under the one name that it has in every table.
#pragma once

#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace cae {

// `Path` are pointers to members: the first of the record, each further one of what the one before
// gives. A list of columns is a std::tuple of them, or a std::array when all values are of one
// type.
template <class... Path>
class Column {
public:
    constexpr explicit Column(std::string_view column, Path... path)
        : name(column), path_(path...) {}

    template <class Record>
    [[nodiscard]] constexpr auto& of(Record& record) const {
        return std::apply(
            [&](auto... step) -> auto& { return (record.*....*step); }, path_);
    }

    [[nodiscard]] constexpr Column renamed(std::string_view column) const {
        Column other = *this;
        other.name = column;
        return other;
    }
    // The same value of a record that has this one's record as its member.
    template <class Member>
    [[nodiscard]] constexpr auto within(Member member) const {
        return std::apply(
            [&](auto... step) { return Column<Member, Path...>(name, member, step...); }, path_);
    }

    std::string_view name;

private:
    std::tuple<Path...> path_;
};

// What follows from other columns: it is written and shown, and never read.
template <class Formula>
struct ComputedColumn {
    std::string_view name;
    Formula of;
};

template <class Column>
struct IsComputed : std::false_type {};
template <class Formula>
struct IsComputed<ComputedColumn<Formula>> : std::true_type {};

template <class Columns, class Work>
constexpr void for_each_column(const Columns& columns, Work work) {
    std::apply([&](const auto&... column) { (work(column), ...); }, columns);
}

// The columns of a record as those of the record that has it as its `member`.
template <class Member, class Columns>
[[nodiscard]] constexpr auto columns_within(Member member, const Columns& columns) {
    return std::apply(
        [&](const auto&... column) { return std::make_tuple(column.within(member)...); }, columns);
}

// The same columns, where the one called `from` is called `to`.
template <class Columns>
[[nodiscard]] constexpr auto renamed(const Columns& columns, std::string_view from,
                                     std::string_view to) {
    return std::apply(
        [&](const auto&... column) {
            return std::make_tuple((column.name == from ? column.renamed(to) : column)...);
        },
        columns);
}

} // namespace cae
