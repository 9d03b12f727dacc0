#include "person/uploadstab.h"

#include "actions/registry.h"
#include "catalog/catalog.h"
#include "parts/button.h"
#include "parts/segments.h"
#include "person/archivecard.h"
#include "person/archivefields.h"
#include "person/cardgrid.h"
#include "person/intoview.h"
#include "person/loadline.h"
#include "person/personcontext.h"
#include "person/personfacts.h"
#include "person/recordfiles.h"
#include "records/store.h"
#include "session/masking.h"
#include "table/recordmenu.h"
#include "theme/icons.h"
#include "vault/windowstate.h"
#include "viewer/fileviewer.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int besideFrom = 1000; // width of the tab
constexpr qsizetype longestName = 28; // of a file, on a button
const QString splitterName = u"uploads/splitter"_s;

// On a button: short, and without what would be a mnemonic, for it is a server's text.
QString shortName(const QString &name, int number)
{
    if (name.isEmpty())
        return UploadsTab::tr("File %1").arg(number);
    QString cut = name.size() > longestName ? QString(name.first(longestName) + u'…') : name;
    return cut.replace(u'&', u'＆');
}

} // namespace

UploadsTab::UploadsTab(const PersonContext &context, QWidget *parent)
    : PersonTab(parent)
    , m_context(context)
    , m_line(new LoadLine(this))
    , m_grid(new CardGrid(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_left(new QWidget(m_splitter))
    , m_leftColumn(new QVBoxLayout(m_left))
    , m_viewer(new FileViewer(toolsOf(context), m_left))
    , m_fields(new ArchiveFields(context.masking, m_splitter))
    , m_upload(new Button(QString(), ButtonKind::Secondary, this))
{
    build();
    connect(m_line, &LoadLine::retryWanted, this,
            [this] { m_context.loader.load(catalog::archives); });
    connect(m_viewer, &FileViewer::closeWanted, this, &UploadsTab::closeFile);
    if (context.masking) // a file shows all that is masked
        connect(context.masking, &Masking::hidden, this, &UploadsTab::closeFile);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        if (m_splitter->orientation() == Qt::Horizontal)
            vault::WindowState(m_context.settings).save(splitterName, m_splitter->saveState());
    });
    connect(m_upload, &QAbstractButton::clicked, this, &UploadsTab::upload);
    refreshWords();
}

void UploadsTab::build()
{
    m_leftColumn->setContentsMargins(0, 0, 0, 0);
    m_leftColumn->setSpacing(8);
    m_leftColumn->addWidget(m_viewer, 1);
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_fields);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({640, 400});
    m_splitter->restoreState(vault::WindowState(m_context.settings).load(splitterName));
    m_splitter->setOrientation(Qt::Horizontal);
    m_upload->setIconName(
        QString::fromLatin1(actions::entry(catalog::ActionId::CreateArchive).icon));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_line);
    column->addWidget(m_grid);
    column->addWidget(m_splitter);
    column->addWidget(m_upload, 0, Qt::AlignLeft);
}

ArchiveCard *UploadsTab::cardFor(const QString &id)
{
    ArchiveCard *&card = m_cards[id];
    if (card)
        return card;
    card = new ArchiveCard(m_grid);
    connect(card, &PickCard::picked, this, [this, card] {
        choose(card, true);
        m_viewer->takeFocus();
        bringIntoView(m_splitter);
    });
    connect(card, &PickCard::copyWanted, this,
            [card] { QGuiApplication::clipboard()->setText(card->archive().id()); });
    connect(card, &PickCard::menuWanted, this,
            [this, card](const QPoint &place) { openMenu(card, place); });
    return card;
}

QList<ArchiveCard *> UploadsTab::showCards()
{
    const catalog::Wording wording = m_context.wording();
    QList<records::Record> archives =
        m_context.store.table(catalog::archives).where("userId"_L1, m_context.userId);
    std::ranges::stable_sort(archives, std::ranges::greater(), [](const records::Record &archive) {
        return timeAt(archive.json(), "createdAt"_L1);
    });
    QList<ArchiveCard *> cards;
    QSet<QString> ids;
    for (const records::Record &archive : archives) {
        cards += cardFor(archive.id());
        cards.last()->show(archive, wording);
        cards.last()->setVisible(true);
        ids += archive.id();
    }
    m_grid->setCards(QList<PickCard *>(cards.begin(), cards.end()));
    for (const QString &id : m_cards.keys()) {
        if (!ids.contains(id))
            delete m_cards.take(id);
    }
    m_line->show(m_context.loader.state(catalog::archives), archives.size(),
                 tr("Nothing was uploaded."), wording);
    return cards;
}

