#include "datapoints.h"

namespace smile::sandbox::people {

using namespace Qt::StringLiterals;

namespace {

struct DataPoint
{
    Resource resource;
    QLatin1StringView name; ///< RefDatapoint
    MakeDataPoints make;
};

constexpr DataPoint dataPoints[] = {
    {Resource::Identities, "IDENTITIES"_L1, makeIdentities},
    {Resource::Documents, "DOCUMENTS"_L1, makeDocuments},
    {Resource::Employments, "EMPLOYMENTS"_L1, makeEmployments},
    {Resource::Incomes, "INCOMES"_L1, makeIncomes},
    {Resource::Eincomes, "EINCOMES"_L1, makeEincomes},
    {Resource::Contributions, "CONTRIBUTIONS"_L1, makeContributions},
    {Resource::Liabilities, "LIABILITIES"_L1, makeLiabilities},
    {Resource::Transactions, "TRANSACTIONS"_L1, makeTransactions},
    {Resource::Ratings, "RATINGS"_L1, makeRatings},
    {Resource::Insights, "INSIGHTS"_L1, makeInsights},
    {Resource::Links, "LINK"_L1, makeLinks}};

} // namespace

MakeDataPoints makerOf(Resource resource)
{
    for (const DataPoint &point : dataPoints) {
        if (point.resource == resource)
            return point.make;
    }
    return nullptr;
}

QStringList broughtBy(const Origin &origin)
{
    QStringList names;
    for (const DataPoint &point : dataPoints) {
        if (origin.supports(point.name))
            names += point.name;
    }
    return names;
}

} // namespace smile::sandbox::people
