#include "json/jsonview.h"

#include "parts/button.h"
#include "parts/clipboard.h"
#include "parts/iconbutton.h"
#include "parts/inbackground.h"
#include "parts/label.h"
#include "parts/segments.h"
#include "parts/textfield.h"
#include "json/jsonlines.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

const QKeySequence jsonKeys{Qt::CTRL | Qt::SHIFT | Qt::Key_C};
const QKeySequence pathKeys{Qt::CTRL | Qt::SHIFT | Qt::Key_P};
constexpr int keyColumn = 260;
constexpr int mostLinesOpen = 500; ///< a tree of so many is all open

bool isPressed(const QKeyEvent &event, const QKeySequence &keys)
{
    return QKeySequence(event.keyCombination()) == keys;
}

} // namespace

JsonView::JsonView(QWidget *parent, Comparing comparing)
    : QWidget(parent)
    , m_forms(new Segments(QStringList(comparing == Comparing::Yes ? 3 : 2, QString()), this))
    , m_search(new SearchField(QString(), this))
    , m_found(new Label(QString(), TextStyle::Label, Tone::Muted, this))
    , m_previous(new IconButton(u"chevron-up"_s, QString(), this))
    , m_next(new IconButton(u"chevron-down"_s, QString(), this))
    , m_note(new Label(QString(), TextStyle::Label, Tone::Muted, this))
    , m_copy(new Button(QString(), ButtonKind::Secondary, this))
    , m_bodies(new QStackedWidget(this))
    , m_lines(new JsonLines(m_bodies))
    , m_tree(new QTreeView(m_bodies))
    , m_compare(comparing == Comparing::Yes ? new JsonCompare(m_bodies) : nullptr)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildBar(column);
    buildBodies(column);
    connect(&m_find, &JsonFind::found, this, &JsonView::haveMatches);
    retranslate();
    showForm();
}

void JsonView::buildBar(QVBoxLayout *column)
{
    m_search->setFieldHeight(28);
    m_search->setMinimumWidth(80);
    m_search->setMaximumWidth(280);
    m_search->installEventFilter(this);
    m_copy->setSmall(true);
    m_copy->setIconName(u"copy"_s);
    m_note->setElided(true);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 6, 8, 6);
    bar->setSpacing(8);
    bar->addWidget(m_forms);
    bar->addWidget(m_search, 4);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    bar->addWidget(m_found);
    bar->addWidget(m_note, 1);
    bar->addWidget(m_copy);
    column->addLayout(bar);
    connect(m_forms, &Segments::currentChanged, this, &JsonView::showForm);
    connect(m_search, &QLineEdit::textChanged, this, &JsonView::find);
    connect(m_previous, &QAbstractButton::clicked, this, [this] { step(false); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { step(true); });
    connect(m_copy, &QAbstractButton::clicked, this, &JsonView::copyAll);
}

void JsonView::buildBodies(QVBoxLayout *column)
{
    m_tree->setModel(&m_treeModel);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->header()->resizeSection(JsonTreeModel::Key, keyColumn);
    m_bodies->addWidget(m_lines);
    m_bodies->addWidget(m_tree);
    if (m_compare)
        m_bodies->addWidget(m_compare);
    for (QAbstractScrollArea *body : {static_cast<QAbstractScrollArea *>(m_lines),
                                      static_cast<QAbstractScrollArea *>(m_tree)}) {
        body->installEventFilter(this);
        body->viewport()->installEventFilter(this);
    }
    column->addWidget(m_bodies, 1);
}

QLineEdit *JsonView::searchField() const
{
    return m_search;
}

QString JsonView::text() const
{
    return m_outline ? m_outline->lines()->text : QString();
}

void JsonView::setValue(const QJsonValue &value)
{
    if (value == m_value && m_key.isEmpty())
        return;
    m_value = value;
    m_key.clear();
    m_place.clear();
    make([value] { return value; }, false);
}

void JsonView::setVersion(const JsonVersion &version, const QString &place)
{
    if (m_compare)
        m_compare->setShown(version);
    if (version.key == m_key)
        return;
    const bool samePlace = !m_key.isEmpty() && place == m_place;
    m_key = version.key;
    m_place = place;
    make(version.json, samePlace);
}

