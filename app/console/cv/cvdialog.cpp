#include "cv/cvdialog.h"

#include "cv/cvpreview.h"
#include "handover/personalchoices.h"
#include "parts/askforfile.h"
#include "parts/button.h"
#include "parts/inbackground.h"
#include "vault/auditlog.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPainter>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>

#include <algorithm>

namespace smile::console {

using namespace Qt::StringLiterals;
using casepack::Personal;

namespace {

constexpr int panelWidth = 1000;
constexpr int choicesWidth = 250;
constexpr int aroundPreview = 260; // the window's bands, the dialog's head and foot
constexpr int leastPreview = 260, mostPreview = 640;

// What the screen hides goes onto the sheets only when somebody chose it.
casepack::PersonalKinds atFirst(const catalog::Mask &mask)
{
    casepack::PersonalKinds kinds = Personal::Amounts;
    kinds.setFlag(Personal::Names, !mask.hides(catalog::Personal::Name));
    kinds.setFlag(Personal::Details, mask.level == catalog::MaskLevel::Off);
    return kinds;
}

} // namespace

CvDialog::CvDialog(CvInput input, HandoverPlace place, QWidget *anywhere)
    : Dialog(tr("CV"), anywhere)
    , m_page(anywhere)
    , m_mask(std::exchange(input.wording.mask, {}))
    , m_input(std::move(input))
    , m_place(std::move(place))
{
    setPanelWidth(panelWidth);
    build();
    showPages();
}

void CvDialog::build()
{
    m_choices = new PersonalChoices(tr("What it holds"), atFirst(m_mask), m_place.realPeople, this);
    m_choices->setFixedWidth(choicesWidth);
    connect(m_choices, &PersonalChoices::changed, this, &CvDialog::showPages);
    m_preview = new CvPreview(this); // after the choices, for Tab
    m_preview->setFrameShape(QFrame::StyledPanel);
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setFixedHeight(
        std::clamp(parentWidget()->height() - aroundPreview, leastPreview, mostPreview));
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_choices, 0, Qt::AlignTop);
    row->addWidget(m_preview, 1);
    body()->addLayout(row);
    m_print = addAction(tr("Print…"), ButtonKind::Secondary);
    connect(m_print, &Button::clicked, this, &CvDialog::askForPrinter);
    m_save = addAction(tr("Save as PDF…"), ButtonKind::Primary);
    connect(m_save, &Button::clicked, this, &CvDialog::askWhere);
    setDefaultButton(m_save);
    setInitialFocus(m_choices);
}

casepack::PersonalKinds CvDialog::chosen() const
{
    return m_choices->chosen();
}

const CvPages *CvDialog::pages() const
{
    return m_preview->pages();
}

void CvDialog::showPages()
{
    m_preview->setPages(std::make_unique<CvPages>(m_input, chosen()));
    showStand();
}

void CvDialog::showStand()
{
    const bool writing = !m_path.isEmpty();
    m_save->setEnabled(!writing);
    m_print->setEnabled(!writing);
    m_choices->setEnabled(!writing);
    const int count = pages()->count();
    setExplanation(writing                ? tr("Saving…")
                   : !m_trouble.isEmpty() ? m_trouble
                                          : tr("%n page(s)", nullptr, count));
}

void CvDialog::askWhere()
{
    const QString name = u"cv-"_s % m_input.userId.right(8) % u'-'
                         % m_input.wording.now.date().toString(Qt::ISODate) % u".pdf"_s;
    askForFile(this, {title(), name, tr("PDF (*.pdf)")},
               [this](const QString &path) { save(path); });
}

void CvDialog::save(const QString &path)
{
    if (!m_path.isEmpty())
        return;
    m_path = path;
    m_trouble.clear();
    showStand();
    // Whoever closes the dialog meanwhile has the file all the same.
    inBackground(
        m_page, [input = m_input, kinds = chosen(), path] { return saveCvPdf(input, kinds, path); },
        [dialog = QPointer(this), note = m_place.audit, done = auditLine(u"pdf"_s, true),
         failed = auditLine(u"pdf"_s, false)](const QString &trouble) {
            note(trouble.isEmpty() ? done : failed);
            if (dialog)
                dialog->end(trouble);
        });
}

void CvDialog::end(const QString &trouble)
{
    const QString file = QDir::toNativeSeparators(m_path);
    m_path.clear();
    if (trouble.isEmpty()) {
        Q_EMIT saved(tr("CV saved: %1").arg(file));
        finish();
        return;
    }
    m_trouble = tr("%1 cannot be written: %2").arg(file, trouble);
    showStand();
}

void CvDialog::askForPrinter()
{
    auto *dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->printer()->setPageSize(QPageSize(QPageSize::A4));
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this](QPrinter *printer) { print(*printer); });
    dialog->open();
}

void CvDialog::print(QPrinter &printer)
{
    printer.setFullPage(true);
    const bool printed = paintOn(printer);
    m_place.audit(auditLine(u"print"_s, printed));
    if (printed) {
        Q_EMIT saved(tr("CV sent to the printer"));
        finish();
        return;
    }
    m_trouble = tr("The printer does not take it");
    showStand();
}

bool CvDialog::paintOn(QPrinter &printer) const
{
    const int from = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int to =
        printer.toPage() > 0 ? std::min(printer.toPage(), pages()->count()) : pages()->count();
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    // Whatever paper was chosen: all of a sheet goes onto it.
    const QRectF paper = printer.paperRect(QPrinter::DevicePixel);
    const double scale = std::min(paper.width() / pages()->pageSize().width(),
                                  paper.height() / pages()->pageSize().height());
    painter.scale(scale, scale);
    for (int page = from; page < to; ++page) {
        if (page > from && !printer.newPage())
            return false;
        pages()->paint(painter, page);
    }
    return true;
}

/// {time, profile, action "cv", user, as, personalData, outcome}: ids only.
QJsonObject CvDialog::auditLine(const QString &as, bool fine) const
{
    return vault::auditLine(m_place.profileId, u"cv"_s,
                            {{u"user"_s, m_input.userId},
                             {u"as"_s, as},
                             {u"personalData"_s, namesOf(chosen())},
                             {u"outcome"_s, fine ? u"done"_s : u"failed"_s}});
}

} // namespace smile::console
