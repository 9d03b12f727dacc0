#include "casepack/packrequests.h"

#include <QSet>

namespace smile::casepack {

using namespace Qt::StringLiterals;

namespace {

/// The pieces of a path and of its query's values.
QSet<QString> piecesOf(const QString &path)
{
    QSet<QString> pieces;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= path.size(); ++i) {
        if (i < path.size() && !QStringView(u"/?&=,").contains(path.at(i)))
            continue;
        if (i > start)
            pieces.insert(QUrl::fromPercentEncoding(path.sliced(start, i - start).toUtf8()));
        start = i + 1;
    }
    return pieces;
}

} // namespace

QString endOf(const api::Request &request)
{
    if (request.status != 0)
        return QString::number(request.status);
    if (request.milliseconds < 0)
        return u"under way"_s;
    return request.failure == api::Kind::Cancelled ? u"cancelled"_s : u"no answer"_s;
}

QList<api::Request> requestsAbout(const QList<RecordsOf> &records, const QString &userId,
                                  const std::deque<api::Request> &log)
{
    QSet<QString> ids{userId};
    for (const RecordsOf &one : records) {
        for (const records::Record &record : one.records)
            ids.insert(record.id());
    }
    QList<api::Request> about;
    for (const api::Request &request : log) {
        if (piecesOf(request.path).intersects(ids))
            about += request;
    }
    return about;
}

} // namespace smile::casepack
