// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"
#include "tests/session/sessionfixture.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <utility>

using namespace freshet;
using namespace freshet::test;

namespace {

/// Asks before it stores anything, and waits for the answer.
class AskingStore final : public CredentialStore
{
public:
    CredentialReply *read(const QString &) override { return new CredentialReply(this); }

    CredentialReply *write(const QString &key, const QByteArray &secret) override
    {
        auto *reply = new CredentialReply(this);
        m_asked.append({reply, key, secret});
        return reply;
    }

    CredentialReply *remove(const QString &key) override
    {
        kept.remove(key);
        auto *reply = new CredentialReply(this);
        QMetaObject::invokeMethod(reply, [reply] { emit reply->finished(QByteArray()); }, Qt::QueuedConnection);
        return reply;
    }

    [[nodiscard]] int questions() const { return int(m_asked.size()); }

    void sayYes()
    {
        const QList<Question> asked = std::exchange(m_asked, {});
        for (const Question &question : asked) {
            kept.insert(question.key, question.secret);
            emit question.reply->finished(QByteArray());
        }
    }

    QHash<QString, QByteArray> kept;

private:
    struct Question
    {
        CredentialReply *reply;
        QString key;
        QByteArray secret;
    };
    QList<Question> m_asked;
};

} // namespace

/// A sign-in that is cancelled while the keychain asks the person something.
class TstSessionTakeBack : public QObject
{
    Q_OBJECT

private slots:
    void aLateYesLeavesNoToken()
    {
        SessionFixture f;
        f.acceptEverything();
        AskingStore store;
        Session session(f.profiles, store, f.clock, impatient());
        session.signIn(f.request());
        QTRY_COMPARE(store.questions(), 1);
        session.cancelSignIn();
        store.sayYes();
        QCOMPARE(store.kept, (QHash<QString, QByteArray>()));
    }

    void aLateYesDoesNotHarmTheNextSignIn()
    {
        SessionFixture f;
        f.acceptEverything();
        QVERIFY(f.signIn(f.request()));
        AskingStore store;
        Session session(f.profiles, store, f.clock, impatient());
        session.signIn(f.request());
        QTRY_COMPARE(store.questions(), 1);
        session.cancelSignIn();
        SignInRequest second = f.request();
        second.token += "-second";
        session.signIn(second);
        QTRY_COMPARE(store.questions(), 2);
        store.sayYes();
        QTRY_COMPARE(session.state(), Session::State::SignedIn);
        store.sayYes();
        QCOMPARE(store.kept.values(), QList<QByteArray>{second.token});
    }
};

FRESHET_TEST(TstSessionTakeBack)
#include "tst_sessiontakeback.moc"
