#include "browse/templatedetails.h"

#include "act/templatepreview.h"

#include <QVBoxLayout>

namespace smile::console {

using namespace Qt::StringLiterals;

TemplateDetails::TemplateDetails(const Workplace &workplace, const catalog::Resource &resource,
                                 QWidget *parent)
    : Details(workplace, resource, parent)
{ }

void TemplateDetails::fill(QVBoxLayout *column, const records::Record &row)
{
    addTitle(column, titleOf(row), row.id());
    addActions(column, row);
    auto *preview = new TemplatePreview(TemplatePreview::Layout::OneAtATime);
    preview->showDraft(draftOf(row.json()), {});
    column->addWidget(preview);
    // The preview shows the words themselves.
    addFields(column, row,
              {u"name"_s, u"email.subject"_s, u"email.body"_s, u"landingPage.header"_s,
               u"landingPage.description"_s, u"landingPage.button"_s, u"successPage.header"_s,
               u"successPage.description"_s, u"successPage.button"_s});
}

} // namespace smile::console
