#include "person/documentcard.h"

#include "catalog/catalog.h"
#include "files/fileopener.h"
#include "masking/fieldeye.h"
#include "parts/copylabel.h"
#include "parts/label.h"
#include "parts/statechip.h"
#include "person/documentwords.h"
#include "person/personfacts.h"
#include "words/troublewords.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(State state)
{
    return state == State::Err ? Tone::Err : state == State::Warn ? Tone::Warn : Tone::Text;
}

} // namespace

DocumentCard::DocumentCard(const QUrl &apiBase, Masking *masking, QWidget *parent)
    : PickCard(parent)
    , m_apiBase(apiBase)
    , m_name(new Label({}, TextStyle::Strong, Tone::Text, this))
    , m_status(new StateChip(this))
    , m_type(new Label({}, TextStyle::Label, Tone::Muted, this))
    , m_number(new CopyLabel(CopyLabel::Form::Text, this))
    , m_expiry(new Label({}, TextStyle::Bold, Tone::Text, this))
    , m_issued(new Label({}, TextStyle::Label, Tone::Muted, this))
    , m_explained(new Label({}, TextStyle::Base, Tone::Second, this))
    , m_remarks(new Label({}, TextStyle::Base, Tone::Text, this))
    , m_source(new Label({}, TextStyle::Label, Tone::Muted, this))
    , m_file(new Label({}, TextStyle::Label, Tone::Accent, this))
{
    body()->setContentsMargins(12, 10, 12, 10);
    body()->setSpacing(4);
    const auto line = [this](QWidget *first, QWidget *last) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(first, 1);
        row->addWidget(last);
        body()->addLayout(row);
    };
    m_name->setElided(true);
    m_source->setElided(true);
    m_explained->setWordWrap(true);
    m_remarks->setWordWrap(true);
    line(m_name, m_status);
    line(m_type, m_number);
    line(m_expiry, m_issued);
    body()->addWidget(m_explained);
    body()->addWidget(m_remarks);
    body()->addStretch(1);
    line(m_source, m_file);
    if (masking) {
        m_eye = new FieldEye(*masking, m_number);
        m_number->addEye(m_eye);
    }
    // Ctrl+C on the card copies the number: one stop of the Tab key for all cards is enough.
    for (QAbstractButton *button : m_number->findChildren<QAbstractButton *>())
        button->setFocusPolicy(Qt::NoFocus);
}

QString DocumentCard::title() const
{
    return m_name->text();
}

QString DocumentCard::number() const
{
    return m_number->value();
}

void DocumentCard::show(const records::Record &document, const catalog::Wording &wording)
{
    m_document = document;
    const QJsonObject &json = document.json();
    const auto text = [&](QLatin1StringView path) {
        return textAt(json, catalog::documents, path, wording);
    };
    const QString name = text("name"_L1);
    const QString status = valueAt(json, "status"_L1);
    const Status chip = statusAt(json, catalog::documents, "status"_L1);
    const QString remarks = text("remarks"_L1);
    const QString type = text("documentType"_L1);
    m_name->setText(name.isEmpty() ? tr("Document without a name") : name);
    m_status->setStatus(chip.state, chip.word);
    m_status->setVisible(!status.isEmpty());
    m_type->setText(type);
    m_number->setValue(text("docId"_L1), tr("Copy the number"));
    m_number->setVisible(!number().isEmpty());
    const catalog::Column &numberColumn = *catalog::documents.column("docId"_L1);
    if (m_eye)
        m_eye->follow(document.fieldKey(numberColumn), wording.mask.hides(numberColumn.personal));
    m_explained->setText(statusExplained(status));
    m_explained->setVisible(!status.isEmpty());
    m_remarks->setText(tr("Remarks of the issuer: %1").arg(remarks));
    m_remarks->setVisible(!remarks.isEmpty());
    const QString issued = text("issueDate"_L1);
    m_issued->setText(tr("issued %1").arg(issued));
    m_issued->setVisible(!issued.isEmpty());
    const QDateTime read = timeAt(json, "metadata.itemCreatedAt"_L1);
    const QString source = text("metadata.providerId"_L1);
    m_source->setText(
        read.isValid() ? tr("%1, read %2").arg(source, catalog::shortTime(read, wording)) : source);
    m_source->setToolTip(catalog::longTime(read, wording));
    showExpiry(wording);
    showFile();
    QStringList told{m_name->text(), type, chip.word, m_expiry->text(), remarks};
    told.removeAll(QString());
    setAccessibleName(told.join(u", "_s));
    setAccessibleDescription(m_file->text());
}

void DocumentCard::showExpiry(const catalog::Wording &wording)
{
    const QString date = valueAt(m_document.json(), "expiryDate"_L1);
    const Expiry expiry = expiryOf(date, wording);
    m_expiry->setText(date.isEmpty() ? tr("no expiry date") : expiry.words);
    m_expiry->setTone(date.isEmpty() ? Tone::Muted : toneOf(expiry.state));
    m_expiry->setToolTip(textAt(m_document.json(), catalog::documents, "expiryDate"_L1, wording));
    if (expiry.state == State::Err || expiry.state == State::Warn)
        setBar(expiry.state);
    else
        setBar(valueAt(m_document.json(), "status"_L1) == "HIT"_L1 ? std::optional(State::Err)
                                                                   : std::nullopt);
}

void DocumentCard::showFile()
{
    const QString link = valueAt(m_document.json(), "fileUrl"_L1);
    const LinkRefusal refusal = linkRefusal(link, m_apiBase);
    const bool safe = refusal == LinkRefusal::None;
    m_file->setTone(safe ? Tone::Accent : Tone::Muted);
    m_file->setText(safe                            ? tr("Show the file")
                    : refusal == LinkRefusal::Empty ? tr("no file")
                                                    : tr("not safe to open"));
    m_file->setToolTip(refusalWords(refusal, link));
}

} // namespace smile::console
