// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace freshet {

/// A field of one FieldNames; meaningless together with another one.
enum class Field : quint8 {};

/// The fields that a decoder wants of one kind of JSON object, as a perfect hash made by the compiler: telling a wanted
/// field from the others costs one multiplication, whatever their order, and a missing field costs nothing.
class FieldNames
{
public:
    static constexpr size_t largestCount = 32;

    struct Entry
    {
        consteval Entry(const char *fieldName, const FieldNames *ofElements = nullptr)
            : name(fieldName)
            , elements(ofElements)
        {
        }
        std::string_view name;
        const FieldNames *elements; ///< what is wanted of the objects in this list; null for a field that is no list
    };

    consteval FieldNames(std::initializer_list<Entry> entries)
    {
        for (const Entry &entry : entries) {
            m_names[m_count] = entry.name;
            m_elements[m_count++] = entry.elements;
        }
        while (!fill())
            m_factor += 2;
    }

    /// Does not compile for a name that is not wanted.
    consteval Field operator[](std::string_view name) const { return find(name).value(); }

    [[nodiscard]] constexpr std::optional<Field> find(std::string_view name) const
    {
        const quint8 place = name.empty() ? noField : m_slots[slotOf(name)];
        return place != noField && m_names[place] == name ? std::optional(Field(place)) : std::nullopt;
    }

    [[nodiscard]] std::string_view name(Field field) const { return m_names[size_t(field)]; }
    [[nodiscard]] const FieldNames *elements(Field field) const { return m_elements[size_t(field)]; }
    [[nodiscard]] size_t count() const { return m_count; }

private:
    static constexpr quint8 noField = 0xff;

    [[nodiscard]] constexpr size_t slotOf(std::string_view name) const
    {
        const quint32 traits = quint32(quint8(name.front())) | quint32(quint8(name.back())) << 8 |
                               quint32(quint8(name[name.size() / 2])) << 16 | quint32(name.size()) << 24;
        return (traits * m_factor) >> 25;
    }

    constexpr bool fill()
    {
        m_slots.fill(noField);
        for (quint8 place = 0; place < m_count; ++place) {
            quint8 &slot = m_slots[slotOf(m_names[place])];
            if (slot != noField)
                return false;
            slot = place;
        }
        return true;
    }

    std::array<std::string_view, largestCount> m_names{};
    std::array<const FieldNames *, largestCount> m_elements{};
    std::array<quint8, 128> m_slots{};
    quint8 m_count = 0;
    quint32 m_factor = 0x9e3779b1U;
};

} // namespace freshet
