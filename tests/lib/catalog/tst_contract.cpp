#include "catalog/catalog.h"
#include "catalog/extraction.h"
#include "catalog/vocabularies.h"
#include "support/contractpaths.h"

#include <QTest>

using namespace smile::catalog;
using namespace Qt::StringLiterals;
using smile::tests::ContractField;
using smile::tests::ContractPaths;

namespace {

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

QSet<QString> valuesOf(const Vocabulary &vocabulary)
{
    QSet<QString> values;
    for (const Word &word : vocabulary.words)
        values.insert(latin(word.value));
    return values;
}

// Kinds that may show a value of the contract's type.
bool fits(Kind kind, const ContractField &field)
{
    if (field.list)
        return kind == Kind::List || kind == Kind::Providers;
    if (field.type == "boolean"_L1)
        return kind == Kind::Flag;
    if (field.type == "number"_L1 || field.type == "integer"_L1)
        return kind == Kind::Number || kind == Kind::Money;
    if (field.type == "object"_L1)
        return kind == Kind::Object;
    if (field.format == "date-time"_L1)
        return kind == Kind::DateTime;
    if (field.format == "date"_L1)
        return kind == Kind::Date;
    return kind != Kind::Number && kind != Kind::Money && kind != Kind::Flag && kind != Kind::Object
           && kind != Kind::List && kind != Kind::DateTime && kind != Kind::Date;
}

// What has as many shapes as there are kinds of file (an archive's analysis) is one column, shown
// as an object.
bool isInsideObject(const Resource &resource, const QString &path)
{
    for (const Column &column : resource.columns) {
        if (column.kind == Kind::Object && path.startsWith(latin(column.path) + u'.'))
            return true;
    }
    return false;
}

} // namespace

/// The catalog against the vendor's contract: what is described is there, and what is there is
/// described.
class TestContract : public QObject
{
    Q_OBJECT

private:
    ContractPaths m_contract{QStringLiteral(SMILE_CONTRACT)};

    static void addResources()
    {
        QTest::addColumn<const Resource *>("resource");
        for (const Resource *resource : all())
            QTest::newRow(resource->key) << resource;
    }

private Q_SLOTS:
    void init()
    {
        if (!m_contract.isThere())
            QSKIP("The contract is absent: configure with -DSMILE_CONTRACT=<folder>");
    }

    void everyColumnIsInTheContract_data() { addResources(); }
    void everyColumnIsInTheContract()
    {
        QFETCH(const Resource *, resource);
        const QString schema = latin(resource->schema);
        QHash<QString, ContractField> fields;
        for (const ContractField &field : m_contract.fields(schema))
            fields.insert(field.path, field);
        QVERIFY2(!fields.isEmpty(), resource->schema);
        const QSet<QString> containers = m_contract.containers(schema);
        for (const Column &column : resource->columns) {
            const QString path = latin(column.path);
            if (column.currency)
                QVERIFY2(fields.contains(latin(column.currency)), column.currency);
            if (fields.contains(path))
                QVERIFY2(fits(column.kind, fields[path]), column.path);
            else
                QVERIFY2(column.derive || containers.contains(path), column.path);
            if (containers.contains(path))
                QVERIFY2(column.kind == Kind::List || column.kind == Kind::Object, column.path);
        }
    }

    void everyFieldHasAColumn_data() { addResources(); }
    void everyFieldHasAColumn()
    {
        QFETCH(const Resource *, resource);
        for (const ContractField &field : m_contract.fields(latin(resource->schema))) {
            const bool covered = resource->column(QLatin1StringView(field.path.toLatin1()))
                                 || isInsideObject(*resource, field.path);
            QVERIFY2(covered, qPrintable(field.path));
        }
    }

    void everyExtractedFieldHasAColumn()
    {
        const QStringList kinds{u"Payslip"_s,
                                u"TaxDocument"_s,
                                u"TelcoBill"_s,
                                u"ElectricityBill"_s,
                                u"WaterBill"_s,
                                u"NbiClearanceDocument"_s,
                                u"EmploymentCertificate"_s};
        QSet<QString> known;
        for (const QString &kind : kinds) {
            const QList<ContractField> fields =
                m_contract.fields(QString(u"Archive"_s + kind + u"Analysis"_s));
            QVERIFY2(!fields.isEmpty(), qPrintable(kind));
            for (const ContractField &field : fields) {
                const Column *column = extractionColumn(field.path);
                QVERIFY2(column, qPrintable(field.path));
                QVERIFY2(fits(column->kind, field), qPrintable(field.path));
                QVERIFY2(column->personal != Personal::No, column->path);
                known += field.path;
            }
        }
        for (const Column &column : extractionColumns())
            QVERIFY2(known.contains(latin(column.path)), column.path);
    }

