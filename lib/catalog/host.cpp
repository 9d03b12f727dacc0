#include "catalog/host.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace smile::catalog {

using namespace Qt::StringLiterals;

namespace {

/// 0 to 255, in decimal digits alone.
bool isOctet(QStringView text)
{
    return !text.isEmpty() && text.size() <= 3
           && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; })
           && text.toInt() <= 255;
}

} // namespace

bool isLoopback(QStringView host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || host == "::1"_L1)
        return true;
    const QList<QStringView> octets = host.split(u'.');
    return octets.size() == 4 && octets.first() == "127"_L1
           && std::all_of(octets.begin(), octets.end(), isOctet);
}

} // namespace smile::catalog
