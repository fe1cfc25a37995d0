// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/uisp/jsonfixture.h"
#include "uisp/decoders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtTest>

using namespace freshet;

namespace {

/// How many elements a decoder saw; nothing when it refused the page.
using Count = std::optional<size_t>;

template<typename Record>
Count counted(const Result<Page<Record>> &page)
{
    return page ? Count(page->rows.size() + page->errors.size()) : std::nullopt;
}

Count decode(const QByteArray &name, const QByteArray &body)
{
    if (name.startsWith("customers"))
        return counted(decodeCustomers(body));
    if (name.startsWith("services"))
        return counted(decodeServices(body));
    if (name.startsWith("invoices"))
        return counted(decodeInvoices(body));
    if (name.startsWith("payments"))
        return counted(decodePayments(body));
    if (name.startsWith("refunds"))
        return counted(decodeRefunds(body));
    return counted(decodeCreditNotes(body));
}

/// Bytes that matter to a JSON parser come up more often than the others.
char randomByte(QRandomGenerator &random)
{
    constexpr std::string_view telling = "{}[]\",:\\0-.eEtfnu \n\xc3";
    return random.bounded(3) == 0 ? char(random.bounded(256))
                                  : telling[size_t(random.bounded(quint32(telling.size())))];
}

QByteArray mutated(QByteArray body, QRandomGenerator &random)
{
    for (int left = random.bounded(1, 4); left > 0 && !body.isEmpty(); --left) {
        const qsizetype place = random.bounded(int(body.size()));
        switch (random.bounded(5)) {
        case 0:
            body[place] = randomByte(random);
            break;
        case 1:
            body.insert(place, randomByte(random));
            break;
        case 2:
            body[place] = char(body.at(place) ^ (1 << random.bounded(8)));
            break;
        case 3:
            body.remove(place, random.bounded(1, 40));
            break;
        case 4:
            body.insert(place, body.mid(random.bounded(int(body.size())), random.bounded(1, 40)));
            break;
        }
    }
    return body;
}

} // namespace

class TstMutatedBodies : public QObject
{
    Q_OBJECT

private slots:
    /// Whatever a page is turned into, it is read as what Qt's own parser sees in it, or refused.
    void neverMisreadAPage_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"customers.in.json", "services.in.json", "invoices.in.json", "payments.in.json",
                                 "refunds.in.json", "credit-notes.in.json"})
            QTest::newRow(name) << QByteArray(name);
    }
    void neverMisreadAPage()
    {
        QFETCH(QByteArray, name);
        const QByteArray original = test::fixture(name.constData());
        QRandomGenerator random(20260224);
        int accepted = 0;
        int refused = 0;
        for (int i = 0; i < 3000; ++i) {
            QByteArray body = mutated(original, random);
            if (random.bounded(2) == 0) { // as a body comes from the network
                const qsizetype size = body.size();
                body.resize(size + 64, '\0');
                body.truncate(size);
            }
            const Count count = decode(name, body);
            count ? ++accepted : ++refused;
            const Result<std::vector<QByteArray>> ids = scanIds(body);
            if (!count)
                continue; // the ids alone may well be readable
            QVERIFY(ids.ok());
            QCOMPARE(ids->size(), *count);
            QJsonParseError problem;
            const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
            if (problem.error == QJsonParseError::IllegalNumber)
                continue; // Qt reads doubles and refuses 1e999, which is JSON all the same
            QVERIFY2(document.isArray(), body.mid(problem.offset - 40, 80).constData());
            QCOMPARE(size_t(document.array().size()), *count);
        }
        QVERIFY(accepted > 300);
        QVERIFY(refused > 300);
    }
};

FRESHET_TEST(TstMutatedBodies)
#include "tst_mutatedbodies.moc"
