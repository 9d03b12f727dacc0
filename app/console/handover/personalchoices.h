#pragma once

#include "casepack/personaldata.h"

#include <QJsonArray>
#include <QMap>
#include <QWidget>

class QCheckBox;

namespace smile::console {

class Label;

/// Which kinds of personal data go out: a box for each, and below them a warning as long as
/// somebody real's do.
class PersonalChoices : public QWidget
{
    Q_OBJECT

public:
    PersonalChoices(const QString &title, casepack::PersonalKinds atFirst, bool realPeople,
                    QWidget *parent);

    casepack::PersonalKinds chosen() const;
    /// How many values of each kind there are, for its words.
    void setCounts(const QMap<casepack::Personal, int> &counts);

Q_SIGNALS:
    void changed();

private:
    void showWarning();

    const bool m_realPeople;
    QList<QCheckBox *> m_boxes; ///< in the order of casepack::choices
    Label *m_warning;
};

/// What went out, for an audit line: ["names", "amounts"].
QJsonArray namesOf(casepack::PersonalKinds kinds);

} // namespace smile::console
