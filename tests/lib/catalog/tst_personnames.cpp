#include "catalog/personnames.h"

#include <QHash>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace smile::catalog;

class TestPersonNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAPlainHash()
    {
        PersonNames names;
        QHash<QString, QString> expected;
        QRandomGenerator random(3);
        for (int i = 0; i < 20'000; ++i) {
            const QString id = u"tenant-%1"_s.arg(random.bounded(4000));
            const QString name =
                random.bounded(5) == 0 ? QString() : u"Ñame %1"_s.arg(random.bounded(50));
            QCOMPARE(names.set(id, name), expected.value(id) != name);
            if (name.isEmpty())
                expected.remove(id);
            else
                expected.insert(id, name);
            if (i == 5000)
                names.reserve(10'000);
        }
        QCOMPARE(names.size(), expected.size());
        for (int i = 0; i < 4000; ++i) {
            const QString id = u"tenant-%1"_s.arg(i);
            QCOMPARE(names.value(id), expected.value(id));
            QCOMPARE(names.contains(id), expected.contains(id));
            QCOMPARE(names.value(id, u"?"_s), expected.value(id, u"?"_s));
        }
    }

    void aCopyStaysAsItWas()
    {
        PersonNames names;
        names.set(u"u-1"_s, u"One"_s);
        const PersonNames copy = names;
        QVERIFY(copy.isSharedWith(names));
        QVERIFY(!names.set(u"u-1"_s, u"One"_s));
        QVERIFY(copy.isSharedWith(names)); // nothing was changed
        QVERIFY(names.set(u"u-1"_s, u"Another"_s));
        QVERIFY(!copy.isSharedWith(names));
        QCOMPARE(copy.value(u"u-1"_s), u"One"_s);
        QCOMPARE(names.value(u"u-1"_s), u"Another"_s);
    }

    void changesAreNamed()
    {
        PersonNames names;
        names.reserve(1000);
        for (int i = 0; i < 500; ++i)
            names.set(u"u-%1"_s.arg(i), u"Name %1"_s.arg(i));
        const PersonNames before = names;
        QCOMPARE(names.changedSince(before), QStringList());
        names.set(u"u-1"_s, u"Another"_s);
        names.set(u"u-2"_s, {});
        names.set(u"u-900"_s, u"New"_s);
        names.set(u"u-3"_s, u"Other for a moment"_s);
        names.set(u"u-3"_s, u"Name 3"_s);
        const auto changed = names.changedSince(before);
        QVERIFY(changed);
        QCOMPARE(QSet<QString>(changed->begin(), changed->end()),
                 (QSet<QString>{u"u-1"_s, u"u-2"_s, u"u-900"_s}));
        names.reserve(100'000);
        QVERIFY(!names.changedSince(before)); // all of them lie elsewhere now
    }
};

QTEST_APPLESS_MAIN(TestPersonNames)
#include "tst_personnames.moc"
