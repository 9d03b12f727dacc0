#include "app/act/formworld.h"
#include "console/act/knownperson.h"
#include "console/parts/clipboard.h"
#include "console/parts/copylabel.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonArray>

using namespace smile;
using namespace smile::console;
using namespace smile::tests;

namespace {

/// Somebody who is a user already; with a link that works, unless it is empty.
void addAna(Session &session, const QString &link)
{
    session.store()
        .table(catalog::users)
        .upsert(
            {QJsonObject{{u"id"_s, u"lender-1"_s}, {u"createdAt"_s, u"2026-01-02T03:04:05Z"_s}}});
    session.store()
        .table(catalog::identities)
        .upsert({{{u"id"_s, u"i-1"_s},
                  {u"fullName"_s, u"Ana Reyes"_s},
                  {u"emails"_s, QJsonArray{QJsonObject{{u"address"_s, u"Ana@Example.com"_s}}}},
                  {u"metadata"_s, QJsonObject{{u"userId"_s, u"lender-1"_s},
                                              {u"createdAt"_s, u"2026-01-02T03:04:05Z"_s}}}}});
    if (link.isEmpty())
        return;
    session.store()
        .table(catalog::invites)
        .upsert({{{u"id"_s, u"iv-1"_s},
                  {u"userId"_s, u"lender-1"_s},
                  {u"invitedAt"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                  {u"inviteLandingPageUrl"_s, link}}});
}

} // namespace

/// What is typed for an invite, what is offered, and what becomes of it.
class InviteFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void limitsCountCharactersWhileTyping();
    void aBadMailAddressIsNotSent();
    void typingKeepsTheMarksOfOtherFields();
    void whatIsCheckedIsSent();
    void templatesMayArriveLater();
    void aTemplateThatWentIsNotReplacedUnseen();
    void winkTemplatesAreOfferedAndLimited();
    void anErrorKeepsWhatWasTyped();
    void aSentInviteCanBeOpened();
    void whoeverIsKnownIsNotInvitedUnseen();
    void nobodyOutrunsTheWarning();
    void whatIsEditedAfterThePressWaitsForAnother();
    void forAPersonItOffersTheLinkThatTheyHave();
    void namesThatDoNotFitAreNotSuggested();
    void aTemplateWithoutMailSaysSo();
    void whatWasTypedIsNotLostBySlip();
};

void InviteFormTest::limitsCountCharactersWhileTyping()
{
    FormWorld world;
    world.openInvite();
    QLineEdit *first = world.line(u"First name"_s);
    first->setText(QString(u"𠮷"_s).repeated(64)); // 128 code units
    QVERIFY(!FormWorld::fieldOf(first)->hasError());
    QVERIFY(world.says(u"64 / 64"_s));
    first->setText(QString(u"𠮷"_s).repeated(65));
    QVERIFY(FormWorld::fieldOf(first)->hasError());
    QVERIFY(world.says(u"65 of at most 64"_s));
}

void InviteFormTest::aBadMailAddressIsNotSent()
{
    FormWorld world;
    world.openInvite();
    world.fillInvite();
    world.line(u"E-mail"_s)->setText(u"ana@example"_s);
    world.press(u"Send invite"_s);
    QVERIFY(FormWorld::fieldOf(world.line(u"E-mail"_s))->hasError());
    QVERIFY(world.line(u"E-mail"_s)->hasFocus());
    QCOMPARE(world.session->runner().inFlight(), 0);
}

void InviteFormTest::typingKeepsTheMarksOfOtherFields()
{
    FormWorld world;
    world.openInvite();
    world.press(u"Send invite"_s);
    QLineEdit *name = world.line(u"Full name"_s);
    QLineEdit *mail = world.line(u"E-mail"_s);
    QVERIFY(FormWorld::fieldOf(name)->hasError());
    QVERIFY(FormWorld::fieldOf(mail)->hasError());
    QTest::keyClicks(name, u"Ana"_s);
    QVERIFY(!FormWorld::fieldOf(name)->hasError());
    QVERIFY(FormWorld::fieldOf(mail)->hasError());
}

