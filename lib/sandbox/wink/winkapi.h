#pragma once

namespace smile::sandbox {

class Archives;
class Linking;
class Router;
struct World;

/// What the widget asks for: /wink/v1/…, with the session it was given for its link token.
void addWinkApi(Router &router, World &world, Linking &linking, Archives &archives);

/// What needs no credentials: the widget's scripts, files and exports, the sample payslip and an
/// invite's landing page.
void addPublicPages(Router &router, World &world);

} // namespace smile::sandbox
