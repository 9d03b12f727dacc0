#include "app/walk/casewalk.h"

#include "person/personpage.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>
#include <utility>

namespace smile::tests {

using namespace Qt::StringLiterals;

namespace {

sandbox::Sandbox::Options options()
{
    sandbox::Sandbox::Options options = Caller::quietOptions();
    options.people = 240;
    return options;
}

QString ownerOf(const QJsonObject &record)
{
    const QString own = record[u"userId"_s].toString();
    return own.isEmpty() ? record[u"metadata"_s][u"userId"_s].toString() : own;
}

QList<QJsonObject> ofUser(const QList<QJsonObject> &records, const QString &userId)
{
    QList<QJsonObject> theirs;
    for (const QJsonObject &record : records) {
        if (ownerOf(record) == userId)
            theirs += record;
    }
    return theirs;
}

} // namespace

CaseWalk::CaseWalk()
    : m_caller(options())
{
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(variable, m_home.path().toLocal8Bit());
    m_accounts = m_caller.all(u"/accounts"_s);
    m_invites = m_caller.all(u"/invites"_s);
    m_identities = m_caller.all(u"/identities"_s);
    m_documents = m_caller.all(u"/documents"_s);
    m_archives = m_caller.all(u"/archives"_s);
    m_users = m_caller.all(u"/users"_s);
    for (const QJsonObject &provider : m_caller.all(u"/providers"_s))
        m_providers.insert(provider[u"id"_s].toString(), provider[u"name"_s].toString());

    QFile keys(m_home.filePath(u"sandbox.env"_s));
    if (!keys.open(QIODevice::WriteOnly)) {
        m_trouble = keys.errorString();
        return;
    }
    keys.write(QString(u"OPEN_API_HOST="_s + m_caller.sandbox.baseUrl() + u"\nAPI_KEY="_s
                       + m_caller.sandbox.apiKey() + u"\nAPI_SECRET="_s
                       + m_caller.sandbox.apiSecret() + u'\n')
                   .toUtf8());
    keys.close();
    console::CommandLine line;
    line.language = u"en"_s;
    line.envFile = keys.fileName();
    m_console = std::make_unique<console::Console>(*qApp, line, m_keychain);
    m_trouble = m_console->start();
    window().resize(1440, 900);
    if (!QTest::qWaitForWindowExposed(&window()))
        m_trouble = u"The window does not come up."_s;
}

QString CaseWalk::whoseTrouble(const Wanted &wanted)
{
    for (const QJsonObject &account : std::as_const(m_accounts)) {
        const QString owner = ownerOf(account);
        const QList<QJsonObject> all = ofUser(m_accounts, owner);
        const auto isWell = [](const QJsonObject &other) {
            return other[u"connection"_s][u"status"_s] == "CONNECTED"_L1
                   && other[u"monitor"_s][u"status"_s] != "USER_ACTION_REQUIRED"_L1;
        };
        const auto well = std::count_if(all.begin(), all.end(), isWell);
        if (wanted(account) && well == all.size() - 1 && ofUser(m_archives, owner).isEmpty())
            return owner;
    }
    return {};
}

QString CaseWalk::whoseInvite(const Wanted &wanted)
{
    for (const QJsonObject &invite : std::as_const(m_invites)) {
        const QString owner = ownerOf(invite);
        if (wanted(invite) && ofUser(m_accounts, owner).isEmpty()
            && ofUser(m_archives, owner).isEmpty())
            return owner;
    }
    return {};
}

QString CaseWalk::whoHasNoAccount()
{
    for (const QJsonObject &user : std::as_const(m_users)) {
        const QString id = user[u"id"_s].toString();
        if (ofUser(m_accounts, id).isEmpty() && ofUser(m_archives, id).isEmpty())
            return id;
    }
    return {};
}

QString CaseWalk::whoseIdentitiesDiffer(const QString &field)
{
    for (const QJsonObject &user : std::as_const(m_users)) {
        QSet<QString> values;
        for (const QJsonObject &identity : ofUser(m_identities, user[u"id"_s].toString()))
            values.insert(identity[field].toString());
        values.remove({});
        if (values.size() > 1)
            return user[u"id"_s].toString();
    }
    return {};
}

QString CaseWalk::whoseDocumentEndsWithin(int days)
{
    const QDate today = QDate::currentDate();
    for (const QJsonObject &document : std::as_const(m_documents)) {
        const QDate end =
            QDate::fromString(document[u"expiryDate"_s].toString().left(10), Qt::ISODate);
        if (end > today.addDays(1) && end < today.addDays(days))
            return ownerOf(document);
    }
    return {};
}

QString CaseWalk::whoIsThereTwice()
{
    QHash<QString, QString> owners;
    for (const QJsonObject &invite : std::as_const(m_invites)) {
        const QString address = invite[u"email"_s].toString().toLower();
        const QString known = owners.value(address);
        if (!known.isEmpty() && known != ownerOf(invite))
            return ownerOf(invite);
        owners.insert(address, ownerOf(invite));
    }
    return {};
}

QString CaseWalk::providerOf(const QString &userId)
{
    for (const QJsonObject &account : ofUser(m_accounts, userId)) {
        const QString slug = account[u"providerId"_s].toString();
        if (account[u"connection"_s][u"status"_s] != "CONNECTED"_L1)
            return m_providers.value(slug, slug);
    }
    return {};
}

bool CaseWalk::openPerson(const QString &userId)
{
    auto *search = test::named<QLineEdit>(&window(), u"Search"_s);
    if (userId.isEmpty() || !search)
        return false;
    QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
    search->setText(userId);
    auto *found = test::named<QAbstractItemView>(&window(), u"Search results"_s);
    const bool listed = QTest::qWaitFor(
        [&] {
            found = test::named<QAbstractItemView>(&window(), u"Search results"_s);
            return found && found->currentIndex().isValid();
        },
        20'000);
    if (!listed)
        return false;
    QTest::keyClick(search, Qt::Key_Return);
    return QTest::qWaitFor(
        [this, &userId] {
            const QList<console::PersonPage *> pages =
                window().findChildren<console::PersonPage *>();
            return std::any_of(pages.begin(), pages.end(), [&userId](const auto *page) {
                return page->isVisible() && page->userId() == userId;
            });
        },
        10'000);
}

WinkSteps CaseWalk::beginLink(const QString &userId)
{
    WinkSteps steps;
    const Reply token = m_caller.post(u"/tokens?userId="_s + userId);
    const QJsonObject session =
        m_caller.post(u"/wink/v1/sessions"_s, {{u"token"_s, token.data().value(u"accessToken"_s)}})
            .data();
    steps.bearer = "Bearer " + session[u"session"_s].toString().toUtf8();
    const QByteArray keys = std::exchange(m_caller.authorization, steps.bearer);
    steps.accountId = m_caller
                          .post(u"/wink/v1/accounts"_s, {{u"providerId"_s, u"sss"_s},
                                                         {u"userName"_s, u"George"_s},
                                                         {u"password"_s, u"123456"_s}})
                          .data()[u"account"_s][u"id"_s]
                          .toString();
    m_caller.authorization = keys;
    return steps;
}

void CaseWalk::giveCode(const WinkSteps &steps, const QString &code)
{
    const QByteArray keys = std::exchange(m_caller.authorization, steps.bearer);
    m_caller.post(u"/wink/v1/accounts/"_s + steps.accountId + u"/code"_s, {{u"code"_s, code}});
    m_caller.authorization = keys;
}

QAbstractButton *CaseWalk::button(QWidget *within, const QString &words)
{
    if (!within)
        return nullptr;
    for (QAbstractButton *found : within->findChildren<QAbstractButton *>()) {
        if (found->isVisible() && found->text() == words)
            return found;
    }
    return nullptr;
}

QStringList CaseWalk::sentences()
{
    QStringList all;
    for (const QLabel *label : window().findChildren<QLabel *>()) {
        if (label->isVisible())
            all += label->text();
    }
    return all;
}

bool CaseWalk::says(const QString &sentence)
{
    for (const QString &line : sentences()) {
        if (line.contains(sentence))
            return true;
    }
    return false;
}

bool CaseWalk::saysLike(const QRegularExpression &expression)
{
    for (const QString &line : sentences()) {
        if (expression.match(line).hasMatch())
            return true;
    }
    return false;
}

void CaseWalk::keepPicture(const QString &name)
{
    const QString folder = qEnvironmentVariable("SMILE_WALK_PICTURES");
    if (folder.isEmpty())
        return;
    QTest::qWait(300); // nothing is asserted: the layout settles
    window().grab().save(folder + u'/' + name + u".png"_s);
}

} // namespace smile::tests
