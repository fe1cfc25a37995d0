// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/result.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <memory>
#include <type_traits>
#include <vector>

using namespace freshet;

namespace {

Result<std::vector<int>> three()
{
    return std::vector<int>{1, 2, 3};
}

} // namespace

class TstResult : public QObject
{
    Q_OBJECT

private slots:
    void aTemporaryHandsItsValueOver()
    {
        static_assert(std::is_same_v<decltype(*three()), std::vector<int>>);
        static_assert(std::is_same_v<decltype(three().value()), std::vector<int>>);
        int sum = 0;
        for (const int number : *three())
            sum += number;
        QCOMPARE(sum, 6);
    }

    void whatCannotBeCopiedIsMovedOut()
    {
        Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
        const std::unique_ptr<int> taken = *std::move(result);
        QCOMPARE(*taken, 7);
    }

    void anErrorStandsInItsPlace()
    {
        const Result<int> result = Error{ErrorKind::NotFound, QStringLiteral("invoices"), 404, {}};
        QVERIFY(!result);
        QCOMPARE(result.error().httpStatus, 404);
    }
};

FRESHET_TEST(TstResult)
#include "tst_result.moc"
