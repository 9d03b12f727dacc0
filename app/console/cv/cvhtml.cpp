#include "cv/cvhtml.h"

#include "catalog/catalog.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace smile::console {

using namespace Qt::StringLiterals;
using casepack::PersonalKinds;
using catalog::Column;
using catalog::Kind;
using records::Record;

namespace {

constexpr qsizetype mostIncomes = 12;

struct Cv
{
    Q_DECLARE_TR_FUNCTIONS(smile::console::Cv)
};

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u' ');
}

/// On paper nothing is "5 minutes ago": a time is its day.
QString cellText(const QJsonValue &value, const Column &column, const catalog::Wording &wording,
                 const QString &currency = {})
{
    if (column.kind == Kind::DateTime) {
        const QDateTime when = catalog::parseDateTime(value);
        return when.isValid()
                   ? catalog::dateText(when.toTimeZone(wording.zone).date(), wording.locale)
                   : QString();
    }
    return catalog::text(value, column, wording, currency);
}

/// Every value at a path, each item of arrays on the way.
void collect(const QJsonValue &value, QStringView path, QList<QJsonValue> &found)
{
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            collect(item, path, found);
    } else if (path.isEmpty()) {
        if (!value.isNull() && !value.isUndefined())
            found += value;
    } else {
        const qsizetype dot = path.indexOf(u'.');
        const QStringView step = dot < 0 ? path : path.first(dot);
        collect(value.toObject().value(step), dot < 0 ? QStringView() : path.sliced(dot + 1),
                found);
    }
}

class Writer
{
public:
    Writer(const CvInput &input, PersonalKinds chosen, int base)
        : m_input(input)
        , m_chosen(chosen)
        , m_base(base)
    { }

    QString html()
    {
        head();
        fields(Cv::tr("Person"), catalog::identities,
               {"dob"_L1, "gender"_L1, "maritalStatus"_L1, "citizenship"_L1, "countryResidence"_L1,
                "latestEmployerName"_L1, "referenceId"_L1});
        fields(Cv::tr("Contact"), catalog::identities,
               {"emails.address"_L1, "phones.number"_L1, "addresses.fullAddress"_L1});
        table(Cv::tr("Accounts"), catalog::accounts,
              {"providerId"_L1, "connection.status"_L1, "connection.errorCode"_L1,
               "monitor.status"_L1, "createdAt"_L1},
              "createdAt"_L1);
        table(Cv::tr("Employments"), catalog::employments,
              {"employer"_L1, "jobTitle"_L1, "startDate"_L1, "endDate"_L1, "status"_L1,
               "metadata.providerId"_L1},
              "startDate"_L1);
        table(Cv::tr("Incomes"), catalog::incomes,
              {"employer"_L1, "startDate"_L1, "endDate"_L1, "frequency"_L1, "grossAmount"_L1,
               "netAmount"_L1, "metadata.providerId"_L1},
              "startDate"_L1, mostIncomes);
        table(Cv::tr("Documents"), catalog::documents,
              {"name"_L1, "docId"_L1, "status"_L1, "issueDate"_L1, "expiryDate"_L1,
               "metadata.providerId"_L1},
              "expiryDate"_L1);
        return m_html;
    }

private:
    using Paths = std::initializer_list<QLatin1StringView>;

    bool isChosen(const Column &column) const
    {
        const PersonalKinds kinds = casepack::kindsOf(column);
        return (m_chosen & kinds) == kinds;
    }

    QList<Record> recordsOf(const catalog::Resource &resource) const
    {
        for (const casepack::RecordsOf &one : m_input.records) {
            if (one.resource == &resource)
                return one.records;
        }
        return {};
    }

    /// Each value that any of the records has, as text, once.
    QStringList textsAt(const catalog::Resource &resource, QLatin1StringView path) const
    {
        const Column &column = *resource.column(path);
        QStringList texts;
        for (const Record &record : recordsOf(resource)) {
            QList<QJsonValue> values;
            collect(record.json(), path.toString(), values);
            for (const QJsonValue &value : std::as_const(values))
                texts += cellText(value, column, m_input.wording);
        }
        texts.removeAll(QString());
        texts.removeDuplicates();
        return texts;
    }

    QString name() const
    {
        for (const catalog::Resource *resource : {&catalog::identities, &catalog::invites}) {
            const QStringList names = textsAt(*resource, "fullName"_L1);
            if (!names.isEmpty() && isChosen(*resource->column("fullName"_L1)))
                return names.first();
        }
        return m_input.userId;
    }

