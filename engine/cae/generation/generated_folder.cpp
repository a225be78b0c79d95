#include "cae/generation/generated_folder.hpp"

#include <system_error>

#include "cae/generation/internal/generated_files.hpp"
#include "cae/outputs/files/private_files.hpp"

namespace cae {
namespace {

namespace fs = std::filesystem;

class FolderWriter {
public:
    FolderWriter(const fs::path& folder, const GenerationPlan& plan)
        : folder_(folder), plan_(plan) {}

    Problems write() {
        create(folder_);
        whole("cooperative.yaml", write_generated_cooperative);
        whole("members.csv", write_generated_members);
        whole("activities.yaml", write_generated_teams);
        for (int i = 0; i < plan_.months; ++i) {
            const Month month = plan_.first.plus(i);
            monthly("activity", month, write_generated_activity);
            monthly("common", month, write_generated_common_charges);
            monthly("pay", month, write_generated_pay_sheet);
        }
        if (!problems_.empty()) take_away();
        return std::move(problems_);
    }

private:
    void create(const fs::path& folder) {
        std::error_code error;
        if (fs::create_directories(folder, error))
            fs::permissions(folder, fs::perms::owner_all, error);
        if (error) {
            problems_.push_back(
                {Rule::file_must_be_writable, {folder.string(), 0, 0}, {}, {error.message()}});
        }
    }

    template <class Producer>
    void whole(const char* name, Producer produce) {
        file(folder_ / name, [&](const TextSink& sink) { produce(plan_, sink); });
    }

    template <class Producer>
    void monthly(const char* room, Month month, Producer produce) {
        if (!problems_.empty()) return;
        create(folder_ / room);
        file(folder_ / room / (to_string(month) + ".csv"),
             [&](const TextSink& sink) { produce(plan_, month, sink); });
    }

    void file(const fs::path& path, const TextProducer& produce) {
        if (!problems_.empty()) return;
        static_cast<void>(gather(write_private_file(path, produce), problems_));
    }

    void take_away() {
        std::error_code ignored;
        for (const char* const name :
             {"cooperative.yaml", "members.csv", "activities.yaml", "activity", "common", "pay"}) {
            fs::remove_all(folder_ / name, ignored);
        }
        fs::remove(folder_, ignored);
    }

    const fs::path& folder_;
    const GenerationPlan& plan_;
    Problems problems_;
};

} // namespace

Result<fs::path> generate_folder(const fs::path& folder, const GenerationPlan& plan) {
    Problems problems = refuse_used_folder(folder);
    if (problems.empty()) problems = FolderWriter(folder, plan).write();
    if (!problems.empty()) return refuse(std::move(problems));
    return folder;
}

} // namespace cae
