#pragma once

#include "catalog/catalog.h"
#include "console/act/forms.h"
#include "console/files/fileopener.h"
#include "console/parts/button.h"
#include "console/parts/dialog.h"
#include "console/parts/formfield.h"
#include "console/session/session.h"
#include "console/shell/workplace.h"
#include "console/theme/appearance.h"
#include "support/gui.h"
#include "support/loopbackserver.h"
#include "support/manualclock.h"
#include "vault/auditlog.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>

// A window with a session on a server of this computer, in which forms are opened and filled.

namespace smile::tests {

using namespace smile::console;
using namespace Qt::StringLiterals;
using smile::test::named;

class KeepingNavigator : public Navigator
{
public:
    void showFiltered(PageId, const QString &) override { }
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

inline QJsonObject inviteTemplate()
{
    return {{u"id"_s, u"tpl-1"_s},
            {u"name"_s, u"Payroll"_s},
            {u"company"_s, QJsonObject{{u"name"_s, u"Lakan"_s}}},
            {u"email"_s, QJsonObject{{u"sendEmail"_s, true},
                                     {u"subject"_s, u"Hello ${firstName}"_s},
                                     {u"body"_s, u"Dear {{fullName}}"_s}}}};
}

struct FormWorld
{
    LoopbackServer server;
    QTemporaryDir folder;
    ManualClock clock;
    api::Gate gate{0, clock};
    api::RequestLog log;
    vault::AuditLog audit{folder.filePath(u"audit.jsonl"_s)};
    std::unique_ptr<Session> session;
    KeepingNavigator navigator;
    KeepingOpener files;
    QWidget window;

    FormWorld()
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
        openInviteForm(*session, navigator, {}, &window);
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

} // namespace smile::tests