void InviteFormTest::whatIsCheckedIsSent()
{
    FormWorld world;
    world.server.script({LoopbackServer::json(
        R"({"code":"CREATED","message":"","requestId":"r-7","data":{"id":"iv-1"}})", 201)});
    world.openInvite();
    world.fillInvite();
    world.press(u"Send invite"_s);
    QTRY_VERIFY(!world.server.received().isEmpty());
    QCOMPARE(world.sentBody()[u"email"_s].toString(), u"ana@example.com"_s);
    QCOMPARE(world.sentBody()[u"firstName"_s].toString(), u"Ana"_s);
    QCOMPARE(world.sentBody()[u"lastName"_s].toString(), u"Reyes Santos"_s);
    QCOMPARE(world.sentBody()[u"templateId"_s].toString(), u"tpl-1"_s);
}

void InviteFormTest::templatesMayArriveLater()
{
    FormWorld world;
    openInviteForm(*world.session, world.navigator, {}, &world.window);
    QVERIFY(world.says(u"Templates are still loading"_s));
    world.fillInvite();
    world.press(u"Send invite"_s);
    QVERIFY(FormWorld::fieldOf(world.box(u"Template"_s))->hasError());
    QVERIFY(world.says(u"Templates are still loading"_s));
    QVERIFY(!world.says(u"Create a template first"_s));
    world.session->store().table(catalog::inviteTemplates).upsert({inviteTemplate()});
    QCOMPARE(world.box(u"Template"_s)->currentText(), u"Payroll"_s);
    QVERIFY(!FormWorld::fieldOf(world.box(u"Template"_s))->hasError());
    QVERIFY(!world.says(u"still loading"_s));
    QVERIFY(world.says(u"Hello Ana"_s));
}

void InviteFormTest::aTemplateThatWentIsNotReplacedUnseen()
{
    FormWorld world;
    QJsonObject other = inviteTemplate();
    other[u"id"_s] = u"tpl-2"_s;
    other[u"name"_s] = u"Other"_s;
    world.session->store().table(catalog::inviteTemplates).upsert({inviteTemplate(), other});
    openInviteForm(*world.session, world.navigator, {}, &world.window);
    QComboBox *box = world.box(u"Template"_s);
    box->setCurrentIndex(box->findText(u"Payroll"_s));
    world.session->store().table(catalog::inviteTemplates).remove({u"tpl-1"_s});
    QCOMPARE(box->currentIndex(), -1);
    world.fillInvite();
    world.press(u"Send invite"_s);
    QVERIFY(world.says(u"choose another one"_s));
    QCOMPARE(world.session->runner().inFlight(), 0);
}

void InviteFormTest::winkTemplatesAreOfferedAndLimited()
{
    FormWorld world;
    const auto invite = [](const QString &id, const QString &wink) {
        return QJsonObject{{u"id"_s, id}, {u"winkTemplateId"_s, wink}};
    };
    world.session->store().table(catalog::invites).upsert({invite(u"iv-1"_s, u"wt-b"_s)});
    world.openInvite();
    QComboBox *wink = world.box(u"Wink template (optional)"_s);
    QVERIFY(wink);
    QTRY_VERIFY(wink->findText(u"wt-b"_s) >= 0);
    wink->setEditText(u"wt-typed"_s);
    world.session->store().table(catalog::invites).upsert({invite(u"iv-2"_s, u"wt-a"_s)});
    QTRY_VERIFY(wink->findText(u"wt-a"_s) >= 0);
    QCOMPARE(wink->currentText(), u"wt-typed"_s);
    QVERIFY(world.says(u"8 / 64"_s));
    wink->setEditText(QString(65, u'x'));
    QVERIFY(FormWorld::fieldOf(wink)->hasError());
    QVERIFY(world.says(u"65 / 64"_s));
}

void InviteFormTest::anErrorKeepsWhatWasTyped()
{
    FormWorld world;
    world.server.script({LoopbackServer::json(
        R"({"code":"INVALID_PARAMETERS","message":"email is blocked","requestId":"r-8"})", 400)});
    world.openInvite();
    world.fillInvite();
    world.press(u"Send invite"_s);
    QTRY_VERIFY(world.says(u"No invite was sent."_s));
    QVERIFY(world.says(u"email is blocked"_s));
    auto *id = world.window.findChild<CopyLabel *>();
    QVERIFY(id);
    QCOMPARE(id->value(), u"r-8"_s);
    QCOMPARE(world.line(u"Full name"_s)->text(), u"Ana Reyes Santos"_s);
    QVERIFY(named<Button>(&world.window, u"Send invite"_s)->isEnabled());
}

