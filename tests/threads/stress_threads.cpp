// SPDX-License-Identifier: GPL-3.0-or-later
// Many threads at what threads share; to be run under the thread sanitizer, which ends it with an error on a race. Ends
// with 1 and a sentence where something is lost, doubled or out of order.
#include "demo/gzip.h"
#include "demo/packedbodies.h"
#include "demo/pauses.h"
#include "ui/models/slotqueue.h"

#include <array>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <string>
#include <thread>
#include <vector>

using namespace freshet;

namespace {

constexpr int threadCount = 4;
constexpr int rounds = 20'000;

struct Piece
{
    int slot = 0;
    int number = 0;
    std::string payload; ///< something that a race would tear
};

bool check(bool holds, const char *what)
{
    if (!holds)
        std::fprintf(stderr, "stress_threads: %s\n", what);
    return holds;
}

template<typename Act>
void inThreads(Act act)
{
    std::vector<std::thread> threads;
    for (int i = 0; i < threadCount; ++i)
        threads.emplace_back(act, i);
    for (std::thread &thread : threads)
        thread.join();
}

/// Each slot has one thread that adds to it. What is taken of a slot gets newer each time, and its newest is never
/// lost.
class SlotTaking
{
public:
    bool run()
    {
        std::thread taker([this] { takeUntilDone(); });
        inThreads([this](int slot) { addTo(slot); });
        m_isAdded = true;
        taker.join();
        bool isNewest = true;
        for (const int number : m_taken)
            isNewest = isNewest && number == rounds;
        return check(m_isInOrder, "work of a slot came out of order, twice or torn") &&
               check(isNewest, "the newest work of a slot was lost") && check(m_queue.isEmpty(), "work was left");
    }

private:
    void addTo(int slot)
    {
        for (int number = 1; number <= rounds; ++number)
            m_queue.add(slot, {slot, number, std::to_string(number)});
    }

    void takeUntilDone()
    {
        // Asked before the last look: what was added before it is seen by it.
        for (bool isLast = false; !isLast;) {
            isLast = m_isAdded;
            while (std::optional<Piece> piece = m_queue.take())
                note(*piece);
        }
    }

    void note(const Piece &piece)
    {
        int &last = m_taken[size_t(piece.slot)];
        m_isInOrder = m_isInOrder && piece.number > last && piece.payload == std::to_string(piece.number);
        last = piece.number;
    }

    SlotQueue<Piece> m_queue;
    std::atomic<bool> m_isAdded = false;
    std::array<int, threadCount> m_taken{};
    bool m_isInOrder = true;
};

bool clearingLeavesNothingBehind()
{
    SlotQueue<Piece> queue;
    std::atomic<int> taken = 0;
    inThreads([&](int slot) {
        for (int number = 0; number < rounds; ++number) {
            queue.add(slot, {slot, number, "work"});
            if (number % 3 == 0)
                queue.clear();
            if (const auto piece = queue.take(); piece && piece->payload == "work")
                ++taken;
        }
    });
    queue.clear();
    return check(queue.isEmpty() && !queue.take(), "a cleared queue is not empty") &&
           check(taken <= threadCount * rounds, "work was taken twice");
}

bool everybodyWaitingIsWoken()
{
    demo::Pauses pauses;
    std::atomic<int> back = 0;
    std::thread releasing([&] {
        // Some may begin to wait only after a release, so it releases until all are through.
        while (back < threadCount * 100)
            pauses.release();
    });
    inThreads([&](int) {
        for (int i = 0; i < 100; ++i) {
            pauses.hang();
            ++back;
        }
    });
    releasing.join();
    std::thread ending([&] { pauses.end(); });
    std::atomic<int> sleptOut = 0;
    inThreads([&](int) {
        pauses.hang();
        sleptOut += pauses.wait(std::chrono::hours(1)) ? 1 : 0;
    });
    ending.join();
    return check(sleptOut == 0, "somebody slept past the end");
}

bool bodiesArePackedOnce()
{
    demo::PackedBodies bodies;
    std::atomic<int> wrong = 0;
    inThreads([&](int) {
        for (int i = 0; i < 200; ++i) {
            const std::string body(size_t(100 + i), char('a' + i % 20));
            if (bodies.packed(body) != demo::gzip(body))
                ++wrong;
        }
    });
    return check(wrong == 0, "a packed body is another one's");
}

} // namespace

int main()
{
    const bool ok =
        SlotTaking().run() && clearingLeavesNothingBehind() && everybodyWaitingIsWoken() && bodiesArePackedOnce();
    return ok ? 0 : 1;
}
