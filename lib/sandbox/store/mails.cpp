#include "sandbox/store/mails.h"

namespace smile::sandbox {

void Mails::keep(const QString &inviteId, const QJsonObject &mail)
{
    const std::lock_guard lock(m_mutex);
    m_mails.insert(inviteId, mail);
}

std::optional<QJsonObject> Mails::find(const QString &inviteId) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_mails.constFind(inviteId);
    if (found == m_mails.constEnd())
        return std::nullopt;
    return *found;
}

QString filledIn(const QString &text, const QJsonObject &invite, const QJsonObject &inviteTemplate)
{
    const QString fullName = invite.value(u"fullName").toString();
    const QList<std::pair<QString, QString>> names{
        {QStringLiteral("firstName"),
         invite.value(u"firstName").toString(fullName.section(u' ', 0, 0))},
        {QStringLiteral("lastName"),
         invite.value(u"lastName").toString(fullName.section(u' ', -1))},
        {QStringLiteral("fullName"), fullName},
        {QStringLiteral("companyName"),
         inviteTemplate.value(u"company").toObject().value(u"name").toString()},
    };
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        // One pass: a name that looks like a placeholder must not be replaced again.
        bool replaced = false;
        for (const auto &[key, value] : names) {
            for (const QString &spelling : {QString(QStringLiteral("${") + key + u'}'),
                                            QString(QStringLiteral("{{") + key + u"}}")}) {
                if (!replaced && QStringView(text).sliced(at).startsWith(spelling)) {
                    result += value;
                    at += spelling.size();
                    replaced = true;
                }
            }
        }
        if (!replaced)
            result += text[at++];
    }
    return result;
}

std::optional<QJsonObject> mailFor(const QJsonObject &invite, const QJsonObject &inviteTemplate)
{
    const QJsonObject email = inviteTemplate.value(u"email").toObject();
    if (!email.value(u"sendEmail").toBool())
        return std::nullopt;
    const QString subject = email.value(u"subject").toString();
    const QString body = email.value(u"body").toString();
    return QJsonObject{
        {QStringLiteral("to"), invite.value(u"email")},
        {QStringLiteral("from"), email.value(u"senderName")},
        {QStringLiteral("replyTo"), email.value(u"replyAddress")},
        {QStringLiteral("subject"), filledIn(subject, invite, inviteTemplate)},
        {QStringLiteral("body"), filledIn(body, invite, inviteTemplate)},
        {QStringLiteral("sentAt"), invite.value(u"invitedAt")},
        {QStringLiteral("landingPageUrl"), invite.value(u"inviteLandingPageUrl")},
    };
}

} // namespace smile::sandbox
