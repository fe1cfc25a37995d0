// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisp/decoders.h"
#include "uisp/recordshape.h"

namespace freshet {

namespace {

constexpr FieldNames methodNames{"id", "name", "isSystem"};
constexpr FieldNames namedNames{"id", "name"};
constexpr FieldNames attributeNames{"id", "key", "name", "attributeType"};

PaymentMethod readMethod(RecordReader &row)
{
    PaymentMethod method;
    method.id = row.scalarText(methodNames["id"]);
    if (method.id.isEmpty())
        method.id = row.requiredText(methodNames["id"]);
    method.name = row.text(methodNames["name"]);
    method.isSystem = row.flag(methodNames["isSystem"]);
    return method;
}

template<typename Record>
Record readNamed(RecordReader &row)
{
    return {row.requiredId(namedNames["id"]), row.text(namedNames["name"])};
}

CustomAttribute readAttribute(RecordReader &row)
{
    return {row.requiredId(attributeNames["id"]), row.requiredText(attributeNames["key"]),
            row.text(attributeNames["name"]), row.text(attributeNames["attributeType"])};
}

constexpr RecordShape<PaymentMethod> methodShape{Entity::PaymentMethod, QLatin1String("payment method"), methodNames,
                                                 readMethod};
constexpr RecordShape<Organization> organizationShape{Entity::Organization, QLatin1String("organization"), namedNames,
                                                      readNamed<Organization>};
constexpr RecordShape<Tag> tagShape{Entity::Tag, QLatin1String("tag"), namedNames, readNamed<Tag>};
constexpr RecordShape<CustomAttribute> attributeShape{Entity::CustomAttribute, QLatin1String("custom attribute"),
                                                      attributeNames, readAttribute};

} // namespace

Result<Page<PaymentMethod>> decodePaymentMethods(const QByteArray &body)
{
    return decodeList(body, methodShape);
}

Result<Page<Organization>> decodeOrganizations(const QByteArray &body)
{
    return decodeList(body, organizationShape);
}

Result<Page<Tag>> decodeTags(const QByteArray &body)
{
    return decodeList(body, tagShape);
}

Result<Page<CustomAttribute>> decodeCustomAttributes(const QByteArray &body)
{
    return decodeList(body, attributeShape);
}

} // namespace freshet
