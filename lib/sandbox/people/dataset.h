#pragma once

#include "people.h"

#include <QDate>

namespace smile::sandbox::people {

/// How a community writes its names: the parts and the whole, as patterns over drawn words.
struct NameShape
{
    int weight = 0;
    QString first, middle, last, full;
};

struct Community
{
    int weight = 0;
    QStringList male, female, family;
    QList<NameShape> shapes;
};

struct Place
{
    QString city, region, zip, latitude, longitude, line2, street; ///< zip and street are patterns
};

struct Country
{
    QString code, currency, callingCode, frequency;
    int weight = 0;
    QStringList mobile, fixed, mail, loanWords, employers, streets;
    QList<int> mobileDigits, fixedDigits;
    double payLow = 0, payHigh = 0, payStep = 1, gigWeekLow = 0, gigWeekHigh = 0;
    QList<Community> communities;
    QList<Place> places;
    QList<QPair<QString, QString>> numbers; ///< name of a lifelong number, its pattern
};

struct Job
{
    QString title, department, description;
    int payPercent = 0; ///< place within the country's range of pay
};

struct Provider
{
    QString id, type, subType, longName;
    bool active = true, monitorSupported = false;
    QStringList supported, documents;
    QString color; ///< ground of the logo, rrggbb
    QString name;

    bool supports(QLatin1StringView datapoint) const { return supported.contains(datapoint); }
};

struct DocumentKind
{
    QString name, type, number;
    int years = 0; ///< of validity; 0: does not expire
    int copies = 1;
};

struct FileType
{
    QString type, label, color;
    QStringList supported;
    QString issuer; ///< who wrote such a file; empty: the employer
    QList<QString> subTypes; ///< one for each raw file; null where there is none
    int weight = 0;
};

/// A test person with what the vendor does not publish, and their accounts as told in the data.
struct TestLife
{
    TestPerson person;
    QString firstName, middleName, lastName, suffix, gender, maritalStatus, city;
    QDate dob;
    struct Account
    {
        QString provider, status, error, monitor;
    };
    QList<Account> accounts;
};

/// The words that people are made of, read once from the embedded data.
class Dataset
{
public:
    Dataset();

    QList<Country> countries;
    QList<Job> jobs;
    QList<Provider> providers;
    QHash<QString, DocumentKind> documents;
    QList<FileType> fileTypes;
    QList<TestLife> testLives;
    QStringList englishMale, englishFemale, suffixes;
    QJsonObject tenant; ///< templates, webhooks and branches, without ids
    QList<QList<int>> providersOf; ///< by country: positions in providers
    QList<int> providerWeights;

    int countryAt(QStringView code) const;
    int providerAt(QStringView id) const; ///< -1 if there is none

    /// A document of the embedded data; aborts if it is missing, for it is part of the program.
    static QJsonValue read(QLatin1StringView file);

private:
    void readCountries();
    void readPlaces();
    void readProviders();
    void readDocuments();
    void readFileTypes();
    void readTestLives();
};

} // namespace smile::sandbox::people
