#pragma once

#include "catalog/cell.h"

#include <QJsonObject>
#include <QWidget>

namespace smile::console {

class FieldGrid;
class Label;
class Masking;

/// A field that was read from an uploaded file, in words.
struct ExtractedField
{
    QString label;
    QString value; ///< as it may be shown
    QString key = {}; ///< of what is hidden or would be (catalog::Mask); else empty
    bool operator==(const ExtractedField &) const = default;
};

/// Fields of an archive's extraction, else of its older analysis: those that the contract knows in
/// the order of the catalog, then what else was sent. Without those that are null.
QList<ExtractedField> extractedFields(const QJsonObject &archive, const catalog::Wording &wording);
/// What the checks of the file gave: its metadata, sums, identity and place.
QList<ExtractedField> checksOf(const QJsonObject &archive, const catalog::Wording &wording);

/// What Smile made of an uploaded file: how it was classified, what was read, what was checked.
class ArchiveFields : public QWidget
{
    Q_OBJECT

public:
    /// `masking` outlives this; null: nothing that is hidden can be shown.
    explicit ArchiveFields(Masking *masking, QWidget *parent = nullptr);

    void show(const QJsonObject &archive, const catalog::Wording &wording);

private:
    Masking *m_masking;
    Label *m_title;
    Label *m_recognized;
    FieldGrid *m_fields;
    QList<ExtractedField> m_shown, m_checks;
};

} // namespace smile::console
