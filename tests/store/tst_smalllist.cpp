// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/onerefresh.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace freshet;
using namespace freshet::test;

class TstSmallList : public QObject
{
    Q_OBJECT

private slots:
    void isReplacedWhenItWasReadWhole()
    {
        CacheFile cache;
        refresh(cache, std::vector{Tag{1, sql("a")}, Tag{2, sql("b")}, Tag{3, sql("c")}});
        const std::vector<Tag> next = {{1, sql("a")}, {2, sql("B")}, {4, sql("d")}};
        PublishRequest partial = fullRequest();
        partial.completeLists = {Entity::Customer};
        refresh(cache, next, partial);
        QCOMPARE(cache.rows(sql("SELECT name FROM tags ORDER BY id")), (QStringList{sql("a"), sql("b"), sql("c")}));
        const EntityCounts counts = refresh(cache, next).counts.at(Entity::Tag);
        QCOMPARE(cache.rows(sql("SELECT name FROM tags ORDER BY id")), (QStringList{sql("a"), sql("B"), sql("d")}));
        QCOMPARE(counts.received, 3);
        QCOMPARE(counts.unchanged, 1);
        QCOMPARE(counts.changed, 1);
        QCOMPARE(counts.added, 1);
        QCOMPARE(counts.gone, 1);
    }

    void isBelievedToBeEmptyTheSecondTime()
    {
        CacheFile cache;
        const std::vector<Tag> tags = {{1, sql("a")}, {2, sql("b")}};
        refresh(cache, tags);
        const auto kept = [&] { return cache.value(sql("SELECT count(*) FROM tags")).toInt(); };
        QCOMPARE(refresh(cache, std::vector<Tag>{}).counts.at(Entity::Tag).gone, qint64(0));
        QCOMPARE(kept(), 2);
        QCOMPARE(refresh(cache, tags).counts.at(Entity::Tag).unchanged, qint64(2));
        refresh(cache, std::vector<Tag>());
        QCOMPARE(kept(), 2); // it was filled in between
        QCOMPARE(refresh(cache, std::vector<Tag>{}).counts.at(Entity::Tag).gone, qint64(2));
        QCOMPARE(kept(), 0);
        QCOMPARE(refresh(cache, tags).counts.at(Entity::Tag).added, qint64(2));
    }
};

FRESHET_TEST(TstSmallList)
#include "tst_smalllist.moc"
