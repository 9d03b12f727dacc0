#pragma once

#include "rng.h"

#include <QDate>
#include <QString>

namespace smile::sandbox::people {

/// yyyy-MM-ddTHH:mm:ssZ of seconds since the epoch.
QString isoTime(qint64 seconds);
/// yyyy-MM-dd, or an empty string for an invalid date.
QString isoDate(QDate date);
/// Replaces {d} (digit), {D} (1 to 9), {l} (capital letter), {n} (1 to 240), {k} (1 to 9) and
/// {u} (a Singapore unit, #07-214) in a pattern; unknown braces stay.
QString fillPattern(QStringView pattern, Rng &rng);
/// Lower-case a–z0–9 of a name, diacritics dropped, everything else left out.
QString asciiWord(QStringView text);
/// 12,345.60 for documents that a person reads.
QString moneyText(double amount);
/// Rounded as the currency is written: whole rupiah, otherwise cents.
double roundMoney(double amount, QStringView currency);

} // namespace smile::sandbox::people
