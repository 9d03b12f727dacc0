#pragma once

#include "catalog/cell.h"
#include "person/pickcard.h"
#include "records/table.h"

#include <QUrl>

namespace smile::console {

class CopyLabel;
class FieldEye;
class Label;
class Masking;
class StateChip;

/// One document: what it is, whether it is in force and for how long, what its issuer remarks.
class DocumentCard : public PickCard
{
    Q_OBJECT

public:
    /// `masking` outlives this; null: nothing that is hidden can be shown.
    DocumentCard(const QUrl &apiBase, Masking *masking, QWidget *parent = nullptr);

    void show(const records::Record &document, const catalog::Wording &wording);
    const records::Record &document() const { return m_document; }
    QString title() const;
    QString number() const;
    QString recordId() const override { return m_document.id(); }

private:
    void showExpiry(const catalog::Wording &wording);
    void showFile();

    QUrl m_apiBase;
    records::Record m_document;
    Label *m_name;
    StateChip *m_status;
    Label *m_type;
    CopyLabel *m_number;
    FieldEye *m_eye = nullptr; ///< of the number; null where nothing can be shown
    Label *m_expiry;
    Label *m_issued;
    Label *m_explained;
    Label *m_remarks;
    Label *m_source;
    Label *m_file;
};

} // namespace smile::console
