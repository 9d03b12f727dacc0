#include "browse/providerdetails.h"

#include "browse/providerdays.h"
#include "person/providerline.h"
#include "session/session.h"

#include <QVBoxLayout>

namespace smile::console {

ProviderDetails::ProviderDetails(const Workplace &workplace, const catalog::Resource &resource,
                                 QWidget *parent)
    : Details(workplace, resource, parent)
{ }

void ProviderDetails::fill(QVBoxLayout *column, const records::Record &row)
{
    addTitle(column, titleOf(row), row.id());
    addActions(column, row);
    auto *now = new ProviderLine(workplace().session.store());
    auto *days = new ProviderDays;
    now->setNarrow(true);
    connect(now, &ProviderLine::told, days, [this, days](const casefile::ProviderHealth &health) {
        days->show(health, wordingFor(workplace()));
    });
    now->show(row.id(), wordingFor(workplace()));
    column->addWidget(now);
    column->addWidget(days);
    addFields(column, row);
}

} // namespace smile::console
