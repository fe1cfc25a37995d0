// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cstdio>
#include <cstring>
#include <vector>

/// Does what each protection is for: copies a length that nobody knows into a buffer, and indexes a vector.
int main(int argc, char **argv)
{
    std::array<char, 16> text{};
    std::memcpy(text.data(), argv[0], std::strlen(argv[0]));
    const std::vector<int> numbers(std::size_t(argc), 1);
    std::printf("%s %s %d\n", __FILE__, text.data(), numbers[std::strlen(text.data())]);
    return 0;
}
