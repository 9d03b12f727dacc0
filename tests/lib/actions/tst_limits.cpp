#include "actions/limits.h"

#include <QFileInfo>
#include <QTest>

#include <yaml-cpp/yaml.h>

using namespace smile;
using namespace smile::actions;
using namespace Qt::StringLiterals;

class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesAreTheContracts_data()
    {
        QTest::addColumn<QString>("schema");
        QTest::addColumn<int>("which");
        QTest::newRow("invite") << u"InvitePostRequest"_s << 0;
        QTest::newRow("invite template") << u"InviteTemplatePostRequest"_s << 1;
        QTest::newRow("webhook") << u"WebhookPostRequest"_s << 2;
        QTest::newRow("consent template") << u"ConsentTemplateCreateRequest"_s << 3;
    }
    void tablesAreTheContracts()
    {
        const QString file = QStringLiteral(SMILE_CONTRACT "/smile-openapi-v1.yaml");
        if (!QFileInfo::exists(file))
            QSKIP("The contract is not there: set SMILE_CONTRACT to its folder.");
        static const YAML::Node contract = YAML::LoadFile(file.toStdString());
        QFETCH(QString, schema);
        QFETCH(int, which);
        const std::span<const FieldLimit> tables[]{limits::invite(), limits::inviteTemplate(),
                                                   limits::webhook(), limits::consentTemplate()};
        int seen = 0;
        compare(contract["components"]["schemas"][schema.toStdString()], {}, true, tables[which],
                seen);
        QCOMPARE(seen, int(tables[which].size()));
    }

    void charactersAreCodePoints()
    {
        QCOMPARE(lengthOf(u"abc"_s), 3);
        QCOMPARE(lengthOf(u"王小明"_s), 3);
        QCOMPARE(lengthOf(u"😀😀"_s), 2);
    }

    void lengthIsCheckedAtTheEdge()
    {
        const FieldLimit &name = limits::find(limits::invite(), "fullName"_L1);
        QCOMPARE(problem(name, QString(200, u'x'), Moment::Sending), QString());
        QVERIFY(problem(name, QString(201, u'x'), Moment::Sending).contains(u"201"_s));
        QVERIFY(problem(name, QString(201, u'x'), Moment::Typing).contains(u"200"_s));
    }

    void emptyIsNoMistakeWhileTyping()
    {
        const FieldLimit &email = limits::find(limits::invite(), "email"_L1);
        QCOMPARE(problem(email, {}, Moment::Typing), QString());
        QVERIFY(!problem(email, {}, Moment::Sending).isEmpty());
        QVERIFY(!problem(email, u"   "_s, Moment::Typing).isEmpty());
        QCOMPARE(problem(limits::find(limits::invite(), "firstName"_L1), {}, Moment::Sending),
                 QString());
    }

    void emails_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << u"gpalomero1234@smileapi.io"_s << true;
        QTest::newRow("tag") << u"a.b+c@mail.example.co.uk"_s << true;
        QTest::newRow("international") << u"用户@例子.公司"_s << true;
        QTest::newRow("no at") << u"george"_s << false;
        QTest::newRow("no domain") << u"george@"_s << false;
        QTest::newRow("no dot") << u"george@localhost"_s << false;
        QTest::newRow("two ats") << u"a@b@c.de"_s << false;
        QTest::newRow("blank") << u"george p@smileapi.io"_s << false;
        QTest::newRow("dot at the end") << u"george@smileapi."_s << false;
        QTest::newRow("two addresses") << u"a@b.cd,e@f.gh"_s << false;
        QTest::newRow("header injection") << u"a@b.cd\nBcc: e@f.gh"_s << false;
    }
    void emails()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        QCOMPARE(
            problem(limits::find(limits::invite(), "email"_L1), text, Moment::Sending).isEmpty(),
            good);
    }

    void webhooksGoToHttpsOrLoopback()
    {
        api::WebhookDraft draft;
        draft.name = u"Ours"_s;
        draft.secret = u"s"_s;
        draft.eventTypes = {u"ALL_EVENTS"_s};
        for (const QString &good : {u"https://a.example.com/hook"_s, u"http://localhost:1/x"_s,
                                    u"http://127.0.0.1:9/x"_s, u"http://[::1]/x"_s}) {
            draft.url = good;
            QVERIFY2(!check(draft), qPrintable(good));
        }
        for (const QString &bad : {u"http://a.example.com"_s, u"ftp://a.example.com"_s,
                                   u"a.example.com"_s, u"https://"_s}) {
            draft.url = bad;
            QVERIFY2(check(draft), qPrintable(bad));
            QCOMPARE(check(draft)->field, u"url"_s);
        }
    }

    void draftsNameTheirFirstMistake()
    {
        api::InviteDraft invite;
        invite.fullName = u"George Palomero Jr."_s;
        invite.email = u"george"_s;
        invite.templateId = u"tpl-1"_s;
        QCOMPARE(check(invite)->field, u"email"_s);
        invite.email = u"gpalomero1234@smileapi.io"_s;
        QVERIFY(!check(invite));
        invite.winkTemplateId = QString(65, u'x');
        QCOMPARE(check(invite)->field, u"winkTemplateId"_s);

        api::WebhookDraft webhook;
        webhook.name = u"Ours"_s;
        webhook.url = u"https://a.example.com"_s;
        webhook.secret = u"s"_s;
        QCOMPARE(check(webhook)->field, u"eventTypes"_s);

        api::ArchiveDraft archive;
        QCOMPARE(check(archive)->field, u"rawFiles"_s);
        archive.files = {{u"a.exe"_s, {}, u"EXE"_s, "MZ"}};
        QVERIFY(check(archive));
        archive.files = {{u"a.pdf"_s, {}, u"PDF"_s, "%PDF"}};
        QVERIFY(!check(archive));

        QVERIFY(check(api::InviteTemplateDraft()));
        QVERIFY(check(api::ConsentTemplateDraft()));
    }

    void metadataKeepsItsLimits()
    {
        QVERIFY(!check(api::ExternalMetadata{{u"loan"_s, u"L-1"_s}}));
        QVERIFY(!check(api::ExternalMetadata{{QString(50, u'k'), QString(500, u'v')}}));
        QVERIFY(check(api::ExternalMetadata{{QString(51, u'k'), u"v"_s}}));
        QVERIFY(check(api::ExternalMetadata{{u"k"_s, QString(501, u'v')}}));
        QVERIFY(check(api::ExternalMetadata{{u"k"_s, u"é"_s}}));
        QVERIFY(check(api::ExternalMetadata{{QString(), u"v"_s}}));
        api::ExternalMetadata six;
        for (int i = 0; i < 6; ++i)
            six.insert(QString::number(i), u"v"_s);
        QVERIFY(check(six));
    }

private:
    /// Every text field of the schema with a limit is in the table with that limit, and required
    /// where it is there.
    static void compare(const YAML::Node &schema, const QString &path, bool required,
                        std::span<const FieldLimit> table, int &seen)
    {
        if (schema["properties"]) {
            QStringList needed;
            for (const YAML::Node &name : schema["required"])
                needed << QString::fromStdString(name.Scalar());
            for (const auto &property : schema["properties"]) {
                const QString name = QString::fromStdString(property.first.Scalar());
                compare(property.second, path.isEmpty() ? name : path + u'.' + name,
                        required && needed.contains(name), table, seen);
            }
            return;
        }
        if (!schema["maxLength"])
            return;
        const FieldLimit &limit = limits::find(table, QLatin1StringView(path.toLatin1()));
        QCOMPARE(limit.maxLength, schema["maxLength"].as<int>());
        QCOMPARE(limit.required, required);
        const bool email = schema["format"] && schema["format"].Scalar() == "email";
        QCOMPARE(limit.format == FieldLimit::Format::Email, email);
        ++seen;
    }
};

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
