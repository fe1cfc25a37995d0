// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendardate.h"
#include "domain/money.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace freshet {

/// How dates and amounts are written inside a sentence: plainly for programs, by the locale for people.
class SentenceNumbers
{
public:
    virtual ~SentenceNumbers() = default;
    [[nodiscard]] virtual QString money(const Money &money) const = 0;
    [[nodiscard]] virtual QString date(CalendarDate date) const = 0;
};

/// Something to say that is put into words when it is read and not when it is found: the store keeps which text it is
/// and its values, and every reader gets it in the own language. A value.
class Sentence
{
public:
    /// A text, a day, or an amount.
    using Value = std::variant<QString, CalendarDate, Money>;
    /// %1 is the first of `values`, and so on; a text need not have each. `count` chooses the plural and is %n.
    struct Part
    {
        QString context; ///< of the translation
        QString text;    ///< the source text, marked by QT_TRANSLATE_NOOP or QT_TRANSLATE_N_NOOP
        std::vector<Value> values{};
        std::optional<int> count{};

        friend bool operator==(const Part &, const Part &) = default;
    };
    enum class Joint {
        Sentences, ///< each part is one, or more
        List,      ///< parts of one sentence, with semicolons between them and a capital at the front
    };

    explicit Sentence(std::vector<Part> parts, Joint joint = Joint::Sentences)
        : m_parts(std::move(parts))
        , m_joint(joint)
    {
    }

    /// What kept() gave. Any other text is said as it is: older versions kept whole sentences.
    [[nodiscard]] static Sentence fromKept(const QString &kept);
    /// For the store; the same whatever the language is.
    [[nodiscard]] QString kept() const;

    /// In the language of the program.
    [[nodiscard]] QString said(const SentenceNumbers &numbers) const;
    /// With ISO dates, and amounts such as "45.00 USD".
    [[nodiscard]] QString saidPlainly() const;

    friend bool operator==(const Sentence &, const Sentence &) = default;

private:
    std::vector<Part> m_parts;
    Joint m_joint;
};

} // namespace freshet
