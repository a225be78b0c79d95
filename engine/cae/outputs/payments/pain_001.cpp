#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "cae/base/enum_table.hpp"
#include "cae/outputs/files/locked_folder.hpp"
#include "cae/outputs/files/private_files.hpp"
#include "cae/outputs/payments/payment_order.hpp"

namespace cae {
namespace {

constexpr std::size_t pain_chunk = std::size_t{64} * 1024;

// What differs from one version of the message to another.
struct MessageParts {
    std::string_view name;
    std::string_view bic;            // the element of a BIC
    bool has_day_of_its_own = false; // the day of execution stands in an element <Dt>
};
using MessageRow = EnumRow<PaymentMessage, MessageParts>;
constexpr std::array messages{
    MessageRow{PaymentMessage::pain_03, {"pain.001.001.03", "BIC", false}},
    MessageRow{PaymentMessage::pain_09, {"pain.001.001.09", "BICFI", true}}};
static_assert(is_complete(messages));

// Elements one below the other. Texts are in the SEPA alphabet, which has no sign that XML means
// something by; BIC, IBAN and amounts are letters, digits and a point.
class PainWriter {
public:
    explicit PainWriter(TextSink sink)
        : sink_(std::move(sink)), buffer_("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") {}

    void open(std::string_view name, std::string_view attribute = {}) {
        line("<" + std::string(name) + std::string(attribute) + ">");
        open_.emplace_back(name);
    }
    void close() {
        const std::string name = std::move(open_.back());
        open_.pop_back();
        line("</" + name + ">");
    }
    void element(std::string_view name, std::string_view text, std::string_view attribute = {}) {
        std::string whole = "<";
        whole.append(name).append(attribute).append(">").append(text);
        whole.append("</").append(name).append(">");
        line(whole);
    }
    void finish() {
        sink_(buffer_);
        buffer_.clear();
    }

private:
    void line(std::string_view text) {
        buffer_.append(open_.size() * 2, ' ').append(text).append("\n");
        if (buffer_.size() >= pain_chunk) finish();
    }

    TextSink sink_;
    std::string buffer_;
    std::vector<std::string> open_;
};

class PainMessage {
public:
    PainMessage(const PaymentOrder& order, const TextSink& sink)
        : order_(order), parts_(value_in(messages, order.terms.message)), writer_(sink) {}

    void write() {
        const std::string name = " xmlns=\"urn:iso:std:iso:20022:tech:xsd:" +
                                 std::string(parts_.name) + "\"";
        writer_.open("Document", name);
        writer_.open("CstmrCdtTrfInitn");
        group_header();
        payments();
        writer_.close();
        writer_.close();
        writer_.finish();
    }

private:
    void count_and_sum() {
        writer_.element("NbOfTxs", std::to_string(order_.transfers.size()));
        writer_.element("CtrlSum", to_string(order_.sum));
    }

    void name(std::string_view element, std::string_view text) {
        writer_.open(element);
        writer_.element("Nm", text);
        writer_.close();
    }

    void group_header() {
        writer_.open("GrpHdr");
        writer_.element("MsgId", order_.id);
        writer_.element("CreDtTm", to_string(order_.terms.made) + "T00:00:00");
        count_and_sum();
        name("InitgPty", order_.payer);
        writer_.close();
    }

    void type_of_payment() {
        writer_.open("PmtTpInf");
        code_in("SvcLvl", "SEPA");
        if (order_.terms.kind == PaymentKind::pay) code_in("CtgyPurp", "SALA");
        if (order_.terms.kind == PaymentKind::suppliers) code_in("CtgyPurp", "SUPP");
        writer_.close();
    }

    void code_in(std::string_view element, std::string_view code) {
        writer_.open(element);
        writer_.element("Cd", code);
        writer_.close();
    }

    void day_of_execution() {
        const std::string day = to_string(order_.terms.execution);
        if (!parts_.has_day_of_its_own) {
            writer_.element("ReqdExctnDt", day);
            return;
        }
        writer_.open("ReqdExctnDt");
        writer_.element("Dt", day);
        writer_.close();
    }

    void account(std::string_view element, std::string_view iban) {
        writer_.open(element);
        writer_.open("Id");
        writer_.element("IBAN", iban);
        writer_.close();
        writer_.close();
    }

    void bank(std::string_view element, std::string_view bic) {
        writer_.open(element);
        writer_.open("FinInstnId");
        if (bic.empty()) {
            writer_.open("Othr");
            writer_.element("Id", "NOTPROVIDED");
            writer_.close();
        } else {
            writer_.element(parts_.bic, bic);
        }
        writer_.close();
        writer_.close();
    }

    void payments() {
        writer_.open("PmtInf");
        writer_.element("PmtInfId", order_.id);
        writer_.element("PmtMtd", "TRF");
        writer_.element("BtchBookg", order_.terms.in_one_debit ? "true" : "false");
        count_and_sum();
        type_of_payment();
        day_of_execution();
        name("Dbtr", order_.payer);
        account("DbtrAcct", order_.account.iban);
        bank("DbtrAgt", order_.account.bic);
        writer_.element("ChrgBr", "SLEV");
        for (const Transfer& transfer : order_.transfers) write(transfer);
        writer_.close();
    }

    void write(const Transfer& transfer) {
        writer_.open("CdtTrfTxInf");
        writer_.open("PmtId");
        writer_.element("EndToEndId", transfer.end_to_end);
        writer_.close();
        writer_.open("Amt");
        writer_.element("InstdAmt", to_string(transfer.amount), " Ccy=\"EUR\"");
        writer_.close();
        if (!transfer.bic.empty()) bank("CdtrAgt", transfer.bic);
        name("Cdtr", transfer.name);
        account("CdtrAcct", transfer.iban);
        writer_.open("RmtInf");
        writer_.element("Ustrd", transfer.text);
        writer_.close();
        writer_.close();
    }

    const PaymentOrder& order_;
    MessageParts parts_;
    PainWriter writer_;
};

} // namespace

void write_pain_001(const PaymentOrder& order, const TextSink& sink) {
    PainMessage(order, sink).write();
}

Result<std::filesystem::path> write_payment_order(const PaymentOrder& order, Month month,
                                                  const std::filesystem::path& out_folder) {
    auto folder = make_private_folders(out_folder,
                                       std::filesystem::path("payments") / to_string(month));
    if (!folder) return folder;
    const std::string name = std::string(word(order.terms.kind)) + ".xml";
    return write_private_file(*folder / name,
                              [&](const TextSink& sink) { write_pain_001(order, sink); });
}

} // namespace cae
