#pragma once

#include "app/shell/quietworkplace.h"
#include "catalog/catalog.h"
#include "console/browse/listpage.h"
#include "console/session/session.h"
#include "support/loopbackserver.h"
#include "support/manualclock.h"
#include "vault/auditlog.h"
#include "vault/settings.h"

#include <QLabel>
#include <QTemporaryDir>

namespace smile::console::test {

using namespace Qt::StringLiterals;
using tests::LoopbackServer;

/// Remembers what it was to open.
class KeepingNavigator : public tests::QuietNavigator
{
public:
    void openPerson(const QString &id) override { opened << id; }
    void openRequest(const QString &id) override { requests << id; }

    QStringList opened, requests;
};

inline bool says(const QWidget *widget, const QString &words)
{
    for (const QLabel *label : widget->findChildren<QLabel *>())
        if (label->text() == words)
            return true;
    return false;
}

inline vault::Profile customProfile()
{
    vault::Profile profile;
    profile.id = u"here"_s;
    profile.name = u"Here"_s;
    profile.masking = catalog::MaskLevel::Off;
    return profile;
}

/// A session on a server of this computer that answers nothing but an empty log.
struct ListWorld
{
    LoopbackServer server;
    QTemporaryDir folder;
    tests::ManualClock clock;
    api::Gate gate{0, clock};
    api::RequestLog log;
    vault::AuditLog audit{folder.filePath(u"audit.jsonl"_s)};
    vault::Settings settings{folder.filePath(u"console.ini"_s)};
    Session session{customProfile(), api::Endpoint{server.base(), u"key"_s, u"secret"_s}, gate, log,
                    audit};
    KeepingNavigator navigator;
    tests::QuietDesk desk;
    Workplace workplace{session, navigator, desk, settings};

    ListWorld()
    {
        server.script({LoopbackServer::json(R"({"data":{"items":[],"nextCursor":null}})")});
    }

    std::unique_ptr<ListPage> page(PageId id, int width = 1440)
    {
        auto page = std::make_unique<ListPage>(listSetup(id), workplace);
        page->resize(width, 900);
        page->show();
        page->activate();
        return page;
    }
    void addAccounts()
    {
        session.store()
            .table(catalog::accounts)
            .upsert({QJsonObject{{u"id"_s, u"a-1"_s},
                                 {u"userId"_s, u"u-1"_s},
                                 {u"providerId"_s, u"sss_ph"_s},
                                 {u"createdAt"_s, u"2026-05-11T09:00:00Z"_s}}});
    }
    /// Gloria Palomero, invited, with an e-mail.
    void addGloria()
    {
        records::Store &store = session.store();
        store.table(catalog::users)
            .upsert(
                {QJsonObject{{u"id"_s, u"u-1"_s}, {u"createdAt"_s, u"2026-05-10T09:00:00Z"_s}},
                 QJsonObject{{u"id"_s, u"u-2"_s}, {u"createdAt"_s, u"2026-05-09T09:00:00Z"_s}}});
        store.table(catalog::invites)
            .upsert({QJsonObject{{u"id"_s, u"i-1"_s},
                                 {u"userId"_s, u"u-1"_s},
                                 {u"fullName"_s, u"Gloria Palomero"_s},
                                 {u"email"_s, u"gloria.p1234@mail.ph"_s},
                                 {u"status"_s, u"INVITED"_s}},
                     QJsonObject{{u"id"_s, u"i-2"_s},
                                 {u"userId"_s, u"u-2"_s},
                                 {u"fullName"_s, u"Ana Cruz"_s},
                                 {u"status"_s, u"INVITED"_s}}});
        QCoreApplication::sendPostedEvents();
    }
    void addInvites()
    {
        QList<QJsonObject> invites;
        for (int i = 1; i <= 9; ++i)
            invites << QJsonObject{{u"id"_s, u"i-%1"_s.arg(i)},
                                   {u"fullName"_s, u"Ana %1"_s.arg(i)},
                                   {u"status"_s, u"INVITED"_s},
                                   {u"invitedAt"_s, u"2026-05-1%1T09:00:00Z"_s.arg(i)},
                                   {u"updatedAt"_s, u"2026-05-20T09:00:00Z"_s}};
        session.store().table(catalog::invites).upsert(invites);
    }
};

} // namespace smile::console::test
