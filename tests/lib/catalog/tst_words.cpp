#include "catalog/sentences.h"
#include "catalog/vocabularies.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace smile::catalog;
using namespace Qt::StringLiterals;

class TestWords : public QObject
{
    Q_OBJECT

private:
    static QStringList codes()
    {
        QStringList codes;
        for (const Vocabulary *vocabulary :
             {&vocabularies::accountErrorCode, &vocabularies::connectionStatus,
              &vocabularies::monitorStatus, &vocabularies::archiveError}) {
            for (const Word &word : vocabulary->words)
                codes += QString::fromLatin1(word.value);
        }
        return codes;
    }
    static QStringList errorKinds()
    {
        return {u"Network"_s,   u"Timeout"_s,  u"Tls"_s,         u"Auth"_s,
                u"Forbidden"_s, u"NotFound"_s, u"RateLimited"_s, u"Invalid"_s,
                u"Server"_s,    u"Protocol"_s, u"Cancelled"_s};
    }

private Q_SLOTS:
    void everyCodeHasItsSentences_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("English") << QLocale(QLocale::English);
        QTest::newRow("Chinese") << QLocale(QLocale::Chinese, QLocale::China);
        QTest::newRow("Filipino") << QLocale(QLocale::Filipino);
        QTest::newRow("Indonesian") << QLocale(QLocale::Indonesian);
    }
    void everyCodeHasItsSentences()
    {
        QFETCH(QLocale, locale);
        const Sentences sentences(locale);
        const QString unknown = sentences.trouble(u"NEVER_SEEN"_s);
        const QString unknownError = sentences.errorTitle(u"NeverSeen"_s);
        for (const QString &code : codes()) {
            QVERIFY2(sentences.trouble(code) != unknown, qPrintable(code));
            QVERIFY2(!sentences.trouble(code).isEmpty(), qPrintable(code));
            // A bare code is no sentence.
            QVERIFY2(!sentences.trouble(code).contains(code), qPrintable(code));
        }
        for (const QString &kind : errorKinds()) {
            QVERIFY2(sentences.errorTitle(kind) != unknownError, qPrintable(kind));
            QVERIFY2(!sentences.errorTitle(kind).isEmpty(), qPrintable(kind));
            QVERIFY2(!sentences.errorAdvice(kind).isEmpty(), qPrintable(kind));
        }
    }

    void languagesSayTheSameThings()
    {
        const auto keysOf = [](const QString &file, const QString &part) {
            QFile source(file);
            if (!source.open(QIODevice::ReadOnly))
                return QStringList();
            return QJsonDocument::fromJson(source.readAll()).object().value(part).toObject().keys();
        };
        const QStringList english = keysOf(u":/words/en.json"_s, u"errors"_s);
        QVERIFY(!english.isEmpty());
        for (const QString &language : {u"zh_CN"_s, u"fil"_s, u"id"_s})
            QCOMPARE(keysOf(u":/words/"_s + language + u".json"_s, u"errors"_s), english);
    }

    void unknownCodesGetAnHonestAnswer()
    {
        const Sentences english{QLocale(QLocale::English)};
        QVERIFY(english.trouble(u"NEVER_SEEN"_s).contains(u"does not know"));
        QVERIFY(!english.errorTitle(u"NeverSeen"_s).isEmpty());
    }

    void languageIsChosen()
    {
        const QString code = u"INVALID_CREDENTIALS"_s;
        QCOMPARE(Sentences(QLocale(QLocale::English)).trouble(code),
                 u"The provider rejected the password"_s);
        QCOMPARE(Sentences(QLocale(QLocale::Chinese)).trouble(code), u"机构拒绝了该密码"_s);
        QCOMPARE(Sentences(QLocale(QLocale::French)).trouble(code),
                 Sentences(QLocale(QLocale::English)).trouble(code));
    }

    void chipsHaveTheWordsOfTheDesign()
    {
        QCOMPARE(vocabularies::connectionStatus.text(u"AWAITING_MFA"_s), u"Awaiting MFA"_s);
        QCOMPARE(vocabularies::monitorStatus.text(u"USER_ACTION_REQUIRED"_s), u"Action required"_s);
        QCOMPARE(vocabularies::monitorStatus.text(u"CUSTOMER_DISABLED"_s), u"Disabled"_s);
        QCOMPARE(vocabularies::connectionStatus.find(u"PENDING")->tone, Tone::Warn);
        QCOMPARE(vocabularies::monitorStatus.find(u"UNSUPPORTED")->tone, Tone::Out);
        QVERIFY(!vocabularies::connectionStatus.find(u"NEW"));
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
