#pragma once

#include "catalog/cell.h"
#include "records/table.h"

#include <vector>

namespace smile::records {

/// The folded text of each row, made once per row and kept between keystrokes. Names that ids stand
/// for are not in it: they change while lists load, and are looked up as one searches. For one
/// thread at a time.
class SearchTexts
{
public:
    explicit SearchTexts(const catalog::Resource &resource);

    /// Makes texts()[i] the text of rows[i]; what was made for a row that is still there is kept.
    void prepare(const Snapshot &rows, const catalog::Wording &wording);
    const QString &text(qsizetype row) const { return m_texts[static_cast<std::size_t>(row)]; }

private:
    QString make(const QJsonObject &record, const catalog::Wording &wording);
    QString columnText(const QJsonObject &record, const catalog::Column &column,
                       const catalog::Wording &wording);

    const catalog::Resource &m_resource;
    QLocale m_locale;
    QTimeZone m_zone;
    Snapshot m_rows;
    std::vector<QString> m_texts;
};

/// The names that a record's ids stand for, folded, one a line.
QString foldedNames(const QJsonObject &record, const catalog::Resource &resource,
                    const catalog::Names &names);

} // namespace smile::records
