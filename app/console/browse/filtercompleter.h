#pragma once

#include "records/filtertext/filtertext.h"

#include <QCompleter>

class QStandardItemModel;

namespace smile::console {

class TextField;

/// Offers below the "Filter" field what may be typed next: keys, then values. Nothing is chosen
/// until Down is pressed, so that Enter and plain words go on as without it.
class FilterCompleter : public QCompleter
{
    Q_OBJECT

public:
    using Context = std::function<records::FilterContext()>;
    /// The field owns it.
    FilterCompleter(TextField &field, Context context);

private:
    void offer();
    void insert(const QModelIndex &choice);

    TextField &m_field;
    Context m_context;
    QStandardItemModel *m_model;
    qsizetype m_start = 0, m_length = 0; ///< what a choice takes the place of
};

} // namespace smile::console
