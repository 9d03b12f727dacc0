#pragma once

#include "origin.h"

namespace smile::sandbox::people {

// What one origin brings, one function per resource, each row shaped as the contract's schema.
// A function gives nothing if the origin does not support its datapoint.

QList<QJsonObject> makeIdentities(const Origin &origin);
QList<QJsonObject> makeDocuments(const Origin &origin);
QList<QJsonObject> makeEmployments(const Origin &origin);
QList<QJsonObject> makeIncomes(const Origin &origin);
QList<QJsonObject> makeEincomes(const Origin &origin);
QList<QJsonObject> makeContributions(const Origin &origin);
QList<QJsonObject> makeLiabilities(const Origin &origin);
QList<QJsonObject> makeTransactions(const Origin &origin);
QList<QJsonObject> makeRatings(const Origin &origin);
QList<QJsonObject> makeLinks(const Origin &origin);
QList<QJsonObject> makeInsights(const Origin &origin);

using MakeDataPoints = QList<QJsonObject> (*)(const Origin &);

/// The function that makes a resource's rows; null for a resource that does not come from an
/// origin.
MakeDataPoints makerOf(Resource resource);
/// The datapoints that this origin brings, in the contract's words.
QStringList broughtBy(const Origin &origin);

/// One payment of a job's pay.
struct PaySlip
{
    QDate start, end;
    double base = 0, gross = 0, net = 0;
};
/// The last `count` payments of the newest job up to the origin's day, newest first.
QList<PaySlip> paySlips(const Origin &origin, int count);

} // namespace smile::sandbox::people
