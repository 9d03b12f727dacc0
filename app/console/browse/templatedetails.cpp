#include "browse/templatedetails.h"

#include "act/templatepreview.h"

#include <QVBoxLayout>

namespace smile::console {

TemplateDetails::TemplateDetails(const Workplace &workplace, const catalog::Resource &resource,
                                 QWidget *parent)
    : Details(workplace, resource, parent)
{ }

void TemplateDetails::fill(QVBoxLayout *column, const records::RowPtr &row)
{
    addTitle(column, titleOf(row), row->id);
    addActions(column, row);
    auto *preview = new TemplatePreview(TemplatePreview::Layout::OneAtATime);
    preview->showDraft(draftOf(row->json), {});
    column->addWidget(preview);
    addFields(column, row);
}

} // namespace smile::console
