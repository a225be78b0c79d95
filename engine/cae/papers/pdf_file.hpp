// Papers as one PDF file.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "cae/calendar/date.hpp"
#include "cae/outputs/files/text_sink.hpp"
#include "cae/papers/paper.hpp"

namespace cae {

struct PdfHead {
    std::string title;
    std::string author;
    Date made; // the file says so: no clock is read, and the same papers give the same bytes
};

// The letters of papers: looked for on the machine once. One thread at a time may use them.
class PdfFonts {
public:
    PdfFonts();
    PdfFonts(const PdfFonts&) = delete;
    PdfFonts& operator=(const PdfFonts&) = delete;
    PdfFonts(PdfFonts&&) = delete;
    PdfFonts& operator=(PdfFonts&&) = delete;
    ~PdfFonts();

    // The texts of a paper that no font of this machine has all letters of.
    [[nodiscard]] std::vector<std::string> unprintable_texts(const Paper& paper) const;

private:
    friend class PdfFile;
    struct Found;
    std::unique_ptr<Found> found_;
};

// Writes pages of A4 as they are added, fonts embedded; memory does not grow with them.
class PdfFile {
public:
    // `fonts` must outlive it.
    PdfFile(const PdfFonts& fonts, const PdfHead& head, TextSink sink);
    PdfFile(const PdfFile&) = delete;
    PdfFile& operator=(const PdfFile&) = delete;
    PdfFile(PdfFile&&) = delete;
    PdfFile& operator=(PdfFile&&) = delete;
    ~PdfFile();

    // Begins on a page of its own.
    void add(const Paper& paper);
    // Gives what is left to the sink. To be called once, at the end.
    void finish();

private:
    struct Surface;
    std::unique_ptr<Surface> surface_;
};

} // namespace cae
