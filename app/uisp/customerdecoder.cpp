// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisp/decoders.h"
#include "uisp/recordshape.h"

#include <QStringList>

namespace freshet {

namespace {

constexpr FieldNames contactNames{"name", "email", "phone", "isBilling"};
constexpr FieldNames attributeNames{"key", "value"};
constexpr FieldNames tagNames{"name"};
constexpr FieldNames names{"id",
                           "userIdent",
                           "clientType",
                           "isLead",
                           "isArchived",
                           "isActive",
                           "firstName",
                           "lastName",
                           "companyName",
                           "organizationId",
                           "currencyCode",
                           "accountBalance",
                           "accountCredit",
                           "accountOutstanding",
                           "hasOverdueInvoice",
                           "hasSuspendedService",
                           "registrationDate",
                           "fullAddress",
                           "street1",
                           "street2",
                           "city",
                           "zipCode",
                           "note",
                           {"contacts", &contactNames},
                           {"tags", &tagNames},
                           {"attributes", &attributeNames}};

constexpr int residential = 1;
constexpr int company = 2;

void readIdentity(RecordReader &row, Customer &customer)
{
    customer.id = row.requiredId(names["id"]);
    customer.userIdent = row.text(names["userIdent"]);
    customer.isCompany = row.optionalCode(names["clientType"], residential, company) == company;
    customer.isLead = row.flag(names["isLead"]);
    customer.isArchived = row.flag(names["isArchived"]);
    customer.isActive = row.flag(names["isActive"]);
    customer.firstName = row.text(names["firstName"]);
    customer.lastName = row.text(names["lastName"]);
    customer.companyName = row.text(names["companyName"]);
    customer.organizationId = row.optionalId(names["organizationId"]).value_or(0);
}

/// UISP leaves currency and amounts out for a token without the right to see accounts: that is no error here, but
/// nothing is known of the account then, as when any of its amounts is missing.
void readAccount(RecordReader &row, Customer &customer)
{
    const Currency currency = row.optionalCurrency(names["currencyCode"]);
    if (currency.isEmpty())
        return;
    const std::optional<qint64> balance = row.optionalAmount(names["accountBalance"], currency);
    const std::optional<qint64> credit = row.optionalAmount(names["accountCredit"], currency);
    const std::optional<qint64> outstanding = row.optionalAmount(names["accountOutstanding"], currency);
    if (!balance || !credit || !outstanding)
        return;
    customer.currency = currency;
    customer.accountBalance = *balance;
    customer.accountCredit = *credit;
    customer.accountOutstanding = *outstanding;
}

QString readAddress(RecordReader &row)
{
    const QString whole = row.text(names["fullAddress"]);
    QStringList parts;
    for (const Field field : {names["street1"], names["street2"], names["city"], names["zipCode"]})
        parts.append(row.text(field));
    parts.removeAll(QString());
    return whole.isEmpty() ? parts.join(QStringLiteral(", ")) : whole;
}

Contact readContact(RecordReader &row)
{
    return {row.text(contactNames["name"]), row.text(contactNames["email"]), row.text(contactNames["phone"]),
            row.flag(contactNames["isBilling"])};
}

void readLists(RecordReader &row, Customer &customer)
{
    row.forEach(names["contacts"], [&](RecordReader &contact) { customer.contacts.push_back(readContact(contact)); });
    row.forEach(names["tags"], [&](RecordReader &tag) {
        if (QString name = tag.text(tagNames["name"]); !name.isEmpty())
            customer.tags.push_back(std::move(name));
    });
    row.forEach(names["attributes"], [&](RecordReader &attribute) {
        customer.attributes.push_back(
            {attribute.requiredText(attributeNames["key"]), attribute.scalarText(attributeNames["value"])});
    });
}

Customer readCustomer(RecordReader &row)
{
    Customer customer;
    readIdentity(row, customer);
    readAccount(row, customer);
    customer.hasOverdueInvoice = row.flag(names["hasOverdueInvoice"]);
    customer.hasSuspendedService = row.flag(names["hasSuspendedService"]);
    customer.registeredOn = row.optionalDate(names["registrationDate"]);
    customer.address = readAddress(row);
    customer.note = row.text(names["note"]);
    readLists(row, customer);
    return customer;
}

constexpr RecordShape<Customer> shape{Entity::Customer,  QLatin1String("customer"), names, readCustomer, "id",
                                      "registrationDate"};

} // namespace

Result<Page<Customer>> decodeCustomers(const QByteArray &body)
{
    return decodeList(body, shape);
}

Result<Customer> decodeCustomer(const QByteArray &body)
{
    return decodeOne(body, shape);
}

} // namespace freshet
