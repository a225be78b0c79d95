#include "cae/office/payments.hpp"

#include <algorithm>

#include "cae/calendar/target_days.hpp"
#include "cae/inputs/bank/orders_file.hpp"
#include "cae/outputs/files/locked_folder.hpp"
#include "cae/outputs/files/private_files.hpp"
#include "cae/outputs/files/seal_file.hpp"
#include "cae/outputs/payments/payment_order.hpp"
#include "cae/outputs/payments/payment_report.hpp"
#include "cae/outputs/words/figures.hpp"
#include "commands/table.hpp"
#include "terminal/asked_report.hpp"
#include "terminal/clock.hpp"
#include "terminal/opened_office.hpp"
#include "terminal/pager.hpp"

namespace cae::cli::payments_command {

namespace {

namespace words {
constexpr Words written{"{0}: {1} transfers, {2} on {3}, message {4}",
                        "{0} : {1} virements, {2} le {3}, message {4}"};
} // namespace words

struct PaymentsArguments {
    AskedReport report;
    std::vector<PaymentKind> kinds;
    std::optional<Date> on;
    PaymentMessage message = PaymentMessage::pain_09;
    bool in_one_debit = true;
    bool writes = true;
    std::string bank;
};

PaymentsArguments payments_arguments(Values& values) {
    PaymentsArguments arguments;
    arguments.report.folder = values.text("FOLDER");
    arguments.report.months.period = values.month("--period");
    arguments.report.format = values.word<ReportFormat>("--format").value_or(ReportFormat::text);
    arguments.report.may_page = !values.has("--no-pager");
    arguments.kinds = values.words<PaymentKind>("--kinds");
    if (arguments.kinds.empty()) {
        arguments.kinds.assign(enumerators_of<PaymentKind>.begin(),
                               enumerators_of<PaymentKind>.end());
    }
    arguments.on = values.date("--on");
    arguments.message = values.word<PaymentMessage>("--message").value_or(PaymentMessage::pain_09);
    arguments.in_one_debit = !values.has("--itemised");
    arguments.bank = values.text("--bank");
    arguments.writes = !values.has("--preview");
    return arguments;
}

// Pay arrives on the day it is due or before, the rest is not late for a day on which no bank
// works.
Date usual_day(PaymentKind kind, const PaymentPlan& plan) {
    switch (kind) {
    case PaymentKind::pay:
        return target_day_until(plan.pay_day);
    case PaymentKind::bodies:
        return target_day_until(plan.contributions_due);
    case PaymentKind::refunds:
    case PaymentKind::suppliers:
        break;
    }
    return target_day_from(plan.pay_day);
}

Problems refuse_past(Date day) {
    const Date now = today();
    if (day >= now) return {};
    return {{Rule::execution_must_not_be_past,
             {},
             to_string(day),
             {target_day_from(now)},
             Privacy::open}};
}

struct Ordered {
    const PaymentsArguments& arguments;
    const PaymentPlan& plan;
    const Cooperative& cooperative;
    Date made;
};

// Before the file of the bank is there: what the bank pays by it is known when its statement comes.
Problems keep_order(const PaymentOrder& order, const Ordered& ordered) {
    const auto& folder = ordered.arguments.report.folder;
    const auto lock = LockedFolder::wait_for(folder);
    if (!lock) return lock.error();
    auto known = load_ordered_payments(folder, ordered.cooperative);
    if (!known) return std::move(known.error());
    const auto payments = with_order(*std::move(known), order);
    const auto file = orders_file(folder);
    const auto made = make_private_folder(file.parent_path());
    if (!made) return made.error();
    const auto written = write_private_file(file, [&](const TextSink& sink) {
        CsvWriter csv(CsvStyle::french, sink);
        write_ordered_payments(payments, csv);
    });
    return written ? Problems() : written.error();
}

// One file; what is wrong with it stops no other.
Problems write_order(PaymentKind kind, const Ordered& ordered, const Console& console) {
    const PaymentsArguments& arguments = ordered.arguments;
    if (transferred(ordered.plan, kind) == Money()) return {};
    const Date day = arguments.on.value_or(usual_day(kind, ordered.plan));
    Problems past = refuse_past(day);
    if (!past.empty()) return past;
    auto order = payment_order(
        ordered.plan, ordered.cooperative,
        {kind, day, ordered.made, arguments.in_one_debit, arguments.message, arguments.bank});
    if (!order) return std::move(order.error());
    if (order->transfers.empty()) return std::move(order->left_out);
    Problems not_kept = keep_order(*order, ordered);
    if (!not_kept.empty()) return not_kept;
    const auto file = write_payment_order(*order, ordered.plan.month,
                                          arguments.report.folder / "out");
    if (!file) return file.error();
    console.tell(words::written,
                 {file->string(), std::to_string(order->transfers.size()),
                  shown(order->sum, console.language()), to_string(day), order->id});
    return std::move(order->left_out);
}

ExitCode write_orders(const Ordered& ordered, const Console& console) {
    Problems problems;
    for (const PaymentKind kind : ordered.arguments.kinds) {
        const Problems of_kind = write_order(kind, ordered, console);
        problems.insert(problems.end(), of_kind.begin(), of_kind.end());
    }
    return problems.empty() ? ExitCode::done : console.refuse(problems);
}

void show(const Ordered& ordered, const Seal& seal, const Console& console) {
    std::string text;
    const AskedReport& asked = ordered.arguments.report;
    write_payments(ordered.plan, ordered.arguments.kinds,
                   {ordered.cooperative.name, shown_seal(seal), asked.format, console.screen()},
                   [&](std::string_view piece) { text.append(piece); });
    print_paged(text, asked.may_page && asked.format == ReportFormat::text);
}

ExitCode run(const PaymentsArguments& arguments, const CommandContext& context) {
    const Console& console = context.console;
    const auto config = config_folder(context);
    if (!config) return ExitCode::environment;
    const auto office = open_office(arguments.report.folder, *config, console);
    if (!office) return console.refuse(office.error());
    const auto month = closed_month(arguments.report.months.period, office->books(), console);
    if (!month) return ExitCode::refused;
    const auto plan = payments_after(*office, *month);
    if (!plan) return console.refuse(plan.error());
    const auto seal = office->books().seal_of(*month);
    if (!seal) return console.refuse(seal.error());
    const Ordered ordered{arguments, *plan, office->books().cooperative(),
                          seal->sealed_on.value_or(month->last_day())};
    show(ordered, *seal, console);
    return arguments.writes ? write_orders(ordered, console) : ExitCode::done;
}

std::vector<Option> options() {
    return closed_month_options(
        {{"--kinds",
          Takes::value,
          {"KINDS", "NATURES"},
          {"pay, refunds, suppliers, bodies, with commas between them (else all)",
           "pay, refunds, suppliers, bodies, séparés par des virgules (sinon toutes)"}},
         {"--on",
          Takes::value,
          {"DAY", "JOUR"},
          {"the day the bank is to pay (else as above)",
           "le jour où la banque doit payer (sinon comme ci-dessus)"}},
         {"--message",
          Takes::value,
          {"pain_09|pain_03", "pain_09|pain_03"},
          {"the version that the bank takes: pain.001.001.09 or .03 (else pain_09)",
           "la version que prend la banque : pain.001.001.09 ou .03 (sinon pain_09)"}},
         {"--bank",
          Takes::value,
          {"NAME", "NOM"},
          {"the bank that pays, of several (else the first)",
           "la banque qui paie, parmi plusieurs (sinon la première)"}},
         {"--itemised",
          Takes::nothing,
          {},
          {"the bank's statement shows each transfer, not one sum",
           "le relevé de la banque montre chaque virement, pas une somme"}},
         {"--preview",
          Takes::nothing,
          {},
          {"shows and writes nothing", "montre et n'écrit rien"}}});
}

} // namespace

Command command() {
    return {
        .name = "payments",
        .summary = {"shows who is paid what after a month, and writes the bank's files",
                    "montre qui reçoit quoi après un mois, et écrit les fichiers pour la banque"},
        .explanation =
            {R"(Shows what a closed month leaves to pay: the net pay of each member, expenses still
owed to members, what suppliers are owed, what the pay owes to social bodies; and who
gets nothing, and why. Then writes what can be transferred to
FOLDER/out/payments/YYYY-MM/, one file of each kind (pay.xml, refunds.xml,
suppliers.xml, bodies.xml), as banks take them in (SEPA, ISO 20022 pain.001).
FOLDER/bank/orders.csv keeps what each file orders: `cae bank` knows by it what the
bank's debit pays. Pay is transferred on its day or the business day before,
contributions likewise, expenses and suppliers on the business day after. A file is
the same as long as nothing it says has changed; its number is another one as soon as
something has.)",
             R"(Montre ce qu'un mois clôturé laisse à payer : le net de chaque membre, les frais
encore dus aux membres, ce qui est dû aux fournisseurs, ce que la paie doit aux
organismes ; et qui ne reçoit rien, et pourquoi. Écrit ensuite ce qui peut être viré
dans DOSSIER/out/payments/AAAA-MM/, un fichier par nature (pay.xml, refunds.xml,
suppliers.xml, bodies.xml), tel que les banques le reçoivent (SEPA, ISO 20022 pain.001).
DOSSIER/bank/orders.csv garde ce que chaque fichier ordonne : `cae bank` y voit ce que
paie le débit de la banque. La paie est virée à son jour ou le jour ouvré d'avant, les
cotisations de même, les frais et les fournisseurs le jour ouvré d'après. Un fichier
reste le même tant que rien de ce qu'il dit ne change ; son numéro est un autre dès
que quelque chose a changé.)"},
        .options = options(),
        .examples = {R"(  cae payments artois --preview
  cae payments artois --period 2026-03 --kinds pay --on 2026-04-02
  cae payments artois --message pain_03 --itemised)",
                     R"(  cae payments artois --preview
  cae payments artois --period 2026-03 --kinds pay --on 2026-04-02
  cae payments artois --message pain_03 --itemised)"},
        .action = action(payments_arguments, run),
    };
}

} // namespace cae::cli::payments_command
