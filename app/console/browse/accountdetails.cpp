#include "browse/accountdetails.h"

#include "parts/copylabel.h"
#include "parts/label.h"
#include "parts/mark.h"
#include "parts/verdictcard.h"
#include "person/findings.h"
#include "session/session.h"
#include "words/troublewords.h"

#include <QVBoxLayout>

namespace smile::console {

using namespace Qt::StringLiterals;

QString AccountDetails::titleOf(const records::Record &row) const
{
    return personOf(row);
}

void AccountDetails::fill(QVBoxLayout *column, const records::Record &row)
{
    addWho(column, row);
    addVerdict(column, row);
    addActions(column, row);
    addFields(column, row, {u"userId"_s, u"providerId"_s, u"connection.errorCode"_s});
}

void AccountDetails::addWho(QVBoxLayout *column, const records::Record &row)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    auto *avatar = new Mark(Mark::Kind::Person, 40);
    avatar->setName(titleOf(row), row.valueAt("userId"_L1).toString());
    line->addWidget(avatar, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    const QString user = row.valueAt("userId"_L1).toString();
    words->addLayout(
        headingWithEye(titleOf(row), catalog::fieldKey(user, catalog::nameField),
                       workplace().session.masking().mask().hides(catalog::Personal::Name)));
    auto *what = new QHBoxLayout;
    what->setSpacing(8);
    auto *provider =
        new Label(textAt(row.json(), resource(), "providerId"_L1, wordingFor(workplace())));
    provider->setElided(true);
    what->addWidget(provider);
    auto *id = new CopyLabel(CopyLabel::Form::Id);
    id->setValue(row.id(), tr("Copy account id"));
    what->addWidget(id, 1);
    words->addLayout(what);
    line->addLayout(words, 1);
    column->addLayout(line);
}

void AccountDetails::addVerdict(QVBoxLayout *column, const records::Record &row)
{
    casefile::PersonRecords alone; // what is wrong with their others is not this row's
    alone.accounts = {row};
    const catalog::Wording wording = wordingFor(workplace());
    const QList<Finding> findings = openFindings(casefile::verdictOf(alone, wording.now), wording);
    if (findings.isEmpty())
        return;
    auto *card = new VerdictCard;
    card->setVerdict(findings.first().brief());
    column->addWidget(card);
}

} // namespace smile::console
