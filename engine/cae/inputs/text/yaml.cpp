#include "cae/inputs/text/yaml.hpp"

#include <algorithm>
#include <exception>
#include <sstream>
#include <unordered_set>
#include <utility>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include "cae/base/result.hpp"
#include "cae/inputs/text/internal/written_values.hpp"
#include "cae/inputs/text/internal/yaml_places.hpp"
#include "cae/inputs/text/text_file.hpp"

namespace cae {
namespace {

// Ends the parse once a problem that leaves no tree has been noted.
struct Stop : std::exception {};

BytePosition position(const YAML::Mark& mark) {
    if (mark.is_null()) return {};
    return {static_cast<std::size_t>(mark.line), static_cast<std::size_t>(mark.column)};
}

// Builds the tree from yaml-cpp's events.
class TreeBuilder : public YAML::EventHandler {
public:
    TreeBuilder(std::string_view text, const std::string& file, Problems& problems)
        : places_(text, file), problems_(problems) {
        root.place = {file, 1, 1};
    }

    YamlNode root;

    void OnDocumentStart(const YAML::Mark& mark) override {
        if (std::exchange(started_, true)) stop(Rule::yaml_must_be_one_document, mark);
    }
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        refuse_anchor(mark, anchor);
        if (expects_key()) return stop_without_key(mark);
        close(open(YamlKind::null, mark));
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) override {
        stop(Rule::yaml_must_have_no_alias, mark);
    }
    void OnAnchor(const YAML::Mark& mark, const std::string& /*name*/) override {
        stop(Rule::yaml_must_have_no_alias, mark);
    }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override {
        refuse_anchor(mark, anchor);
        const bool quoted = tag == "!"; // so does yaml-cpp mark quoted, | and > scalars
        if (!quoted) refuse_tag(mark, tag);
        if (quoted && places_.quote_at(position(mark))) check_quote(mark);
        check_controls(mark, value);
        if (expects_key()) return begin_entry(mark, value);
        YamlNode node = open(YamlKind::scalar, mark);
        node.text = value;
        node.quoted = quoted;
        close(std::move(node));
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value /*style*/) override {
        begin_collection(YamlKind::list, mark, tag, anchor);
    }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value /*style*/) override {
        begin_collection(YamlKind::map, mark, tag, anchor);
    }
    void OnSequenceEnd() override { end_collection(); }
    void OnMapEnd() override { end_collection(); }

    void report(Rule rule, const YAML::Mark& mark, std::string value, Details details = {}) {
        problems_.push_back({rule, places_.of(position(mark)), std::move(value), std::move(details),
                             Privacy::open});
    }

private:
    // A collection whose end has not come. The key and its place wait in `entry` for their value.
    struct Open {
        YamlNode node;
        std::unordered_set<std::string> keys{};
        YamlNode entry{};
        bool entry_begun = false;
    };

    [[nodiscard]] bool expects_key() const {
        return !stack_.empty() && stack_.back().node.kind == YamlKind::map &&
               !stack_.back().entry_begun;
    }

    void begin_entry(const YAML::Mark& mark, const std::string& key) {
        Open& map = stack_.back();
        const Place place = places_.of(position(mark));
        map.entry.key = key;
        map.entry.key_line = place.line;
        map.entry.key_column = place.column;
        map.entry_begun = true;
    }

    // A node that begins here, with the key it stands under.
    YamlNode open(YamlKind kind, const YAML::Mark& mark) {
        YamlNode node;
        if (!stack_.empty()) {
            Open& parent = stack_.back();
            if (parent.entry_begun) node = parent.entry;
            if (!parent.entry_begun) node.key = parent.node.key;
        }
        node.kind = kind;
        node.place = places_.of(position(mark));
        return node;
    }

