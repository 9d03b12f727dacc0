#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <mutex>
#include <optional>

namespace smile::sandbox {

/// The mails that Smile would have sent, by invite. Nothing is ever sent.
class Mails
{
public:
    void keep(const QString &inviteId, const QJsonObject &mail);
    std::optional<QJsonObject> find(const QString &inviteId) const;

private:
    mutable std::mutex m_mutex;
    QHash<QString, QJsonObject> m_mails;
};

/// A template's text with the person's and the company's names in their places, in every spelling
/// that the vendor documents: ${firstName}, {{firstName}}, fullName, lastName, companyName.
QString filledIn(const QString &text, const QJsonObject &invite, const QJsonObject &inviteTemplate);

/// {to, from, replyTo, subject, body, sentAt, landingPageUrl}, or nothing when the template sends
/// no mail.
std::optional<QJsonObject> mailFor(const QJsonObject &invite, const QJsonObject &inviteTemplate);

} // namespace smile::sandbox