    void head()
    {
        const catalog::Wording &wording = m_input.wording;
        const QDateTime now = wording.now.toTimeZone(wording.zone);
        m_html += u"<h1 style='font-size:%1px; margin:0px'>%2</h1>"_s.arg(m_base * 2)
                      .arg(escaped(name()));
        const QString asOf =
            Cv::tr("As of %1, %2", "date, time")
                .arg(catalog::dateText(now.date(), wording.locale), now.toString(u"HH:mm t"_s));
        m_html += u"<p style='color:#5b616b; margin-top:2px; margin-bottom:0px'>%1 · %2</p>"_s.arg(
            escaped(m_input.userId), escaped(asOf));
    }

    void title(const QString &words)
    {
        m_html += u"<h2 style='font-size:%1px; margin-top:%2px; margin-bottom:4px'>%3</h2>"_s
                      .arg(m_base + 3)
                      .arg(m_base + 5)
                      .arg(escaped(words));
    }

    void fields(const QString &words, const catalog::Resource &resource, const Paths &paths)
    {
        QString rows;
        for (const QLatin1StringView path : paths) {
            const Column &column = *resource.column(path);
            const QStringList texts = isChosen(column) ? textsAt(resource, path) : QStringList();
            if (texts.isEmpty())
                continue;
            rows += u"<tr><td width='22%' style='color:#5b616b'>%1</td><td>%2</td></tr>"_s.arg(
                escaped(QCoreApplication::translate("catalog", column.title)),
                escaped(texts.join(u" · "_s)));
        }
        if (rows.isEmpty())
            return;
        title(words);
        m_html += u"<table width='100%' cellspacing='0' cellpadding='2'>"_s + rows + u"</table>"_s;
    }

    void table(const QString &words, const catalog::Resource &resource, const Paths &paths,
               QLatin1StringView newestBy, qsizetype most = 1000)
    {
        QList<Record> records = recordsOf(resource);
        if (records.isEmpty())
            return;
        std::ranges::stable_sort(records, std::ranges::greater(), [newestBy](const Record &record) {
            return record.valueAt(newestBy).toString();
        });
        const qsizetype left = std::max<qsizetype>(0, records.size() - most);
        records.resize(records.size() - left);
        QList<const Column *> columns;
        for (const QLatin1StringView path : paths) {
            const Column *column = resource.column(path);
            const auto holds = [column](const Record &record) {
                const QJsonValue value = record.valueOf(*column);
                return !value.isNull() && !value.isUndefined();
            };
            if (isChosen(*column) && std::ranges::any_of(records, holds))
                columns += column;
        }
        title(words);
        m_html += u"<table width='100%' cellspacing='0' cellpadding='3'>"_s;
        m_html += headOf(columns);
        for (const Record &record : std::as_const(records))
            m_html += rowOf(record, columns);
        m_html += u"</table>"_s;
        const int more = int(left);
        if (more > 0)
            m_html += u"<p style='color:#5b616b; margin:2px'>%1</p>"_s.arg(
                escaped(Cv::tr("and %n earlier", nullptr, more)));
    }

    static QString alignmentOf(const Column &column)
    {
        // Days stand beside words: only sums are read one below the other.
        return column.kind == Kind::Money ? u"right"_s : u"left"_s;
    }

    static QString headOf(const QList<const Column *> &columns)
    {
        QString row = u"<tr style='color:#5b616b; background-color:#f2f3f6'>"_s;
        for (const Column *column : columns)
            row += u"<td align='%1'>%2</td>"_s.arg(
                alignmentOf(*column),
                escaped(QCoreApplication::translate("catalog", column->title)));
        return row + u"</tr>"_s;
    }

    QString rowOf(const Record &record, const QList<const Column *> &columns) const
    {
        QString row = u"<tr>"_s;
        for (const Column *column : columns) {
            const QString currency =
                column->currency ? record.valueAt(QLatin1StringView(column->currency)).toString()
                                 : QString();
            const QString text =
                cellText(record.valueOf(*column), *column, m_input.wording, currency);
            row += u"<td align='%1'>%2</td>"_s.arg(alignmentOf(*column),
                                                   text.isEmpty() ? u"–"_s : escaped(text));
        }
        return row + u"</tr>"_s;
    }

    const CvInput &m_input;
    const PersonalKinds m_chosen;
    const int m_base;
    QString m_html;
};

} // namespace

QString cvHtml(const CvInput &input, PersonalKinds chosen, int base)
{
    return Writer(input, chosen, base).html();
}

} // namespace smile::console
