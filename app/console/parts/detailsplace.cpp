#include "parts/detailsplace.h"

#include "parts/iconbutton.h"
#include "vault/windowstate.h"

#include <QHBoxLayout>
#include <QSplitter>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int railWidth = 32;
constexpr int railBelow = 1100; ///< window width below which the details become a rail

} // namespace

DetailsPlace::DetailsPlace(const QString &name, QWidget *table, QWidget *details, int width,
                           vault::Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_width(width)
    , m_settings(settings)
    , m_details(details)
    , m_splitter(new QSplitter(this))
    , m_edge(new QWidget(this))
    , m_rail(new IconButton(u"chevron-left"_s, {}, this))
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(table);
    m_splitter->addWidget(details);
    m_splitter->setStretchFactor(0, 1);
    m_edge->setAutoFillBackground(true);
    m_edge->setBackgroundRole(QPalette::Mid);
    m_rail->setFixedWidth(railWidth);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_splitter, 1);
    row->addWidget(m_rail, 0, Qt::AlignTop);
    vault::WindowState state(m_settings);
    m_folded = state.load(m_name + u"/folded"_s) == "1";
    const QByteArray kept = state.load(m_name + u"/splitter"_s);
    if (kept.isEmpty() || !m_splitter->restoreState(kept))
        m_splitter->setSizes({1000, m_width});
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        vault::WindowState(m_settings).save(m_name + u"/splitter"_s, m_splitter->saveState());
    });
    connect(m_rail, &IconButton::clicked, this, &DetailsPlace::toggle);
    arrange();
}

bool DetailsPlace::isRail() const
{
    return window()->width() < railBelow;
}

void DetailsPlace::toggle()
{
    if (isRail()) {
        m_over = !m_over;
    } else {
        m_folded = !m_folded;
        vault::WindowState(m_settings).save(m_name + u"/folded"_s, m_folded ? "1" : "0");
    }
    arrange();
}

void DetailsPlace::reveal()
{
    if (!isShown())
        toggle();
}

void DetailsPlace::arrange()
{
    const bool rail = isRail();
    m_over = m_over && rail;
    m_rail->setVisible(rail || m_folded);
    m_rail->setIconName(isShown() ? u"chevron-right"_s : u"chevron-left"_s);
    m_edge->setVisible(m_over);
    if (rail)
        placeOver();
    else
        placeBeside();
}

void DetailsPlace::placeBeside()
{
    if (m_details->parentWidget() != m_splitter) {
        m_splitter->addWidget(m_details);
        m_splitter->setStretchFactor(0, 1);
    }
    m_details->setVisible(!m_folded);
    if (!m_folded && m_splitter->sizes().value(1) == 0)
        m_splitter->setSizes({m_splitter->width() - m_width, m_width});
}

void DetailsPlace::placeOver()
{
    if (m_details->parentWidget() != this)
        m_details->setParent(this);
    const QRect area = m_splitter->geometry();
    m_details->setGeometry(area.right() + 1 - m_width, area.top(), m_width, area.height());
    m_details->setVisible(m_over);
    m_details->raise();
    m_edge->setGeometry(m_details->x() - 1, area.top(), 1, area.height());
    m_edge->raise();
}

void DetailsPlace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    arrange();
}

void DetailsPlace::retranslate()
{
    m_rail->setName(tr("Details of the row"));
}

} // namespace smile::console
