#include "person/identitytab.h"

#include "catalog/catalog.h"
#include "masking/tableeyes.h"
#include "parts/button.h"
#include "parts/label.h"
#include "parts/mark.h"
#include "parts/tableview.h"
#include "person/comparedtable.h"
#include "person/identitywords.h"
#include "person/loadline.h"
#include "person/personcontext.h"
#include "person/personfacts.h"
#include "person/tableheight.h"
#include "records/store.h"
#include "table/recordmenu.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int photoEdge = 72;

QString providerName(const records::Record &row, const catalog::Wording &wording)
{
    const QString slug = valueAt(row.json(), "metadata.providerId"_L1);
    return catalog::providerName(slug, wording.names);
}

} // namespace

IdentityTab::IdentityTab(const PersonContext &context, QWidget *parent)
    : PersonTab(parent)
    , m_context(context)
    , m_judgement(new Label({}, TextStyle::Bold, Tone::Text, this))
    , m_table(new ComparedTable(m_model, context.settings, this))
    , m_line(new LoadLine(this))
    , m_strip(new QWidget(this))
    , m_photoRow(new QHBoxLayout(m_strip))
{
    m_photoRow->setContentsMargins(0, 0, 0, 0);
    m_photoRow->setSpacing(24);
    m_photoRow->addStretch(1);
    m_judgement->setWordWrap(true);
    m_judgement->setTextInteractionFlags(Qt::TextSelectableByMouse);
    new TableHeight(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_line);
    column->addWidget(m_judgement);
    column->addWidget(m_strip);
    column->addWidget(m_table);
    connect(m_line, &LoadLine::retryWanted, this,
            [this] { m_context.loader.load(catalog::identities); });
    connect(m_table, &TableView::contextMenuWanted, this, &IdentityTab::openMenu);
    if (context.masking) {
        m_model.setMasking(*context.masking);
        giveEyes(*m_table, *context.masking);
    }
    refreshWords();
}

void IdentityTab::openMenu(const QModelIndex &index, const QPoint &place)
{
    QMenu *menu = makeContextMenu(this);
    addCopyEntries(menu, m_table, m_model.idAt(index.column()));
    menu->popup(place);
}

void IdentityTab::refreshWords()
{
    const catalog::Wording wording = m_context.wording();
    const QList<records::Record> identities =
        m_context.store.table(catalog::identities).where("metadata.userId"_L1, m_context.userId);
    m_table->setAccessibleName(tr("Identities"));
    QList<QJsonObject> compared;
    for (const records::Record &identity : identities)
        compared.append(identity.json());
    const casefile::Judgement judgement = casefile::judge(compared);
    m_judgement->setText(judgementWords(judgement, wording.locale));
    m_judgement->setTone(judgement.differ.isEmpty() ? Tone::Text : Tone::Warn);
    m_judgement->setVisible(!identities.isEmpty());
    m_model.setTable(identityFields(identities, wording));
    m_table->setVisible(!identities.isEmpty());
    m_line->show(m_context.loader.state(catalog::identities), identities.size(),
                 tr("No identity has been read from any account yet."), wording);
    showPhotos(identities, wording);
}

void IdentityTab::showPhotos(const QList<records::Record> &identities,
                             const catalog::Wording &wording)
{
    QStringList shown;
    for (const records::Record &identity : identities) {
        if (valueAt(identity.json(), "photoUrl"_L1).isEmpty())
            continue;
        shown.append(identity.id());
        showPhoto(m_photos[identity.id()], identity, wording);
    }
    for (const QString &id : m_photos.keys()) {
        if (!shown.contains(id))
            delete m_photos.take(id).place;
    }
    m_strip->setVisible(!m_photos.isEmpty());
}

void IdentityTab::showPhoto(Photo &photo, const records::Record &identity,
                            const catalog::Wording &wording)
{
    const QString provider = providerName(identity, wording);
    if (!photo.place) {
        photo.place = new QWidget(m_strip);
        photo.mark = new Mark(Mark::Kind::Person, photoEdge, photo.place);
        photo.words = new Label({}, TextStyle::Label, Tone::Muted, photo.place);
        photo.words->setWordWrap(true);
        photo.words->setMinimumWidth(160);
        photo.load = new Button({}, ButtonKind::Secondary, photo.place);
        photo.load->setSmall(true);
        connect(photo.load, &QAbstractButton::clicked, this, [this, id = identity.id()] {
            loadPhoto(id);
            m_photos[id].load->hide();
        });
        auto *told = new QVBoxLayout;
        told->setSpacing(6);
        told->addWidget(photo.words);
        told->addWidget(photo.load);
        auto *row = new QHBoxLayout(photo.place);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(12);
        row->addWidget(photo.mark);
        row->addLayout(told);
        m_photoRow->insertWidget(m_photoRow->count() - 1, photo.place);
    }
    const catalog::Column &nameColumn = *catalog::identities.column("fullName"_L1);
    const QString name = identity.text(nameColumn, wording);
    const bool hidden = identity.isMasked(nameColumn, wording);
    const QString link = hidden ? QString() : valueAt(identity.json(), "photoUrl"_L1);
    const QUrl url(link);
    const bool mayLoad = linkRefusal(link, m_context.apiBase) == LinkRefusal::None;
    const bool own = mayLoad && isOwnHost(url, m_context.apiBase);
    photo.mark->setName(name, m_context.userId);
    photo.mark->setAccessibleName(tr("Photo of %1 at %2").arg(name, provider));
    photo.words->setText(
        hidden ? tr("The photo at %1 is hidden with the name.").arg(provider)
        : own  ? tr("Photo at %1").arg(provider)
        : mayLoad
            ? tr("The photo at %1 lies at another host.").arg(provider)
            : tr("The photo at %1 is not on a safe address, so it is not loaded.").arg(provider));
    photo.load->setText(tr("Load from %1 once").arg(url.host(QUrl::FullyEncoded)));
    if (hidden)
        photo.load->hide();
    if (photo.link == link)
        return;
    photo.link = link;
    photo.mark->setPicture({});
    photo.load->setVisible(mayLoad && !own);
    if (own)
        loadPhoto(identity.id());
}

void IdentityTab::loadPhoto(const QString &id)
{
    const Photo photo = m_photos.value(id);
    m_context.images.load(QUrl(photo.link), qRound(photoEdge * devicePixelRatioF()), photo.mark,
                          [this, id, link = photo.link](const QImage &image) {
                              const Photo now = m_photos.value(id);
                              if (now.link == link) // else it was hidden meanwhile
                                  now.mark->setPicture(image);
                          });
}

} // namespace smile::console
