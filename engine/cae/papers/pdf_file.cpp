#include "cae/papers/pdf_file.hpp"

#include <string_view>
#include <utility>

#include <cairo-pdf.h>

#include "cae/papers/internal/paper_drawing.hpp"
#include "cae/papers/internal/texts_of.hpp"

namespace cae {
namespace {

cairo_status_t give_to_sink(void* sink, const unsigned char* bytes, unsigned int count) {
    const char* text = reinterpret_cast<const char*>(bytes); // NOLINT: bytes of a file
    (*static_cast<TextSink*>(sink))(std::string_view(text, count));
    return CAIRO_STATUS_SUCCESS;
}

} // namespace

struct PdfFonts::Found {
    Typesetter typesetter;
};

struct PdfFile::Surface {
    Surface(const PdfHead& head, TextSink given, Typesetter& fonts)
        : sink(std::move(given)), typesetter(&fonts) {
        surface.reset(
            cairo_pdf_surface_create_for_stream(give_to_sink, &sink, page_width, page_height));
        const std::string made = to_string(head.made) + "T00:00:00Z";
        const auto say = [&](cairo_pdf_metadata_t what, const std::string& text) {
            cairo_pdf_surface_set_metadata(surface.get(), what, text.c_str());
        };
        say(CAIRO_PDF_METADATA_TITLE, head.title);
        say(CAIRO_PDF_METADATA_AUTHOR, head.author);
        say(CAIRO_PDF_METADATA_CREATOR, "cae");
        say(CAIRO_PDF_METADATA_CREATE_DATE, made);
        say(CAIRO_PDF_METADATA_MOD_DATE, made);
        context.reset(cairo_create(surface.get()));
    }

    TextSink sink;
    Typesetter* typesetter;
    Owned<cairo_surface_t> surface;
    Owned<cairo_t> context;
};

PdfFile::PdfFile(const PdfFonts& fonts, const PdfHead& head, TextSink sink)
    : surface_(std::make_unique<Surface>(head, std::move(sink), fonts.found_->typesetter)) {}
PdfFile::~PdfFile() = default;

void PdfFile::add(const Paper& paper) {
    draw_paper(surface_->context.get(), *surface_->typesetter, paper);
}

void PdfFile::finish() {
    surface_->context.reset();
    cairo_surface_finish(surface_->surface.get());
}

PdfFonts::PdfFonts() : found_(std::make_unique<Found>()) {}
PdfFonts::~PdfFonts() = default;

std::vector<std::string> PdfFonts::unprintable_texts(const Paper& paper) const {
    std::vector<std::string> texts;
    each_text(paper, [&](const std::string& text) {
        if (!found_->typesetter.has_all_letters(text)) texts.push_back(text);
    });
    return texts;
}

} // namespace cae
