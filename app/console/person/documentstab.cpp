#include "person/documentstab.h"

#include "catalog/catalog.h"
#include "parts/clipboard.h"
#include "person/cardgrid.h"
#include "person/documentcard.h"
#include "person/documentwords.h"
#include "person/intoview.h"
#include "person/loadline.h"
#include "person/personcontext.h"
#include "person/personfacts.h"
#include "person/recordfiles.h"
#include "records/store.h"
#include "session/masking.h"
#include "table/recordmenu.h"
#include "theme/icons.h"
#include "viewer/fileviewer.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int besideFrom = 900; // width of the tab: cards at the left, the file at the right
constexpr int cardsBeside = 340;

// What somebody has to do something about comes first, then what runs out soonest.
std::pair<int, QString> urgency(const records::Record &document, const catalog::Wording &wording)
{
    const QString expires = valueAt(document.json(), "expiryDate"_L1);
    const QString status = valueAt(document.json(), "status"_L1);
    const bool stopped = status == "HIT"_L1 || expiryOf(expires, wording).state == State::Err;
    return {stopped ? 0 : 1, expires.isEmpty() ? u"~"_s : expires};
}

} // namespace

DocumentsTab::DocumentsTab(const PersonContext &context, QWidget *parent)
    : PersonTab(parent)
    , m_context(context)
    , m_line(new LoadLine(this))
    , m_places(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_grid(new CardGrid(this))
    , m_viewer(new FileViewer(toolsOf(context), this))
{
    m_viewer->hide();
    m_places->setSpacing(12);
    m_places->addWidget(m_grid, 0, Qt::AlignTop);
    m_places->addWidget(m_viewer, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_line);
    column->addLayout(m_places);
    connect(m_line, &LoadLine::retryWanted, this,
            [this] { m_context.loader.load(catalog::documents); });
    connect(m_viewer, &FileViewer::closeWanted, this, &DocumentsTab::closeFile);
    if (context.masking) // a paper shows all that is masked
        connect(context.masking, &Masking::hidden, this, &DocumentsTab::closeFile);
    refreshWords();
}

DocumentCard *DocumentsTab::cardFor(const QString &id)
{
    DocumentCard *&card = m_cards[id];
    if (card)
        return card;
    card = new DocumentCard(m_context.apiBase, m_context.masking, m_grid);
    connect(card, &PickCard::picked, this, [this, card] {
        showFile(card);
        m_viewer->takeFocus();
        bringIntoView(m_viewer);
    });
    connect(card, &PickCard::copyWanted, this, [card] { copyPersonal(card->number()); });
    connect(card, &PickCard::menuWanted, this,
            [this, card](const QPoint &place) { openMenu(card, place); });
    return card;
}

void DocumentsTab::refreshWords()
{
    const catalog::Wording wording = m_context.wording();
    QList<records::Record> documents =
        m_context.store.table(catalog::documents).where("metadata.userId"_L1, m_context.userId);
    std::ranges::stable_sort(documents, {}, [&wording](const records::Record &document) {
        return urgency(document, wording);
    });
    QList<PickCard *> cards;
    QStringList ids;
    for (const records::Record &document : documents) {
        DocumentCard *card = cardFor(document.id());
        card->show(document, wording);
        card->setVisible(true);
        cards += card;
        ids += document.id();
    }
    m_grid->setCards(cards);
    for (const QString &id : m_cards.keys()) {
        if (ids.contains(id))
            continue;
        DocumentCard *gone = m_cards.take(id);
        if (gone->isChosen())
            closeFile();
        delete gone;
    }
    m_grid->setVisible(!cards.isEmpty());
    m_grid->setAccessibleName(tr("Documents"));
    m_line->show(m_context.loader.state(catalog::documents), documents.size(),
                 tr("No documents have been read from any account."), wording);
    if (auto *chosen = static_cast<DocumentCard *>(m_grid->chosen()))
        m_viewer->offer(filesOf(chosen->document().json()).value(0), chosen->title());
}

void DocumentsTab::showFile(DocumentCard *card)
{
    m_grid->setChosen(card);
    m_viewer->setVisible(true);
    arrange();
    m_viewer->show(filesOf(card->document().json()).value(0), card->title());
}

void DocumentsTab::closeFile()
{
    if (m_viewer->isAncestorOf(QApplication::focusWidget()))
        m_grid->takeFocus();
    m_viewer->hide();
    m_viewer->clear();
    arrange();
    m_grid->setChosen(nullptr);
}

void DocumentsTab::openMenu(DocumentCard *card, const QPoint &place)
{
    QMenu *menu = makeContextMenu(this);
    const bool hasFile = !filesOf(card->document().json()).isEmpty();
    // The card is what it is about: a menu may stay open longer.
    QAction *show = menu->addAction(icon(u"eye"_s), tr("Show the file"), card,
                                    [this, card] { showFile(card); });
    show->setEnabled(hasFile);
    show->setToolTip(hasFile ? QString() : refusalWords(LinkRefusal::Empty, {}));
    const auto copy = [this, menu](const QString &words, const QString &text, bool personal) {
        menu->addAction(icon(u"copy"_s), words, this,
                        [text, personal] { copyText(text, personal); })
            ->setEnabled(!text.isEmpty());
    };
    copy(tr("Copy the number"), card->number(), true);
    copy(tr("Copy the document id"), card->document().id(), false);
    menu->popup(place);
}

bool DocumentsTab::select(const QString &id)
{
    DocumentCard *card = m_cards.value(id);
    if (!card)
        return false;
    m_grid->setChosen(card);
    m_viewer->setVisible(true);
    arrange();
    m_viewer->offer(filesOf(card->document().json()).value(0), card->title());
    m_grid->takeFocus();
    return true;
}

void DocumentsTab::resizeEvent(QResizeEvent *event)
{
    PersonTab::resizeEvent(event);
    arrange();
}

void DocumentsTab::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_viewer->isVisibleTo(this))
        closeFile();
    else
        PersonTab::keyPressEvent(event);
}

void DocumentsTab::arrange()
{
    const bool beside = width() >= besideFrom && m_viewer->isVisibleTo(this);
    m_places->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_grid->setMaximumWidth(beside ? cardsBeside : QWIDGETSIZE_MAX);
}

} // namespace smile::console
