#pragma once

#include "casepack/personaldata.h"
#include "casepack/textcleaner.h"
#include "records/record.h"

#include <QMap>

namespace smile::casepack {

/// Records of one resource.
struct RecordsOf
{
    const catalog::Resource *resource;
    QList<records::Record> records;
};

/// Takes out of one person's records what was not chosen to be handed over. For one thread.
class RecordCleaner
{
public:
    /// Learns from `everything`, all that is known of the person, which values are theirs.
    /// `spared`: values that are no one's own, as the names of providers.
    RecordCleaner(const QList<RecordsOf> &everything, PersonalKinds chosen,
                  const QStringList &spared);

    /// The record with "…" for each value that is not to go, and free texts without them.
    QJsonObject cleaned(const catalog::Resource &resource, const QJsonObject &record) const;
    /// A text that is none of a record's.
    QString cleaned(const QString &text) const { return m_texts.cleaned(text); }

    /// How many values of each kind there are, chosen or not.
    const QMap<Personal, int> &counts() const { return m_counts; }

private:
    void learn(const catalog::Resource &resource, const QJsonValue &value, const QString &path,
               QStringList &hidden);
    QJsonValue cleanedAt(const catalog::Resource &resource, const QJsonValue &value,
                         const QString &path) const;

    PersonalKinds m_chosen;
    QMap<Personal, int> m_counts;
    TextCleaner m_texts;
};

} // namespace smile::casepack
