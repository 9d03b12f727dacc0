#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>

namespace smile::tests {

/// One value that the contract describes inside a record.
struct ContractField
{
    QString path; ///< dotted; a step through an array leaves no mark
    QString type; ///< of the value; of the items for a list of plain values
    QString format;
    QStringList values; ///< enum, without null
    bool list = false; ///< an array of plain values
};

/// The vendor's contract by path: what fields a schema has, what parameters a list takes.
class ContractPaths
{
public:
    /// Reads smile-openapi-v1.yaml in the folder; isThere() is false when there is none.
    explicit ContractPaths(const QString &folder);
    ~ContractPaths();

    bool isThere() const;
    /// Every plain value in a record of the schema. Objects without declared properties and choices
    /// (oneOf, anyOf) count as one value of type "object".
    QList<ContractField> fields(const QString &schema) const;
    /// Paths that hold an object or an array of objects.
    QSet<QString> containers(const QString &schema) const;
    /// Names of the query parameters of GET `path`.
    QStringList queryParameters(const QString &path) const;
    bool hasGet(const QString &path) const;
    /// Name of the schema of one item that GET `path` lists.
    QString itemSchema(const QString &path) const;
    QStringList enumOf(const QString &schema) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace smile::tests
