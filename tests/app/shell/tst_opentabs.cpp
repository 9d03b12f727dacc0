#include "console/shell/opentabs.h"
#include "support/fakenotes.h"

#include <QSignalSpy>
#include <QTest>

using namespace smile::console;
using smile::tests::FakeNotes;
using namespace Qt::StringLiterals;

class TestOpenTabs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeBackInTheirOrder()
    {
        FakeNotes notes;
        {
            OpenTabs tabs;
            tabs.setNotes(&notes);
            QCoreApplication::sendPostedEvents();
            for (const QString &id : {u"u-1"_s, u"u-2"_s, u"u-1"_s, u"u-3"_s})
                tabs.add(id);
            tabs.remove(u"u-2"_s);
        }
        QCOMPARE(opened(notes), (QStringList{u"u-1"_s, u"u-3"_s}));
    }

    // Nobody's tab is lost because the store answers late.
    void whatIsOpenedBeforeTheStoreAnswersStays()
    {
        FakeNotes notes;
        notes.kept["tabs"] = R"(["u-1","u-2"])";
        {
            OpenTabs tabs;
            tabs.setNotes(&notes);
            tabs.add(u"u-2"_s);
            tabs.add(u"u-9"_s);
            QCOMPARE(notes.kept["tabs"], QByteArray(R"(["u-1","u-2"])"));
            QSignalSpy kept(&tabs, &OpenTabs::kept);
            connect(&tabs, &OpenTabs::kept, this, [&tabs](const QStringList &ids) {
                for (const QString &id : ids)
                    tabs.add(id);
            });
            QTRY_COMPARE(kept.size(), 1);
            QCOMPARE(kept[0][0].toStringList(), QStringList{u"u-1"_s});
        }
        QCOMPARE(opened(notes), (QStringList{u"u-2"_s, u"u-9"_s, u"u-1"_s}));
    }

    void nothingIsKeptWithoutAStore()
    {
        OpenTabs tabs;
        tabs.setNotes(nullptr);
        QSignalSpy kept(&tabs, &OpenTabs::kept);
        tabs.add(u"u-1"_s);
        QCoreApplication::sendPostedEvents();
        QVERIFY(kept.isEmpty());
    }

    void nonsenseIsNoTab_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char *bytes : {"", "{", "{}", "[1,null,\"\",{}]", "null"})
            QTest::newRow(bytes) << QByteArray(bytes);
    }
    void nonsenseIsNoTab()
    {
        QFETCH(QByteArray, bytes);
        FakeNotes notes;
        notes.kept["tabs"] = bytes;
        QVERIFY(opened(notes).isEmpty());
    }

    void fewerThanAnybodyReadsAreOpenedAgain()
    {
        FakeNotes notes;
        OpenTabs tabs;
        tabs.setNotes(&notes);
        QCoreApplication::sendPostedEvents();
        for (int i = 0; i < 40; ++i)
            tabs.add(QString::number(i));
        QCOMPARE(opened(notes).size(), 12);
    }

private:
    /// By the next run.
    static QStringList opened(FakeNotes &notes)
    {
        OpenTabs tabs;
        QStringList ids;
        QSignalSpy kept(&tabs, &OpenTabs::kept);
        tabs.setNotes(&notes);
        QCoreApplication::sendPostedEvents();
        return kept.isEmpty() ? QStringList() : kept[0][0].toStringList();
    }
};

QTEST_GUILESS_MAIN(TestOpenTabs)
#include "tst_opentabs.moc"
