#pragma once

#include "person/persontab.h"
#include "person/recordlist.h"

class QListView;

namespace smile::console {

class JsonView;
struct PersonContext;

/// Any record of the person as the server sent it: the records at the left, the chosen one's JSON
/// at the right.
class JsonTab : public PersonTab
{
    Q_OBJECT

public:
    explicit JsonTab(const PersonContext &context, QWidget *parent = nullptr);

    void refreshWords() override;
    QWidget *filterField() override;
    bool select(const QString &id) override;

private:
    void showCurrent();

    const PersonContext &m_context;
    RecordList m_records;
    QString m_current; ///< id of the chosen record: it stays chosen when the list is read again
    QListView *m_list;
    JsonView *m_json;
};

} // namespace smile::console
