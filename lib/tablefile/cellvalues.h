#pragma once

#include "tablefile/csvrows.h"

#include <QVariant>

namespace smile::tablefile {

/// The cells of records as values, in the columns that CsvRows writes: numbers, dates, times in UTC
/// and flags as such, everything else as its text; what is hidden, masked. For one thread.
class CellValues
{
public:
    /// Columns of the layout's resource; secret ones are left out.
    CellValues(const Columns &columns, catalog::Names names, const catalog::Mask &mask = {});

    QStringList header() const;
    QList<QVariant> row(const records::Chunk &chunk, quint32 row) const;

private:
    QVariant value(const QJsonValue &value, const catalog::Column &column) const;

    Columns m_columns;
    catalog::Wording m_wording; ///< names, and what is hidden
};

/// A value as one text: a list's words joined by "; ", anything deeper as JSON.
QString plainText(const QJsonValue &value);
/// "8500", "0.1": shortest, never with an exponent where it is whole.
QByteArray numberText(double number);
/// The name that an id stands for, as it may be shown; empty when it stands for none.
QString nameOf(const catalog::Wording &wording, const catalog::Column &column, const QString &id);
/// A wording for a file: what is shown for a while is for an eye, not for a file.
catalog::Wording fileWording(catalog::Names names, const catalog::Mask &mask);
/// Whether a column's values go out masked, and what of one goes out then.
bool isHidden(const catalog::Wording &wording, const catalog::Column &column);
QString maskedText(const catalog::Wording &wording, const catalog::Column &column,
                   const QJsonValue &value);
/// Whether beside a column of this kind stands another one with names.
bool isNamed(catalog::Kind kind);

} // namespace smile::tablefile
