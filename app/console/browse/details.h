#pragma once

#include "shell/workplace.h"

#include <QScrollArea>
#include <QTimer>

class QVBoxLayout;

namespace smile::console {

class Button;
class CopyLabel;

/// The pane at the right of a list: the record of the current row. A resource with more to say than
/// its fields overrides fill().
class Details : public QScrollArea
{
    Q_OBJECT

public:
    Details(const Workplace &workplace, const catalog::Resource &resource,
            QWidget *parent = nullptr);

    /// Null: nothing is chosen. The same record again refreshes the pane in place (its scroll
    /// position stays).
    void showRecord(const records::Record &row);
    const records::Record &row() const { return m_row; }

protected:
    const Workplace &workplace() const { return m_workplace; }
    const catalog::Resource &resource() const { return m_resource; }
    /// Adds what stands in the pane. Default: title, actions, every column with a value.
    virtual void fill(QVBoxLayout *column, const records::Record &row);
    virtual QString titleOf(const records::Record &row) const;
    void addTitle(QVBoxLayout *column, const QString &title, const QString &id);
    /// A heading with an eye for what `key` stands for (catalog::Mask), where anything is hidden.
    QLayout *headingWithEye(const QString &title, const QString &key, bool hides);
    /// Gives a field that may be hidden its eye.
    void addEye(CopyLabel *value, const catalog::Column &field, const records::Record &row);
    /// With "Open person" first, where the record belongs to one.
    void addActions(QVBoxLayout *column, const records::Record &row);
    /// Every column with a value but those of `without`, which stand in the pane already.
    void addFields(QVBoxLayout *column, const records::Record &row,
                   const QStringList &without = {});
    /// Name of the person that a record belongs to; empty when it belongs to none.
    QString personOf(const records::Record &row) const;
    /// True where Enter on the row opens its person.
    virtual bool opensPerson() const { return false; }
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void rebuildInPlace();
    Button *openPersonButton(const QString &user);

    Workplace m_workplace;
    const catalog::Resource &m_resource;
    records::Record m_row;
    QString m_shownId; ///< of the record that the pane was built for
    QTimer m_soon;
};

} // namespace smile::console
