#include "json/jsondiff.h"

#include "json/jsontext.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace smile::console {

using namespace Qt::StringLiterals;
using Kind = JsonChange::Kind;

namespace {

using Ids = QHash<QString, int>;

/// The place of each id; none when an item has none or two have the same.
std::optional<Ids> idsOf(const QJsonArray &items)
{
    Ids ids;
    for (int i = 0; i < items.size(); ++i) {
        const QString id = items.at(i).toObject().value("id"_L1).toString();
        if (id.isEmpty() || ids.contains(id))
            return std::nullopt;
        ids.insert(id, i);
    }
    return ids;
}

class Diff
{
public:
    void compare(const QString &path, const QJsonValue &before, const QJsonValue &after)
    {
        if (before == after)
            return;
        if (before.isUndefined())
            changes += {Kind::Added, path, {}, compactJson(after)};
        else if (after.isUndefined())
            changes += {Kind::Removed, path, compactJson(before), {}};
        else if (before.isObject() && after.isObject())
            compareObjects(path, before.toObject(), after.toObject());
        else if (before.isArray() && after.isArray())
            compareArrays(path, before.toArray(), after.toArray());
        else
            changes += {Kind::Changed, path, compactJson(before), compactJson(after)};
    }

    QList<JsonChange> changes;

private:
    void compareObjects(const QString &path, const QJsonObject &before, const QJsonObject &after)
    {
        // Both are sorted by key: one pass over the two.
        const auto inner = [&path](const QString &key) {
            return path.isEmpty() ? key : QString(path + u'.' + key);
        };
        auto left = before.begin();
        auto right = after.begin();
        while (left != before.end() || right != after.end()) {
            const bool onlyRight =
                left == before.end() || (right != after.end() && right.key() < left.key());
            const bool onlyLeft =
                right == after.end() || (left != before.end() && left.key() < right.key());
            const QString key = onlyRight ? right.key() : left.key();
            compare(inner(key), onlyRight ? QJsonValue(QJsonValue::Undefined) : left.value(),
                    onlyLeft ? QJsonValue(QJsonValue::Undefined) : right.value());
            if (!onlyRight)
                ++left;
            if (!onlyLeft)
                ++right;
        }
    }

    void compareArrays(const QString &path, const QJsonArray &before, const QJsonArray &after)
    {
        const std::optional<Ids> left = idsOf(before), right = idsOf(after);
        if (left && right) {
            compareById(path, before, after, *left, *right);
            return;
        }
        for (int i = 0; i < std::max(before.size(), after.size()); ++i)
            compare(u"%1[%2]"_s.arg(path).arg(i), before.at(i), after.at(i));
    }

    void compareById(const QString &path, const QJsonArray &before, const QJsonArray &after,
                     const Ids &left, const Ids &right)
    {
        const auto inner = [&path](const QString &id) { return QString(path + u'[' + id + u']'); };
        for (const QJsonValue &item : before) {
            const QString id = item.toObject().value("id"_L1).toString();
            const int place = right.value(id, -1);
            compare(inner(id), item,
                    place < 0 ? QJsonValue(QJsonValue::Undefined) : after.at(place));
        }
        for (const QJsonValue &item : after) {
            const QString id = item.toObject().value("id"_L1).toString();
            if (!left.contains(id))
                compare(inner(id), QJsonValue(QJsonValue::Undefined), item);
        }
    }
};

} // namespace

QList<JsonChange> jsonDiff(const QJsonValue &before, const QJsonValue &after)
{
    Diff diff;
    diff.compare({}, before, after);
    return diff.changes;
}

} // namespace smile::console
