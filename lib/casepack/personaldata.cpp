#include "casepack/personaldata.h"

#include <algorithm>

namespace smile::casepack {

using namespace Qt::StringLiterals;
using catalog::Column;
using catalog::Kind;

namespace {

constexpr QLatin1StringView names[] = {"fullName"_L1, "firstName"_L1, "middleName"_L1,
                                       "lastName"_L1, "suffix"_L1,    "person"_L1};
constexpr QLatin1StringView numbers[] = {"docId"_L1, "referenceId"_L1, "employeeNumber"_L1,
                                         "employerNumber"_L1, "digits"_L1};

template <std::size_t Size>
bool contains(const QLatin1StringView (&list)[Size], QLatin1StringView path)
{
    return std::ranges::find(list, path) != std::end(list);
}

bool isInside(QLatin1StringView path, QLatin1StringView outer)
{
    return path == outer || (path.startsWith(outer) && path.at(outer.size()) == '.'_L1);
}

} // namespace

QString nameOf(Personal kind)
{
    switch (kind) {
    case Personal::Names:
        return u"names"_s;
    case Personal::Contact:
        return u"contact"_s;
    case Personal::Addresses:
        return u"addresses"_s;
    case Personal::Numbers:
        return u"numbers"_s;
    case Personal::Amounts:
        return u"amounts"_s;
    case Personal::Details:
        return u"details"_s;
    case Personal::Never:
        break;
    }
    return u"links"_s;
}

PersonalKinds kindsOf(const Column &column)
{
    const QLatin1StringView path(column.path);
    if (column.secret)
        return Personal::Never;
    if (column.kind == Kind::Person) // a user's id; the name is only shown in its place
        return {};
    if (column.kind == Kind::Money)
        return Personal::Amounts;
    if (column.personal == catalog::Personal::No)
        return {};
    if (isInside(path, "addresses"_L1))
        return Personal::Addresses;
    if (column.kind == Kind::Email || column.kind == Kind::Phone || isInside(path, "emails"_L1)
        || isInside(path, "phones"_L1) || isInside(path, "socialProfiles"_L1))
        return Personal::Contact;
    if (column.kind == Kind::Url)
        return Personal::Never;
    if (contains(names, path))
        return Personal::Names;
    if (contains(numbers, path))
        return Personal::Numbers;
    if (column.kind == Kind::Number)
        return Personal::Amounts;
    if (path == "rawFiles.name"_L1) // people name files after themselves
        return Personal::Names | Personal::Details;
    return column.kind == Kind::Object || column.kind == Kind::List
               ? anyKind
               : PersonalKinds(Personal::Details);
}

PersonalKinds kindsAt(const catalog::Resource &resource, const QString &path, const Column **column)
{
    QString above = path;
    for (;;) {
        for (const Column &one : resource.columns) {
            // What the console derives may have the path of what was sent, as an invite's linkedAt.
            if (QLatin1StringView(one.path) == above) {
                if (column)
                    *column = &one;
                return kindsOf(one);
            }
        }
        const qsizetype dot = above.lastIndexOf(u'.');
        if (dot < 0)
            break;
        above.truncate(dot);
    }
    if (column)
        *column = nullptr;
    return anyKind;
}

} // namespace smile::casepack
