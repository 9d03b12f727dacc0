#include "catalog/catalog.h"
#include "parts/cellroles.h"
#include "records/store.h"
#include "table/recordmodel.h"
#include "theme/theme.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace smile;
using namespace smile::console;
using namespace Qt::StringLiterals;

namespace {

QJsonObject account(const QString &id, const QString &status)
{
    return {{u"id"_s, id},
            {u"userId"_s, u"u-1"_s},
            {u"providerId"_s, u"sss_ph"_s},
            {u"connection"_s, QJsonObject{{u"status"_s, status}}}};
}

} // namespace

/// The rows of every list, with how their cells look.
class RecordModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRules();
    void saysHowCellsLook();
    void placesAnInvite();
};

void RecordModelTest::keepsTheRules()
{
    records::Store store;
    records::View view(store, catalog::accounts);
    RecordModel model(view);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    records::Table &table = store.table(catalog::accounts);
    table.upsert({account(u"a-1"_s, u"CONNECTED"_s), account(u"a-2"_s, u"ERROR"_s)});
    QCOMPARE(model.rowCount(), 2);
    table.upsert({account(u"a-1"_s, u"ERROR"_s)});
    view.setSpec({.words = u"a-2"_s});
    QCOMPARE(model.rowCount(), 1);
    view.setSpec({});
    table.remove({u"a-1"_s});
    QCOMPARE(model.rowCount(), 1);
    table.clear();
    QCOMPARE(model.rowCount(), 0);
}

void RecordModelTest::saysHowCellsLook()
{
    records::Store store;
    records::View view(store, catalog::accounts);
    const RecordModel model(view);
    store.table(catalog::accounts)
        .upsert({account(u"a-1"_s, u"ERROR"_s), account(u"a-2"_s, u"SOMETHING_NEW"_s)});
    const int section = catalog::accounts.columnIndex("connection.status"_L1);
    const QModelIndex error = model.indexOf(u"a-1"_s, section);
    QCOMPARE(error.data(LookRole).toInt(), int(CellLook::Chip));
    QCOMPARE(error.data(StateRole).toInt(), int(State::Err));
    QCOMPARE(error.data().toString(), u"Error"_s);
    const QModelIndex unknown = model.indexOf(u"a-2"_s, section);
    QCOMPARE(unknown.data(StateRole).toInt(), int(State::Out));
    QCOMPARE(unknown.data().toString(), u"SOMETHING_NEW"_s);
}

void RecordModelTest::placesAnInvite()
{
    const catalog::Column *status = catalog::invites.column("status"_L1);
    const auto placeOf = [status](const QString &value) {
        return inviteStage(*status, QJsonObject{{u"status"_s, value}});
    };
    QCOMPARE(placeOf(u"INVITED"_s), 1);
    QCOMPARE(placeOf(u"LINKED"_s), 5);
    QCOMPARE(placeOf(u"REVOKED"_s), 0);
    QCOMPARE(placeOf(u"SOMETHING_NEW"_s), 0);
}

QTEST_MAIN(RecordModelTest)
#include "tst_recordmodel.moc"
