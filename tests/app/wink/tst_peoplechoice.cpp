#include "wink/peoplechoicemodel.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QTest>

using namespace smile;
using namespace smile::console;
using namespace Qt::StringLiterals;

namespace {

records::Record person(const QString &id, const QString &name, const QString &digits = {})
{
    const QJsonArray names = name.isEmpty() ? QJsonArray() : QJsonArray{name};
    return records::Record(id, QJsonObject{{u"names"_s, names}, {u"digits"_s, digits}});
}

} // namespace

/// The people that a test link may be made for.
class PeopleChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byNameAndUnnamedLast();
};

void PeopleChoiceTest::byNameAndUnnamedLast()
{
    PeopleChoiceModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QString id = u"user-9e3779b97f4a7c15a5c3"_s;
    model.setPeople({person(id, {}), person(u"u-2"_s, u"Zoë Tan"_s, u"4567"_s),
                     person(u"u-1"_s, u"Ana Cruz"_s)});
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row)
        shown += model.index(row).data().toString();
    QCOMPARE(shown, QStringList({u"A new person"_s, u"Ana Cruz"_s, u"Zoë Tan, •••4567"_s,
                                 u"9e3779…a5c3"_s}));
    QCOMPARE(model.rowOf(id), 3);
    QCOMPARE(model.rowOf({}), 0);
    QCOMPARE(model.rowOf(u"u-9"_s), -1);
    QVERIFY(model.index(2).data(PeopleChoiceModel::FindRole).toString().contains(u"zoe tan"_s));
    model.setPeople({});
    QCOMPARE(model.rowCount(), 1);
}

QTEST_GUILESS_MAIN(PeopleChoiceTest)
#include "tst_peoplechoice.moc"
