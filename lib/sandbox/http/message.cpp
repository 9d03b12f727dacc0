#include "sandbox/http/message.h"

#include <QStringDecoder>

namespace smile::sandbox {

std::optional<QString> strictUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

namespace {

std::optional<QString> decoded(QByteArrayView part, bool plusIsSpace)
{
    QByteArray bytes = part.toByteArray();
    if (plusIsSpace)
        bytes.replace('+', ' ');
    return strictUtf8(QByteArray::fromPercentEncoding(bytes));
}

QList<QByteArrayView> parts(QByteArrayView text, char separator)
{
    QList<QByteArrayView> list;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i == text.size() || text[i] == separator) {
            list.append(text.sliced(start, i - start));
            start = i + 1;
        }
    }
    return list;
}

} // namespace

Parameters Parameters::parse(QByteArrayView text)
{
    Parameters result;
    for (const QByteArrayView pair : parts(text, '&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QByteArrayView rawName = equals < 0 ? pair : pair.first(equals);
        const QByteArrayView rawValue = equals < 0 ? QByteArrayView() : pair.sliced(equals + 1);
        const std::optional<QString> name = decoded(rawName, true);
        const std::optional<QString> value = decoded(rawValue, true);
        if (name && value)
            result.m_items.emplace_back(*name, *value);
        else
            result.m_valid = false;
    }
    return result;
}

std::optional<QString> Parameters::value(QStringView name) const
{
    for (const auto &[key, value] : m_items) {
        if (key == name)
            return value;
    }
    return std::nullopt;
}

void Request::setTarget(QByteArrayView target)
{
    const qsizetype fragment = target.indexOf('#');
    if (fragment >= 0)
        target = target.first(fragment);
    const qsizetype mark = target.indexOf('?');
    if (mark >= 0) {
        query = Parameters::parse(target.sliced(mark + 1));
        target = target.first(mark);
    }
    // A client that takes the server for a proxy sends the whole URL.
    if (target.startsWith("http://") || target.startsWith("https://")) {
        const qsizetype host = target.indexOf("://") + 3;
        const qsizetype path = target.indexOf('/', host);
        target = path < 0 ? QByteArrayView("/") : target.sliced(path);
    }
    if (target.startsWith('/'))
        target = target.sliced(1);
    for (const QByteArrayView segment : parts(target, '/')) {
        const std::optional<QString> text = decoded(segment, false);
        pathIsText = pathIsText && text;
        segments.append(text.value_or(QString()));
    }
}

} // namespace smile::sandbox
