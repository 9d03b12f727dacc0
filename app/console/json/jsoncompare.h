#pragma once

#include "json/jsondiffmodel.h"

#include <QJsonValue>
#include <QWidget>

#include <functional>

class QComboBox;

namespace smile::console {

class Label;
class TableView;

/// Makes a JSON value, on another thread.
using JsonMaker = std::function<QJsonValue()>;

/// Another version of a record, or another record, to compare with.
struct JsonVersion
{
    QString key; ///< stable, of the content too: another content is another key
    QString title;
    JsonMaker json;
};

/// Two JSON values side by side: what was added, removed or changed from the one that is chosen
/// here to the one that is shown. Compared on another thread.
class JsonCompare : public QWidget
{
    Q_OBJECT

public:
    explicit JsonCompare(QWidget *parent = nullptr);

    /// Compares only while it is visible.
    void setShown(const JsonVersion &shown);
    /// What may be chosen, the likeliest first; what was chosen by hand stays if it is still there.
    void setOthers(const QList<JsonVersion> &others);
    /// Shows no differences, until it compares anew.
    void clear();
    void retranslate();
    const JsonDiffModel &model() const { return m_model; }

Q_SIGNALS:
    void compared();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setColumns();
    void compare();
    void openMenu(const QModelIndex &index, const QPoint &place);

    JsonVersion m_shown;
    QList<JsonVersion> m_others;
    JsonDiffModel m_model;
    QString m_chosen; ///< key of the one that was chosen by hand
    QString m_compared; ///< keys of what the table holds
    Label *m_words;
    QComboBox *m_choice;
    Label *m_counts;
    TableView *m_table;
};

} // namespace smile::console
