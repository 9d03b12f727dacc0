#pragma once

#include "catalog/resource.h"

#include <QFlags>
#include <QList>

namespace smile::casepack {

/// Kinds of personal data, each of which somebody may choose to hand over. A value may be of
/// several: then all of them have to be chosen.
enum class Personal : quint8 {
    Names = 0x01,
    Contact = 0x02, ///< e-mails, phones, social profiles
    Addresses = 0x04,
    Numbers = 0x08, ///< of documents, at providers, of employees, of payments
    Amounts = 0x10, ///< money, and what is computed from it
    Details = 0x20, ///< birth, sex, work, remarks
    Never = 0x40 ///< cannot be chosen: links that open a file or act as the person, secrets
};
Q_DECLARE_FLAGS(PersonalKinds, Personal)
Q_DECLARE_OPERATORS_FOR_FLAGS(PersonalKinds)

/// Those that may be chosen, in the order in which they are offered.
inline constexpr Personal choices[] = {Personal::Names,   Personal::Contact, Personal::Addresses,
                                       Personal::Numbers, Personal::Amounts, Personal::Details};
/// What nobody can name: it may be of any kind.
inline constexpr PersonalKinds anyKind = PersonalKinds::fromInt(0x3f);

/// Stable English name, for JSON: "names".
QString nameOf(Personal kind);

/// Of what kinds a column's values are; none: they name nobody. Follows from what sort of personal
/// data the catalog says they are, and from the column's kind.
PersonalKinds kindsOf(const catalog::Column &column);

/// The same of whatever lies at a path of a record ("addresses.line1"; steps through arrays are
/// left out): by its column, else by the nearest one above it, and of any kind where none knows it.
/// `column`, if given, is set to the column that decided (null when none did).
PersonalKinds kindsAt(const catalog::Resource &resource, const QString &path,
                      const catalog::Column **column = nullptr);

} // namespace smile::casepack
