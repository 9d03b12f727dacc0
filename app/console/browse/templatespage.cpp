#include "browse/templatespage.h"

#include "browse/listpage.h"
#include "catalog/catalog.h"
#include "parts/segments.h"
#include "session/session.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace smile::console {

TemplatesPage::TemplatesPage(const Workplace &workplace, QWidget *parent)
    : Page(parent)
    , m_workplace(workplace)
    , m_kinds(new Segments({QString(), QString()}, this))
    , m_stack(new QStackedWidget(this))
{
    m_stack->addWidget(new ListPage(inviteTemplateList(), workplace, m_stack));
    m_stack->addWidget(new ListPage(consentTemplateList(), workplace, m_stack));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_kinds, &Segments::currentChanged, this, [this](int kind) {
        showKind(kind);
        m_kinds->setFocus(Qt::OtherFocusReason); // it moved to the other list's head
    });
    retranslate();
    showKind(0);
}

ListPage *TemplatesPage::current() const
{
    return static_cast<ListPage *>(m_stack->currentWidget());
}

void TemplatesPage::showKind(int kind)
{
    m_kinds->setCurrent(kind);
    m_stack->setCurrentIndex(kind);
    current()->placeInHead(m_kinds);
}

void TemplatesPage::activate()
{
    current()->activate();
}

void TemplatesPage::refresh()
{
    current()->refresh();
}

QWidget *TemplatesPage::filterField()
{
    return current()->filterField();
}

void TemplatesPage::select(const QString &id)
{
    const records::Table &consents = m_workplace.session.store().table(catalog::consentTemplates);
    showKind(consents.find(id) ? 1 : 0);
    current()->select(id);
}

void TemplatesPage::retranslate()
{
    m_kinds->setAccessibleName(tr("Kind of template"));
    m_kinds->setWords(
        {catalog::inviteTemplates.titleText(), catalog::consentTemplates.titleText()});
}

} // namespace smile::console
