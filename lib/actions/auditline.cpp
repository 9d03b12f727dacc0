#include "actions/auditline.h"

#include <QMetaEnum>
#include <QRegularExpression>

namespace smile::actions {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestReason = 500;

/// A few words for the kind of a failure that came without Smile's code.
QString failureName(const api::Error &error)
{
    if (!error.code.isEmpty())
        return error.code;
    switch (error.kind) {
    case api::Kind::Network:
        return u"network"_s;
    case api::Kind::Timeout:
        return u"timeout"_s;
    case api::Kind::Tls:
        return u"tls"_s;
    case api::Kind::Protocol:
        return u"protocol"_s;
    case api::Kind::Cancelled:
        return u"cancelled"_s;
    case api::Kind::Invalid:
        return u"invalid"_s;
    default:
        return u"HTTP %1"_s.arg(error.status);
    }
}

} // namespace

QString outcomeName(const std::optional<Outcome> &outcome)
{
    if (outcome == Outcome::Done)
        return u"done"_s;
    return outcome == Outcome::Failed ? u"failed"_s : u"unknown"_s;
}

QJsonObject auditLine(const ActionRun &run, const QString &profileId, const QString &reason)
{
    QJsonObject ids;
    const auto put = [](QJsonObject &object, const QString &key, const QString &value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    put(ids, u"resource"_s, run.resource ? QString::fromLatin1(run.resource->key) : QString());
    put(ids, u"id"_s, run.recordId);
    put(ids, u"userId"_s, run.userId);
    put(ids, u"accountId"_s, run.accountId);
    QJsonObject line;
    line.insert(u"time"_s, run.startedAt.toUTC().toString(Qt::ISODateWithMs));
    line.insert(u"profile"_s, profileId);
    line.insert(u"action"_s, name(run.action));
    line.insert(u"ids"_s, ids);
    line.insert(u"outcome"_s, outcomeName(run.outcome));
    if (run.error && run.outcome != Outcome::Done)
        put(line, u"error"_s, failureName(*run.error));
    put(line, u"requestId"_s, run.requestId);
    put(line, u"reason"_s, reason);
    return line;
}

QString reasonToKeep(const QString &reason, const QString &personName)
{
    static const QRegularExpression email(u"[^\\s@<>]+@[^\\s@<>]+"_s);
    static const QRegularExpression phone(u"\\+[0-9][0-9 ()-]{6,}"_s);
    QString kept = reason.simplified();
    kept.replace(email, u"…"_s);
    kept.replace(phone, u"…"_s);
    const QStringList words = personName.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        // Whole words where the script has them; a Chinese name stands between letters.
        const bool latin = word.front().unicode() < 0x2e80;
        const QString edge = latin ? u"\\b"_s : QString();
        const QRegularExpression name(edge + QRegularExpression::escape(word)
                                          + (latin ? u"(?!\\w)"_s : QString()),
                                      QRegularExpression::CaseInsensitiveOption
                                          | QRegularExpression::UseUnicodePropertiesOption);
        kept.replace(name, u"…"_s);
    }
    return kept.first(qMin(kept.size(), longestReason));
}

} // namespace smile::actions
