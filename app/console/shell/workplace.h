#pragma once

#include "catalog/cell.h"
#include "catalog/resource.h"
#include "records/table.h"

class QWidget;

namespace smile::vault {
class Settings;
}

namespace smile::console {

class Session;

/// The pages of the navigation, in its order.
enum class PageId : quint8 {
    Overview,
    People,
    Accounts,
    Invites,
    Templates,
    Providers,
    Webhooks,
    Wink,
    Activity,
    Settings
};

/// Ways from one page to another. A way only ever shows something; it never changes anything at the
/// server.
class Navigator
{
public:
    virtual ~Navigator() = default;
    virtual void showPage(PageId page) = 0;
    /// The page with this text in its "Filter" field (records/filtertext.h).
    virtual void showFiltered(PageId page, const QString &filter) = 0;
    /// In a tab of its own; one that is open already comes to the front.
    virtual void openPerson(const QString &userId) = 0;
    /// The page of the resource with that record selected (accounts and identities open their
    /// person).
    virtual void openRecord(const catalog::Resource &resource, const QString &id) = 0;
    /// The Wink page with that person chosen; empty: a new one.
    virtual void openWink(const QString &userId) = 0;
    /// The Activity page with the request of that id chosen.
    virtual void openRequest(const QString &requestId) = 0;
};

/// Does what a person asks for: plans it, asks what the plan's risk demands, runs it and shows the
/// outcome where it was asked. `from` is the widget that asked: the dialog opens over its window
/// and the focus returns to it.
class ActionDesk
{
public:
    virtual ~ActionDesk() = default;
    /// `row` is a record of `resource` (for people: the joined row; its id is the user's).
    virtual void perform(catalog::ActionId action, const catalog::Resource &resource,
                         const records::Record &row, QWidget *from) = 0;
    /// Actions without a record: Invite, CreateTemplate, CreateWebhook, CreateUser …
    virtual void perform(catalog::ActionId action, QWidget *from) = 0;
    /// Empty when it may be done now, else the reason in words ("Already disabled").
    virtual QString whyNot(catalog::ActionId action, const catalog::Resource &resource,
                           const records::Record &row) const = 0;
};

/// What every page gets: the session that it shows and the ways out of it. All outlive the page.
struct Workplace
{
    Session &session;
    Navigator &navigator;
    ActionDesk &desk;
    vault::Settings &settings;
};

/// The wording of this moment: the application's locale, the person's zone, now, and the store's
/// names.
catalog::Wording wordingFor(const Workplace &workplace);

} // namespace smile::console
