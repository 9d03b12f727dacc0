#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace smile::sandbox {

/// The query part of a request; names and values decoded. Names that an endpoint does not know are
/// ignored, as the API does.
class Parameters
{
public:
    /// Reads "a=1&b=2"; `valid()` is false when a name or value is not UTF-8 after decoding.
    static Parameters parse(QByteArrayView text);

    bool valid() const { return m_valid; }
    /// The first value of that name.
    std::optional<QString> value(QStringView name) const;
    void set(const QString &name, const QString &value) { m_items.emplace_back(name, value); }
    const std::vector<std::pair<QString, QString>> &items() const { return m_items; }

private:
    std::vector<std::pair<QString, QString>> m_items;
    bool m_valid = true;
};

/// A request as it came off the wire.
struct Request
{
    QByteArray method;
    QStringList segments; ///< of the path, decoded: /v1/users/x is {v1, users, x}
    bool pathIsText = true; ///< false when a segment is not UTF-8 after decoding
    Parameters query;
    QByteArray authorization; ///< as sent, empty when absent
    QByteArray contentType;
    QByteArray body;

    /// Fills segments, pathIsText and query from the request target.
    void setTarget(QByteArrayView target);
    QString path() const { return u'/' + segments.join(u'/'); }
};

/// What goes back. The server adds Content-Length.
struct Answer
{
    int status = 200;
    QByteArray contentType = "application/json; charset=utf-8";
    QByteArray body;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
};

/// UTF-8 text, or nothing when the bytes are not UTF-8.
std::optional<QString> strictUtf8(QByteArrayView bytes);

} // namespace smile::sandbox
