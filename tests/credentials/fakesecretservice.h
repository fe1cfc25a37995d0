// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QHash>
#include <QList>

#include <optional>

namespace freshet::test {

/// Stands at org.freedesktop.secrets on the test's own bus and answers each method as told. A method that it was told
/// nothing about is never answered until release().
class FakeSecretService : public QDBusVirtualObject
{
    Q_OBJECT

public:
    explicit FakeSecretService(QObject *parent = nullptr);
    ~FakeSecretService() override;

    [[nodiscard]] bool isOnBus() const { return m_isOnBus; }
    void answer(const QString &method, const QVariant &value) { m_values.insert(method, value); }
    void refuse(const QString &method, const QString &errorName) { m_errors.insert(method, errorName); }
    /// Calls that wait for an answer.
    [[nodiscard]] int waiting() const { return int(m_waiting.size()); }
    /// Ends every waiting call, and all that follow, with an error.
    void release();

    [[nodiscard]] QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    QDBusConnection m_bus;
    bool m_isOnBus = false;
    bool m_isReleased = false;
    QHash<QString, QVariant> m_values;
    QHash<QString, QString> m_errors;
    QList<QDBusMessage> m_waiting;
};

} // namespace freshet::test
