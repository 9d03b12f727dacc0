#include "profile.h"

#include "text.h"

#include <cmath>

namespace smile::sandbox::people {

using namespace Qt::StringLiterals;

namespace {

QString pickOther(const QStringList &words, const QString &taken, Rng &rng)
{
    const QString word = rng.pick(words);
    return word == taken ? words[(words.indexOf(word) + 1) % words.size()] : word;
}

/// Fills the words of a name shape; each brace draws once and then stays.
void drawName(const Dataset &data, Profile &profile, Rng &rng)
{
    const Country &country = *profile.country;
    const Community &community = country.communities[rng.weighted(
        country.communities, [](const Community &each) { return each.weight; })];
    profile.female = rng.chance(50);
    const QStringList &given = profile.female ? community.female : community.male;
    const NameShape &shape = community.shapes[rng.weighted(
        community.shapes, [](const NameShape &each) { return each.weight; })];
    const QString suffix = profile.female ? QString() : rng.pick(data.suffixes);
    const QString first = rng.pick(given);
    const QString family = rng.pick(community.family);
    QList<QPair<QString, QString>> words{
        {u"{g}"_s, first},
        {u"{h}"_s, pickOther(given, first, rng)},
        {u"{f}"_s, family},
        {u"{m}"_s, pickOther(community.family, family, rng)},
        {u"{o}"_s, pickOther(community.family, family, rng)},
        {u"{e}"_s, rng.pick(profile.female ? data.englishFemale : data.englishMale)},
        {u"{i}"_s, QString(QLatin1Char(char('A' + rng.below(20))))},
        {u"{bin}"_s, profile.female ? u"binte"_s : u"bin"_s},
        {u"{so}"_s, profile.female ? u"d/o"_s : u"s/o"_s},
        {u"{suffix}"_s, suffix}};
    const auto fill = [&words](QString text) {
        for (const auto &[brace, word] : words)
            text.replace(brace, word);
        return text.simplified();
    };
    profile.firstName = fill(shape.first);
    profile.middleName = fill(shape.middle);
    profile.lastName = fill(shape.last);
    if (shape.full.contains("{suffix}"_L1))
        profile.suffix = suffix;
    words.append({u"{first}"_s, profile.firstName});
    words.append({u"{middle}"_s, profile.middleName});
    words.append({u"{last}"_s, profile.lastName});
    profile.fullName = fill(shape.full);
}

void takeTestLife(const TestLife &life, Profile &profile)
{
    profile.firstName = life.firstName;
    profile.middleName = life.middleName;
    profile.lastName = life.lastName;
    profile.suffix = life.suffix;
    profile.fullName = life.person.fullName;
    profile.female = life.gender == "Female"_L1;
    profile.dob = life.dob;
    profile.maritalStatus = life.maritalStatus;
    profile.email = life.person.email;
    profile.mobile = life.person.mobile;
    if (!life.person.ssNumber.isEmpty())
        profile.numbers[u"ss"_s] = life.person.ssNumber;
}

void drawLife(Profile &profile, QDate today, Rng &rng)
{
    profile.dob = today.addYears(-rng.between(19, 60)).addDays(-rng.below(365));
    const auto age = profile.dob.daysTo(today) / 365;
    const int married = age < 25 ? 10 : age < 35 ? 45 : 70;
    if (rng.chance(married))
        profile.maritalStatus = u"Married"_s;
    else
        profile.maritalStatus =
            std::array{u"Single"_s, u"Separated"_s, u"Widowed"_s, u"Lifetime Partner"_s,
                       u"Divorced"_s}[size_t(rng.weighted({88, 4, 3, 3, 2}))];
}

QString drawEmail(const Profile &profile, Rng &rng)
{
    const QString first = asciiWord(profile.firstName);
    const QString last = asciiWord(profile.lastName);
    const QString number = QString::number(rng.between(1, 99)).rightJustified(2, u'0');
    const QString year = QString::number(profile.dob.year());
    const QString names[] = {first + (last.isEmpty() ? year : QString(u"."_s + last)),
                             first.left(1) + last + number, first + last + year,
                             first + u"_"_s + number};
    const QString name = names[rng.below(4)].left(40);
    return name + u"@"_s + rng.pick(profile.country->mail);
}

void drawContacts(Profile &profile, const Country &country, Rng &rng)
{
    const QString email = drawEmail(profile, rng);
    const QString mobile = drawMobile(country, rng);
    if (profile.email.isEmpty())
        profile.email = email;
    if (profile.mobile.isEmpty())
        profile.mobile = mobile;
    profile.otherEmail = drawEmail(profile, rng);
    profile.otherMobile = drawMobile(country, rng);
    profile.fixedLine = country.callingCode + rng.pick(country.fixed);
    for (int left = rng.pick(country.fixedDigits); left > 0; --left)
        profile.fixedLine += QString::number(rng.below(10));
    const auto patterns = country.numbers;
    for (const auto &[name, pattern] : patterns) {
        const QString number = fillPattern(pattern, rng);
        if (!profile.numbers.contains(name))
            profile.numbers.insert(name, number);
    }
}

QString drawStatus(Rng &rng)
{
    return std::array{u"Permanent"_s, u"Regular"_s, u"Contractual"_s, u"Probationary"_s,
                      u"Part-time"_s}[size_t(rng.weighted({40, 28, 16, 10, 6}))];
}

double drawPay(const Country &country, const Job &job, Rng &rng)
{
    const double share = (job.payPercent + rng.between(-4, 8)) / 100.0;
    const double pay = country.payLow + (country.payHigh - country.payLow) * qMax(0.0, share);
    return std::round(pay / country.payStep) * country.payStep;
}

void drawJobs(const Dataset &data, const Outline &outline, Profile &profile, QDate today, Rng &rng)
{
    const QDate grown = profile.dob.addYears(18).addDays(rng.below(300));
    QDate end = rng.chance(80) ? QDate() : today.addDays(-rng.between(20, 300));
    for (const AccountOutline &account : outline.accounts) {
        if (data.providers[account.provider].type == "EMPLOYER"_L1)
            end = QDate();
    }
    const int spells = rng.weighted({0, 40, 38, 22});
    for (int spell = 0; spell < spells; ++spell) {
        const QDate last = end.isValid() ? end : today;
        const QDate start = last.addDays(-rng.between(200, 2200));
        if (start < grown && spell > 0)
            break;
        const Job &job = rng.pick(data.jobs);
        profile.jobs.append({rng.pick(profile.country->employers), job,
                             qMin(qMax(start, grown), last.addDays(-30)), end,
                             drawPay(*profile.country, job, rng), drawStatus(rng)});
        end = profile.jobs.last().start.addDays(-rng.between(5, 150));
    }
    for (const AccountOutline &account : outline.accounts) {
        if (data.providers[account.provider].type == "EMPLOYER"_L1)
            profile.jobs.first().employer = data.providers[account.provider].longName;
    }
}

} // namespace

QString Address::whole() const
{
    QStringList parts{line1, line2, city, region, zip, country};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString drawMobile(const Country &country, Rng &rng)
{
    QString number = country.callingCode + rng.pick(country.mobile);
    for (int left = rng.pick(country.mobileDigits); left > 0; --left)
        number += QString::number(rng.below(10));
    return number;
}

Address drawAddress(const Country &country, const QString &city, Rng &rng)
{
    const Place *place = &rng.pick(country.places);
    for (const Place &each : country.places) {
        if (!city.isEmpty() && each.city == city) {
            place = &each;
            break;
        }
    }
    // Singapore's postcodes end in the number of the block, which the street names too.
    const QString block = QString::number(rng.between(101, 899));
    QString street = place->street.isEmpty() ? rng.pick(country.streets) : place->street;
    QString zip = place->zip;
    street.replace("{b}"_L1, block);
    zip.replace("{b}"_L1, block);
    const auto near = [&rng](const QString &degrees) {
        return QString::number(degrees.toDouble() + (rng.fraction() - 0.5) * 0.012, 'f', 6);
    };
    return {fillPattern(street, rng),
            fillPattern(place->line2, rng),
            place->city,
            place->region,
            zip,
            country.code,
            near(place->latitude),
            near(place->longitude)};
}

Profile makeProfile(const Dataset &data, const Outline &outline, quint64 seed, QDate today)
{
    const auto index = quint64(outline.index);
    Profile profile;
    profile.country = &data.countries[outline.country];
    profile.key = mix64(mix64(seed) ^ index);
    QString city;
    if (outline.testLife >= 0) {
        takeTestLife(data.testLives[outline.testLife], profile);
        city = data.testLives[outline.testLife].city;
    } else {
        Rng names(seed, index, Stream::Name);
        drawName(data, profile, names);
        Rng life(seed, index, Stream::Life);
        drawLife(profile, today, life);
    }
    Rng contacts(seed, index, Stream::Contact);
    drawContacts(profile, *profile.country, contacts);
    Rng addresses(seed, index, Stream::Address);
    profile.address = drawAddress(*profile.country, city, addresses);
    profile.otherAddress = drawAddress(*profile.country, {}, addresses);
    Rng jobs(seed, index, Stream::Job);
    drawJobs(data, outline, profile, today, jobs);
    return profile;
}

} // namespace smile::sandbox::people
