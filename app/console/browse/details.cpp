#include "browse/details.h"

#include "actions/registry.h"
#include "catalog/cell.h"
#include "masking/fieldeye.h"
#include "parts/button.h"
#include "parts/copylabel.h"
#include "parts/emptystate.h"
#include "parts/fieldgrid.h"
#include "parts/flowlayout.h"
#include "parts/label.h"
#include "parts/statechip.h"
#include "records/owner.h"
#include "session/session.h"
#include "words/troublewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace smile::console {

using namespace Qt::StringLiterals;
using catalog::Kind;

namespace {

// What one would paste into a ticket; sentences and times are read, and wrap instead.
bool worthCopying(Kind kind)
{
    switch (kind) {
    case Kind::Trouble:
    case Kind::Enum:
    case Kind::Date:
    case Kind::DateTime:
    case Kind::Month:
    case Kind::Flag:
    case Kind::List:
    case Kind::InviteStage:
        return false;
    default:
        return true;
    }
}

} // namespace

Details::Details(const Workplace &workplace, const catalog::Resource &resource, QWidget *parent)
    : QScrollArea(parent)
    , m_workplace(workplace)
    , m_resource(resource)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(320);
    setMaximumWidth(520);
    setFocusPolicy(Qt::ClickFocus);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &Details::rebuildInPlace);
}

void Details::showRecord(const records::Record &row)
{
    const bool another = m_row && row != m_row && (!row || row.id() != m_row.id());
    m_row = row;
    if (another) {
        rebuildInPlace(); // no button of the record before may be left, not for a moment
        return;
    }
    m_soon.start(); // the table paints first, and many changes are shown once
}

void Details::rebuildInPlace()
{
    const QString id = m_row ? m_row.id() : QString();
    const int place = id == m_shownId ? verticalScrollBar()->value() : 0;
    m_shownId = id;
    const QString eye = focusedEye(*this);
    rebuild();
    focusEye(*this, eye);
    QTimer::singleShot(0, this, [this, place] { verticalScrollBar()->setValue(place); });
}

void Details::rebuild()
{
    setAccessibleName(tr("Details"));
    auto *content = new QWidget(this);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    if (m_row) {
        fill(column, m_row);
        column->addStretch();
    } else {
        auto *nothing = new EmptyState(content);
        nothing->setContent(u"info"_s, tr("Nothing chosen"),
                            tr("Choose a row to see its details here."));
        column->addWidget(nothing, 1);
    }
    setWidget(content);
}

QString Details::titleOf(const records::Record &row) const
{
    for (const auto path : {"name"_L1, "title"_L1}) { // consent templates have a title
        const QString name = row.valueAt(path).toString();
        if (!name.isEmpty())
            return name;
    }
    return m_resource.singularText();
}

QString Details::personOf(const records::Record &row) const
{
    const QString user = records::userOf(m_resource, row);
    return catalog::personName(user, wordingFor(m_workplace), catalog::shortId(user));
}

void Details::fill(QVBoxLayout *column, const records::Record &row)
{
    addTitle(column, titleOf(row), row.id());
    addActions(column, row);
    addFields(column, row);
}

void Details::addTitle(QVBoxLayout *column, const QString &title, const QString &id)
{
    auto *label = new Label(title, TextStyle::Heading);
    label->setWordWrap(true);
    column->addWidget(label);
    auto *copy = new CopyLabel(CopyLabel::Form::Id);
    copy->setValue(id, tr("Copy id"));
    column->addWidget(copy);
}

QLayout *Details::headingWithEye(const QString &title, const QString &key, bool hides)
{
    auto *label = new Label(title, TextStyle::Heading);
    label->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(2);
    line->addWidget(label, 1);
    if (hides) {
        auto *eye = new FieldEye(m_workplace.session.masking());
        eye->follow(key);
        line->addWidget(eye, 0, Qt::AlignTop);
    }
    return line;
}

void Details::addEye(CopyLabel *value, const catalog::Column &field, const records::Record &row)
{
    Masking &masking = m_workplace.session.masking();
    if (!value || !masking.mask().hides(field.personal))
        return;
    FieldEye *eye = giveEye(*value, masking, row.fieldKey(field));
    // Who hears the pane has many of them.
    eye->setAccessibleDescription(QCoreApplication::translate("catalog", field.title));
}

void Details::addActions(QVBoxLayout *column, const records::Record &row)
{
    auto *line = new FlowLayout(8);
    const QString user = records::userOf(m_resource, row);
    if (!user.isEmpty())
        line->addWidget(openPersonButton(user));
    for (const catalog::ActionId id : m_resource.actions) {
        const actions::Entry &entry = actions::entry(id);
        if (!entry.needsRecord)
            continue;
        const ButtonKind kind = entry.risk == actions::Risk::Destructive
                                    ? ButtonKind::DestructiveOpener
                                    : ButtonKind::Secondary;
        auto *button = new Button(actions::words(id), kind);
        button->setSmall(true);
        button->setIconName(QString::fromLatin1(entry.icon));
        const QString reason = m_workplace.desk.whyNot(id, m_resource, row);
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason);
        button->setAccessibleDescription(titleOf(row));
        connect(button, &Button::clicked, this,
                [this, id, row, button] { m_workplace.desk.perform(id, m_resource, row, button); });
        line->addWidget(button);
    }
    if (line->count() == 0)
        delete line;
    else
        column->addLayout(line);
}

Button *Details::openPersonButton(const QString &user)
{
    const bool isMain = opensPerson();
    auto *open =
        new Button(tr("Open person"), isMain ? ButtonKind::Primary : ButtonKind::Secondary);
    open->setSmall(true);
    if (isMain)
        open->setShortcutHint(QKeySequence(Qt::Key_Enter));
    else
        open->setIconName(u"person"_s);
    connect(open, &Button::clicked, this, [this, user] { m_workplace.navigator.openPerson(user); });
    return open;
}

void Details::addFields(QVBoxLayout *column, const records::Record &row, const QStringList &without)
{
    const catalog::Wording wording = wordingFor(m_workplace);
    auto *grid = new FieldGrid;
    grid->setNarrow(true);
    for (const catalog::Column &field : m_resource.columns) {
        const QString text = row.text(field, wording);
        if (text.isEmpty() || field.visibility == catalog::Visibility::Internal
            || QLatin1StringView(field.path) == QLatin1StringView(m_resource.idPath)
            || without.contains(QLatin1StringView(field.path)))
            continue; // the id stands below the title, what a child shows above
        const QString title = QCoreApplication::translate("catalog", field.title);
        const catalog::Word *word =
            field.vocabulary ? field.vocabulary->find(row.valueOf(field).toString()) : nullptr;
        if (word && field.vocabulary->chip && field.kind == Kind::Enum) {
            auto *chip = new StateChip;
            chip->setStatus(stateOf(word->tone), text);
            grid->addRow(title, chip);
        } else {
            const bool isId = field.kind == Kind::Id;
            const bool hides = wording.mask.hides(field.personal);
            CopyLabel *value =
                grid->addRow(title, isId ? row.valueOf(field).toString() : text,
                             (hides || worthCopying(field.kind)) && !field.secret, isId);
            if (value)
                value->setPersonal(field.personal != catalog::Personal::No);
            addEye(value, field, row);
        }
    }
    column->addWidget(grid);
}

void Details::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QScrollArea::changeEvent(event);
}

} // namespace smile::console
