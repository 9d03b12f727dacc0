#include "masking/tableeyes.h"

#include "parts/cellroles.h"
#include "parts/tableview.h"
#include "session/masking.h"

namespace smile::console {

void giveEyes(TableView &table, Masking &masking)
{
    const auto follow = [&table, &masking] { table.setEyes(masking.hides()); };
    follow();
    QObject::connect(&masking, &Masking::changed, &table, follow);
    QObject::connect(&masking, &Masking::ticked, table.viewport(), qOverload<>(&QWidget::update));
    QObject::connect(&table, &TableView::eyePressed, &masking, [&masking](const QModelIndex &cell) {
        masking.toggle(cell.data(FieldRole).toString());
    });
}

} // namespace smile::console
