#pragma once

#include "catalog/cell.h"
#include "person/pickcard.h"
#include "records/table.h"

namespace smile::console {

class Label;
class StateChip;

/// One archive of uploaded files: what it was sent as, what it was recognized as, how it went.
class ArchiveCard : public PickCard
{
    Q_OBJECT

public:
    explicit ArchiveCard(QWidget *parent = nullptr);

    void show(const records::Record &archive, const catalog::Wording &wording);
    const records::Record &archive() const { return m_archive; }
    QString title() const;
    QString recordId() const override { return m_archive.id(); }

private:
    records::Record m_archive;
    Label *m_type;
    StateChip *m_status;
    Label *m_recognized;
    Label *m_trouble;
    Label *m_files;
    Label *m_received;
};

/// What the classification says beside what the file was sent as; `differs` when they disagree.
QString recognizedWords(const QJsonObject &archive, const catalog::Wording &wording, bool &differs);

} // namespace smile::console
