#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace smile::tests {

/// The vendor's contract as a judge of answers: smile-openapi-v1.yaml, read once into JSON.
class Contract
{
public:
    /// Reads the YAML in that folder; isThere() is false when there is none.
    explicit Contract(const QString &folder);

    bool isThere() const { return !m_document.isEmpty(); }

    /// How the body of an answer breaks the schema that the contract gives for it, each as
    /// "data.items[3].email: …". `path` as the contract writes it, e.g. "/accounts/{id}".
    ///
    /// Stricter than JSON Schema in one point: a field that the schema does not declare is told,
    /// too. Milder in one: nextCursor may be null, as the real server sends it.
    QStringList problems(const QString &method, const QString &path, int status,
                         const QJsonValue &body) const;
    /// The same for a schema by its name, e.g. "Account".
    QStringList problems(const QString &schema, const QJsonValue &value) const;

    /// Every path with that method, e.g. all that can be got.
    QStringList paths(const QString &method) const;

private:
    QJsonObject resolved(const QJsonObject &schema) const;
    void check(const QJsonObject &schema, const QJsonValue &value, const QString &place,
               QStringList &problems) const;
    void checkObject(const QJsonObject &schema, const QJsonObject &value, const QString &place,
                     QStringList &problems) const;
    void checkText(const QJsonObject &schema, const QString &text, const QString &place,
                   QStringList &problems) const;
    void checkNumber(const QJsonObject &schema, double number, const QString &place,
                     QStringList &problems) const;
    void checkChoice(const QJsonArray &choices, const QJsonValue &value, const QString &place,
                     QStringList &problems) const;
    QStringList declaredFields(const QJsonObject &schema) const;

    QJsonObject m_document;
};

} // namespace smile::tests
