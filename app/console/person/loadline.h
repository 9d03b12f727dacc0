#pragma once

#include "catalog/cell.h"
#include "sync/sync.h"

#include <QWidget>

namespace smile::console {

class Button;
class CopyLabel;
class Label;

/// How reading one list stands, in its place: reading, none, or what went wrong with the request id
/// to copy and Retry. Hidden when there is nothing to say.
class LoadLine : public QWidget
{
    Q_OBJECT

public:
    explicit LoadLine(QWidget *parent = nullptr);

    /// `none`: the words for a complete list without records.
    void show(const sync::ListState &state, qsizetype count, const QString &none,
              const catalog::Wording &wording);

Q_SIGNALS:
    void retryWanted();

private:
    Label *m_words;
    Label *m_code;
    CopyLabel *m_requestId;
    Button *m_retry;
};

} // namespace smile::console
