#include "person/filefoot.h"

#include "parts/button.h"
#include "parts/label.h"
#include "person/personcontext.h"
#include "table/recordmenu.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QMenu>

namespace smile::console {

using namespace Qt::StringLiterals;

QList<RecordFile> filesOf(const QJsonObject &record)
{
    QList<RecordFile> files{
        {record.value("name"_L1).toString(), record.value("fileUrl"_L1).toString()}};
    for (const QJsonValue file : record.value("rawFiles"_L1).toArray())
        files.append({file["name"_L1].toString(), file["url"_L1].toString()});
    files.removeIf([](const RecordFile &file) { return file.link.isEmpty(); });
    return files;
}

FileFoot::FileFoot(const PersonContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_open(new Button(QString(), ButtonKind::Secondary, this))
    , m_outcome(new Label({}, TextStyle::Base, Tone::Second, this))
{
    m_open->setSmall(true);
    m_open->setIconName(u"external"_s);
    m_outcome->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_open);
    row->addWidget(m_outcome, 1);
    connect(m_open, &QAbstractButton::clicked, this, &FileFoot::open);
    retranslate();
}

void FileFoot::retranslate()
{
    m_open->setText(tr("Open file"));
}

void FileFoot::clearOutcome()
{
    m_outcome->setText({});
}

void FileFoot::setFiles(const QList<RecordFile> &files, const QString &subject,
                        const QString &whyNone)
{
    m_files = files;
    m_open->setEnabled(!files.isEmpty());
    m_open->setAccessibleDescription(subject);
    if (files.isEmpty()) {
        m_outcome->setTone(Tone::Muted);
        m_outcome->setText(whyNone);
    } else if (m_outcome->text() == m_whyNone) {
        m_outcome->setText({});
    }
    m_whyNone = files.isEmpty() ? whyNone : QString();
}

void FileFoot::open()
{
    if (m_files.size() == 1) {
        openLink(m_files.first().link);
        return;
    }
    if (m_files.isEmpty())
        return;
    QMenu *menu = makeContextMenu(this);
    for (const RecordFile &file : std::as_const(m_files)) {
        QString name = file.name.isEmpty() ? tr("Unnamed file") : file.name;
        name.replace(u'&', u"&&"_s); // a server's text is no mnemonic
        menu->addAction(name, this, [this, link = file.link] { openLink(link); });
    }
    menu->popup(m_open->mapToGlobal(QPoint(0, m_open->height() + 4)));
}

void FileFoot::openLink(const QString &link)
{
    const LinkRefusal refusal = linkRefusal(link, m_context.apiBase);
    if (refusal != LinkRefusal::None) {
        m_outcome->setTone(Tone::Err);
        m_outcome->setText(refusalWords(refusal, link));
        return;
    }
    const bool opened = m_context.files.open(QUrl(link));
    m_outcome->setTone(opened ? Tone::Second : Tone::Err);
    m_outcome->setText(opened ? tr("The file opens in the system's program.")
                              : tr("The system has no program that opens this file."));
}

} // namespace smile::console
