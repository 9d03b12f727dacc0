#include "sandbox/life/invites.h"
#include "sandbox/rest/envelope.h"
#include "sandbox/rest/router.h"
#include "sandbox/wink/winkapi.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace smile::sandbox {

namespace {

Answer script(const QString &resource)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        throw Problem::missing();
    return contentAnswer(file.readAll(), "application/javascript; charset=utf-8");
}

Answer fileAnswer(const StoredFile &file)
{
    Answer answer = contentAnswer(file.bytes, file.contentType);
    QByteArray name; // ASCII, and nothing that ends the quoted string
    for (const QChar c : file.name)
        name +=
            c.unicode() > 31 && c.unicode() < 127 && c != u'"' && c != u'\\' ? c.toLatin1() : '_';
    answer.headers.emplace_back("Content-Disposition", "inline; filename=\"" + name + '"');
    return answer;
}

/// Whether a record of the person still names that file: it goes when its record goes.
bool isNamed(const Tenant &tenant, Tenant::Slot slot, const QString &fileId)
{
    const auto names = [&](const QJsonValue &url) { return url.toString().contains(fileId); };
    for (const QJsonObject &row : tenant.rows(Resource::Documents, slot)) {
        if (names(row.value(u"fileUrl")))
            return true;
    }
    for (const QJsonObject &row : tenant.rows(Resource::Identities, slot)) {
        if (names(row.value(u"photoUrl")))
            return true;
    }
    for (const QJsonObject &row : tenant.rows(Resource::Archives, slot)) {
        for (const QJsonValue &raw : row.value(u"rawFiles").toArray()) {
            if (names(raw.toObject().value(u"url")))
                return true;
        }
    }
    return false;
}

Answer storedFile(const World &world, const QString &name)
{
    const QString id = name.section(u'.', 0, 0);
    if (const std::optional<StoredFile> file = world.files.find(id))
        return fileAnswer(*file);
    const std::optional<StoredFile> file = world.people.file(id);
    const std::optional<Tenant::Slot> slot = world.tenant.slotOf(id);
    if (!file || (slot && world.tenant.isChanged(*slot) && !isNamed(world.tenant, *slot, id)))
        throw Problem::missing();
    return fileAnswer(*file);
}

/// JSON that cannot end the script element it stands in.
QString scriptText(const QJsonObject &values)
{
    QString text = QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
    return text.replace(u'<', QStringLiteral("\\u003c"));
}

QString element(const QString &tag, const QString &id, const QString &text)
{
    return u'<' + tag + QStringLiteral(" id=\"") + id + QStringLiteral("\">") + text.toHtmlEscaped()
           + QStringLiteral("</") + tag + QStringLiteral(">\n");
}

QString landingPage(const QJsonObject &invite, const QJsonObject &used, const QJsonObject &values)
{
    const QJsonObject landing = used.value(u"landingPage").toObject();
    const auto words = [&](QStringView key) {
        return filledIn(landing.value(key).toString(), invite, used);
    };
    const QString company = used.value(u"company").toObject().value(u"name").toString();
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
                          "<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
           + company.toHtmlEscaped()
           + QStringLiteral("</title>\n<style>body{font:16px/1.5 sans-serif;max-width:32em;"
                            "margin:15vh auto 0;padding:0 1em}p{white-space:pre-line}"
                            "button{font:inherit;padding:.6em 1.4em}</style></head><body>\n")
           + element(QStringLiteral("h1"), QStringLiteral("header"), words(u"header"))
           + element(QStringLiteral("p"), QStringLiteral("description"), words(u"description"))
           + element(QStringLiteral("button"), QStringLiteral("start"), words(u"button"))
           + QStringLiteral("<script src=\"/v2/smile.v2.js\"></script>\n<script>\nconst page = ")
           + scriptText(values)
           + QStringLiteral(";\nconst part = (id) => document.getElementById(id);\n"
                            "let connected = false;\n"
                            "const open = () => new SmileLinkModal({userToken: page.token,\n"
                            "  templateId: page.templateId,\n"
                            "  onAccountConnected: () => { connected = true; },\n"
                            "  onTokenExpired: () => location.reload(),\n"
                            "  onClose: () => {\n"
                            "    if (!connected) return location.reload();\n"
                            "    part('header').textContent = page.header;\n"
                            "    part('description').textContent = page.description;\n"
                            "    part('start').textContent = page.button;\n"
                            "    part('start').disabled = true;\n"
                            "  }}).open();\n"
                            "part('start').addEventListener('click', open);\n"
                            "</script></body></html>\n");
}

Answer landing(World &world, const QString &inviteId)
{
    const std::optional<QJsonObject> invite = world.tenant.find(Resource::Invites, inviteId);
    if (!invite)
        throw Problem::missing();
    const QString userId = invite->value(u"userId").toString();
    advanceInvites(world, userId, QStringLiteral("LANDING_PAGE_OPENED"));
    const QJsonObject used =
        world.inviteTemplates.find(invite->value(u"templateId").toString()).value_or(QJsonObject());
    const QJsonObject success = used.value(u"successPage").toObject();
    QJsonObject values{{QStringLiteral("token"), world.tokens.issue(userId).value(u"accessToken")},
                       {QStringLiteral("templateId"), invite->value(u"winkTemplateId")}};
    for (const char *key : {"header", "description", "button"}) {
        const QString name = QString::fromLatin1(key);
        values.insert(name, filledIn(success.value(name).toString(), *invite, used));
    }
    return contentAnswer(landingPage(*invite, used, values).toUtf8(), "text/html; charset=utf-8");
}

} // namespace

void addPublicPages(Router &router, World &world)
{
    router.add("GET", "/v1/smile.v1.js",
               [](const Call &) { return script(QStringLiteral(":/wink/smile.v1.js")); });
    router.add("GET", "/v2/smile.v2.js",
               [](const Call &) { return script(QStringLiteral(":/wink/smile.v2.js")); });
    router.add("GET", "/samples/payslip.pdf",
               [](const Call &) { return fileAnswer(People::samplePayslip()); });
    router.add("GET", "/files/{}", [&](const Call &call) { return storedFile(world, call.id()); });
    router.add("GET", "/invite/{}", [&](const Call &call) { return landing(world, call.id()); });
}

} // namespace smile::sandbox