void InviteFormTest::aSentInviteCanBeOpened()
{
    FormWorld world;
    world.server.script({LoopbackServer::json(
        R"({"code":"CREATED","message":"","requestId":"r-9","data":{"id":"iv-1"}})", 201)});
    world.openInvite();
    world.fillInvite();
    world.press(u"Send invite"_s);
    QTRY_VERIFY(world.says(u"The invite was sent."_s));
    QVERIFY(!world.line(u"Full name"_s)); // the outcome stands in its place
    world.press(u"Open the invite"_s);
    QCOMPARE(world.navigator.opened, QStringList{u"invites iv-1"_s});
    QTRY_VERIFY(!world.dialog());
}

void InviteFormTest::whoeverIsKnownIsNotInvitedUnseen()
{
    FormWorld world;
    const QString link = u"https://link.example/1"_s;
    addAna(*world.session, link);
    QTRY_VERIFY(world.session->store().names().people.contains(u"lender-1"_s));
    world.openInvite();
    QVERIFY(named<Button>(&world.window, u"Send invite"_s));
    world.fillInvite();
    QTRY_VERIFY(world.says(u"Known already: Ana Reyes"_s));
    QVERIFY(world.says(u"same e-mail"_s));
    QVERIFY(!named<Button>(&world.window, u"Send invite"_s));
    QVERIFY(named<Button>(&world.window, u"Invite as a second person"_s));
    QTest::keyClick(world.line(u"E-mail"_s), Qt::Key_Return); // no decision
    QCOMPARE(world.session->runner().inFlight(), 0);
    named<Button>(&world.window, u"Copy their link"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), link);
    QVERIFY(!personalCopyInClipboard().isEmpty());
    world.line(u"E-mail"_s)->setText(u"ana.reyes@example.com"_s);
    QTRY_VERIFY(!world.says(u"Known already"_s));
    QVERIFY(named<Button>(&world.window, u"Send invite"_s));
    world.line(u"E-mail"_s)->setText(u"ana@example.com"_s);
    QTRY_VERIFY(named<Button>(&world.window, u"Open their page"_s));
    named<Button>(&world.window, u"Open their page"_s)->click();
    QCOMPARE(world.navigator.opened, QStringList{u"person lender-1"_s});
}

void InviteFormTest::nobodyOutrunsTheWarning()
{
    FormWorld world;
    addAna(*world.session, {});
    world.server.script({LoopbackServer::json(
        R"({"code":"CREATED","message":"","requestId":"r-9","data":{"id":"iv-1"}})", 201)});
    world.openInvite();
    world.fillInvite();
    QTest::keyClick(world.line(u"E-mail"_s), Qt::Key_Return); // before anybody could look
    QCOMPARE(world.session->runner().inFlight(), 0);
    QTRY_VERIFY(world.says(u"Known already: Ana Reyes"_s));
    QCOMPARE(world.session->runner().inFlight(), 0);
    // Somebody else's address goes out with the one press that it got.
    world.line(u"E-mail"_s)->setText(u"ben@example.com"_s);
    QTRY_VERIFY(named<Button>(&world.window, u"Send invite"_s));
    world.line(u"E-mail"_s)->setText(u"carl@example.com"_s);
    world.press(u"Send invite"_s);
    QTRY_VERIFY(world.says(u"The invite was sent."_s));
    QCOMPARE(world.sentBody()[u"email"_s].toString(), u"carl@example.com"_s);
}

void InviteFormTest::whatIsEditedAfterThePressWaitsForAnother()
{
    FormWorld world;
    world.server.script({LoopbackServer::json(
        R"({"code":"CREATED","message":"","requestId":"r-9","data":{"id":"iv-1"}})", 201)});
    world.openInvite();
    world.fillInvite();
    const auto *known = world.window.findChild<KnownPerson *>();
    QVERIFY(known->isLooking());
    world.press(u"Send invite"_s);
    QTest::keyClicks(world.line(u"Full name"_s), u" Jr."_s);
    QTRY_VERIFY(!known->isLooking());
    QCOMPARE(world.session->runner().inFlight(), 0);
    world.press(u"Send invite"_s);
    QTRY_VERIFY(world.says(u"The invite was sent."_s));
    QCOMPARE(world.sentBody()[u"fullName"_s].toString(), u"Ana Reyes Santos Jr."_s);
}

