#include "json/jsondiff.h"
#include "json/jsondiffmodel.h"
#include "json/jsonoutline.h"
#include "json/jsontext.h"
#include "json/jsontreemodel.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace smile::console;
using namespace Qt::StringLiterals;
using Kind = JsonChange::Kind;

namespace {

QJsonObject sample()
{
    return {{u"emails"_s,
             QJsonArray{QJsonObject{{u"address"_s, u"a@x.ph"_s}},
                        QJsonObject{{u"address"_s, u"b@x.ph"_s}, {u"type"_s, QJsonValue()}}}},
            {u"empty"_s, QJsonObject()},
            {u"none"_s, QJsonArray()},
            {u"odd {key\": [\\"_s, u"a \"quoted\", [bracket"_s},
            {u"sum"_s, 9007199254740993LL}};
}

int nodeAt(const JsonOutline &outline, const QString &path)
{
    for (int line = 0; line < outline.lines()->count(); ++line)
        if (outline.nodeAt(line) == line && outline.pathOf(line) == path)
            return line;
    return -1;
}

} // namespace

class TestJsonModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesStayAsSent()
    {
        const JsonOutline outline(QJsonObject{{u"big"_s, 9007199254740993LL},
                                              {u"none"_s, QJsonValue()},
                                              {u"name"_s, u"王小明 \"Jr.\"\n"_s}});
        const QString text = outline.lines()->text;
        QVERIFY(text.contains(u"\"big\": 9007199254740993"_s));
        QVERIFY(text.contains(u"\"none\": null"_s));
        QVERIFY(text.contains(u"王小明 \\\"Jr.\\\"\\n"_s));
        QCOMPARE(outline.valueOf(nodeAt(outline, u"name"_s)), u"王小明 \"Jr.\"\n"_s);
    }

    void bareValuesHaveALine_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("string") << QJsonValue(u"a"_s) << u"\"a\""_s;
        QTest::newRow("number") << QJsonValue(12) << u"12"_s;
        QTest::newRow("null") << QJsonValue() << u"null"_s;
        QTest::newRow("nothing") << QJsonValue(QJsonValue::Undefined) << QString();
    }
    void bareValuesHaveALine()
    {
        QFETCH(QJsonValue, value);
        QTEST(JsonOutline(value).lines()->text, "text");
    }

    void outlineKnowsPathsAndValues()
    {
        const JsonOutline outline(sample());
        const int second = nodeAt(outline, u"emails[1]"_s);
        QVERIFY(second > 0);
        QCOMPARE(outline.valueOf(second),
                 u"{\n    \"address\": \"b@x.ph\",\n    \"type\": null\n}"_s);
        QCOMPARE(outline.valueOf(nodeAt(outline, u"emails[0].address"_s)), u"a@x.ph"_s);
        QCOMPARE(outline.jsonOf(nodeAt(outline, u"emails[0].address"_s)), u"\"a@x.ph\""_s);
        QCOMPARE(outline.jsonOf(0), outline.lines()->text);
        QCOMPARE(outline.pathOf(0), QString());
        const int odd = nodeAt(outline, u"odd {key\": [\\"_s);
        QVERIFY(odd > 0);
        QCOMPARE(outline.valueOf(odd), u"a \"quoted\", [bracket"_s);
        QVERIFY(!outline.isContainer(odd));
        QVERIFY(outline.childrenOf(nodeAt(outline, u"none"_s)).isEmpty());
        QCOMPARE(outline.childrenOf(0).size(), 5);
        // A bracket that closes belongs to what it closes.
        QCOMPARE(outline.nodeAt(outline.lines()->count() - 1), 0);
    }

    void treeHoldsEveryValue()
    {
        JsonTreeModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        const auto outline = std::make_shared<const JsonOutline>(sample());
        model.setOutline(outline);
        QCOMPARE(model.rowCount(), 5);
        const QModelIndex emails = model.index(0, 0);
        QCOMPARE(emails.data().toString(), u"emails"_s);
        QVERIFY(model.hasChildren(emails));
        QVERIFY(!model.hasChildren(model.index(1, 0)));
        const QModelIndex second = model.index(1, 0, emails);
        QCOMPARE(second.data().toString(), u"[1]"_s);
        QCOMPARE(model.index(0, 1, second).data().toString(), u"b@x.ph"_s);
        QCOMPARE(model.index(4, 1).data().toString(), u"9007199254740993"_s);
        const QModelIndex address = model.index(0, 0, second);
        QCOMPARE(model.indexOf(model.nodeOf(address)), address);
        model.setOutline(std::make_shared<const JsonOutline>(QJsonValue(12)));
        QCOMPARE(model.rowCount(), 0);
    }

    void everyPartOfALineHasItsColour()
    {
        const QList<JsonSpan> spans = jsonSpans(u"    \"a\\\":\": -1.5e+3,"_s);
        const QList<JsonSpan> wanted{{4, 6, JsonPart::Key},
                                     {10, 1, JsonPart::Punctuation},
                                     {12, 7, JsonPart::Number},
                                     {19, 1, JsonPart::Punctuation}};
        QCOMPARE(spans, wanted);
        QCOMPARE(jsonSpans(u"\"x\","_s).first().part, JsonPart::String);
        QCOMPARE(jsonSpans(u"null"_s).first().part, JsonPart::Null);
        QCOMPARE(jsonSpans(u"true"_s).first().part, JsonPart::Literal);
        QCOMPARE(jsonSpans(u"\"open"_s).size(), 1); // a cut string ends with its line
    }

    void diffNamesPathsOfEachKind()
    {
        const QJsonObject before{{u"a"_s, 1},
                                 {u"gone"_s, QJsonObject{{u"x"_s, 1}}},
                                 {u"list"_s, QJsonArray{1, 2}},
                                 {u"same"_s, u"x"_s},
                                 {u"type"_s, u"1"_s}};
        const QJsonObject after{{u"a"_s, 2},
                                {u"list"_s, QJsonArray{1, 3, 4}},
                                {u"new"_s, QJsonValue()},
                                {u"same"_s, u"x"_s},
                                {u"type"_s, 1}};
        const QList<JsonChange> wanted{{Kind::Changed, u"a"_s, u"1"_s, u"2"_s},
                                       {Kind::Removed, u"gone"_s, u"{\"x\":1}"_s, {}},
                                       {Kind::Changed, u"list[1]"_s, u"2"_s, u"3"_s},
                                       {Kind::Added, u"list[2]"_s, {}, u"4"_s},
                                       {Kind::Added, u"new"_s, {}, u"null"_s},
                                       {Kind::Changed, u"type"_s, u"\"1\""_s, u"1"_s}};
        QCOMPARE(jsonDiff(before, after), wanted);
        QVERIFY(jsonDiff(before, before).isEmpty());
        QCOMPARE(jsonDiff(1, QJsonObject()).size(), 1);
    }

    void itemsWithIdsAreMatchedByThem()
    {
        const auto item = [](const QString &id, int amount) {
            return QJsonObject{{u"id"_s, id}, {u"amount"_s, amount}};
        };
        const QJsonArray before{item(u"t-1"_s, 1), item(u"t-2"_s, 2), item(u"t-3"_s, 3)};
        const QJsonArray after{item(u"t-0"_s, 0), item(u"t-1"_s, 1), item(u"t-3"_s, 4)};
        QStringList paths;
        for (const JsonChange &change : jsonDiff(before, after))
            paths += change.path;
        QCOMPARE(paths, (QStringList{u"[t-2]"_s, u"[t-3].amount"_s, u"[t-0]"_s}));
    }

    void diffModelShowsBothSides()
    {
        JsonDiffModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSides(u"before"_s, u"now"_s);
        model.setChanges(jsonDiff(QJsonObject{{u"a"_s, 1}}, QJsonObject{{u"a"_s, 2}}));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, JsonDiffModel::What).data().toString(), u"changed"_s);
        QCOMPARE(model.index(0, JsonDiffModel::Before).data().toString(), u"1"_s);
        QCOMPARE(model.index(0, JsonDiffModel::After).data().toString(), u"2"_s);
        QCOMPARE(model.headerData(JsonDiffModel::After, Qt::Horizontal, Qt::DisplayRole).toString(),
                 u"now"_s);
    }
};

QTEST_MAIN(TestJsonModels)
#include "tst_jsonmodels.moc"
