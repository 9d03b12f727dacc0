#include "app/person/personworld.h"
#include "person/comparedtable.h"
#include "person/fieldsmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QTest>

using namespace smile;
using namespace smile::console;
using namespace smile::tests;
using namespace Qt::StringLiterals;

class TestComparedTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manySourcesScrollBesideTheirNames()
    {
        PersonWorld world;
        QList<records::Record> sources;
        for (int i = 0; i < 9; ++i) {
            const QString id = u"id-%1"_s.arg(i);
            sources.append(records::Record(
                id, QJsonObject{{u"id"_s, id},
                                {u"fullName"_s, i == 4 ? u"Ana Santos"_s : u"Ana Reyes Santos"_s},
                                {u"metadata"_s, metadata(u"sss_ph"_s, u"a-1"_s)}}));
        }
        FieldsModel model;
        ComparedTable table(model, world.settings);
        model.setTable(identityFields(sources, world.wording()));
        table.resize(700, 400);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        QVERIFY(table.verticalHeader()->isVisible());
        QVERIFY(table.rowHeight(0) > table.rowHeight(1)); // how it differs stands below the value
        table.setFocus();
        table.setCurrentIndex(model.index(0, 0));
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(&table, Qt::Key_Right);
        QCOMPARE(table.currentIndex().column(), 4);
        QVERIFY(table.horizontalScrollBar()->value() > 0);
        QTest::keySequence(&table, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Ana Santos"_s);
        table.copyRows();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(
            model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString() + u'\t'));
    }
};

QTEST_MAIN(TestComparedTable)
#include "tst_comparedtable.moc"
