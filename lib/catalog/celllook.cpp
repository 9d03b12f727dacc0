#include "catalog/cell.h"

namespace smile::catalog {

Qt::Alignment alignment(Kind kind)
{
    switch (kind) {
    case Kind::Money:
    case Kind::Number:
    case Kind::Date:
    case Kind::DateTime:
    case Kind::Month:
        return Qt::AlignRight | Qt::AlignVCenter;
    case Kind::Id:
    case Kind::Text:
    case Kind::Enum:
    case Kind::Flag:
    case Kind::Email:
    case Kind::Phone:
    case Kind::Country:
    case Kind::Url:
    case Kind::List:
    case Kind::Object:
    case Kind::Person:
    case Kind::Provider:
    case Kind::Providers:
    case Kind::Template:
    case Kind::InviteStage:
    case Kind::Trouble:
        return Qt::AlignLeft | Qt::AlignVCenter;
    }
    return Qt::AlignLeft | Qt::AlignVCenter;
}

} // namespace smile::catalog
