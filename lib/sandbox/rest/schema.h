#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace smile::sandbox {

/// What a field of a request body must be: the contract's schema in one line of C++.
struct Field
{
    enum class Kind { Text, Flag, Texts, Object, Objects };
    enum class Format { Any, Email, WebUrl };

    QString name;
    Kind kind = Kind::Text;
    bool required = false;
    int minLength = 0; ///< characters of a text, entries of a list
    int maxLength = 0; ///< 0: no limit
    bool nullable = false;
    Format format = Format::Any;
    QStringList values = {}; ///< the enum, empty when there is none
    std::vector<Field> fields = {}; ///< of an object, or of each object of a list
};

using Fields = std::vector<Field>;

/// Throws 400, naming the first field that is missing, too long, of the wrong type … Fields that
/// the schema does not know are left alone.
void checkBody(const QJsonObject &body, const Fields &fields, const QString &path = {});

/// At most 5 pairs of strings, ASCII, keys up to 50 and values up to 500 characters. Throws 400.
void checkExternalMetadata(const QJsonObject &body);

} // namespace smile::sandbox
