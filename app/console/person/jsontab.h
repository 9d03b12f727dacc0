#pragma once

#include "person/persontab.h"
#include "person/recordlist.h"

class QListView;

namespace smile::console {

class JsonView;
struct JsonVersion;
struct PersonContext;

/// Any record of the person as the server sent it: the records at the left, the chosen one's JSON
/// at the right; compared with what it was before, and with the others.
class JsonTab : public PersonTab
{
    Q_OBJECT

public:
    explicit JsonTab(const PersonContext &context, QWidget *parent = nullptr);

    void refreshWords() override;
    QWidget *filterField() override;
    QString hiddenRecord() const override { return m_current; }
    bool select(const QString &id) override;

private:
    void showCurrent();
    void offerOthers(int row);
    JsonVersion versionOf(const catalog::Resource &resource, const records::Record &record,
                          const QString &title) const;

    const PersonContext &m_context;
    RecordList m_records;
    QStringList m_offered; ///< keys of what the shown one may be compared with
    QString m_current; ///< id of the chosen record: it stays chosen when the list is read again
    QListView *m_list;
    JsonView *m_json;
};

} // namespace smile::console
