#pragma once

#include "records/table.h"

#include <QComboBox>

namespace smile::records {
class Store;
}

namespace smile::console {

class PeopleChoiceModel;

/// "A new person" or one of the loaded people, found by typing a part of the name, e-mail or id.
/// The list is made when it is first looked at, and made again after people changed: not while one
/// types.
class PersonChoice : public QComboBox
{
    Q_OBJECT

public:
    /// The store outlives this.
    explicit PersonChoice(records::Store &store, QWidget *parent = nullptr);

    /// Empty: a new person.
    const QString &userId() const { return m_userId; }
    /// Also one that is not loaded: then its id stands for the name.
    void choose(const QString &userId);
    /// How names may be shown.
    void setMask(const catalog::Mask &mask);
    void retranslate();

    void showPopup() override;

Q_SIGNALS:
    void chosen(const QString &userId);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void take(const QString &userId);
    void settleText();
    void fill();
    void showChosen();
    QString nameOf(const QString &userId) const;

    records::Store &m_store;
    PeopleChoiceModel *m_model;
    QString m_userId;
    catalog::Mask m_mask;
    bool m_stale = true; ///< people changed since the list was made
};

} // namespace smile::console
