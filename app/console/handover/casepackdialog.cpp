#include "handover/casepackdialog.h"

#include "handover/personalchoices.h"
#include "parts/askforfile.h"
#include "parts/button.h"
#include "parts/inbackground.h"
#include "parts/label.h"
#include "parts/linesview.h"
#include "vault/auditlog.h"

#include <QDir>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 1080;
constexpr int choicesWidth = 300;
constexpr int aroundPreview = 300; // the window's bands, the dialog's head and foot
constexpr int leastPreview = 240, mostPreview = 560;

} // namespace

CasePackDialog::CasePackDialog(casepack::CaseInput input, HandoverPlace place, QWidget *anywhere)
    : Dialog(tr("Escalation pack"), anywhere)
    , m_input(std::move(input))
    , m_place(std::move(place))
{
    setPanelWidth(panelWidth);
    build();
    make();
}

void CasePackDialog::build()
{
    auto *words = new Label(tr("For Smile's support: a ZIP with ids, states, codes, times and "
                               "requests. This is exactly what will be in it."),
                            TextStyle::Base, Tone::Second, this);
    words->setWordWrap(true);
    body()->addWidget(words);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(buildSide());
    m_preview = new LinesView(this); // after the choices, for Tab
    m_preview->setFrameShape(QFrame::StyledPanel);
    m_preview->setAccessibleName(tr("Content of the file"));
    m_preview->setFixedHeight(
        std::clamp(parentWidget()->height() - aroundPreview, leastPreview, mostPreview));
    row->addWidget(m_preview, 1);
    body()->addLayout(row);
    m_save = addAction(tr("Save as…"), ButtonKind::Primary);
    connect(m_save, &Button::clicked, this, &CasePackDialog::askWhere);
    setDefaultButton(m_save);
    setInitialFocus(m_choices);
}

QWidget *CasePackDialog::buildSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(choicesWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_choices = new PersonalChoices(tr("Also hand over"), {}, m_place.realPeople, side);
    connect(m_choices, &PersonalChoices::changed, this, &CasePackDialog::make);
    column->addWidget(m_choices);
    column->addSpacing(6);
    column->addWidget(new Label(tr("Files"), TextStyle::Label, Tone::Muted, side));
    m_list = new QListWidget(side);
    m_list->setAccessibleName(tr("Files"));
    m_list->setUniformItemSizes(true);
    column->addWidget(m_list, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &CasePackDialog::showFile);
    return side;
}

casepack::PersonalKinds CasePackDialog::chosen() const
{
    return m_choices->chosen();
}

void CasePackDialog::make()
{
    const casepack::PersonalKinds kinds = chosen();
    inBackground(
        this, [input = m_input, kinds] { return casepack::makePack(input, kinds); },
        [this, kinds](const casepack::CasePack &pack) {
            if (kinds != chosen())
                return; // another one is on its way
            m_shown = kinds;
            havePack(pack);
        });
    showStand();
}

void CasePackDialog::havePack(const casepack::CasePack &pack)
{
    m_pack = pack;
    m_choices->setCounts(pack.counts);
    const int row = std::max(0, m_list->currentRow());
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const casepack::PackFile &file : pack.files) {
            m_list->addItem(
                tr("%1 · %2", "file name, size")
                    .arg(file.name, locale().formattedDataSize(file.bytes.size(), 1,
                                                               QLocale::DataSizeSIFormat)));
        }
        m_list->setCurrentRow(row);
    }
    showFile();
    showStand();
    Q_EMIT previewed();
}

void CasePackDialog::showFile()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_pack.files.size())
        return;
    QString text = QString::fromUtf8(m_pack.files.at(row).bytes);
    const bool sameFile = std::exchange(m_file, row) == row;
    m_preview->setLines(std::make_shared<const LineText>(std::move(text)), sameFile);
}

void CasePackDialog::showStand()
{
    const casepack::PersonalKinds kinds = chosen();
    const bool ready = !m_pack.files.isEmpty() && kinds == m_shown && m_path.isEmpty();
    m_save->setEnabled(ready);
    m_choices->setEnabled(m_path.isEmpty());
    setExplanation(!m_path.isEmpty()      ? tr("Saving…")
                   : !m_trouble.isEmpty() ? m_trouble
                   : !ready               ? tr("Making the pack…")
                   : kinds                ? tr("Contains personal data.")
                                          : tr("Contains no personal data."));
}

void CasePackDialog::askWhere()
{
    const QString name = u"case-"_s % m_input.userId.right(8) % u'-'
                         % m_input.now.date().toString(Qt::ISODate) % u".zip"_s;
    askForFile(this, {title(), name, tr("ZIP (*.zip)")},
               [this](const QString &path) { save(path); });
}

void CasePackDialog::save(const QString &path)
{
    if (!m_path.isEmpty() || m_pack.files.isEmpty() || chosen() != m_shown)
        return;
    m_path = path;
    m_trouble.clear();
    showStand();
    // Whoever closes the dialog meanwhile has the file all the same: the window sees to the line.
    inBackground(
        window(),
        [files = m_pack.files, when = m_input.now, path] {
            return casepack::saveZip(files, when, path);
        },
        [dialog = QPointer(this), place = m_place, input = m_input, kinds = m_shown,
         files = m_pack.files.size()](const casepack::Saved &outcome) {
            place.audit(casePackAuditLine(input, kinds, files, outcome, place.profileId));
            if (dialog)
                dialog->end(outcome);
        });
}

void CasePackDialog::end(const casepack::Saved &outcome)
{
    const QString file = QDir::toNativeSeparators(m_path);
    m_path.clear();
    if (outcome.why.isEmpty()) {
        Q_EMIT saved(tr("Escalation pack saved: %1").arg(file));
        finish();
        return;
    }
    m_trouble = tr("%1 cannot be written: %2").arg(file, outcome.why);
    showStand();
}

QJsonObject casePackAuditLine(const casepack::CaseInput &input, casepack::PersonalKinds chosen,
                              qsizetype files, const casepack::Saved &outcome,
                              const QString &profileId)
{
    return vault::auditLine(profileId, u"escalationPack"_s,
                            {{u"user"_s, input.userId},
                             {u"personalData"_s, namesOf(chosen)},
                             {u"files"_s, files},
                             {u"outcome"_s, outcome.why.isEmpty() ? u"done"_s : u"failed"_s}});
}

} // namespace smile::console
