#pragma once

namespace smile::sandbox {

class Archives;
class Linking;
class Router;
struct World;

// The endpoints of /v1, a function per family; the lists that belong to people are in lists.h.
void addUsers(Router &router, World &world); ///< create, payload, resetSession, and tokens
void addAccounts(Router &router, World &world, Linking &linking);
void addInvites(Router &router, World &world);
void addInviteTemplates(Router &router, World &world);
void addConsentTemplates(Router &router, World &world);
void addWebhooks(Router &router, World &world);
void addCatalogs(Router &router, World &world); ///< providers and file types
void addArchives(Router &router, World &world, Archives &archives);

} // namespace smile::sandbox
