// Texts as lines of letters, by Pango.
#pragma once

#include <memory>
#include <string>

#include <cairo.h>
#include <pango/pangocairo.h>

namespace cae {

// A kind of letters; sizes in points.
struct Letters {
    double size;
    bool bold = false;
};
namespace letters {
inline constexpr Letters title{14, true};
inline constexpr Letters subtitle{8.5};
inline constexpr Letters text{7.3};
inline constexpr Letters strong{7.3, true};
inline constexpr Letters key{9, true};
inline constexpr Letters foot{6};
} // namespace letters

struct Release {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_t* context) const { cairo_destroy(context); }
    void operator()(cairo_font_options_t* options) const { cairo_font_options_destroy(options); }
    void operator()(PangoFontMap* map) const { g_object_unref(map); }
    void operator()(PangoContext* context) const { g_object_unref(context); }
    void operator()(PangoLayout* layout) const { g_object_unref(layout); }
    void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
};
template <class T>
using Owned = std::unique_ptr<T, Release>;

// Lays texts out. Sizes of letters are those of print, whatever a screen would make of them.
class Typesetter {
public:
    Typesetter() : map_(pango_cairo_font_map_new()) {
        constexpr double points_an_inch = 72;
        auto* of_cairo = reinterpret_cast<PangoCairoFontMap*>(map_.get()); // NOLINT: a GObject cast
        pango_cairo_font_map_set_resolution(of_cairo, points_an_inch);
        context_.reset(pango_font_map_create_context(map_.get()));
        const Owned<cairo_font_options_t> options(cairo_font_options_create());
        cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
        cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
        pango_cairo_context_set_font_options(context_.get(), options.get());
        layout_.reset(pango_layout_new(context_.get()));
        font_.reset(pango_font_description_from_string("DejaVu Sans"));
    }

    // The text within a width, lines broken between words. Valid until the next one.
    PangoLayout* set(const std::string& text, const Letters& kind, double width, bool to_the_end) {
        pango_font_description_set_absolute_size(font_.get(), kind.size * PANGO_SCALE);
        pango_font_description_set_weight(font_.get(),
                                          kind.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
        pango_layout_set_font_description(layout_.get(), font_.get());
        pango_layout_set_width(layout_.get(), static_cast<int>(width * PANGO_SCALE));
        pango_layout_set_wrap(layout_.get(), PANGO_WRAP_WORD_CHAR);
        pango_layout_set_alignment(layout_.get(),
                                   to_the_end ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
        pango_layout_set_text(layout_.get(), text.data(), static_cast<int>(text.size()));
        return layout_.get();
    }

    double height(const std::string& text, const Letters& kind, double width) {
        int height = 0;
        pango_layout_get_size(set(text, kind, width, false), nullptr, &height);
        return static_cast<double>(height) / PANGO_SCALE;
    }

    bool has_all_letters(const std::string& text) {
        constexpr double any_width = 500;
        return pango_layout_get_unknown_glyphs_count(set(text, letters::text, any_width, false)) ==
               0;
    }

private:
    Owned<PangoFontMap> map_;
    Owned<PangoContext> context_;
    Owned<PangoLayout> layout_;
    Owned<PangoFontDescription> font_;
};

} // namespace cae