void InviteFormTest::forAPersonItOffersTheLinkThatTheyHave()
{
    FormWorld world;
    const QString link = u"https://link.example/1"_s;
    addAna(*world.session, link);
    QTRY_VERIFY(world.session->store().table(catalog::people).find(u"lender-1"_s)
                && world.session->store().names().people.contains(u"lender-1"_s));
    world.session->store().table(catalog::inviteTemplates).upsert({inviteTemplate()});
    openInviteForm(*world.session, world.navigator, u"lender-1"_s, &world.window);
    QCOMPARE(world.line(u"Full name"_s)->text(), u"Ana Reyes"_s);
    QCOMPARE(world.line(u"First name"_s)->text(), u"Ana"_s);
    QCOMPARE(world.line(u"E-mail"_s)->text(), u"Ana@Example.com"_s);
    QTRY_VERIFY(world.says(u"They are a user already"_s));
    QVERIFY(world.says(u"The link that they were sent still works."_s));
    named<Button>(&world.window, u"Copy their link"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), link);
    QVERIFY(!personalCopyInClipboard().isEmpty());
    QVERIFY(named<Button>(&world.window, u"Invite as a second person"_s));
    QTest::keyClick(world.line(u"Full name"_s), Qt::Key_Escape); // nothing was typed
    QTRY_VERIFY(!world.dialog());
}

void InviteFormTest::namesThatDoNotFitAreNotSuggested()
{
    FormWorld world;
    world.openInvite();
    QTest::keyClicks(world.line(u"Full name"_s), QString(65, u'x') + u" Cruz"_s);
    QCOMPARE(world.line(u"First name"_s)->text(), QString());
    QVERIFY(!FormWorld::fieldOf(world.line(u"First name"_s))->hasError());
    QCOMPARE(world.line(u"Last name"_s)->text(), u"Cruz"_s);
}

void InviteFormTest::aTemplateWithoutMailSaysSo()
{
    FormWorld world;
    world.server.script({LoopbackServer::json(
        QByteArray(R"({"code":"CREATED","message":"","requestId":"r-9","data":{"id":"iv-1",)")
            + R"("inviteLandingPageUrl":"https://link.example/9","status":"INVITED","invitedAt":")"
            + QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toUtf8() + R"("}})",
        201)});
    QJsonObject silent = inviteTemplate();
    silent[u"email"_s] = QJsonObject{{u"sendEmail"_s, false}};
    world.session->store().table(catalog::inviteTemplates).upsert({silent});
    openInviteForm(*world.session, world.navigator, {}, &world.window);
    world.fillInvite();
    world.press(u"Send invite"_s);
    QTRY_VERIFY(world.says(u"hand the link over yourself"_s) && !world.line(u"Full name"_s));
    named<Button>(&world.window, u"Copy link"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://link.example/9"_s);
    QVERIFY(!personalCopyInClipboard().isEmpty());
}

void InviteFormTest::whatWasTypedIsNotLostBySlip()
{
    FormWorld world;
    world.openInvite();
    QTest::keyClick(world.line(u"Full name"_s), Qt::Key_Escape); // nothing was typed
    QTRY_VERIFY(!world.dialog());
    world.openInvite();
    QTest::keyClicks(world.line(u"Full name"_s), u"A"_s);
    QTest::keyClick(world.line(u"Full name"_s), Qt::Key_Backspace);
    QTest::keyClick(world.line(u"Full name"_s), Qt::Key_Escape); // nothing stands there any more
    QTRY_VERIFY(!world.dialog());
    world.openInvite();
    QTest::keyClicks(world.line(u"Full name"_s), u"Ana"_s);
    QTest::keyClick(world.line(u"Full name"_s), Qt::Key_Escape);
    QVERIFY(named<Button>(&world.window, u"Discard what was typed"_s));
    QTest::keyClicks(world.line(u"Full name"_s), u" Reyes"_s);
    QVERIFY(named<Button>(&world.window, u"Cancel"_s));
    QTest::keyClick(world.line(u"Full name"_s), Qt::Key_Escape);
    QVERIFY(world.dialog());
    world.press(u"Discard what was typed"_s);
    QTRY_VERIFY(!world.dialog());
}

QTEST_MAIN(InviteFormTest)
#include "tst_inviteform.moc"