void JsonView::clear()
{
    ++m_generation; // what is being made is not shown any more
    m_value = QJsonValue::Undefined;
    m_key.clear();
    m_place.clear();
    if (m_compare)
        m_compare->clear();
    haveOutline(std::make_shared<const JsonOutline>(m_value), false);
}

void JsonView::setOthers(const QList<JsonVersion> &others)
{
    if (m_compare)
        m_compare->setOthers(others);
}

void JsonView::make(const JsonMaker &json, bool keepPlace)
{
    m_making = true;
    const quint64 generation = ++m_generation;
    inBackground(
        this, [json] { return std::make_shared<const JsonOutline>(json()); },
        [this, generation, keepPlace](const SharedOutline &outline) {
            if (generation == m_generation)
                haveOutline(outline, keepPlace);
        });
}

void JsonView::haveOutline(const SharedOutline &outline, bool keepPlace)
{
    m_making = false;
    m_outline = outline;
    m_lines->setLines(outline->lines(), keepPlace);
    m_treeModel.setOutline(outline);
    if (outline->lines()->count() <= mostLinesOpen)
        m_tree->expandAll();
    showNote();
    find();
    Q_EMIT shown();
}

void JsonView::setForm(Form form)
{
    m_forms->setCurrent(form);
    showForm();
}

JsonView::Form JsonView::form() const
{
    return Form(m_forms->current());
}

void JsonView::showForm()
{
    const int node =
        m_bodies->currentWidget() == m_tree ? m_treeModel.nodeOf(m_tree->currentIndex()) : -1;
    m_bodies->setCurrentIndex(form());
    const bool finds = form() != Compare;
    for (QWidget *part : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_previous),
                          static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_found)})
        part->setVisible(finds);
    // The same value stays the current one.
    if (form() == Text && node >= 0)
        m_lines->goToLine(node);
    if (form() == Tree && m_outline && !m_outline->isEmpty())
        m_tree->setCurrentIndex(m_treeModel.indexOf(m_outline->nodeAt(m_lines->currentLine())));
}

QWidget *JsonView::body() const
{
    return form() == Tree ? static_cast<QWidget *>(m_tree) : m_lines;
}

QStringList JsonView::formWords() const
{
    const QStringList words{tr("Text"), tr("Tree"), tr("Compare")};
    return m_compare ? words : words.first(2);
}

void JsonView::retranslate()
{
    m_forms->setWords(formWords());
    m_forms->setAccessibleName(tr("Form"));
    m_search->setAccessibleName(tr("Search in JSON"));
    m_search->setPlaceholderText(tr("Search in JSON"));
    m_previous->setName(tr("Previous match"));
    m_next->setName(tr("Next match"));
    m_copy->setText(tr("Copy all"));
    m_lines->setAccessibleName(tr("JSON"));
    m_tree->setAccessibleName(tr("JSON as a tree"));
    m_treeModel.retranslate();
    if (m_compare)
        m_compare->retranslate();
    showNote();
    showCount();
}

void JsonView::showNote()
{
    const bool shortened = m_outline && m_outline->lines()->longest > LinesView::longestShown;
    m_note->setText(shortened ? tr("Long values are shortened here; copies have them whole.")
                              : QString());
}

void JsonView::find()
{
    m_match = -1;
    m_find.find(m_outline ? m_outline->lines() : nullptr, m_search->text());
    showCount();
}

void JsonView::haveMatches(const QList<qsizetype> &places)
{
    m_lines->setMatches(places, m_search->text().size());
    if (!places.isEmpty()) {
        const qsizetype from = m_outline->lines()->starts.at(m_lines->currentLine());
        const auto next = std::ranges::lower_bound(places, from);
        goTo(next == places.cend() ? 0 : int(next - places.cbegin()));
    }
    showCount();
}

