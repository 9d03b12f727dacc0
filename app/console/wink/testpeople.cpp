#include "wink/testpeople.h"

namespace smile::console {

std::span<const TestPerson> testPeople()
{
    static constexpr TestPerson people[] = {
        {"George", "George Palomero Jr.", "123456", "1234"},
        {"Ryan", "Ryan Lestari", "654321", "1234"},
        {"Christina", "Christina Tan", "YGUS1", "1234"},
        {"Anisha", "Anisha Bhatia", "123456", "1234"},
    };
    return people;
}

} // namespace smile::console
