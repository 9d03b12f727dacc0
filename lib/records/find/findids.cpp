#include "records/find/findids.h"

#include "catalog/catalog.h"

#include <QRegularExpression>
#include <QUrl>

namespace smile::records {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostIds = 8;
constexpr qsizetype longestText = 32'768; // of a pasted mail; the field takes no more either

struct Prefix
{
    QLatin1StringView text;
    const catalog::Resource *resource; ///< null: no table of its own
};

std::span<const Prefix> prefixes()
{
    using namespace catalog;
    static const Prefix known[] = {
        {"a"_L1, &accounts},
        {"i"_L1, &identities},
        {"d"_L1, &documents},
        {"e"_L1, &employments},
        {"inc"_L1, &incomes},
        {"einc"_L1, &eincomes},
        {"con"_L1, &contributions},
        {"lia"_L1, &liabilities},
        {"t"_L1, &transactions},
        {"r"_L1, &ratings},
        {"u"_L1, &archives},
        {"archive"_L1, &archives},
        {"iv"_L1, &invites},
        {"inv"_L1, &invites},
        {"invl"_L1, &inviteLogs},
        {"tpl"_L1, &inviteTemplates},
        {"ivt"_L1, &inviteTemplates},
        {"ct"_L1, &consentTemplates},
        {"et"_L1, &webhooks},
        {"task"_L1, &tasks},
        {"insight"_L1, &insights},
        {"link"_L1, &links},
        {"wtpl"_L1, nullptr},
        {"tk"_L1, nullptr},
        {"f"_L1, nullptr},
        {"export"_L1, nullptr},
        {"site"_L1, nullptr},
    };
    return known;
}

IdLook lookOf(const QString &id, QStringView prefix)
{
    for (const Prefix &known : prefixes()) {
        if (prefix.compare(known.text, Qt::CaseInsensitive) != 0)
            continue;
        return {id, known.resource ? IdLook::Kind::Record : IdLook::Kind::Other, known.resource};
    }
    // A tenant's name may be any; a few letters are rather a kind that is newer than this program.
    constexpr qsizetype shortestTenant = 6;
    return {id, prefix.size() >= shortestTenant ? IdLook::Kind::User : IdLook::Kind::Unknown,
            nullptr};
}

QString readable(const QString &text)
{
    QString read = text.first(std::min(text.size(), longestText));
    return read.contains(u'%') ? QUrl::fromPercentEncoding(read.toUtf8()) : read;
}

} // namespace

QList<IdLook> idsIn(const QString &text)
{
    static const QRegularExpression shape(
        u"(?<![A-Za-z0-9_-])(?:([A-Za-z][A-Za-z0-9_]*(?:-[A-Za-z][A-Za-z0-9_]*)*)-)?"
        "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32}|[0-9]{30})"
        "(?![A-Za-z0-9_-])"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<IdLook> ids;
    auto matches = shape.globalMatch(readable(text));
    while (matches.hasNext() && ids.size() < mostIds) {
        const QRegularExpressionMatch match = matches.next();
        const QString id = match.captured();
        if (std::ranges::find(ids, id, &IdLook::id) == ids.end())
            ids += lookOf(id, match.capturedView(1));
    }
    return ids;
}

QStringList addressesIn(const QString &text)
{
    static const QRegularExpression shape(
        u"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63})+"_s);
    QStringList addresses;
    auto matches = shape.globalMatch(readable(text));
    while (matches.hasNext() && addresses.size() < mostIds)
        addresses += matches.next().captured();
    addresses.removeDuplicates();
    return addresses;
}

std::optional<bool> leadsToSandbox(const QString &text)
{
    if (text.contains("sandbox.smileapi.io"_L1, Qt::CaseInsensitive))
        return true;
    if (text.contains("open.smileapi.io"_L1, Qt::CaseInsensitive))
        return false;
    return std::nullopt;
}

} // namespace smile::records
