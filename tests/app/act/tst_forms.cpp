#include "catalog/catalog.h"
#include "console/act/forms.h"
#include "console/act/readfiles.h"
#include "console/act/templatepreview.h"
#include "console/files/fileopener.h"
#include "console/parts/button.h"
#include "console/parts/copylabel.h"
#include "console/parts/dialog.h"
#include "console/parts/formfield.h"
#include "console/parts/verdictcard.h"
#include "console/session/session.h"
#include "console/shell/workplace.h"
#include "console/theme/appearance.h"
#include "support/gui.h"
#include "support/loopbackserver.h"
#include "support/manualclock.h"
#include "vault/auditlog.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTemporaryDir>

using namespace smile;
using namespace smile::console;
using namespace Qt::StringLiterals;
using smile::test::named;
using smile::tests::LoopbackServer;

namespace {

class KeepingNavigator : public Navigator
{
public:
    void showPage(PageId) override { }
    void openPerson(const QString &id) override { opened << u"person "_s + id; }
    void openRecord(const catalog::Resource &resource, const QString &id) override
    {
        opened << QString::fromLatin1(resource.key) + u' ' + id;
    }
    void openWink(const QString &) override { }
    void openRequest(const QString &) override { }

    QStringList opened;
};

class KeepingOpener : public FileOpener
{
public:
    bool open(const QUrl &url) override
    {
        opened << url;
        return works;
    }

    QList<QUrl> opened;
    bool works = true;
};

QJsonObject inviteTemplate()
{
    return {{u"id"_s, u"tpl-1"_s},
            {u"name"_s, u"Payroll"_s},
            {u"company"_s, QJsonObject{{u"name"_s, u"Lakan"_s}}},
            {u"email"_s, QJsonObject{{u"sendEmail"_s, true},
                                     {u"subject"_s, u"Hello ${firstName}"_s},
                                     {u"body"_s, u"Dear {{fullName}}"_s}}}};
}

/// A session on a server of this computer, under a window.
struct World
{
    LoopbackServer server;
    QTemporaryDir folder;
    tests::ManualClock clock;
    api::Gate gate{0, clock};
    api::RequestLog log;
    vault::AuditLog audit{folder.filePath(u"audit.jsonl"_s)};
    std::unique_ptr<Session> session;
    KeepingNavigator navigator;
    KeepingOpener files;
    QWidget window;

