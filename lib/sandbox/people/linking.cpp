#include "linking.h"

#include "archive.h"
#include "datapoints.h"
#include "files.h"
#include "text.h"

#include <QJsonArray>

namespace smile::sandbox::people {

using namespace Qt::StringLiterals;

namespace {

QString fileIdIn(const QJsonValue &url)
{
    return url.toString().section(u'/', -1).section(u'.', 0, 0);
}

void addFiles(Linked &linked, const Origin &origin)
{
    for (const QJsonObject &identity : linked.records[Resource::Identities]) {
        if (identity["photoUrl"_L1].isString())
            linked.files.insert(fileIdIn(identity["photoUrl"_L1]), photoOf(*origin.profile));
    }
    for (const QJsonObject &document : linked.records[Resource::Documents]) {
        const QString issuer = origin.provider ? origin.provider->longName : QString();
        if (document["fileUrl"_L1].isString()) {
            linked.files.insert(fileIdIn(document["fileUrl"_L1]),
                                documentSheet(*origin.profile, issuer, document));
        }
    }
}

} // namespace

Linked bring(const Origin &origin, const QString &taskType)
{
    Linked linked;
    for (int at = 0; at <= int(Resource::Tasks); ++at) {
        const auto resource = Resource(at);
        if (const MakeDataPoints make = makerOf(resource)) {
            const QList<QJsonObject> rows = make(origin);
            if (!rows.isEmpty())
                linked.records.insert(resource, rows);
        }
    }
    addFiles(linked, origin);
    linked.task = origin.item(Kind::Task, 0);
    linked.task.insert("type"_L1, taskType);
    linked.task.insert("status"_L1, u"Finished"_s);
    linked.task.insert("startedAt"_L1, isoTime(origin.createdAt));
    linked.task.insert("finishedAt"_L1, isoTime(origin.createdAt + 2));
    linked.task.insert("datapoints"_L1, QJsonArray::fromStringList(broughtBy(origin)));
    return linked;
}

Analyzed analyzeSample(Origin origin, const QJsonObject &uploaded, qint64 createdAt)
{
    const QJsonObject analysis = Dataset::read("samplepayslip.json"_L1).toObject();
    Profile profile = *origin.profile; // works where the payslip says
    profile.jobs.first().employer = analysis["employerName"_L1].toString();
    origin.profile = &profile;
    Analyzed analyzed;
    analyzed.linked = bring(origin, u"ANALYZE_ARCHIVE"_s);
    for (QJsonObject &income : analyzed.linked.records[Resource::Incomes]) {
        for (const auto key :
             {"startDate"_L1, "endDate"_L1, "currency"_L1, "grossAmount"_L1, "netAmount"_L1})
            income.insert(key, analysis[key]);
        income.insert("baseAmount"_L1, QJsonValue());
    }
    analyzed.archive = {{u"id"_s, origin.sourceId},
                        {u"createdAt"_s, isoTime(createdAt)},
                        {u"providerId"_s, origin.providerId()},
                        {u"userId"_s, origin.userId},
                        {u"type"_s, origin.fileType->type},
                        {u"state"_s, QJsonObject{{u"status"_s, u"ANALYZED"_s},
                                                 {u"errorCode"_s, QJsonValue()},
                                                 {u"errorMessage"_s, QJsonValue()},
                                                 {u"updatedAt"_s, isoTime(origin.createdAt + 2)}}},
                        {u"rawFiles"_s, QJsonArray{uploaded}}};
    addFindings(analyzed.archive, origin.fileType->type, analysis);
    return analyzed;
}

} // namespace smile::sandbox::people