    void vocabulariesAreComplete_data() { addResources(); }
    void vocabulariesAreComplete()
    {
        QFETCH(const Resource *, resource);
        for (const ContractField &field : m_contract.fields(latin(resource->schema))) {
            if (field.values.isEmpty() || isInsideObject(*resource, field.path))
                continue;
            const Column *column = resource->column(QLatin1StringView(field.path.toLatin1()));
            QVERIFY2(column, qPrintable(field.path));
            // Countries have names of their own, currencies are codes, labels are words already.
            if (column->kind == Kind::Country || field.path.endsWith("currency"_L1)
                || field.path.endsWith("Label"_L1))
                continue;
            QVERIFY2(column->vocabulary, column->path);
            const QSet<QString> known = valuesOf(*column->vocabulary);
            for (const QString &value : field.values)
                QVERIFY2(known.contains(value), qPrintable(field.path + u": " + value));
            if (column->vocabulary->name)
                QCOMPARE(known, QSet<QString>(field.values.begin(), field.values.end()));
        }
    }

    void namedVocabulariesAreTheContractsEnums()
    {
        for (const Vocabulary *vocabulary :
             {&vocabularies::connectionStatus, &vocabularies::monitorStatus,
              &vocabularies::accountErrorCode, &vocabularies::inviteStatus,
              &vocabularies::sessionStatus, &vocabularies::taskType, &vocabularies::datapoint,
              &vocabularies::eventType}) {
            const QStringList values = m_contract.enumOf(latin(vocabulary->name));
            QVERIFY2(!values.isEmpty(), vocabulary->name);
            QCOMPARE(valuesOf(*vocabulary), QSet<QString>(values.begin(), values.end()));
        }
    }

    void filtersAreTheListsParameters_data() { addResources(); }
    void filtersAreTheListsParameters()
    {
        QFETCH(const Resource *, resource);
        QStringList expected = m_contract.queryParameters(latin(resource->endpoint));
        QVERIFY2(expected.removeOne(u"size"_s), "every list is paged");
        QVERIFY2(expected.removeOne(u"cursor"_s), "every list is paged");
        QStringList described;
        for (const char *filter : resource->filters)
            described += latin(filter);
        expected.sort();
        described.sort();
        QCOMPARE(described, expected);
    }

    void endpointsServeTheSchema_data() { addResources(); }
    void endpointsServeTheSchema()
    {
        QFETCH(const Resource *, resource);
        const QString endpoint = latin(resource->endpoint);
        QVERIFY(m_contract.hasGet(endpoint));
        QCOMPARE(m_contract.hasGet(endpoint + u"/{id}"), resource->hasGet);
        QCOMPARE(m_contract.itemSchema(endpoint), latin(resource->schema));
    }
};

/// The catalog in itself: what one part of it names, another has.
class TestCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreUniqueAndFound()
    {
        QSet<QString> keys;
        for (const Resource *resource : all()) {
            keys.insert(latin(resource->key));
            QCOMPARE(find(latin(resource->key)), resource);
            QVERIFY(resource->column(QLatin1StringView(resource->idPath)));
        }
        QCOMPARE(keys.size(), std::ssize(all()));
        QCOMPARE(find(u"people"), &people);
        QCOMPARE(find(u"nothing"), nullptr);
    }

    void columnsAreUnique()
    {
        for (const Resource *resource : all()) {
            QSet<QString> paths;
            for (const Column &column : resource->columns) {
                QVERIFY2(!paths.contains(latin(column.path)), column.path);
                paths.insert(latin(column.path));
                QVERIFY2(*column.title, column.path);
                if (column.kind == Kind::Enum)
                    QVERIFY2(column.vocabulary, column.path);
            }
        }
    }

    void linksLeadSomewhere()
    {
        for (const Resource *resource : all()) {
            for (const Link &link : resource->links) {
                const Resource *target = find(latin(link.resource));
                QVERIFY2(target, link.resource);
                QVERIFY2(resource->column(QLatin1StringView(link.column)), link.column);
                const bool fits = !link.filter || target->hasFilter(QLatin1StringView(link.filter))
                                  || target->column(QLatin1StringView(link.filter));
                QVERIFY2(fits, link.filter);
            }
        }
    }

    void sortColumnsExist()
    {
        for (const Resource *resource : all()) {
            QVERIFY2(resource->sortColumn, resource->key);
            QVERIFY2(resource->column(QLatin1StringView(resource->sortColumn)), resource->key);
        }
    }

    void statusesAreSortedWorstFirst()
    {
        const auto order = [](const Vocabulary &vocabulary) {
            QStringList values;
            for (const Word &word : vocabulary.words)
                values += latin(word.value);
            return values;
        };
        QCOMPARE(order(vocabularies::connectionStatus),
                 QStringList({u"ERROR"_s, u"AWAITING_MFA"_s, u"PENDING"_s, u"DISCONNECTED"_s,
                              u"CONNECTED"_s}));
        QCOMPARE(order(vocabularies::monitorStatus),
                 QStringList({u"USER_ACTION_REQUIRED"_s, u"CUSTOMER_DISABLED"_s, u"ACTIVE"_s,
                              u"UNSUPPORTED"_s}));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    TestContract contract;
    TestCatalog catalog;
    return QTest::qExec(&contract, argc, argv) + QTest::qExec(&catalog, argc, argv);
}

#include "tst_contract.moc"