    World()
        : session(std::make_unique<Session>(vault::embeddedProfile(),
                                            api::Endpoint{server.base(), u"key"_s, u"secret"_s},
                                            gate, log, audit))
    {
        window.resize(1440, 900);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    Dialog *dialog() const { return window.findChild<Dialog *>(); }
    QLineEdit *line(const QString &name) { return named<QLineEdit>(&window, name); }
    /// By its own name: on Linux a screen reader has it from the label.
    QComboBox *box(const QString &name) const
    {
        for (QComboBox *box : window.findChildren<QComboBox *>())
            if (box->accessibleName() == name)
                return box;
        return nullptr;
    }
    static FormField *fieldOf(QWidget *widget)
    {
        return qobject_cast<FormField *>(widget->parentWidget());
    }
    void press(const QString &words)
    {
        auto *button = named<Button>(&window, words);
        QVERIFY2(button, qPrintable(words));
        test::click(button);
    }
    bool says(const QString &words) const
    {
        for (const QLabel *label : window.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
    void openInvite()
    {
        session->store().table(catalog::inviteTemplates).upsert({inviteTemplate()});
        openInviteForm(*session, navigator, &window);
    }
    void fillInvite()
    {
        QTest::keyClicks(line(u"Full name"_s), u"Ana Reyes Santos"_s);
        line(u"E-mail"_s)->setText(u"  ana@example.com "_s);
    }
    QJsonObject sentBody() const
    {
        return QJsonDocument::fromJson(server.received().constFirst().body).object();
    }
};

} // namespace

class FormsTest : public QObject
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
    void thePreviewIsFilledWhileTyping();
    void winkTemplatesAreOfferedAndLimited();
    void anErrorKeepsWhatWasTyped();
    void aSentInviteCanBeOpened();
    void whoeverIsKnownIsNotInvitedUnseen();
    void namesThatDoNotFitAreNotSuggested();
    void aTemplateWithoutMailSaysSo();
    void whatWasTypedIsNotLostBySlip();
    void anExportOpensOnlyWhereItMay_data();
    void anExportOpensOnlyWhereItMay();
    void aRefusedExportSaysWhy();
    void filesAreReadAndSent();
    void filesThatCannotBeSentAreRefused_data();
    void filesThatCannotBeSentAreRefused();
    void aCreatedWebhookClosesProperly();
    void twoReferencesOfOneNameAreAMistake();
    void formsGoWithTheSession();
    void placeholdersAreFilledOnce();
};

void FormsTest::limitsCountCharactersWhileTyping()
{
    World world;
    world.openInvite();
    QLineEdit *first = world.line(u"First name"_s);
    first->setText(QString(u"𠮷"_s).repeated(64)); // 128 code units
    QVERIFY(!World::fieldOf(first)->hasError());
    QVERIFY(world.says(u"64 / 64"_s));
    first->setText(QString(u"𠮷"_s).repeated(65));
    QVERIFY(World::fieldOf(first)->hasError());
    QVERIFY(world.says(u"65 of at most 64"_s));
}

void FormsTest::aBadMailAddressIsNotSent()
{
    World world;
    world.openInvite();
    world.fillInvite();
    world.line(u"E-mail"_s)->setText(u"ana@example"_s);
    world.press(u"Send invite"_s);
    QVERIFY(World::fieldOf(world.line(u"E-mail"_s))->hasError());
    QVERIFY(world.line(u"E-mail"_s)->hasFocus());
    QCOMPARE(world.session->runner().inFlight(), 0);
}

void FormsTest::typingKeepsTheMarksOfOtherFields()
{
    World world;
    world.openInvite();
    world.press(u"Send invite"_s);
    QLineEdit *name = world.line(u"Full name"_s);
    QLineEdit *mail = world.line(u"E-mail"_s);
    QVERIFY(World::fieldOf(name)->hasError());
    QVERIFY(World::fieldOf(mail)->hasError());
    QTest::keyClicks(name, u"Ana"_s);
    QVERIFY(!World::fieldOf(name)->hasError());
    QVERIFY(World::fieldOf(mail)->hasError());
}

void FormsTest::whatIsCheckedIsSent()
{
    World world;
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

void FormsTest::templatesMayArriveLater()
{
    World world;
    openInviteForm(*world.session, world.navigator, &world.window);
    QVERIFY(world.says(u"Templates are still loading"_s));
    world.fillInvite();
    world.press(u"Send invite"_s);
    QVERIFY(World::fieldOf(world.box(u"Template"_s))->hasError());
    QVERIFY(world.says(u"Templates are still loading"_s));
    QVERIFY(!world.says(u"Create a template first"_s));
    world.session->store().table(catalog::inviteTemplates).upsert({inviteTemplate()});
    QCOMPARE(world.box(u"Template"_s)->currentText(), u"Payroll"_s);
    QVERIFY(!World::fieldOf(world.box(u"Template"_s))->hasError());
    QVERIFY(!world.says(u"still loading"_s));
    QVERIFY(world.says(u"Hello Ana"_s));
}

void FormsTest::aTemplateThatWentIsNotReplacedUnseen()
{
    World world;
    QJsonObject other = inviteTemplate();
    other[u"id"_s] = u"tpl-2"_s;
    other[u"name"_s] = u"Other"_s;
    world.session->store().table(catalog::inviteTemplates).upsert({inviteTemplate(), other});
    openInviteForm(*world.session, world.navigator, &world.window);
    QComboBox *box = world.box(u"Template"_s);
    box->setCurrentIndex(box->findText(u"Payroll"_s));
    world.session->store().table(catalog::inviteTemplates).remove({u"tpl-1"_s});
    QCOMPARE(box->currentIndex(), -1);
    world.fillInvite();
    world.press(u"Send invite"_s);
    QVERIFY(world.says(u"choose another one"_s));
    QCOMPARE(world.session->runner().inFlight(), 0);
}

void FormsTest::thePreviewIsFilledWhileTyping()
{
    World world;
    world.openInvite();
    QVERIFY(world.says(u"Hello ${firstName}"_s));
    QTest::keyClicks(world.line(u"Full name"_s), u"Ana Santos"_s);
    QVERIFY(world.says(u"Hello Ana"_s));
    QVERIFY(world.says(u"Dear Ana Santos"_s));
}

void FormsTest::winkTemplatesAreOfferedAndLimited()
{
    World world;
    const auto invite = [](const QString &id, const QString &wink) {
        return QJsonObject{{u"id"_s, id}, {u"winkTemplateId"_s, wink}};
    };
    world.session->store().table(catalog::invites).upsert({invite(u"iv-1"_s, u"wt-b"_s)});
    world.openInvite();
    QComboBox *wink = world.box(u"Wink template (optional)"_s);
    QVERIFY(wink);
    QVERIFY(wink->findText(u"wt-b"_s) >= 0);
    wink->setEditText(u"wt-typed"_s);
    world.session->store().table(catalog::invites).upsert({invite(u"iv-2"_s, u"wt-a"_s)});
    QVERIFY(wink->findText(u"wt-a"_s) >= 0);
    QCOMPARE(wink->currentText(), u"wt-typed"_s);
    QVERIFY(world.says(u"8 / 64"_s));
    wink->setEditText(QString(65, u'x'));
    QVERIFY(World::fieldOf(wink)->hasError());
    QVERIFY(world.says(u"65 / 64"_s));
}

void FormsTest::anErrorKeepsWhatWasTyped()
{
    World world;
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

void FormsTest::aSentInviteCanBeOpened()
{
    World world;
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

void FormsTest::whoeverIsKnownIsNotInvitedUnseen()
{
    World world;
    const QString link = u"https://link.example/1"_s;
    world.session->store()
        .table(catalog::identities)
        .upsert({{{u"id"_s, u"i-1"_s},
                  {u"fullName"_s, u"Ana Reyes"_s},
                  {u"emails"_s, QJsonArray{QJsonObject{{u"address"_s, u"Ana@Example.com"_s}}}},
                  {u"metadata"_s, QJsonObject{{u"userId"_s, u"lender-1"_s},
                                              {u"createdAt"_s, u"2026-01-02T03:04:05Z"_s}}}}});
    world.session->store()
        .table(catalog::invites)
        .upsert({{{u"id"_s, u"iv-1"_s},
                  {u"userId"_s, u"lender-1"_s},
                  {u"invitedAt"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                  {u"inviteLandingPageUrl"_s, link}}});
    QTRY_VERIFY(world.session->store().names().people.contains(u"lender-1"_s));
    world.openInvite();
    QVERIFY(named<Button>(&world.window, u"Send invite"_s));
    world.fillInvite();
    QVERIFY(world.says(u"Known already: Ana Reyes"_s));
    QVERIFY(!named<Button>(&world.window, u"Send invite"_s));
    QVERIFY(named<Button>(&world.window, u"Invite as a second person"_s));
    QTest::keyClick(world.line(u"E-mail"_s), Qt::Key_Return); // no decision
    QCOMPARE(world.session->runner().inFlight(), 0);
    named<Button>(&world.window, u"Copy their link"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), link);
    world.line(u"E-mail"_s)->setText(u"ana.reyes@example.com"_s);
    QVERIFY(!world.says(u"Known already"_s));
    QVERIFY(named<Button>(&world.window, u"Send invite"_s));
    world.line(u"E-mail"_s)->setText(u"ana@example.com"_s);
    named<Button>(&world.window, u"Open their page"_s)->click();
    QCOMPARE(world.navigator.opened, QStringList{u"person lender-1"_s});
}

void FormsTest::namesThatDoNotFitAreNotSuggested()
{
    World world;
    world.openInvite();
    QTest::keyClicks(world.line(u"Full name"_s), QString(65, u'x') + u" Cruz"_s);
    QCOMPARE(world.line(u"First name"_s)->text(), QString());
    QVERIFY(!World::fieldOf(world.line(u"First name"_s))->hasError());
    QCOMPARE(world.line(u"Last name"_s)->text(), u"Cruz"_s);
}

void FormsTest::aTemplateWithoutMailSaysSo()
{
    World world;
    world.server.script({LoopbackServer::json(
        QByteArray(R"({"code":"CREATED","message":"","requestId":"r-9","data":{"id":"iv-1",)")
            + R"("inviteLandingPageUrl":"https://link.example/9","status":"INVITED","invitedAt":")"
            + QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toUtf8() + R"("}})",
        201)});
    QJsonObject silent = inviteTemplate();
    silent[u"email"_s] = QJsonObject{{u"sendEmail"_s, false}};
    world.session->store().table(catalog::inviteTemplates).upsert({silent});
    openInviteForm(*world.session, world.navigator, &world.window);
    world.fillInvite();
    world.press(u"Send invite"_s);
    QTRY_VERIFY(world.says(u"hand the link over yourself"_s) && !world.line(u"Full name"_s));
    named<Button>(&world.window, u"Copy link"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://link.example/9"_s);
}

void FormsTest::whatWasTypedIsNotLostBySlip()
{
    World world;
    world.openInvite();
    QTest::keyClick(world.line(u"Full name"_s), Qt::Key_Escape); // nothing was typed
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

void FormsTest::anExportOpensOnlyWhereItMay_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<bool>("opened");
    QTest::newRow("https") << QByteArray("https://files.example/export-1.pdf") << true;
    QTest::newRow("http elsewhere") << QByteArray("http://files.example/export-1.pdf") << false;
    QTest::newRow("a file of this computer") << QByteArray("file:///etc/passwd") << false;
    QTest::newRow("another host's name before")
        << QByteArray("https://smileapi.io@files.example/1") << false;
    QTest::newRow("no link") << QByteArray() << false;
}
void FormsTest::anExportOpensOnlyWhereItMay()
{
    QFETCH(QByteArray, link);
    QFETCH(bool, opened);
    World world;
    world.server.script({LoopbackServer::json(
        R"({"code":"OK","message":"","requestId":"r-1","data":{"id":"export-1","downloadUrl":")"
        + link + R"("}})")});
    openExportDialog(*world.session, u"a-1"_s, world.files, &world.window);
    world.press(u"Export"_s);
    if (opened) {
        QTRY_VERIFY(!world.dialog());
        QCOMPARE(world.files.opened, QList{QUrl(QString::fromLatin1(link))});
        return;
    }
    QTRY_VERIFY(world.says(u"The export is ready, but it is not shown."_s));
    QVERIFY(world.files.opened.isEmpty());
    QVERIFY(world.dialog());
}

void FormsTest::aRefusedExportSaysWhy()
{
    World world;
    world.server.script({LoopbackServer::json(
        R"({"code":"UNAUTHORIZED_ACCESS","message":"no","requestId":"r-4"})", 403)});
    openExportDialog(*world.session, u"a-1"_s, world.files, &world.window);
    world.press(u"Export"_s);
    QTRY_VERIFY(world.says(u"The export was not made."_s));
    auto *id = world.window.findChild<CopyLabel *>();
    QVERIFY(id);
    QCOMPARE(id->value(), u"r-4"_s);
    QVERIFY(named<Button>(&world.window, u"Export"_s)->isEnabled());
}

void FormsTest::filesAreReadAndSent()
{
    World world;
    world.server.script({LoopbackServer::json(
        R"({"code":"OK","message":"","requestId":"r-1","data":{"id":"u-1"}})")});
    world.session->store()
        .table(catalog::fileTypes)
        .upsert({{{u"id"_s, u"PAYSLIP"_s}, {u"typeLabel"_s, u"Payslip"_s}}});
    const QString path = world.folder.filePath(u"May.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("%PDF-1.7");
    file.close();
    openArchiveForm(*world.session, u"lender-1"_s, &world.window);
    world.press(u"Upload"_s);
    QVERIFY(world.says(u"Choose at least one file."_s));
    world.press(u"Files (PDF, PNG or JPG)"_s); // its label names it
    auto *chooser = world.window.findChild<QFileDialog *>();
    QVERIFY(chooser);
    Q_EMIT chooser->filesSelected({path});
    chooser->close();
    QTRY_VERIFY(world.says(u"May.pdf"_s));
    world.press(u"Upload"_s);
    QTRY_VERIFY(world.says(u"The file was uploaded."_s));
    const QJsonValue sent = world.sentBody()[u"rawFiles"_s][0];
    QCOMPARE(QByteArray::fromBase64(sent[u"fileContent"_s].toString().toLatin1()),
             QByteArray("%PDF-1.7"));
    QCOMPARE(sent[u"fileExtensionType"_s].toString(), u"PDF"_s);
}

void FormsTest::filesThatCannotBeSentAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QString>("mistake");
    QTest::newRow("not there") << u"gone.pdf"_s << qint64(-1) << u"gone.pdf cannot be read."_s;
    QTest::newRow("empty") << u"a.png"_s << qint64(0) << u"a.png is empty."_s;
    QTest::newRow("of another kind") << u"a.exe"_s << qint64(1) << u"a.exe is neither"_s;
    QTest::newRow("just right") << u"a.jpeg"_s << mostUploadBytes << QString();
    QTest::newRow("too large") << u"a.JPG"_s << mostUploadBytes + 1
                               << u"Too large: at most 11 MB"_s;
}
void FormsTest::filesThatCannotBeSentAreRefused()
{
    QFETCH(QString, name);
    QFETCH(qint64, size);
    QFETCH(QString, mistake);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    if (size >= 0) {
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        QVERIFY(file.resize(size));
    }
    const ReadFiles read = readFiles({path});
    QCOMPARE(read.files.size(), mistake.isEmpty() ? 1 : 0);
    QVERIFY2(mistake.isEmpty() ? read.mistake.isEmpty() : read.mistake.startsWith(mistake),
             qPrintable(read.mistake));
    // Together, not each.
    if (mistake.isEmpty())
        QVERIFY(readFiles({path, path}).mistake.startsWith(u"Too large"_s));
}

void FormsTest::aCreatedWebhookClosesProperly()
{
    World world;
    world.server.script({LoopbackServer::json(
        R"({"code":"CREATED","message":"","requestId":"r-1","data":{"id":"wh-1"}})", 201)});
    openWebhookForm(*world.session, &world.window);
    world.line(u"Webhook name"_s)->setText(u"Core"_s);
    world.line(u"Address"_s)->setText(u" https://core.example/hook "_s);
    world.line(u"Secret"_s)->setText(u"s3cret"_s);
    world.press(u"Create"_s);
    QTRY_VERIFY(world.says(u"The webhook was created."_s));
    QCOMPARE(world.sentBody()[u"url"_s].toString(), u"https://core.example/hook"_s);
    QVERIFY(!named<Button>(&world.window, u"Create"_s));
    QVERIFY(world.dialog()->cancelButton()->hasFocus());
    QTest::keyClick(world.dialog()->cancelButton(), Qt::Key_Return);
    QTRY_VERIFY(!world.dialog());
}

void FormsTest::twoReferencesOfOneNameAreAMistake()
{
    World world;
    openUserForm(*world.session, world.navigator, &world.window);
    world.line(u"Reference 1, name"_s)->setText(u"loanId"_s);
    world.line(u"Reference 1, value"_s)->setText(u"1"_s);
    world.line(u"Reference 2, name"_s)->setText(u"loanId "_s);
    world.line(u"Reference 2, value"_s)->setText(u"2"_s);
    world.press(u"Create"_s);
    QVERIFY(world.says(u"Two references are called “loanId”"_s));
    QCOMPARE(world.session->runner().inFlight(), 0);
}

void FormsTest::formsGoWithTheSession()
{
    World world;
    world.openInvite();
    openTokenDialog(*world.session, u"lender-1"_s, &world.window);
    openExportDialog(*world.session, u"a-1"_s, world.files, &world.window);
    openUserForm(*world.session, world.navigator, &world.window);
    QCOMPARE(world.window.findChildren<Dialog *>().size(), 4);
    world.session.reset();
    for (const Dialog *dialog : world.window.findChildren<Dialog *>())
        QVERIFY(!dialog->isVisible());
    QTRY_VERIFY(!world.dialog());
}

void FormsTest::placeholdersAreFilledOnce()
{
    const Addressee odd{u"${email}"_s, u"{{lastName}}"_s, u"Santos"_s, u"ana@example.com"_s};
    QCOMPARE(filledIn(u"${fullName}, ${firstName} at ${companyName}: ${unknown} {{email}}"_s, odd,
                      u"$1 Lakan"_s),
             u"${email}, {{lastName}} at $1 Lakan: ${unknown} ana@example.com"_s);
    QCOMPARE(filledIn(u"Dear ${firstName}"_s, {}, {}), u"Dear ${firstName}"_s);
}

QTEST_MAIN(FormsTest)
#include "tst_forms.moc"
