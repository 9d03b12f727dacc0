#pragma once

/// How long things live at Smile (smile-api.md, "What follows from it").
namespace smile::catalog::lifetimes {

inline constexpr int dataDays = 60; ///< an account's data, from its connection
inline constexpr int inviteLinkDays = 14; ///< an invite's link, from when it was sent
inline constexpr int linkTokenHours = 5; ///< a link token, from when it was made

} // namespace smile::catalog::lifetimes
