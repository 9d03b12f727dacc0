#pragma once

#include "outline.h"

namespace smile::sandbox::people {

/// One employment, as it really is; providers tell parts of it.
struct JobSpell
{
    QString employer;
    Job job;
    QDate start, end; ///< end is invalid for the present one
    double monthlyPay = 0;
    QString status;
};

struct Address
{
    QString line1, line2, city, region, zip, country, latitude, longitude;

    QString whole() const;
};

/// The truth about a person; what providers say about them is drawn from it.
struct Profile
{
    QString firstName, middleName, lastName, suffix, fullName;
    bool female = false;
    QDate dob;
    QString maritalStatus;
    QString email, otherEmail;
    QString mobile, otherMobile, fixedLine;
    Address address, otherAddress;
    QList<JobSpell> jobs; ///< newest first, at least one
    QHash<QString, QString> numbers; ///< kept for life: ss, tax and so on
    const Country *country = nullptr;
    quint64 key = 0; ///< what is drawn for this person starts from it

    bool employed() const { return !jobs.first().end.isValid(); }
};

/// `today` decides ages and spells; an employer that a person has linked is where they work.
Profile makeProfile(const Dataset &data, const Outline &outline, quint64 seed, QDate today);

/// The contact fields that differ when a provider holds old data.
QString drawMobile(const Country &country, Rng &rng);
Address drawAddress(const Country &country, const QString &city, Rng &rng);

} // namespace smile::sandbox::people
