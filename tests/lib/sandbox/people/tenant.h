#pragma once

#include "compat.h"
#include "sandbox/people/people.h"

#include <QDateTime>

/// The tenant that these tests look at: 240 people at a fixed time.
inline QDateTime tenantNow()
{
    return QDateTime(QDate(2026, 5, 20), QTime(9, 30, 12), smile::utc);
}

inline QString tenantHost()
{
    return QStringLiteral("http://127.0.0.1:4321");
}

/// People are neither copied nor moved: made in place by the caller.
struct TestTenant : smile::sandbox::People
{
    explicit TestTenant(quint64 seed = 1, int count = 240)
        : People(count, seed, tenantNow(), tenantHost())
    { }
};

/// Each file of the tests names its times with this.
inline QDateTime timeOf(const QJsonValue &text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODate);
}