void JsonView::goTo(int match)
{
    m_match = match;
    m_lines->showMatch(match);
    if (form() == Tree) {
        const int line = m_outline->lines()->lineAt(m_lines->matches().at(match));
        const QModelIndex index = m_treeModel.indexOf(m_outline->nodeAt(line));
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index, QAbstractItemView::EnsureVisible);
    }
}

void JsonView::step(bool forward)
{
    const int count = int(m_lines->matches().size());
    if (count > 0)
        goTo((m_match + (forward ? 1 : count - 1)) % count);
    showCount();
}

void JsonView::showCount()
{
    const int count = int(m_lines->matches().size());
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    if (m_search->text().isEmpty())
        m_found->setText({});
    else if (m_find.isSearching())
        m_found->setText(u"…"_s);
    else if (count == 0)
        m_found->setText(tr("no match"));
    else
        m_found->setText(
            tr("%1 of %2").arg(locale().toString(m_match + 1), locale().toString(count)));
}

int JsonView::currentNode() const
{
    if (!m_outline || m_outline->isEmpty())
        return -1;
    const int node = form() == Tree ? m_treeModel.nodeOf(m_tree->currentIndex())
                                    : m_outline->nodeAt(m_lines->currentLine());
    return std::max(0, node);
}

void JsonView::copyAll()
{
    copyPersonal(text());
}

void JsonView::copyValue()
{
    if (form() == Text && m_lines->hasSelection())
        m_lines->copy();
    else if (const int node = currentNode(); node >= 0)
        copyPersonal(m_outline->valueOf(node));
}

void JsonView::copyJson()
{
    if (const int node = currentNode(); node >= 0)
        copyPersonal(m_outline->jsonOf(node));
}

void JsonView::copyPath()
{
    if (const int node = currentNode(); node >= 0)
        copyText(m_outline->pathOf(node), false);
}

void JsonView::openMenu(QWidget *from, const QPoint &place)
{
    auto *menu = new QMenu(from);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool selected = form() == Text && m_lines->hasSelection();
    const bool any = currentNode() >= 0;
    const auto add = [&](const QString &words, const QKeySequence &keys, auto copy) {
        QAction *entry = menu->addAction(words, this, copy);
        entry->setShortcut(keys);
        entry->setEnabled(any);
    };
    add(selected ? tr("Copy selection") : tr("Copy value"), QKeySequence::Copy,
        &JsonView::copyValue);
    add(tr("Copy with everything in it"), jsonKeys, &JsonView::copyJson);
    add(tr("Copy path"), pathKeys, &JsonView::copyPath);
    menu->addSeparator();
    add(tr("Copy all"), {}, &JsonView::copyAll);
    menu->popup(place);
}

void JsonView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool JsonView::keyInSearch(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        step(!event->modifiers().testFlag(Qt::ShiftModifier));
        return true;
    }
    if (event->key() == Qt::Key_Escape && m_search->text().isEmpty()) {
        body()->setFocus();
        return true;
    }
    return false;
}

bool JsonView::keyInBody(QKeyEvent *event)
{
    const bool acts = event->type() == QEvent::KeyPress;
    if (event->matches(QKeySequence::Copy)) {
        if (acts)
            copyValue();
    } else if (isPressed(*event, jsonKeys)) {
        if (acts)
            copyJson();
    } else if (isPressed(*event, pathKeys)) {
        if (acts)
            copyPath();
    } else {
        return false;
    }
    event->accept();
    return true;
}

bool JsonView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ContextMenu && watched != m_search) {
        const auto &menu = static_cast<const QContextMenuEvent &>(*event);
        openMenu(static_cast<QWidget *>(watched), menu.globalPos());
        return true;
    }
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Find)) {
        // Taken before the window's own Ctrl+F, which means the page's filter.
        event->accept();
        if (event->type() == QEvent::KeyPress) {
            m_search->setFocus(Qt::ShortcutFocusReason);
            m_search->selectAll();
        }
        return true;
    }
    if (watched == m_search)
        return event->type() == QEvent::KeyPress && keyInSearch(key)
                   ? true
                   : QWidget::eventFilter(watched, event);
    return keyInBody(key) || QWidget::eventFilter(watched, event);
}

} // namespace smile::console
