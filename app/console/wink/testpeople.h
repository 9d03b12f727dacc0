#pragma once

#include <QString>

#include <span>

namespace smile::console {

/// One of the people of the vendor's sandbox, as the vendor publishes them: not secret, and known
/// to no real provider.
struct TestPerson
{
    const char *userName;
    const char *fullName;
    const char *password;
    const char *code; ///< for providers that ask for one
};

/// George, Ryan, Christina and Anisha (smile-api.md, "Sandbox people"); Ctrl+1 to 4 in this order.
std::span<const TestPerson> testPeople();

} // namespace smile::console
