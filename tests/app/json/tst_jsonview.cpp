#include "parts/button.h"
#include "theme/appearance.h"
#include "json/jsonedit.h"
#include "json/jsonview.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace smile::console;
using namespace Qt::StringLiterals;

namespace {

QJsonObject bigRecord(int items)
{
    QJsonArray list;
    for (int i = 0; i < items; ++i)
        list.append(
            QJsonObject{{u"id"_s, u"t-%1"_s.arg(i)}, {u"amount"_s, i}, {u"note"_s, u"needle"_s}});
    return {{u"transactions"_s, list}};
}

} // namespace

class TestJsonView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void valuesStayAsSent()
    {
        const QJsonObject record{{u"id"_s, u"a-1"_s},
                                 {u"big"_s, 9007199254740993LL},
                                 {u"none"_s, QJsonValue()},
                                 {u"name"_s, u"王小明 \"Jr.\"\n"_s}};
        const JsonText text = jsonText(record);
        QCOMPARE(text.shortened, 0);
        QCOMPARE(text.shown, text.whole);
        QVERIFY(text.whole.contains(u"\"big\": 9007199254740993"_s));
        QVERIFY(text.whole.contains(u"\"none\": null"_s));
        QVERIFY(text.whole.contains(u"王小明 \\\"Jr.\\\"\\n"_s));
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
        QTEST(jsonText(value).whole, "text");
    }

    void aLongValueIsCutForShowingOnly()
    {
        const QString picture(100'000, u'A');
        const JsonText text = jsonText(QJsonObject{{u"a"_s, picture}, {u"b"_s, 1}});
        QCOMPARE(text.shortened, 1);
        QVERIFY(text.whole.contains(picture));
        for (const QString &line : text.shown.split(u'\n'))
            QVERIFY(line.size() <= JsonText::longestLine + 3);
        QVERIFY(text.shown.contains(u"…\",\n"_s));
        QCOMPARE(text.shown.count(u'\n'), text.whole.count(u'\n'));
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

    void onlyLinesInSightAreColoured()
    {
        JsonView view;
        view.resize(500, 300);
        view.show();
        view.setValue(bigRecord(5000));
        const auto *edit = view.findChild<JsonEdit *>();
        // The rest comes slice by slice; what is in sight does not wait for it.
        QTRY_COMPARE(edit->toPlainText(), view.text());
        QVERIFY(edit->document()->blockCount() > 20'000);
        int coloured = 0;
        for (QTextBlock block = edit->document()->begin(); block.isValid(); block = block.next())
            coloured += block.layout()->formats().isEmpty() ? 0 : 1;
        QVERIFY2(coloured > 3 && coloured < 100, qPrintable(QString::number(coloured)));
    }

    void searchFindsWhatIsNotFilledInYet()
    {
        JsonView view;
        view.resize(500, 300);
        view.show();
        view.setValue(bigRecord(5000));
        auto *edit = view.findChild<JsonEdit *>();
        QVERIFY(edit->toPlainText().size() < view.text().size());
        view.searchField()->setText(u"t-4999"_s);
        QCOMPARE(edit->textCursor().selectedText(), u"t-4999"_s);
    }

    void searchCountsAndSteps()
    {
        JsonView view;
        view.resize(500, 300);
        view.show();
        view.setValue(bigRecord(3));
        QLineEdit *field = view.searchField();
        QCOMPARE(field->accessibleName(), u"Search in JSON"_s);
        field->setText(u"NEEDLE"_s);
        auto *edit = view.findChild<JsonEdit *>();
        QCOMPARE(edit->currentMatch(), 0);
        QCOMPARE(edit->textCursor().selectedText(), u"needle"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(edit->currentMatch(), 1);
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(edit->currentMatch(), 2); // round the end
        field->setText(u"nowhere"_s);
        QCOMPARE(edit->currentMatch(), -1);
        QVERIFY(edit->extraSelections().isEmpty());
    }

    void controlFGoesToTheSearch()
    {
        JsonView view;
        view.show();
        view.setValue(bigRecord(1));
        QVERIFY(QTest::qWaitForWindowActive(&view));
        auto *edit = view.findChild<JsonEdit *>();
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(view.searchField()->hasFocus());
        QTest::keyClick(view.searchField(), Qt::Key_Escape);
        QVERIFY(edit->hasFocus());
    }

    void copyAllGivesTheWholeRecord()
    {
        JsonView view;
        const QJsonObject record{{u"photo"_s, QString(5000, u'A')}};
        view.setValue(record);
        Button *copy = nullptr;
        for (Button *button : view.findChildren<Button *>()) {
            if (button->text() == u"Copy all"_s)
                copy = button;
        }
        QVERIFY(copy);
        copy->click();
        QCOMPARE(QApplication::clipboard()->text(), jsonText(record).whole);
    }

    void theSameValueKeepsThePlace()
    {
        JsonView view;
        view.resize(500, 200);
        view.show();
        view.setValue(bigRecord(100));
        auto *edit = view.findChild<JsonEdit *>();
        edit->moveCursor(QTextCursor::End);
        const int position = edit->textCursor().position();
        view.setValue(bigRecord(100));
        QCOMPARE(edit->textCursor().position(), position);
    }
};

QTEST_MAIN(TestJsonView)
#include "tst_jsonview.moc"
