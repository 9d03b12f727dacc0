#include "casefile/casewords.h"
#include "catalog/sentences.h"
#include "catalog/vocabularies.h"
#include "support/contractpaths.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace smile;
using namespace smile::casefile;
using namespace Qt::StringLiterals;
using catalog::Vocabulary;
using smile::tests::ContractField;
using smile::tests::ContractPaths;
using Kind = Situation::Kind;

namespace {

QStringList valuesOf(const Vocabulary &vocabulary)
{
    QStringList values;
    for (const catalog::Word &word : vocabulary.words)
        values += QString::fromLatin1(word.value);
    return values;
}

QJsonObject fileOf(const QString &name)
{
    QFile file(u":/casefile/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

// What the sentence must not be shorter than a thought, nor longer than a breath.
struct Limits
{
    qsizetype happened, cause, next, say, waiting;
};

QString nameOf(const Situation &situation)
{
    return entryKeys(situation).first() + u" of "_s + kindKey(situation.kind);
}

bool isGeneral(const CaseWords &words, const Situation &situation)
{
    const Situation unknown{situation.kind, u"NEVER_SEEN"_s, {}};
    return words.entry(situation).happened == words.entry(unknown).happened;
}

// Whether one sentence asks to hear, see or be sent a secret.
bool asksForSecret(const QString &sentence)
{
    static const QRegularExpression secret(
        u"password|passcode|\\bpin\\b|\\bcodes?\\b|密码|验证码|kata sandi|\\bkode\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression handing(
        u"\\b(tell|give|send|read|share|spell|forward|dictate)\\b[^.?]*\\b(me|us|here)\\b"
        "|what is your|告诉我|发给我|念给|报一下|提供给|转发"
        "|\\b(sabihin|ibigay|ipadala|basahin)\\b[^.?]*\\b(sa akin|sa amin)\\b|ano ang inyong"
        "|\\b(sebutkan|berikan|kirim(kan)?|bacakan)\\b[^.?]*\\b(saya|kami)\\b|apa kata sandi"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression denied(
        u"\\b(not|never|nobody|huwag|hindi|jangan|tidak)\\b|不用|不要|切勿"_s,
        QRegularExpression::CaseInsensitiveOption);
    return sentence.contains(secret) && sentence.contains(handing) && !sentence.contains(denied);
}

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression ends(u"[.?!。？！]\\s*"_s);
    return text.split(ends, Qt::SkipEmptyParts);
}

} // namespace

/// The table of troubles: complete, in every language, and fit to be said.
class TestTable : public QObject
{
    Q_OBJECT

private:
    ContractPaths m_contract{QStringLiteral(SMILE_CONTRACT)};

    static void addLanguages()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("file");
        QTest::newRow("English") << QLocale(QLocale::English) << u"en.json"_s;
        QTest::newRow("Chinese") << QLocale(QLocale::Chinese, QLocale::China) << u"zh_CN.json"_s;
        QTest::newRow("Filipino") << QLocale(QLocale::Filipino) << u"fil.json"_s;
        QTest::newRow("Indonesian") << QLocale(QLocale::Indonesian) << u"id.json"_s;
    }
    static QList<Situation> situationsOf(const QStringList &connections, const QStringList &codes,
                                         const QStringList &monitors, const QStringList &invites,
                                         const QStringList &archives,
                                         const QStringList &archiveErrors,
                                         const QStringList &sessions)
    {
        QList<Situation> all;
        for (const QString &state : connections) {
            all += {Kind::Connection, state, {}};
            for (const QString &code : codes)
                all += {Kind::Connection, state, code};
        }
        for (const QString &state : monitors)
            all += {Kind::Monitor, state, {}};
        for (const QString &code : codes)
            all += {Kind::Monitor, u"USER_ACTION_REQUIRED"_s, code};
        for (const QString &state : invites)
            all += {Kind::Invite, state, {}};
        for (const QString &state : archives)
            all += {Kind::Archive, state, {}};
        for (const QString &code : archiveErrors)
            all += {Kind::Archive, u"ERROR"_s, code};
        for (const QString &state : sessions)
            all += {Kind::Session, state, {}};
        return all;
    }
    static QList<Situation> ofTheCatalog()
    {
        namespace words = catalog::vocabularies;
        QList<Situation> all =
            situationsOf(valuesOf(words::connectionStatus), valuesOf(words::accountErrorCode),
                         valuesOf(words::monitorStatus), valuesOf(words::inviteStatus),
                         valuesOf(words::archiveStatus), valuesOf(words::archiveError),
                         valuesOf(words::sessionStatus));
        all += {Kind::Connection, u"AWAITING_MFA"_s, lateMark};
        all += {Kind::Connection, u"PENDING"_s, lateMark};
        all += {Kind::Archive, u"STARTED"_s, lateMark};
        all += {Kind::Invite, u"EXPIRED"_s, {}};
        all += {Kind::Invite, u"NONE"_s, {}};
        all += {Kind::Provider, u"INACTIVE"_s, {}};
        all += {Kind::Provider, u"FAILING"_s, {}};
        return all;
    }
    static void verifyComplete(const QList<Situation> &situations, const QLocale &locale)
    {
        const CaseWords words(locale);
        for (const Situation &situation : situations) {
            const QString name = nameOf(situation);
            const CaseEntry entry = words.entry(situation);
            QVERIFY2(!entry.happened.isEmpty(), qPrintable(name));
            QVERIFY2(!isGeneral(words, situation), qPrintable(name));
            QVERIFY2(!words.never(situation).isEmpty(), qPrintable(name));
        }
        // Every code has words of its own where it stopped somebody.
        const Situation unknownCode{Kind::Connection, u"ERROR"_s, u"NEVER_SEEN"_s};
        for (const Situation &situation : situations) {
            if (situation.kind == Kind::Connection && situation.state == "ERROR"_L1)
                QVERIFY2(words.entry(situation).happened != words.entry(unknownCode).happened,
                         qPrintable(nameOf(situation)));
        }
    }

private Q_SLOTS:
    void coversTheCatalog_data() { addLanguages(); }
    void coversTheCatalog()
    {
        QFETCH(QLocale, locale);
        verifyComplete(ofTheCatalog(), locale);
    }

    void coversTheContract_data() { addLanguages(); }
    void coversTheContract()
    {
        if (!m_contract.isThere())
            QSKIP("The contract is absent: configure with -DSMILE_CONTRACT=<folder>");
        QFETCH(QLocale, locale);
        QStringList archives, archiveErrors;
        for (const ContractField &field : m_contract.fields(u"Archive"_s)) {
            if (field.path == "state.status"_L1)
                archives = field.values;
            if (field.path == "state.errorCode"_L1)
                archiveErrors = field.values;
        }
        const auto required = [this](const QString &schema) { return m_contract.enumOf(schema); };
        const QStringList codes = required(u"AccountErrorCode"_s);
        QCOMPARE(codes.size(), 16);
        QVERIFY(!archives.isEmpty());
        QVERIFY(!archiveErrors.isEmpty());
        QVERIFY(!required(u"AccountConnectionStatus"_s).isEmpty());
        QVERIFY(!required(u"AccountMonitorStatus"_s).isEmpty());
        QVERIFY(!required(u"InviteStatus"_s).isEmpty());
        QVERIFY(!required(u"UserSessionStatus"_s).isEmpty());
        verifyComplete(situationsOf(required(u"AccountConnectionStatus"_s), codes,
                                    required(u"AccountMonitorStatus"_s),
                                    required(u"InviteStatus"_s), archives, archiveErrors,
                                    required(u"UserSessionStatus"_s)),
                       locale);
    }

    void filesHaveTheSameEntries()
    {
        const QJsonObject facts = fileOf(u"facts.json"_s);
        QCOMPARE(facts.keys().size(), 6);
        for (const QString &file : {u"en.json"_s, u"zh_CN.json"_s, u"fil.json"_s, u"id.json"_s}) {
            const QJsonObject entries = fileOf(file).value("entries"_L1).toObject();
            QCOMPARE(entries.keys(), facts.keys());
            for (const QString &kind : facts.keys())
                QCOMPARE(entries.value(kind).toObject().keys(),
                         facts.value(kind).toObject().keys());
        }
        for (const QString &file : {u"zh_CN.json"_s, u"fil.json"_s, u"id.json"_s})
            QCOMPARE(fileOf(u"en.json"_s).value("never"_L1).toObject().keys(),
                     fileOf(file).value("never"_L1).toObject().keys());
    }

    void factsAreSpelledRight()
    {
        const QStringList sides{u"person"_s, u"provider"_s, u"smile"_s, u"us"_s, u"nobody"_s};
        const QStringList steps{u"none"_s, u"wayIn"_s, u"refresh"_s};
        const QStringList secrets = fileOf(u"en.json"_s).value("never"_L1).toObject().keys();
        const QJsonObject facts = fileOf(u"facts.json"_s);
        for (const QString &kind : facts.keys()) {
            const QJsonObject entries = facts.value(kind).toObject();
            for (const QString &key : entries.keys()) {
                const QJsonObject entry = entries.value(key).toObject();
                QVERIFY2(sides.contains(entry.value("side"_L1).toString()), qPrintable(key));
                QVERIFY2(steps.contains(entry.value("step"_L1).toString()), qPrintable(key));
                QVERIFY2(entry.value("waitingHelps"_L1).isBool(), qPrintable(key));
                QVERIFY2(entry.value("weight"_L1).isDouble(), qPrintable(key));
                QCOMPARE(entry.keys().size(), 5);
                for (const QJsonValue &secret : entry.value("never"_L1).toArray())
                    QVERIFY2(secrets.contains(secret.toString()), qPrintable(key));
            }
        }
    }

    void everySentenceIsFitToBeSaid_data() { addLanguages(); }
    void everySentenceIsFitToBeSaid()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, file);
        // Han says the same in a third of the characters; Filipino takes some more.
        const Limits most = locale.language() == QLocale::Chinese ? Limits{32, 32, 64, 80, 32}
                            : locale.language() == QLocale::Filipino
                                ? Limits{115, 100, 235, 300, 105}
                                : Limits{90, 80, 190, 240, 80};
        const QJsonObject kinds = fileOf(file).value("entries"_L1).toObject();
        int entries = 0;
        for (const QString &kind : kinds.keys()) {
            const QJsonObject ofKind = kinds.value(kind).toObject();
            for (const QString &key : ofKind.keys()) {
                const QJsonObject entry = ofKind.value(key).toObject();
                const QByteArray where = QString(kind + u' ' + key).toUtf8();
                const auto fits = [&](const QString &text, qsizetype limit) {
                    return !text.trimmed().isEmpty() && text == text.trimmed()
                           && text.size() <= limit;
                };
                QCOMPARE(entry.keys().size(), 5);
                const QString happened = entry.value("happened"_L1).toString();
                const QString next = entry.value("next"_L1).toString();
                const QString say = entry.value("say"_L1).toString();
                const QString waiting = entry.value("waiting"_L1).toString();
                QVERIFY2(fits(happened, most.happened), where.constData());
                QVERIFY2(fits(next, most.next), where.constData());
                QVERIFY2(fits(say, most.say), where.constData());
                QVERIFY2(fits(waiting, most.waiting), where.constData());
                QVERIFY2(!happened.endsWith(u'.') && !happened.endsWith(u'。'), where.constData());
                for (const QString &text : {next, say, waiting})
                    QVERIFY2(u".?。？"_s.contains(text.back()), where.constData());
                const QJsonArray causes = entry.value("causes"_L1).toArray();
                QVERIFY2(!causes.isEmpty() && causes.size() <= 4, where.constData());
                for (const QJsonValue &cause : causes)
                    QVERIFY2(fits(cause.toString(), most.cause), where.constData());
                // A slot is filled in what is said only.
                for (const QString &text : {happened, next, waiting})
                    QVERIFY2(!text.contains(u'{'), where.constData());
                QVERIFY2(!QString(say).remove(u"{provider}"_s).contains(u'{'), where.constData());
                QVERIFY2(sentencesOf(say).size() <= 3, where.constData());
                ++entries;
            }
        }
        QVERIFY(entries > 60);
    }

    void callersHearNoJargonAndNoBlame_data() { addLanguages(); }
    void callersHearNoJargonAndNoBlame()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, file);
        static const QRegularExpression jargon(
            u"\\b(mfa|otp|token|session|credentials?|authenticat\\w+|widget|api|ocr|sync\\w*"
            "|error|invalid|user(?! name)|borrower|archive|status|smile|wink)\\b"
            "|令牌|会话|凭据|凭证|认证|同步|组件|接口|档案|状态码|报错|用户(?!名)"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression blame(
            u"\\b(your (fault|mistake|error)|you (failed|forgot|entered the wrong))\\b"
            "|您(忘|弄错|输错|搞错)|是您的问题|kasalanan (mo|niyo|ninyo)|(kesalahan|salah) Anda"_s,
            QRegularExpression::CaseInsensitiveOption);
        const QJsonObject kinds = fileOf(file).value("entries"_L1).toObject();
        for (const QString &kind : kinds.keys()) {
            const QJsonObject ofKind = kinds.value(kind).toObject();
            for (const QString &key : ofKind.keys()) {
                QString say = ofKind.value(key).toObject().value("say"_L1).toString();
                say.remove(u"{provider}"_s).remove(u"不是您的问题"_s);
                QVERIFY2(!say.contains(jargon), qPrintable(key + u": "_s + say));
                QVERIFY2(!say.contains(blame), qPrintable(key + u": "_s + say));
            }
        }
    }

    void nobodyIsAskedForASecret_data() { addLanguages(); }
    void nobodyIsAskedForASecret()
    {
        QFETCH(QString, file);
        QFETCH(QLocale, locale);
        const QJsonObject kinds = fileOf(file).value("entries"_L1).toObject();
        for (const QString &kind : kinds.keys()) {
            const QJsonObject ofKind = kinds.value(kind).toObject();
            for (const QString &key : ofKind.keys()) {
                const QJsonObject entry = ofKind.value(key).toObject();
                for (const QLatin1StringView field : {"say"_L1, "next"_L1}) {
                    for (const QString &sentence : sentencesOf(entry.value(field).toString()))
                        QVERIFY2(!asksForSecret(sentence), qPrintable(key + u": "_s + sentence));
                }
            }
        }
        const CaseWords words(locale);
        QVERIFY(!words.never({Kind::Connection, u"ERROR"_s, u"INVALID_CREDENTIALS"_s}).isEmpty());
    }

    void aForbiddenRequestWouldBeSeen()
    {
        QVERIFY(asksForSecret(u"Please tell me your password"_s));
        QVERIFY(asksForSecret(u"Could you read the code to me"_s));
        QVERIFY(asksForSecret(u"What is your PIN"_s));
        QVERIFY(asksForSecret(u"请把验证码告诉我"_s));
        QVERIFY(asksForSecret(u"Basahin po ninyo ang code sa akin"_s));
        QVERIFY(asksForSecret(u"Tolong sebutkan kata sandi Anda kepada saya"_s));
        QVERIFY(!asksForSecret(u"Please type the code into the page, not to me"_s));
    }

    void unknownThingsGetAnHonestAnswer()
    {
        const CaseWords words{QLocale(QLocale::English)};
        const QString code = words.entry({Kind::Connection, u"ERROR"_s, u"NEW_CODE"_s}).happened;
        QVERIFY(code.contains(u"does not know"));
        for (const Kind kind :
             {Kind::Connection, Kind::Monitor, Kind::Invite, Kind::Archive, Kind::Session}) {
            const CaseEntry entry = words.entry({kind, u"NEW_STATE"_s, {}});
            QVERIFY(entry.happened.contains(u"does not know"));
            QVERIFY(!entry.say.isEmpty());
            QVERIFY(!words.entry({kind, {}, {}}).happened.isEmpty());
        }
        // A state that nobody knows is not made known by a code.
        QCOMPARE(words.entry({Kind::Connection, u"NEW_STATE"_s, u"INVALID_MFA"_s}).happened,
                 words.entry({Kind::Connection, u"NEW_STATE"_s, {}}).happened);
        QVERIFY(words.entry({Kind::Provider, u"NEW_STATE"_s, {}}).happened.isEmpty());
        QCOMPARE(factsOf({Kind::Provider, u"NEW_STATE"_s, {}}), CaseFacts());
        QVERIFY(!isKnownState({Kind::Connection, u"NEW_STATE"_s, {}}));
        QVERIFY(isKnownState({Kind::Connection, u"ERROR"_s, u"NEW_CODE"_s}));
    }

    void factsFollowTheSituation()
    {
        const auto facts = [](const QString &code) {
            return factsOf({Kind::Connection, u"ERROR"_s, code});
        };
        QCOMPARE(facts(u"INVALID_CREDENTIALS"_s).side, Side::Person);
        QCOMPARE(facts(u"SERVICE_UNAVAILABLE"_s).side, Side::Provider);
        QVERIFY(facts(u"SERVICE_UNAVAILABLE"_s).waitingHelps);
        QCOMPARE(facts(u"SYSTEM_ERROR"_s).side, Side::Smile);
        QCOMPARE(facts(u"INVALID_MFA"_s).never.first(), Secret::Code);
        QVERIFY(!factsOf({Kind::Connection, u"CONNECTED"_s, {}}).isProblem());
        QVERIFY(factsOf({Kind::Connection, u"CONNECTED"_s, u"SYSTEM_ERROR"_s}).isProblem());
        QCOMPARE(factsOf({Kind::Archive, u"ERROR"_s, u"MISSING_MANDATARY_FIELD"_s}),
                 factsOf({Kind::Archive, u"ERROR"_s, u"MISSING_MANDATORY_FIELD"_s}));
    }

    void providersAreNamed()
    {
        const Situation locked{Kind::Connection, u"ERROR"_s, u"ACCOUNT_LOCKED"_s};
        const CaseWords english{QLocale(QLocale::English)};
        QVERIFY(english.say(locked, u"SSS"_s).startsWith(u"SSS has locked"));
        QVERIFY(english.say(locked, u"foodpanda"_s).startsWith(u"foodpanda has locked"));
        QVERIFY(english.say(locked, {}).startsWith(u"The provider has locked"));
        QVERIFY(english.say(locked, u"{provider}"_s).startsWith(u"{provider} has locked"));
        const CaseWords chinese{QLocale(QLocale::Chinese)};
        QVERIFY(chinese.say(locked, u"SSS"_s).contains(u"，SSS 暂时"_s));
        QVERIFY(chinese.say(locked, {}).contains(u"，对方机构暂时"_s));
        const Situation connected{Kind::Connection, u"CONNECTED"_s, {}};
        QVERIFY(chinese.say(connected, u"社保局"_s).startsWith(u"您在社保局的账户"_s));
        QVERIFY(english.say(connected, {}).startsWith(u"Your account at the provider is"));
        QCOMPARE(CaseWords(QLocale(QLocale::French)).say(locked, u"SSS"_s),
                 english.say(locked, u"SSS"_s));
    }

    void oneSentenceStandsInOnePlace()
    {
        const catalog::Sentences sentences{QLocale(QLocale::English)};
        const CaseWords words{QLocale(QLocale::English)};
        const CaseEntry entry = words.entry({Kind::Connection, u"ERROR"_s, u"MFA_TIMEOUT"_s});
        QCOMPARE(sentences.trouble(u"MFA_TIMEOUT"_s), entry.happened);
    }
};

QTEST_GUILESS_MAIN(TestTable)
#include "tst_table.moc"
