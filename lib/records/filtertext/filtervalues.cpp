#include "records/filtertext/filtervalues.h"

#include <algorithm>

namespace smile::records {

using namespace Qt::StringLiterals;
using catalog::Kind;

namespace {

// "Awaiting MFA", awaiting_mfa and AWAITING-MFA are one.
QString bare(const QString &text)
{
    QString bare = catalog::folded(text);
    bare.removeIf([](QChar c) { return c.isSpace() || c == u'_' || c == u'-'; });
    return bare;
}

QList<FilterValue> valuesOf(const QHash<QString, QString> &names)
{
    QList<FilterValue> values;
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        values += {name.key(), name.value()};
    return values;
}

bool takesAnything(Kind kind)
{
    return kind == Kind::Id || kind == Kind::Person || kind == Kind::Country;
}

} // namespace

QList<FilterValue> filterValuesOf(const catalog::Column &column, const FilterContext &context)
{
    const bool isProvider = column.kind == Kind::Provider || column.kind == Kind::Providers;
    QList<FilterValue> values;
    if (column.vocabulary) {
        for (const catalog::Word &word : column.vocabulary->words) {
            const QString code = QString::fromLatin1(word.value);
            values += {code, column.vocabulary->text(code)};
        }
    } else if (isProvider) {
        values = valuesOf(context.wording.names.providers);
    } else if (column.kind == Kind::Template) {
        values = valuesOf(context.wording.names.templates);
    } else if (column.kind == Kind::Flag) {
        return {{u"true"_s, QCoreApplication::translate("filter", "yes")},
                {u"false"_s, QCoreApplication::translate("filter", "no")}};
    }
    if (takesAnything(column.kind) || !context.occurring)
        return values;
    for (const QString &occurring : context.occurring(column.path)) {
        if (std::ranges::find(values, occurring, &FilterValue::code) == values.end())
            values +=
                {occurring,
                 isProvider ? catalog::providerName(occurring, context.wording.names) : occurring};
    }
    return values;
}

std::optional<QString> readValue(const QString &typed, const catalog::Column &column,
                                 const FilterContext &context)
{
    if (takesAnything(column.kind))
        return column.kind == Kind::Country ? typed.toUpper() : typed;
    const QString wanted = bare(typed);
    if (column.kind == Kind::Flag) {
        if (wanted == "yes"_L1 || wanted == "1"_L1)
            return u"true"_s;
        if (wanted == "no"_L1 || wanted == "0"_L1)
            return u"false"_s;
    }
    QStringList begun;
    for (const FilterValue &value : filterValuesOf(column, context)) {
        const QString code = bare(value.code);
        const QString word = bare(value.word);
        if (code == wanted || word == wanted)
            return value.code;
        if (!wanted.isEmpty() && (code.startsWith(wanted) || word.startsWith(wanted)))
            begun += value.code;
    }
    return begun.size() == 1 ? std::optional(begun.first()) : std::nullopt;
}

} // namespace smile::records
