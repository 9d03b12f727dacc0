#include "tablefile/csvcell.h"

#include <QTest>

using namespace smile::tablefile;
using namespace Qt::StringLiterals;

class TestCsvCell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cell_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        const auto row = [](const char *name, const QString &text, const QString &cell) {
            QTest::newRow(name) << text << cell;
        };
        row("empty", {}, {});
        row("plain", u"Ana"_s, u"Ana"_s);
        row("letters of all the world", u"Ñoño 张伟 שלום"_s, u"Ñoño 张伟 שלום"_s);
        row("marks of direction inside", u"a\u202Eb"_s, u"a\u202Eb"_s);
        row("beyond the first plane", u"👩‍👩‍👧"_s, u"👩‍👩‍👧"_s);
        row("comma", u"Cruz, Ana"_s, u"\"Cruz, Ana\""_s);
        row("quote", u"the \"boss\""_s, u"\"the \"\"boss\"\"\""_s);
        row("only quotes", u"\"\""_s, u"\"\"\"\"\"\""_s);
        row("new line", u"a\nb"_s, u"\"a\nb\""_s);
        row("line ends of Windows", u"a\r\nb"_s, u"\"a\r\nb\""_s);
        row("semicolon", u"a; b"_s, u"a; b"_s);
        row("blanks at the ends", u" a "_s, u"\" a \""_s);
        row("sum", u"=1+1"_s, u"'=1+1"_s);
        row("command", u"=cmd|' /C calc'!A0"_s, u"'=cmd|' /C calc'!A0"_s);
        row("link", u"=HYPERLINK(\"http://x\",\"y\")"_s,
            u"\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""_s);
        row("phone", u"+639171234567"_s, u"'+639171234567"_s);
        row("minus", u"-2+3"_s, u"'-2+3"_s);
        row("at", u"@SUM(1)"_s, u"'@SUM(1)"_s);
        row("tab", u"\t=1"_s, u"\"'\t=1\""_s);
        row("tab before a letter", u"\tx"_s, u"\"'\tx\""_s);
        row("carriage return", u"\rx"_s, u"\"'\rx\""_s);
        row("behind blanks", u"   =1"_s, u"\"'   =1\""_s);
        row("behind a hard blank", u"\u00A0=1"_s, u"'\u00A0=1"_s);
        row("behind a wide blank", u"\u3000+1"_s, u"'\u3000+1"_s);
        row("behind a mark of direction", u"\u200F=1"_s, u"'\u200F=1"_s);
        row("behind a byte order mark", u"\uFEFF=1"_s, u"'\uFEFF=1"_s);
        row("behind a quote", u"\"=1"_s, u"\"'\"\"=1\""_s);
        row("tab behind blanks", u"  \tx"_s, u"\"'  \tx\""_s);
        row("full width equals", u"＝1+1"_s, u"'＝1+1"_s);
        row("full width plus", u"＋1"_s, u"'＋1"_s);
        row("full width minus", u"－1"_s, u"'－1"_s);
        row("full width at", u"＠SUM"_s, u"'＠SUM"_s);
        row("inside is no formula", u"a=1"_s, u"a=1"_s);
        row("e-mail", u"ana@x.ph"_s, u"ana@x.ph"_s);
        row("a day", u"2026-01-02"_s, u"2026-01-02"_s);
    }
    void cell()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, cell);
        QByteArray line;
        appendTextCell(line, text);
        QCOMPARE(QString::fromUtf8(line), cell);
        line = "a,";
        appendTextCell(line, QByteArrayView(text.toUtf8()));
        QCOMPARE(QString::fromUtf8(line), QString(u"a," + cell));
    }

    void hugeCell()
    {
        const QByteArray huge = '"' + QByteArray(10'000'000, '=');
        QByteArray line;
        appendTextCell(line, QByteArrayView(huge));
        QCOMPARE(line.size(), huge.size() + 4); // an apostrophe, two quotes around, one doubled
    }
};

QTEST_GUILESS_MAIN(TestCsvCell)
#include "tst_csvcell.moc"
