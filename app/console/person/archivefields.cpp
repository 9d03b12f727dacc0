#include "person/archivefields.h"

#include "catalog/extraction.h"
#include "masking/fieldeye.h"
#include "parts/copylabel.h"
#include "parts/fieldgrid.h"
#include "parts/label.h"
#include "person/archivecard.h"
#include "person/personfacts.h"

#include <QJsonArray>
#include <QVBoxLayout>

namespace smile::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastWidth = 280;

QJsonObject analysisOf(const QJsonObject &archive)
{
    const QJsonObject read = archive["extraction"_L1].toObject()["analysis"_L1].toObject();
    return read.isEmpty() ? archive["analysis"_L1].toObject() : read;
}

/// A message may quote what was read: it is hidden as its sort is in the record's JSON.
QString resultWords(const QJsonObject &check, bool shown, const catalog::Mask &mask)
{
    const QString code = check["resultCode"_L1].toString();
    QString words = code == "PASSED"_L1    ? ArchiveFields::tr("passed")
                    : code == "FAILED"_L1  ? ArchiveFields::tr("failed")
                    : code == "NO_DATA"_L1 ? ArchiveFields::tr("nothing to check")
                                           : code; // as sent
    QString message = check["resultMessage"_L1].toString();
    const catalog::Personal sort = catalog::sortOf(u"resultMessage", message);
    if (!shown && mask.hides(sort))
        message = catalog::masked(message, sort);
    return message.isEmpty() ? words
                             : ArchiveFields::tr("%1: %2", "result: message").arg(words, message);
}

} // namespace

QList<ExtractedField> extractedFields(const QJsonObject &archive, const catalog::Wording &wording)
{
    const QJsonObject analysis = analysisOf(archive);
    QList<ExtractedField> fields;
    const QString id = archive["id"_L1].toString();
    const auto add = [&](const catalog::Column &column, const QString &key, const QString &label,
                         const QJsonValue &value) {
        const QString path = u"extraction."_s + key;
        const bool hides = wording.mask.hides(column.personal);
        const bool hidden = hides && !wording.mask.shows(id, path);
        const QString currency = catalog::currencyOf(analysis, column);
        QString text = hidden ? catalog::text(value, column, wording, currency)
                              : catalog::fullText(value, column, wording, currency);
        if (text.isEmpty() && value.isString()) { // of another type than the contract says
            text = value.toString();
            if (hidden)
                text = catalog::masked(text, column.personal);
        }
        if (!text.isEmpty())
            fields += {label, text, hides ? catalog::fieldKey(id, path) : QString()};
    };
    for (const catalog::Column &column : catalog::extractionColumns())
        add(column, QLatin1StringView(column.path),
            QCoreApplication::translate("catalog", column.title),
            analysis.value(QLatin1StringView(column.path)));
    for (auto field = analysis.begin(); field != analysis.end(); ++field) {
        if (catalog::extractionColumn(field.key()))
            continue;
        const bool deep = field.value().isObject();
        const bool single = !deep && !field.value().isArray();
        add({.path = "",
             .title = "",
             .kind = deep ? catalog::Kind::Object : catalog::Kind::List,
             .personal = single ? catalog::sortOf(field.key(), field.value().toString())
                                : catalog::Personal::Mixed},
            field.key(), catalog::humanized(field.key()),
            deep || field.value().isArray() ? field.value()
                                            : QJsonValue(QJsonArray{field.value()}));
    }
    return fields;
}

QList<ExtractedField> checksOf(const QJsonObject &archive, const catalog::Wording &wording)
{
    const bool shown = wording.mask.shows(archive["id"_L1].toString(), {});
    const QJsonObject validation = archive["validation"_L1].toObject();
    const std::pair<QLatin1StringView, QString> checks[] = {
        {"metadata"_L1, ArchiveFields::tr("The file itself")},
        {"computation"_L1, ArchiveFields::tr("Sums")},
        {"identity"_L1, ArchiveFields::tr("Identity")},
        {"location"_L1, ArchiveFields::tr("Place")}};
    QList<ExtractedField> fields;
    for (const auto &[key, label] : checks) {
        const QString words = resultWords(validation[key].toObject(), shown, wording.mask);
        if (!words.isEmpty())
            fields += {label, words};
    }
    return fields;
}

ArchiveFields::ArchiveFields(Masking *masking, QWidget *parent)
    : QWidget(parent)
    , m_masking(masking)
    , m_title(new Label({}, TextStyle::Bold, Tone::Text, this))
    , m_recognized(new Label({}, TextStyle::Base, Tone::Second, this))
    , m_fields(new FieldGrid(this))
{
    setMinimumWidth(leastWidth);
    m_recognized->setWordWrap(true);
    m_fields->setNarrow(true);
    m_fields->setLabelWidth(116);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 4, 8);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_recognized);
    column->addWidget(m_fields);
    column->addStretch(1);
}

void ArchiveFields::show(const QJsonObject &archive, const catalog::Wording &wording)
{
    const QList<ExtractedField> fields = extractedFields(archive, wording);
    const QList<ExtractedField> checks = checksOf(archive, wording);
    bool differs = false;
    const QString recognized = recognizedWords(archive, wording, differs);
    m_title->setText(tr("Read from the file"));
    m_recognized->setText(differs ? tr("It was sent as something else: %1.").arg(recognized)
                                  : recognized);
    m_recognized->setTone(differs ? Tone::Warn : Tone::Second);
    setAccessibleName(m_title->text());
    if (fields == m_shown && checks == m_checks && !(fields.isEmpty() && checks.isEmpty()))
        return; // under somebody's hand
    m_shown = fields;
    m_checks = checks;
    const QString eye = focusedEye(*this);
    m_fields->clear();
    for (const ExtractedField &field : fields) {
        CopyLabel *value = m_fields->addRow(field.label, field.value);
        if (m_masking && value && !field.key.isEmpty())
            giveEye(*value, *m_masking, field.key);
    }
    focusEye(*this, eye);
    if (fields.isEmpty())
        m_fields->addHeading(tr("Nothing was read from it."));
    if (checks.isEmpty())
        return;
    m_fields->addHeading(tr("Checks"));
    for (const ExtractedField &check : checks)
        m_fields->addRow(check.label, check.value, false);
}

} // namespace smile::console