    // Hands a finished node to what holds it; the second of two equal keys is dropped.
    void close(YamlNode node) {
        if (stack_.empty()) {
            root = std::move(node);
            return;
        }
        Open& parent = stack_.back();
        if (std::exchange(parent.entry_begun, false) && !parent.keys.insert(node.key).second) {
            const Privacy privacy = is_key_word(node.key) ? Privacy::open : Privacy::personal;
            problems_.push_back(
                {Rule::key_must_be_unique, node.key_place(), node.key, {}, privacy});
            return;
        }
        parent.node.children.push_back(std::move(node));
    }

    void begin_collection(YamlKind kind, const YAML::Mark& mark, const std::string& tag,
                          YAML::anchor_t anchor) {
        refuse_anchor(mark, anchor);
        refuse_tag(mark, tag);
        if (expects_key()) stop_without_key(mark);
        if (stack_.size() == deepest_yaml) {
            stop(Rule::yaml_must_not_nest_deeply, mark, {deepest_yaml});
        }
        stack_.push_back({open(kind, mark)});
    }

    void end_collection() {
        YamlNode node = std::move(stack_.back().node);
        stack_.pop_back();
        close(std::move(node));
    }

    void check_controls(const YAML::Mark& mark, std::string_view value) {
        if (has_control_character(value)) report(Rule::text_must_have_no_control, mark, {});
    }
    void check_quote(const YAML::Mark& mark) {
        if (places_.quote_is_closed(position(mark))) return;
        stop(Rule::yaml_must_be_well_formed, mark, {"a quote is not closed"});
    }
    void refuse_anchor(const YAML::Mark& mark, YAML::anchor_t anchor) {
        if (anchor != YAML::NullAnchor) stop(Rule::yaml_must_have_no_alias, mark);
    }
    void refuse_tag(const YAML::Mark& mark, const std::string& tag) {
        if (tag.empty() || tag == "?") return;
        stop(Rule::yaml_must_be_well_formed, mark, {"tags have no meaning here: " + tag});
    }
    [[noreturn]] void stop_without_key(const YAML::Mark& mark) {
        stop(Rule::yaml_must_be_well_formed, mark,
             {"a key must be a word, and every bracket closed"});
    }
    [[noreturn]] void stop(Rule rule, const YAML::Mark& mark, Details details = {}) {
        report(rule, mark, {}, std::move(details));
        throw Stop();
    }

    YamlPlaces places_;
    Problems& problems_;
    std::vector<Open> stack_; // the innermost last
    bool started_ = false;
};

std::optional<YamlNode> build_tree(std::string_view text, const std::string& file,
                                   Problems& problems) {
    TreeBuilder builder(text, file, problems);
    std::istringstream stream{std::string(text)};
    try {
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) {
        }
    } catch (const YAML::Exception& error) {
        builder.report(Rule::yaml_must_be_well_formed, error.mark, {}, {error.msg});
        return std::nullopt;
    } catch (const Stop&) {
        return std::nullopt;
    }
    return std::move(builder.root);
}

} // namespace

const YamlNode* YamlNode::find(std::string_view wanted) const {
    if (kind != YamlKind::map) return nullptr;
    const auto same_key = [wanted](const YamlNode& child) { return child.key == wanted; };
    const auto found = std::find_if(children.begin(), children.end(), same_key);
    return found == children.end() ? nullptr : &*found;
}

std::optional<YamlNode> parse_yaml(std::string_view text, const std::string& file,
                                   Problems& problems) {
    if (text.size() > largest_yaml_bytes) {
        problems.push_back({Rule::file_must_not_be_too_large,
                            {file, 0, 0},
                            {},
                            {largest_yaml_bytes},
                            Privacy::open});
        return std::nullopt;
    }
    Problems found = check_text(text, file);
    problems.insert(problems.end(), found.begin(), found.end());
    if (!found.empty()) return std::nullopt;
    return build_tree(without_byte_order_mark(text), file, problems);
}

std::optional<YamlNode> read_yaml_file(const std::filesystem::path& path, Problems& problems) {
    const auto text = read_text_file(path);
    if (!gather(text, problems)) return std::nullopt;
    return parse_yaml(*text, path.generic_string(), problems);
}

} // namespace cae
