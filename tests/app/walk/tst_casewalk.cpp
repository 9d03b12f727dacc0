// The case file, as an agent uses it with a caller on the line: each trouble that people call about
// is looked up in the running console on a sandbox, and the page must say what is wrong, what to
// tell them and what to do. SMILE_WALK_PICTURES=folder keeps a picture of each page.

#include "app/walk/casewalk.h"
#include "casefile/casewords.h"
#include "person/clockstrip.h"
#include "person/personhead.h"
#include "person/persontabs.h"
#include "person/saypane.h"
#include "person/verdictsection.h"

#include <QApplication>
#include <QClipboard>

using namespace smile::console;
using namespace smile::tests;
using namespace Qt::StringLiterals;
using smile::casefile::Situation;
using Kind = Situation::Kind;

namespace {

const smile::casefile::CaseWords &words()
{
    static const smile::casefile::CaseWords english{QLocale(QLocale::English)};
    return english;
}

QString statusOf(const QJsonObject &account)
{
    return account[u"connection"_s][u"status"_s].toString();
}

QString codeOf(const QJsonObject &account)
{
    return account[u"connection"_s][u"errorCode"_s].toString();
}

} // namespace

class TestCaseWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void wrongPassword();
    void providerDown();
    void waitingForACode();
    void monitoringNeedsReauthorisation();
    void invitedButTheMailWasNeverOpened();
    void identityDiffersBetweenProviders();
    void documentAboutToExpire();
    void samePersonTwice();

private:
    std::unique_ptr<CaseWalk> m_walk;
};

void TestCaseWalk::initTestCase()
{
    m_walk = std::make_unique<CaseWalk>();
    QVERIFY2(m_walk->trouble().isEmpty(), qPrintable(m_walk->trouble()));
}

void TestCaseWalk::cleanupTestCase()
{
    m_walk.reset();
}

void TestCaseWalk::wrongPassword()
{
    const QString id = m_walk->whoseTrouble(
        [](const QJsonObject &account) { return codeOf(account) == "INVALID_CREDENTIALS"_L1; });
    QVERIFY(m_walk->openPerson(id));
    const Situation situation{Kind::Connection, u"ERROR"_s, u"INVALID_CREDENTIALS"_s};
    const auto entry = words().entry(situation);
    QTRY_VERIFY(m_walk->part<VerdictSection>()->accessibleName() == entry.happened);
    QVERIFY(m_walk->says(u"INVALID_CREDENTIALS"_s));
    QVERIFY(m_walk->says(entry.next));
    QVERIFY(m_walk->says(entry.causes.first()));
    for (const QString &sentence : words().never(situation))
        QVERIFY2(m_walk->says(sentence), qPrintable(sentence));
    // What to say names their provider, and one press copies it.
    const QString provider = m_walk->providerOf(id);
    QTRY_VERIFY(m_walk->says(words().say(situation, provider)));
    QAbstractButton *copy = m_walk->button(m_walk->part<SayPane>(), u"Copy"_s);
    smile::test::click(copy);
    QVERIFY(m_walk->says(QGuiApplication::clipboard()->text()));
    QVERIFY(QGuiApplication::clipboard()->text().contains(provider));
    // The way back in: the link that they have, or a fresh one.
    QVERIFY(m_walk->button(m_walk->part<VerdictSection>(), u"Copy link"_s)
            || m_walk->button(m_walk->part<VerdictSection>(), u"New link token"_s));
    m_walk->keepPicture(u"wrong-password"_s);
}

void TestCaseWalk::providerDown()
{
    const QString id = m_walk->whoseTrouble([](const QJsonObject &account) {
        return codeOf(account) == "SERVICE_UNAVAILABLE"_L1
               && account[u"providerId"_s] == "foodpanda"_L1;
    });
    QVERIFY(m_walk->openPerson(id));
    QTRY_VERIFY(m_walk->says(u"SERVICE_UNAVAILABLE"_s));
    // From our own records: it is not them, and that is what they are told.
    const QRegularExpression figures(
        u"^\\d+ of the last \\d+ people here failed since .*, all SERVICE_UNAVAILABLE\\."_s);
    QTRY_VERIFY(m_walk->saysLike(figures));
    const Situation failing{Kind::Provider, u"FAILING"_s, {}};
    QTRY_VERIFY(m_walk->says(words().say(failing, u"foodpanda"_s)));
    QVERIFY(m_walk->says(words().entry(failing).next));
    QVERIFY(!m_walk->says(u"Probably them: others get through"_s));
    m_walk->keepPicture(u"provider-down"_s);
}

