#include "sandbox/life/exports.h"

#include "sandbox/rest/payload.h"
#include "sandbox/store/ids.h"
#include "sandbox/store/pdf.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace smile::sandbox {

namespace {

using Line = std::pair<QString, QString>; // path and value

QString valueText(const QJsonValue &value)
{
    return value.isNull() ? QString() : value.toVariant().toString();
}

void flatten(const QJsonValue &value, const QString &path, QList<Line> &lines)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            flatten(it.value(), path.isEmpty() ? it.key() : path + u'.' + it.key(), lines);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            flatten(array[i], path + u'[' + QString::number(i) + u']', lines);
    } else {
        lines.append({path, valueText(value)});
    }
}

/// A cell that no spreadsheet takes for a formula.
QString cell(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QByteArray csv(const QList<Line> &lines)
{
    QString text = QStringLiteral("field,value\r\n");
    for (const auto &[path, value] : lines)
        text += cell(path) + u',' + cell(value) + QStringLiteral("\r\n");
    return text.toUtf8();
}

QByteArray pdf(const QString &title, const QList<Line> &lines)
{
    QStringList text;
    for (const auto &[path, value] : lines)
        text.append(path + QStringLiteral(": ") + value);
    return textPdf(title, text);
}

} // namespace

QJsonObject exported(World &world, const QJsonObject &account, const QString &extension)
{
    const QString accountId = account.value(u"id").toString();
    QList<Line> lines;
    flatten(account, QStringLiteral("account"), lines);
    flatten(accountPayload(world, account), {}, lines);
    const bool asPdf = extension == QStringLiteral("PDF");
    const QString id = newId(QStringLiteral("export-"));
    const QString suffix = asPdf ? QStringLiteral(".pdf") : QStringLiteral(".csv");
    StoredFile file;
    file.bytes = asPdf ? pdf(QStringLiteral("Account ") + accountId, lines) : csv(lines);
    file.contentType = asPdf ? "application/pdf" : "text/csv; charset=utf-8";
    file.name = id + suffix;
    world.files.add(id, file, accountId);
    const QByteArray md5 = QCryptographicHash::hash(file.bytes, QCryptographicHash::Md5).toHex();
    return {{QStringLiteral("id"), id},
            {QStringLiteral("accountId"), accountId},
            {QStringLiteral("exportExtensionType"), extension},
            {QStringLiteral("createdAt"), nowText()},
            {QStringLiteral("downloadUrl"),
             QString(world.baseUrl + QStringLiteral("/files/") + id + suffix)},
            {QStringLiteral("md5"), QString::fromLatin1(md5)}};
}

} // namespace smile::sandbox
