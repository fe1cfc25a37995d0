// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/router.h"
#include "demo/world.h"

#include <functional>
#include <mutex>

namespace freshet::demo {

/// A world that several threads ask and change, one at a time. Thread-safe.
class ServedWorld
{
public:
    ServedWorld(World world, bool keepRendered, int clampLimit)
        : m_world(std::move(world))
        , m_router(keepRendered, clampLimit)
    {
    }

    [[nodiscard]] Answer answer(const Request &request)
    {
        const std::lock_guard lock(m_mutex);
        return m_router.answer(m_world, request);
    }
    void change(const std::function<void(World &)> &change)
    {
        const std::lock_guard lock(m_mutex);
        change(m_world);
    }
    void read(const std::function<void(const World &)> &reader) const
    {
        const std::lock_guard lock(m_mutex);
        reader(m_world);
    }

private:
    mutable std::mutex m_mutex;
    World m_world;
    Router m_router;
};

} // namespace freshet::demo