void TestCaseWalk::waitingForACode()
{
    const QString id = m_walk->whoHasNoAccount();
    QVERIFY(m_walk->openPerson(id));
    QTest::keyClick(&m_walk->window(), Qt::Key_F6);
    QTRY_VERIFY(m_walk->saysLike(QRegularExpression(u"^Waiting for them to begin: "_s)));
    const WinkSteps link = m_walk->beginLink(id);
    QVERIFY(!link.accountId.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(m_walk->saysLike(QRegularExpression(u"^Waiting for the code: "_s)),
                             20'000);
    const Situation situation{Kind::Connection, u"AWAITING_MFA"_s, {}};
    QTRY_COMPARE(m_walk->part<VerdictSection>()->accessibleName(),
                 words().entry(situation).happened);
    QVERIFY(m_walk->says(words().entry(situation).waiting));
    QVERIFY(m_walk->says(u"Never ask for the code, and never let them read it out."_s));
    m_walk->keepPicture(u"waiting-for-a-code"_s);
    m_walk->giveCode(link, u"1234"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_walk->says(u"Followed to the end: connected, and the data has come."_s), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_walk->part<VerdictSection>()->accessibleName(),
                              u"The account is connected; nothing is wrong"_s, 10'000);
    m_walk->keepPicture(u"followed-to-the-end"_s);
}

void TestCaseWalk::monitoringNeedsReauthorisation()
{
    const QString id = m_walk->whoseTrouble([](const QJsonObject &account) {
        return statusOf(account) == "CONNECTED"_L1
               && account[u"monitor"_s][u"status"_s] == "USER_ACTION_REQUIRED"_L1;
    });
    QVERIFY(m_walk->openPerson(id));
    const Situation situation{Kind::Monitor, u"USER_ACTION_REQUIRED"_s, {}};
    QTRY_COMPARE(m_walk->part<VerdictSection>()->accessibleName(),
                 words().entry(situation).happened);
    QVERIFY(m_walk->says(words().entry(situation).next));
    QVERIFY(m_walk->says(u"Action required"_s));
    QVERIFY(m_walk->button(m_walk->part<VerdictSection>(), u"Copy link"_s)
            || m_walk->button(m_walk->part<VerdictSection>(), u"New link token"_s));
    m_walk->keepPicture(u"reauthorise"_s);
}

void TestCaseWalk::invitedButTheMailWasNeverOpened()
{
    const QDateTime young = QDateTime::currentDateTimeUtc().addDays(-13);
    const QString id = m_walk->whoseInvite([&young](const QJsonObject &invite) {
        return invite[u"status"_s] == "INVITED"_L1
               && QDateTime::fromString(invite[u"invitedAt"_s].toString(), Qt::ISODate) > young;
    });
    QVERIFY(m_walk->openPerson(id));
    const Situation situation{Kind::Invite, u"INVITED"_s, {}};
    QTRY_COMPARE(m_walk->part<VerdictSection>()->accessibleName(),
                 words().entry(situation).happened);
    QVERIFY(m_walk->says(words().say(situation, {})));
    QVERIFY(m_walk->says(u"Never ask them to forward the mail with their link."_s));
    // The same link another way, instead of a second invite.
    smile::test::click(m_walk->button(m_walk->part<VerdictSection>(), u"Copy link"_s));
    QVERIFY(QUrl(QGuiApplication::clipboard()->text()).isValid());
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"http"_s));
    m_walk->keepPicture(u"mail-never-opened"_s);
}

void TestCaseWalk::identityDiffersBetweenProviders()
{
    const QString id = m_walk->whoseIdentitiesDiffer(u"dob"_s);
    QVERIFY(m_walk->openPerson(id));
    auto *tabs = m_walk->part<PersonTabs>();
    tabs->open(PersonTabs::Identity);
    QTRY_VERIFY(m_walk->saysLike(QRegularExpression(u"^2 sources .*Different: .*birth date"_s)));
    m_walk->keepPicture(u"identity-differs"_s);
}

void TestCaseWalk::documentAboutToExpire()
{
    const QString id = m_walk->whoseDocumentEndsWithin(20);
    QVERIFY(m_walk->openPerson(id));
    auto *clocks = m_walk->part<ClockStrip>();
    QTRY_VERIFY(clocks->isVisible());
    QTRY_VERIFY(m_walk->saysLike(QRegularExpression(u" expires$"_s)));
    m_walk->keepPicture(u"document-expires"_s);
}

void TestCaseWalk::samePersonTwice()
{
    QVERIFY(m_walk->openPerson(m_walk->whoIsThereTwice()));
    QTRY_VERIFY(m_walk->says(u"Perhaps the same person twice"_s));
    QVERIFY(m_walk->saysLike(QRegularExpression(u"same e-mail"_s)));
    m_walk->keepPicture(u"same-person-twice"_s);
    // Whoever is about to invite them again is offered the link that they have, or their page.
    smile::test::click(m_walk->button(m_walk->part<PersonHead>(), u"Invite…"_s));
    QTRY_VERIFY(m_walk->saysLike(QRegularExpression(u"^Known already: "_s)));
    QVERIFY(m_walk->button(&m_walk->window(), u"Invite as a second person"_s));
    m_walk->keepPicture(u"invited-once-more"_s);
    smile::test::click(m_walk->button(&m_walk->window(), u"Cancel"_s));
}

QTEST_MAIN(TestCaseWalk)
#include "tst_casewalk.moc"
