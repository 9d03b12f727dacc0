#include "support/contractpaths.h"

#include <QFileInfo>

#include <yaml-cpp/yaml.h>

namespace smile::tests {
namespace {

QString textOf(const YAML::Node &node)
{
    return node && node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

QStringList enumIn(const YAML::Node &schema)
{
    QStringList values;
    for (const YAML::Node &value : schema["enum"]) {
        if (!value.IsNull())
            values += textOf(value);
    }
    return values;
}

} // namespace

class ContractPaths::Private
{
public:
    YAML::Node resolve(const YAML::Node &node) const
    {
        if (!node["$ref"])
            return node;
        YAML::Node target;
        target.reset(root);
        const QStringList steps = textOf(node["$ref"]).split(QLatin1Char('/')).mid(1);
        for (const QString &step : steps)
            target.reset(std::as_const(target)[step.toStdString()]);
        return resolve(target);
    }

    void walk(const YAML::Node &unresolved, const QString &path)
    {
        const YAML::Node schema = resolve(unresolved);
        for (const YAML::Node &part : schema["allOf"])
            walk(part, path);
        if (schema["properties"]) {
            if (!path.isEmpty())
                containers.insert(path);
            for (const auto &property : schema["properties"]) {
                const QString name = textOf(property.first);
                walk(property.second, path.isEmpty() ? name : path + QLatin1Char('.') + name);
            }
            return;
        }
        if (!schema["allOf"])
            leaf(schema, path);
    }

    void leaf(const YAML::Node &schema, const QString &path)
    {
        if (textOf(schema["type"]) == QLatin1String("array")) {
            const YAML::Node items = resolve(schema["items"]);
            if (items["properties"] || items["allOf"]) {
                containers.insert(path);
                walk(items, path);
                return;
            }
            fields += {path, textOf(items["type"]), textOf(items["format"]), enumIn(items), true};
            return;
        }
        const bool choice = schema["oneOf"] || schema["anyOf"];
        fields += {path, choice ? QStringLiteral("object") : textOf(schema["type"]),
                   textOf(schema["format"]), enumIn(schema), false};
    }

    void read(const QString &schema)
    {
        fields.clear();
        containers.clear();
        walk(root["components"]["schemas"][schema.toStdString()], {});
    }

    YAML::Node get(const QString &path) const { return root["paths"][path.toStdString()]["get"]; }

    YAML::Node root;
    QList<ContractField> fields;
    QSet<QString> containers;
};

ContractPaths::ContractPaths(const QString &folder)
    : d(std::make_unique<Private>())
{
    const QString file = folder + QStringLiteral("/smile-openapi-v1.yaml");
    if (QFileInfo::exists(file))
        d->root = YAML::LoadFile(file.toStdString());
}

ContractPaths::~ContractPaths() = default;

bool ContractPaths::isThere() const
{
    return d->root.IsMap();
}

QList<ContractField> ContractPaths::fields(const QString &schema) const
{
    d->read(schema);
    return d->fields;
}

QSet<QString> ContractPaths::containers(const QString &schema) const
{
    d->read(schema);
    return d->containers;
}

QStringList ContractPaths::queryParameters(const QString &path) const
{
    QStringList names;
    for (const YAML::Node &parameter : d->get(path)["parameters"]) {
        const YAML::Node resolved = d->resolve(parameter);
        if (textOf(resolved["in"]) == QLatin1String("query"))
            names += textOf(resolved["name"]);
    }
    return names;
}

bool ContractPaths::hasGet(const QString &path) const
{
    const YAML::Node entry = d->root["paths"][path.toStdString()];
    return entry && entry["get"];
}

QString ContractPaths::itemSchema(const QString &path) const
{
    const YAML::Node answer = d->get(path)["responses"]["200"]["content"]["application/json"];
    const YAML::Node body = d->resolve(answer["schema"]);
    const auto itemIn = [this](const YAML::Node &part) {
        const YAML::Node properties = d->resolve(part)["properties"];
        if (!properties || !properties["data"])
            return QString();
        const YAML::Node list = d->resolve(properties["data"])["properties"]["items"]["items"];
        return textOf(list["$ref"]).section(QLatin1Char('/'), -1);
    };
    for (const YAML::Node &part : body["allOf"]) {
        if (const QString item = itemIn(part); !item.isEmpty())
            return item;
    }
    return itemIn(body);
}

QStringList ContractPaths::enumOf(const QString &schema) const
{
    return enumIn(d->root["components"]["schemas"][schema.toStdString()]);
}

} // namespace smile::tests
