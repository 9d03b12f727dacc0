#pragma once

#include "casefile/personkeys.h"

#include <QByteArrayView>

#include <vector>

namespace smile::casefile {

// A quick look at the bytes of a packed cell: whether it may hold a key. What may is then read and
// compared in earnest; what may not, most of a million, costs some nanoseconds.

/// E-mail addresses in a text, or in the JSON of a list of them.
class MaybeEmail
{
public:
    explicit MaybeEmail(const QStringList &keys);
    bool operator()(QByteArrayView cell) const;

private:
    struct Around
    {
        char before, after; ///< of the "@", folded; 0: anything
    };
    std::vector<Around> m_around;
};

/// Phone numbers in the JSON of a list of them: by their last digits.
class MaybePhone
{
public:
    explicit MaybePhone(const QList<PhoneKey> &keys);
    bool operator()(QByteArrayView cell) const;

private:
    std::vector<quint32> m_tails;
};

/// A number of letters and digits: by the last four of them.
class MaybeNumber
{
public:
    explicit MaybeNumber(const QStringList &keys);
    bool operator()(QByteArrayView cell) const;

private:
    std::vector<quint32> m_tails;
};

} // namespace smile::casefile
