#include "copy/recordformat.h"
#include "copy/recordkeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace smile::copy;
using namespace Qt::StringLiterals;

namespace {

/// Anything that JSON can hold, as the parser makes it.
QJsonValue anything(QRandomGenerator &random, int depth)
{
    static const QStringList texts{QString(),
                                   u"CONNECTED"_s,
                                   u"a-fd145a653e3a2858f2259328d8e47588"_s,
                                   u"fd145a653e3a2858f2259328d8e47588"_s,
                                   u"a-FD145A653E3A2858F2259328D8E47588"_s,
                                   u"a-fd145a653e3a2858f2259328d8e4758"_s,
                                   u"Zuñiga 名前 \U0001F600 \u202E"_s,
                                   QString(QChar(0)) + u"x"_s,
                                   QString(5000, u'y')};
    switch (random.bounded(depth > 3 ? 6 : 8)) {
    case 0:
        return QJsonValue::Null;
    case 1:
        return random.bounded(2) == 0;
    case 2:
        return qint64(random.generate64());
    case 3:
        return random.generateDouble() * 1e9;
    case 4:
    case 5:
        return texts[random.bounded(int(texts.size()))];
    case 6: {
        QJsonArray array;
        for (int i = random.bounded(4); i > 0; --i)
            array.append(anything(random, depth + 1));
        return array;
    }
    default: {
        static const QStringList keys{u"id"_s, u"status"_s, u"no such key"_s, QString(), u"ключ"_s};
        QJsonObject object;
        for (int i = random.bounded(5); i > 0; --i)
            object.insert(keys[random.bounded(int(keys.size()))], anything(random, depth + 1));
        return object;
    }
    }
}

} // namespace

class TestRecordFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsComeBackEqual()
    {
        QRandomGenerator random(1);
        for (int i = 0; i < 5000; ++i) {
            const QJsonObject record{{u"id"_s, i}, {u"any"_s, anything(random, 0)}};
            QCOMPARE(unpacked(packed(record)), record);
        }
        QCOMPARE(unpacked(packed({})), QJsonObject());
    }

    void numbersStayWhatTheParserMadeOfThem()
    {
        const QJsonObject parsed =
            QJsonDocument::fromJson(
                R"({"a":1,"b":1.0,"c":-0.0,"d":1e3,"e":9223372036854775807,"f":-5,"g":0.1,"h":1e300})")
                .object();
        QCOMPARE(unpacked(packed(parsed)), parsed);
        QCOMPARE(QJsonDocument(unpacked(packed(parsed))).toJson(), QJsonDocument(parsed).toJson());
    }

    void cutOrForeignBytesAreNoRecord()
    {
        const QByteArray bytes = packed({{u"id"_s, u"a-1"_s},
                                         {u"own"_s, QJsonArray{1, 2.5, u"x"_s}},
                                         {u"userId"_s, u"u-fd145a653e3a2858f2259328d8e47588"_s}});
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY(unpacked(QByteArrayView(bytes).first(size)).isEmpty());
        QRandomGenerator random(2);
        for (int i = 0; i < 20'000; ++i) {
            QByteArray broken = bytes;
            broken[random.bounded(int(broken.size()))] = char(random.generate());
            unpacked(broken); // whatever comes of it: it ends, and reads nothing else
        }
        QVERIFY(unpacked(QByteArray(100'000, '[')).isEmpty());
    }

    void keysAreNumberedOnce()
    {
        QSet<QByteArray> seen;
        for (int number = 1; !recordkeys::quoted(number).isEmpty(); ++number) {
            const QByteArray key = recordkeys::quoted(number).chopped(2).sliced(1).toByteArray();
            QVERIFY2(!seen.contains(key), key.constData());
            QCOMPARE(recordkeys::numberOf(key), number);
            seen << key;
        }
        QCOMPARE(recordkeys::numberOf("id"), 1); // these numbers are on disks
        QCOMPARE(recordkeys::numberOf("no such key"), 0);
        QVERIFY(seen.size() > 100);
    }

    void recordsGetShorter()
    {
        const QJsonObject account{
            {u"connection"_s, QJsonObject{{u"errorCode"_s, QJsonValue::Null},
                                          {u"status"_s, u"CONNECTED"_s},
                                          {u"updatedAt"_s, u"2026-11-21T23:53:05Z"_s}}},
            {u"id"_s, u"a-fd145a653e3a2858f2259328d8e47588"_s},
            {u"providerId"_s, u"epfo"_s},
            {u"userId"_s, u"tenant-c8aefb248ddf0acff3dd764aa49cd2aa"_s}};
        const QByteArray text = QJsonDocument(account).toJson(QJsonDocument::Compact);
        QVERIFY(packed(account).size() * 100 < text.size() * 60);
    }

    void accountsWithAndWithoutErrorsAreOfOneLength()
    {
        QJsonObject account{
            {u"id"_s, u"a-fd145a653e3a2858f2259328d8e47588"_s},
            {u"userId"_s, u"tenant-fd145a653e3a2858f2259328d8e47588"_s},
            {u"connection"_s,
             QJsonObject{{u"status"_s, u"ERROR"_s},
                         {u"errorCode"_s, u"UNSUPPORTED_MFA_METHOD"_s},
                         {u"errorMessage"_s, u"The second factor that this provider asks for "
                                             "is not one that can be answered here."_s},
                         {u"updatedAt"_s, u"2026-11-21T23:53:05Z"_s}}}};
        QVERIFY(packed(account).size() < leastSize / 2);
    }
};

QTEST_GUILESS_MAIN(TestRecordFormat)
#include "tst_recordformat.moc"
