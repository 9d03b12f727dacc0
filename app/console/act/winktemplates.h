#pragma once

#include "records/store.h"

#include <QObject>

class QComboBox;

namespace smile::console {

/// What an editable choice of a Wink template offers. No endpoint lists them: those that invites
/// name are offered, read on another thread now and whenever invites change; what is typed stays.
class WinkTemplates : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the choice; the store outlives it.
    WinkTemplates(records::Store &store, QComboBox *choice);

private:
    void ask();
    void offer(const QStringList &ids);

    records::Store &m_store;
    QComboBox *m_choice;
    bool m_asking = false;
    bool m_again = false; ///< invites have changed since it was asked
};

} // namespace smile::console
