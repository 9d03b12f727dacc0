#include "casepack/personaldata.h"

namespace smile::casepack {

using namespace Qt::StringLiterals;
using catalog::Column;
using catalog::Kind;

namespace {

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
    using Sort = catalog::Personal;
    const QLatin1StringView path(column.path);
    if (column.secret)
        return Personal::Never;
    if (column.kind == Kind::Person) // a user's id; the name is only shown in its place
        return {};
    if (column.kind == Kind::Money)
        return Personal::Amounts;
    switch (column.personal) {
    case Sort::No:
        return {};
    case Sort::Name:
        return Personal::Names;
    case Sort::Email:
    case Sort::Phone:
        return Personal::Contact;
    case Sort::Number:
        return Personal::Numbers;
    case Sort::Address:
        return Personal::Addresses;
    case Sort::Mixed:
        return anyKind;
    case Sort::BirthDate:
    case Sort::Url:
    case Sort::Text:
    case Sort::Detail:
        break;
    }
    if (isInside(path, "socialProfiles"_L1))
        return Personal::Contact;
    if (isInside(path, "addresses"_L1)) // its city
        return Personal::Addresses;
    if (column.personal == Sort::Url || column.kind == Kind::Url)
        return Personal::Never;
    if (column.kind == Kind::Number)
        return Personal::Amounts;
    if (path == "rawFiles.name"_L1) // people name files after themselves
        return Personal::Names | Personal::Details;
    return column.kind == Kind::List ? anyKind : PersonalKinds(Personal::Details);
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
