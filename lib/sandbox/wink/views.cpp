#include "sandbox/wink/views.h"

namespace smile::sandbox {

QJsonArray testPeopleView()
{
    QJsonArray list;
    for (const TestPerson &person : People::testPeople()) {
        const QString hint =
            QStringLiteral("password ") + person.password + QStringLiteral(", code ") + person.code;
        list.append(QJsonObject{{QStringLiteral("userName"), person.userName},
                                {QStringLiteral("hint"), hint}});
    }
    return list;
}

QJsonObject consentView(const World &world)
{
    const QList<QJsonObject> templates = world.consentTemplates.rows();
    const QString company = world.people.companyName();
    const QString text = templates.isEmpty()
                             ? company + QStringLiteral(" asks to read your work and income data.")
                             : templates.first().value(u"consentText").toString();
    const QString title =
        templates.isEmpty() ? QString() : templates.first().value(u"title").toString();
    return {{QStringLiteral("title"), title.isEmpty() ? QStringLiteral("Consent") : title},
            {QStringLiteral("text"), text}};
}

QJsonObject uploadView(const QJsonObject &archive)
{
    const QJsonObject file = archive.value(u"rawFiles").toArray().first().toObject();
    return {{QStringLiteral("id"), archive.value(u"id")},
            {QStringLiteral("fileName"), file.value(u"name")},
            {QStringLiteral("status"), archive.value(u"state").toObject().value(u"status")}};
}

QJsonObject providerView(const QJsonObject &provider)
{
    QJsonObject view;
    for (const char *key :
         {"id", "name", "longName", "type", "typeLabel", "subTypeLabel", "active", "mfa"}) {
        const QString name = QString::fromLatin1(key);
        view.insert(name, provider.value(name));
    }
    return view;
}

} // namespace smile::sandbox
