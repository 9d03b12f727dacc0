#include "links/link.h"

#include "catalog/catalog.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 2048; ///< of a whole link

const std::pair<QLatin1StringView, const catalog::Resource *> kinds[] = {
    {"person"_L1, &catalog::people},
    {"account"_L1, &catalog::accounts},
    {"invite"_L1, &catalog::invites}};

} // namespace

std::optional<Link> parseLink(const QString &text)
{
    if (text.size() > longest)
        return std::nullopt;
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != "smile-console"_L1 || !url.userInfo().isEmpty()
        || url.port() != -1 || url.hasFragment())
        return std::nullopt;
    const auto kind = std::ranges::find(kinds, url.host(),
                                        [](const auto &known) { return QString(known.first); });
    // A browser may put a slash behind it.
    static const QRegularExpression path(u"^/([A-Za-z0-9_-]{1,100})/?$"_s);
    const QRegularExpressionMatch id = path.match(url.path());
    if (kind == std::end(kinds) || !id.hasMatch())
        return std::nullopt;
    const QUrlQuery query(url);
    const auto items = query.queryItems(QUrl::FullyDecoded);
    const bool fine =
        std::ranges::all_of(items, [](const auto &item) { return item.first == "profile"_L1; });
    if (!fine || items.size() > 1)
        return std::nullopt;
    return Link{kind->second, id.captured(1),
                query.queryItemValue(u"profile"_s, QUrl::FullyDecoded)};
}

QString Link::text() const
{
    QUrl url;
    url.setScheme(u"smile-console"_s);
    for (const auto &[name, known] : kinds) {
        if (known == resource)
            url.setHost(name);
    }
    url.setPath(u'/' + id);
    if (!profile.isEmpty()) {
        QUrlQuery query;
        query.addQueryItem(u"profile"_s, QString::fromLatin1(QUrl::toPercentEncoding(profile)));
        url.setQuery(query);
    }
    return url.toString(QUrl::FullyEncoded);
}

} // namespace smile::console
