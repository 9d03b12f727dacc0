#include "person/personhandover.h"

#include "cv/cvdialog.h"
#include "handover/casepackdialog.h"
#include "handover/tableexport.h"
#include "parts/inbackground.h"
#include "parts/tableview.h"
#include "person/caseinput.h"
#include "person/personcontext.h"

#include <utility>

namespace smile::console {

PersonHandover::PersonHandover(const PersonContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
    , m_export(new TableExport(context.handover, page))
{ }

QWidget *PersonHandover::strip() const
{
    return m_export;
}

void PersonHandover::retranslate()
{
    m_export->retranslate();
}

void PersonHandover::openCasePack()
{
    if (std::exchange(m_gathering, true))
        return;
    inBackground(this, caseInputOf(m_context), [this](const casepack::CaseInput &input) {
        m_gathering = false;
        auto *dialog = new CasePackDialog(input, m_context.handover, m_page);
        dialog->dependOn(this);
        connect(dialog, &CasePackDialog::saved, this, &PersonHandover::said);
        dialog->open();
    });
}

void PersonHandover::openCv()
{
    const CvInput input{m_context.userId, casepack::everythingOf(m_context.userId, m_context.store),
                        m_context.wording()};
    auto *dialog = new CvDialog(input, m_context.handover, m_page);
    dialog->dependOn(this);
    connect(dialog, &CvDialog::saved, this, &PersonHandover::said);
    dialog->open();
}

void PersonHandover::exportTable(const QWidget *where, const catalog::Resource *otherwise)
{
    TableView *wanted = nullptr;
    for (TableView *table : where->findChildren<TableView *>()) {
        if (table->isVisible() && (!wanted || table->hasFocus()))
            wanted = table;
    }
    if (wanted)
        m_export->ask(exportSourceOf(*wanted), m_page);
    else if (otherwise)
        m_export->ask(std::make_unique<PersonSource>(m_context.store, *otherwise, m_context.userId,
                                                     m_context.wording().mask),
                      m_page);
    else
        Q_EMIT said(tr("There is no table here to export"));
}

} // namespace smile::console
