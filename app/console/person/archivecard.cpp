#include "person/archivecard.h"

#include "catalog/catalog.h"
#include "parts/label.h"
#include "parts/statechip.h"
#include "person/personfacts.h"
#include "person/recordfiles.h"
#include "words/troublewords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace smile::console {

using namespace Qt::StringLiterals;

QString recognizedWords(const QJsonObject &archive, const catalog::Wording &wording, bool &differs)
{
    const QString found = valueAt(archive, "classification.fileType"_L1);
    differs = !found.isEmpty() && found != valueAt(archive, "type"_L1);
    if (found.isEmpty())
        return ArchiveCard::tr("not recognized as anything yet");
    return ArchiveCard::tr("recognized as %1")
        .arg(textAt(archive, catalog::archives, "classification.fileType"_L1, wording));
}

ArchiveCard::ArchiveCard(QWidget *parent)
    : PickCard(parent)
    , m_type(new Label({}, TextStyle::Strong, Tone::Text, this))
    , m_status(new StateChip(this))
    , m_recognized(new Label({}, TextStyle::Base, Tone::Second, this))
    , m_trouble(new Label({}, TextStyle::Base, Tone::Err, this))
    , m_files(new Label({}, TextStyle::Label, Tone::Accent, this))
    , m_received(new Label({}, TextStyle::Label, Tone::Muted, this))
{
    body()->setContentsMargins(12, 10, 12, 10);
    body()->setSpacing(4);
    m_type->setElided(true);
    m_recognized->setElided(true);
    m_trouble->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_type, 1);
    head->addWidget(m_status);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_received, 1);
    foot->addWidget(m_files);
    body()->addLayout(head);
    body()->addWidget(m_recognized);
    body()->addWidget(m_trouble);
    body()->addStretch(1);
    body()->addLayout(foot);
}

QString ArchiveCard::title() const
{
    return m_type->text();
}

void ArchiveCard::show(const records::Record &archive, const catalog::Wording &wording)
{
    m_archive = archive;
    const QJsonObject &json = archive.json();
    const auto text = [&](QLatin1StringView path) {
        return textAt(json, catalog::archives, path, wording);
    };
    const Status status = statusAt(json, catalog::archives, "state.status"_L1);
    bool differs = false;
    m_type->setText(text("type"_L1));
    m_status->setStatus(status.state, status.word);
    m_status->setVisible(!status.word.isEmpty());
    m_recognized->setText(recognizedWords(json, wording, differs));
    m_recognized->setTone(differs ? Tone::Warn : Tone::Second);
    const QString code = text("state.errorCode"_L1);
    const QString message = text("state.errorMessage"_L1);
    const QString trouble = code.isEmpty() || message.isEmpty()
                                ? QString(code + message)
                                : tr("%1: %2", "error: message").arg(code, message);
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    const int files = int(filesOf(json).size());
    m_files->setText(files > 0 ? tr("%n files", nullptr, files) : tr("no file"));
    m_files->setTone(files > 0 ? Tone::Accent : Tone::Muted);
    const QDateTime received = timeAt(json, "createdAt"_L1);
    m_received->setText(tr("received %1").arg(catalog::shortTime(received, wording)));
    m_received->setToolTip(catalog::longTime(received, wording));
    QStringList told{title(), status.word, m_recognized->text(), m_trouble->text()};
    told.removeAll(QString());
    setAccessibleName(told.join(u", "_s));
    setAccessibleDescription(m_files->text());
}

} // namespace smile::console
