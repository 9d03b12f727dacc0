#include "browse/listpage.h"

#include "browse/accountdetails.h"
#include "browse/invitedetails.h"
#include "browse/persondetails.h"
#include "browse/providerdetails.h"
#include "browse/templatedetails.h"
#include "browse/templatespage.h"
#include "catalog/catalog.h"

namespace smile::console {

using catalog::ActionId;

namespace {

template <class Pane>
Details *make(const Workplace &workplace, const catalog::Resource &resource, QWidget *parent)
{
    return new Pane(workplace, resource, parent);
}

} // namespace

const ListSetup &inviteTemplateList()
{
    static const ListSetup setup{
        .page = PageId::Templates,
        .resource = &catalog::inviteTemplates,
        .filters = {},
        .pageActions = {ActionId::CreateTemplate},
        .opensPerson = false,
        .givingWay = {"id"},
        .details = make<TemplateDetails>,
    };
    return setup;
}

const ListSetup &consentTemplateList()
{
    static const ListSetup setup{
        .page = PageId::Templates,
        .resource = &catalog::consentTemplates,
        .filters = {},
        .pageActions = {ActionId::CreateConsentTemplate},
        .opensPerson = false,
        .givingWay = {"id"},
        .details = make<Details>,
    };
    return setup;
}

Page *makeListPage(PageId page, const Workplace &workplace, QWidget *parent)
{
    if (page == PageId::Templates)
        return new TemplatesPage(workplace, parent);
    return new ListPage(listSetup(page), workplace, parent);
}

const ListSetup &listSetup(PageId page)
{
    static const ListSetup people{
        .page = PageId::People,
        .resource = &catalog::people,
        .filters = {.states = "worst", .providers = "providers", .days = "createdAt"},
        .pageActions = {ActionId::Invite, ActionId::CreateUser},
        .opensPerson = true,
        .givingWay = {"id", "createdAt"}, // both stand beside; nobody is found by them
        .details = make<PersonDetails>,
    };
    static const ListSetup accounts{
        .page = PageId::Accounts,
        .resource = &catalog::accounts,
        .filters = {.states = "connection.status", .providers = "providerId", .days = "createdAt"},
        .pageActions = {},
        .opensPerson = true,
        .givingWay = {"createdAt", "id"},
        .details = make<AccountDetails>,
    };
    static const ListSetup invites{
        .page = PageId::Invites,
        .resource = &catalog::invites,
        .filters = {.states = "status", .providers = nullptr, .days = "invitedAt"},
        .pageActions = {ActionId::Invite},
        .opensPerson = false,
        .givingWay = {"id"},
        .details = make<InviteDetails>,
    };
    static const ListSetup providers{
        .page = PageId::Providers,
        .resource = &catalog::providers,
        .filters = {.states = "type", .providers = nullptr, .days = nullptr},
        .pageActions = {},
        .opensPerson = false,
        .givingWay = {"id", "supported", "subType", "mfa"},
        .details = make<ProviderDetails>,
    };
    static const ListSetup webhooks{
        .page = PageId::Webhooks,
        .resource = &catalog::webhooks,
        .filters = {},
        .pageActions = {ActionId::CreateWebhook},
        .opensPerson = false,
        .givingWay = {"id"},
        .details = make<Details>,
    };
    switch (page) {
    case PageId::Accounts:
        return accounts;
    case PageId::Invites:
        return invites;
    case PageId::Templates:
        return inviteTemplateList();
    case PageId::Providers:
        return providers;
    case PageId::Webhooks:
        return webhooks;
    default:
        return people;
    }
}

} // namespace smile::console
