#pragma once

#include "parts/cellroles.h"
#include "records/view/model.h"

namespace smile::console {

class Masking;

/// The item model of every table of records: the words come from the catalog, the look of a cell
/// from its kind.
class RecordModel : public records::Model
{
    Q_OBJECT

public:
    using records::Model::Model;

    /// Tells how long what is shown for a while is still shown; outlives the model.
    void setMasking(const Masking &masking) { m_masking = &masking; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList providerNames(const QJsonObject &record, const catalog::Column &column) const;
    QVariant maskOf(const records::Record &row, const catalog::Column &column) const;

    const Masking *m_masking = nullptr;
};

/// How a kind is painted. One function for the whole console.
CellLook lookOf(const catalog::Column &column);

/// An invite's place in the funnel: Invited 1 … Linked 5, as the vocabulary lists the stages; 0
/// when it was revoked, which is no stage, or is not known.
int inviteStage(const catalog::Column &column, const QJsonObject &record);

} // namespace smile::console
