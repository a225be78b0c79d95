# Reads ctest's JUnit report; names what failed and what was skipped and why; the last line counts
# doctest cases and scripts alike. A program that ends without doctest's count (or whose count hides
# its failure) is one failure.
/<testcase /            { name = value("name"); status = value("status"); cases = bad = 0; last = "" }
/\[doctest\] test cases:/ { cases = 1; passed += $6; bad = $9; failed += bad }
/<\/system-out>/        { next }
/<\/testcase>/          { finish(); next }
NF                      { last = $0 }

function finish() {
    if (status == "notrun") { skipped++; reason(name, last) }
    else if (status != "run") { if (!bad) failed++; wrong = wrong "failed: " name "\n" }
    else if (!cases) passed++
}

function reason(name, text) {
    sub(/^[ \t]*<system-out>/, "", text)
    gsub(/&lt;/, "<", text); gsub(/&gt;/, ">", text); gsub(/&quot;/, "\"", text); gsub(/&amp;/, "\\&", text)
    wrong = wrong "skipped: " name ": " text "\n"
}

function value(attribute) {
    match($0, attribute "=\"[^\"]*\"")
    return substr($0, RSTART + length(attribute) + 2, RLENGTH - length(attribute) - 3)
}

END { printf "%s%d passed, %d failed, %d skipped\n", wrong, passed, failed, skipped }
