#include "catalog/catalog.h"
#include "lib/records/samples.h"
#include "records/store.h"
#include "records/view/model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace smile;
using namespace smile::tests;
using records::Model;
using records::Store;
using records::View;

class TestModel : public QObject
{
    Q_OBJECT

private:
    struct Fixture
    {
        Store store;
        View view{store, catalog::accounts};
        Model model{view};
        QAbstractItemModelTester tester{&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest};

        Fixture()
        {
            store.table(catalog::accounts)
                .upsert({account(u"a-1"_s, u"u-1"_s, u"CONNECTED"_s),
                         account(u"a-2"_s, u"u-2"_s, u"ERROR"_s),
                         account(u"a-3"_s, u"u-1"_s, u"PENDING"_s)});
        }
        QString cell(int row, QLatin1StringView path, int role = Qt::DisplayRole) const
        {
            return model.index(row, model.resource().columnIndex(path)).data(role).toString();
        }
    };

private Q_SLOTS:
    void cellsAreTheCatalogs()
    {
        Fixture f;
        QCOMPARE(f.model.rowCount(), 3);
        QCOMPARE(f.model.columnCount(), int(catalog::accounts.columns.size()));
        QCOMPARE(f.cell(0, "connection.status"_L1), u"Connected"_s);
        QCOMPARE(f.cell(1, "id"_L1, Qt::ToolTipRole), u"a-2"_s);
        QVERIFY(f.cell(0, "createdAt"_L1, Qt::ToolTipRole).contains(u"2026-01-02 00:00:00 UTC"));
        const int created = f.model.resource().columnIndex("createdAt"_L1);
        QCOMPARE(f.model.index(0, created).data(Qt::TextAlignmentRole).value<Qt::Alignment>(),
                 Qt::AlignRight | Qt::AlignVCenter);
        QCOMPARE(f.model.headerData(created, Qt::Horizontal).toString(), u"Connected"_s);
        QVERIFY(!f.model.headerData(-1, Qt::Horizontal).isValid());
        QVERIFY(!f.model.data({}).isValid());
        QCOMPARE(f.model.idOf(f.model.indexOf(u"a-3"_s)), u"a-3"_s);
        QVERIFY(!f.model.indexOf(u"a-9"_s).isValid());
        QVERIFY(!f.model.rowOf(3));
    }

    void persistentIndexesStayWithTheirRecords()
    {
        Fixture f;
        const QPersistentModelIndex second = f.model.indexOf(u"a-2"_s, 3);
        const QPersistentModelIndex third = f.model.indexOf(u"a-3"_s);
        QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
        f.view.setSpec({.sort = {{"id", Qt::DescendingOrder}}});
        QCOMPARE(third.row(), 0);
        QCOMPARE(second.row(), 1);
        QCOMPARE(second.column(), 3);
        f.store.table(catalog::accounts).upsert({account(u"a-9"_s, u"u-1"_s, u"ERROR"_s)});
        QCOMPARE(f.model.rowCount(), 4);
        QCOMPARE(third.row(), 1);
        f.store.table(catalog::accounts).remove({u"a-3"_s});
        QVERIFY(!third.isValid());
        QCOMPARE(second.row(), 1);
        f.view.setSpec({.words = u"connected"_s});
        QVERIFY(!second.isValid());
        QCOMPARE(reset.size(), 0);
    }

    void aChangeInPlaceIsDataChanged()
    {
        Fixture f;
        QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
        QSignalSpy layout(&f.model, &QAbstractItemModel::layoutChanged);
        f.store.table(catalog::accounts)
            .upsert(
                {account(u"a-1"_s, u"u-1"_s, u"ERROR"_s), account(u"a-3"_s, u"u-1"_s, u"ERROR"_s)});
        QCOMPARE(layout.size(), 0);
        QCOMPARE(changed.size(), 2); // two rows that are not neighbours
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 0);
        QCOMPARE(changed.at(1).at(1).toModelIndex().row(), 2);
        QCOMPARE(f.cell(2, "connection.status"_L1), u"Error"_s);
        f.view.setWording(f.view.wording());
        QCOMPARE(changed.size(), 3); // all of them at once
    }

    void namesAppearInPlace()
    {
        Fixture f;
        QCOMPARE(f.cell(0, "userId"_L1), u"u-1"_s);
        f.store.table(catalog::identities).upsert({identity(u"i-1"_s, u"u-1"_s, u"George"_s)});
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(f.cell(0, "userId"_L1), u"George"_s);
    }

    void everyResourceIsAModel_data()
    {
        QTest::addColumn<const catalog::Resource *>("resource");
        for (const catalog::Resource *resource : catalog::all())
            QTest::newRow(resource->key) << resource;
        QTest::newRow("people") << &catalog::people;
    }
    void everyResourceIsAModel()
    {
        QFETCH(const catalog::Resource *, resource);
        Store store;
        View view(store, *resource);
        Model model(view);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        store.table(*resource).upsert(
            {QJsonObject{{QString::fromLatin1(resource->idPath), u"x"_s}}});
        QCOMPARE(model.rowCount(), 1);
        for (int section = 0; section < model.columnCount(); ++section) {
            QVERIFY(!model.headerData(section, Qt::Horizontal).toString().isEmpty());
            model.index(0, section).data();
            model.index(0, section).data(Qt::ToolTipRole);
        }
    }
};

QTEST_GUILESS_MAIN(TestModel)
#include "tst_model.moc"
