#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace smile::api {

/// What stands for a removed value.
inline constexpr QChar removedMark(0x2026); // …

/// Removes secrets and personal data from what is kept or shown about one request. Ids stay: they
/// are what a supporter asks for. Free text loses e-mail addresses, phone and social security
/// numbers, tokens, and every value of `hidden`: what the request itself carried, and the key and
/// secret.
class Redactor
{
public:
    explicit Redactor(QStringList hidden = {});

    QString text(QString text) const;
    /// A query loses the values of all filters but ids, dates, paging and enums; a path keeps its
    /// ids.
    QUrl url(const QUrl &url) const;
    /// A failed answer for the log: at most 2,000 characters. Of JSON only the envelope's and an
    /// error's own fields keep their values; JSON that cannot be read is left out whole, it may be
    /// anybody's data.
    QString answer(const QByteArray &body, bool json) const;

private:
    QStringList m_hidden;
};

/// The texts of a body that must not come back in what is kept: all but ids, enums and formats.
QStringList personalTexts(const QJsonObject &body);

} // namespace smile::api
