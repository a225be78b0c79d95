#include <cae/base/result.hpp>

int main() { return 0; }
