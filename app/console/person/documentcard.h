#pragma once

#include "catalog/cell.h"
#include "person/pickcard.h"
#include "records/table.h"

#include <QUrl>

namespace smile::console {

class CopyLabel;
class Label;
class StateChip;

/// One document: what it is, whether it is in force and for how long, what its issuer remarks.
class DocumentCard : public PickCard
{
    Q_OBJECT

public:
    explicit DocumentCard(const QUrl &apiBase, QWidget *parent = nullptr);

    void show(const records::Record &document, const catalog::Wording &wording);
    const records::Record &document() const { return m_document; }
    QString title() const;
    QString number() const;

private:
    void showExpiry(const catalog::Wording &wording);
    void showFile();

    QUrl m_apiBase;
    records::Record m_document;
    Label *m_name;
    StateChip *m_status;
    Label *m_type;
    CopyLabel *m_number;
    Label *m_expiry;
    Label *m_issued;
    Label *m_explained;
    Label *m_remarks;
    Label *m_source;
    Label *m_file;
};

} // namespace smile::console
