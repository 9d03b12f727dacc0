#include "viewer/viewertools.h"

#include "parts/button.h"
#include "parts/iconbutton.h"
#include "parts/label.h"

#include <QHBoxLayout>
#include <QLocale>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

QHBoxLayout *rowOf(QWidget *place, int spacing)
{
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    return row;
}

} // namespace

ViewerTools::ViewerTools(QWidget *parent)
    : QWidget(parent)
    , m_name(new Label({}, TextStyle::Strong, Tone::Text, this))
    , m_look(new QWidget(this))
    , m_out(new IconButton(u"zoom-out"_s, {}, m_look))
    , m_zoom(new Label({}, TextStyle::Label, Tone::Second, m_look))
    , m_in(new IconButton(u"zoom-in"_s, {}, m_look))
    , m_fit(new IconButton(u"fit"_s, {}, m_look))
    , m_left(new IconButton(u"rotate-left"_s, {}, m_look))
    , m_right(new IconButton(u"rotate-right"_s, {}, m_look))
    , m_pagesPlace(new QWidget(this))
    , m_before(new IconButton(u"chevron-left"_s, {}, m_pagesPlace))
    , m_page(new Label({}, TextStyle::Label, Tone::Second, m_pagesPlace))
    , m_next(new IconButton(u"chevron-right"_s, {}, m_pagesPlace))
    , m_save(new Button({}, ButtonKind::Secondary, this))
    , m_open(new Button({}, ButtonKind::Secondary, this))
    , m_close(new IconButton(u"close"_s, {}, this))
{
    m_name->setElided(true);
    m_zoom->setAlignment(Qt::AlignCenter);
    m_save->setSmall(true);
    m_save->setIconName(u"download"_s);
    m_open->setSmall(true);
    m_open->setIconName(u"external"_s);
    QHBoxLayout *look = rowOf(m_look, 2);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_out, m_zoom, m_in, m_fit, m_left, m_right})
        look->addWidget(part);
    QHBoxLayout *pages = rowOf(m_pagesPlace, 2);
    for (QWidget *part : std::initializer_list<QWidget *>{m_before, m_page, m_next})
        pages->addWidget(part);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 5, 8, 5);
    row->setSpacing(8);
    row->addWidget(m_name, 1);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_pagesPlace, m_look, m_save, m_open, m_close})
        row->addWidget(part);
    connect(m_out, &QAbstractButton::clicked, this, &ViewerTools::zoomOutWanted);
    connect(m_in, &QAbstractButton::clicked, this, &ViewerTools::zoomInWanted);
    connect(m_fit, &QAbstractButton::clicked, this, &ViewerTools::fitWanted);
    connect(m_left, &QAbstractButton::clicked, this, [this] { Q_EMIT turnWanted(-1); });
    connect(m_right, &QAbstractButton::clicked, this, [this] { Q_EMIT turnWanted(1); });
    connect(m_before, &QAbstractButton::clicked, this, [this] { Q_EMIT pageWanted(-1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { Q_EMIT pageWanted(1); });
    connect(m_save, &QAbstractButton::clicked, this, &ViewerTools::saveWanted);
    connect(m_open, &QAbstractButton::clicked, this, &ViewerTools::openWanted);
    connect(m_close, &QAbstractButton::clicked, this, &ViewerTools::closeWanted);
    retranslate();
}

void ViewerTools::retranslate()
{
    m_out->setName(tr("Smaller (Ctrl+-)"));
    m_in->setName(tr("Larger (Ctrl++)"));
    m_fit->setName(tr("Fit the window (F; Ctrl+0 for 100 %)"));
    m_left->setName(tr("Turn left (Shift+R)"));
    m_right->setName(tr("Turn right (R)"));
    m_before->setName(tr("Page before (Page Up)"));
    m_next->setName(tr("Next page (Page Down)"));
    m_save->setText(tr("Save as…"));
    m_open->setText(tr("Open"));
    m_open->setToolTip(tr("In the system's program"));
    m_close->setName(tr("Close the file (Esc)"));
    m_zoom->setFixedWidth(textWidth(TextStyle::Label, locale().toString(888) + u" %"_s) + 8);
}

void ViewerTools::showName(const QString &name)
{
    m_name->setText(name);
    m_save->setAccessibleDescription(name);
    m_open->setAccessibleDescription(name);
}

void ViewerTools::setShown(bool shown)
{
    m_look->setVisible(shown);
}

void ViewerTools::showZoom(double zoom)
{
    m_zoom->setText(tr("%1 %", "zoom").arg(qRound(zoom * 100)));
}

void ViewerTools::showPages(int page, int pages)
{
    m_pagesPlace->setVisible(pages > 1);
    m_page->setText(tr("Page %1 of %2").arg(page + 1).arg(pages));
    m_before->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < pages);
}

void ViewerTools::setSavable(bool savable)
{
    m_save->setVisible(savable);
}

void ViewerTools::setOpenable(bool openable)
{
    m_open->setVisible(openable);
}

} // namespace smile::console
