#pragma once

#include "api/error.h"

#include <utility>
#include <variant>

namespace smile::api {

/// A call without an answer worth keeping.
struct Nothing
{ };

/// Either a value or an Error. Reading the wrong side is a programming error (std::get throws, the
/// program ends).
template <class T>
class Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    { }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    { }

    explicit operator bool() const { return m_state.index() == 0; }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &value(); }
    const T &operator*() const & { return value(); }
    const Error &error() const { return std::get<1>(m_state); }

    /// Smile's id of the answer, of a good one too (audit lines hold it); empty when there was
    /// none.
    QString requestId() const { return *this ? m_requestId : error().requestId; }
    void setRequestId(const QString &requestId) { m_requestId = requestId; }

private:
    std::variant<T, Error> m_state;
    QString m_requestId;
};

} // namespace smile::api