void UploadsTab::refreshWords()
{
    const QList<ArchiveCard *> cards = showCards();
    m_grid->setAccessibleName(tr("Uploads"));
    m_upload->setText(actions::words(catalog::ActionId::CreateArchive));
    m_grid->setVisible(!cards.isEmpty());
    m_splitter->setVisible(!cards.isEmpty());
    if (cards.isEmpty()) {
        m_viewer->clear();
        return;
    }
    auto *chosen = static_cast<ArchiveCard *>(m_grid->chosen());
    choose(chosen ? chosen : cards.first(), false);
}

void UploadsTab::closeFile()
{
    if (m_viewer->isAncestorOf(QApplication::focusWidget()))
        m_grid->takeFocus();
    m_viewer->clear(); // what is not looked at is not kept
    if (auto *card = static_cast<ArchiveCard *>(m_grid->chosen()))
        choose(card, false);
}

void UploadsTab::choose(ArchiveCard *card, bool load)
{
    const bool other = m_grid->chosen() != card;
    m_grid->setChosen(card);
    m_fields->show(card->archive().json(), m_context.wording());
    showFiles(*card);
    const int file = m_files && !other ? m_files->current() : 0;
    if (m_files)
        m_files->setCurrent(file);
    showFile(file, load);
}

/// People name files after themselves: where texts are hidden, so are these names.
QString UploadsTab::shownName(const ArchiveCard &card, const RecordFile &file) const
{
    const catalog::Column &column = *catalog::archives.column("rawFiles.name"_L1);
    return card.archive().isMasked(column, m_context.wording()) ? QString() : file.name;
}

/// A choice between the files of an archive with several: front and back of a card, say.
void UploadsTab::showFiles(const ArchiveCard &card)
{
    QStringList names;
    for (const RecordFile &file : filesOf(card.archive().json()))
        names += shortName(shownName(card, file), int(names.size()) + 1);
    const bool asMany = names.size() == std::exchange(m_fileCount, names.size());
    if (asMany && m_files) {
        m_files->setWords(names);
        return;
    }
    delete m_files;
    if (names.size() < 2)
        return;
    m_files = new Segments(names, m_left);
    m_files->setAccessibleName(tr("Files of this upload"));
    m_leftColumn->insertWidget(0, m_files, 0, Qt::AlignLeft);
    connect(m_files, &Segments::currentChanged, this, [this](int file) { showFile(file, true); });
}

void UploadsTab::showFile(int file, bool load)
{
    const auto *card = static_cast<ArchiveCard *>(m_grid->chosen());
    if (!card)
        return;
    const RecordFile shown = filesOf(card->archive().json()).value(file);
    const QString name = shownName(*card, shown);
    const QString title = name.isEmpty() ? card->title() : name;
    if (load)
        m_viewer->show(shown, title);
    else
        m_viewer->offer(shown, title);
}

void UploadsTab::openMenu(ArchiveCard *card, const QPoint &place)
{
    QMenu *menu = makeContextMenu(this);
    // The card is what it is about: a menu may stay open longer.
    menu->addAction(icon(u"eye"_s), tr("Show the file"), card, [this, card] { choose(card, true); })
        ->setEnabled(!filesOf(card->archive().json()).isEmpty());
    addRecordActions(menu, m_context.desk, catalog::archives, card->archive(), card);
    menu->addAction(icon(u"copy"_s), tr("Copy the archive id"), card,
                    [card] { QGuiApplication::clipboard()->setText(card->archive().id()); });
    menu->popup(place);
}

void UploadsTab::upload()
{
    const PersonFacts facts =
        gatherFacts(m_context.userId, m_context.store, m_context.loader, m_context.wording());
    m_context.desk.perform(catalog::ActionId::CreateArchive, catalog::people, actionRow(facts),
                           m_upload);
}

bool UploadsTab::select(const QString &id)
{
    ArchiveCard *card = m_cards.value(id);
    if (!card)
        return false;
    choose(card, false);
    m_grid->takeFocus();
    return true;
}

void UploadsTab::resizeEvent(QResizeEvent *event)
{
    PersonTab::resizeEvent(event);
    m_splitter->setOrientation(width() >= besideFrom ? Qt::Horizontal : Qt::Vertical);
}

void UploadsTab::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_viewer->isAncestorOf(focusWidget()))
        m_grid->takeFocus();
    else
        PersonTab::keyPressEvent(event);
}

} // namespace smile::console
