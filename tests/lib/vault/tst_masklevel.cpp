#include "vault/masklevel.h"
#include "vault/policy.h"
#include "vault/profiles.h"

#include <QTemporaryDir>
#include <QTest>

using namespace smile::vault;
using namespace Qt::StringLiterals;
using smile::catalog::MaskLevel;

/// How much a profile hides, and who says so.
class TestMaskLevel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byItsEnvironment_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<MaskLevel>("level");
        QTest::newRow("this computer") << u"http://127.0.0.1:8080/v1"_s << MaskLevel::Off;
        QTest::newRow("Smile's sandbox") << u"https://sandbox.smileapi.io/v1"_s << MaskLevel::Off;
        QTest::newRow("production") << u"https://open.smileapi.io/v1"_s << MaskLevel::Contacts;
        QTest::newRow("a proxy") << u"https://smile.lender.example/v1"_s << MaskLevel::Contacts;
        QTest::newRow("none") << QString() << MaskLevel::Contacts;
    }
    void byItsEnvironment()
    {
        QFETCH(QString, host);
        QFETCH(MaskLevel, level);
        Profile profile = newCustomProfile();
        profile.baseUrl = QUrl(host);
        QCOMPARE(maskLevel(profile, {}), level);
    }

    void ofTheThree()
    {
        QCOMPARE(maskLevel(embeddedProfile(), {}), MaskLevel::Off);
        QCOMPARE(maskLevel(smileSandboxProfile(), {}), MaskLevel::Off);
        QCOMPARE(maskLevel(productionProfile(), {}), MaskLevel::Contacts);
    }

    void whatIsFixedGoesBeforeWhatIsChosen()
    {
        Profile profile = productionProfile();
        profile.masking = MaskLevel::Off;
        QCOMPARE(maskLevel(profile, {}), MaskLevel::Off);
        QCOMPARE(maskLevel(profile, {.masking = MaskLevel::Strict}), MaskLevel::Strict);
    }

    void names()
    {
        for (const MaskLevel level : {MaskLevel::Off, MaskLevel::Contacts, MaskLevel::Strict})
            QCOMPARE(maskLevelOf(maskLevelName(level)), level);
        QCOMPARE(maskLevelOf(u"nearly"_s), std::nullopt);
        QCOMPARE(maskLevelOf({}), std::nullopt);
    }

    void itIsKeptWithTheProfile()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"s.ini"_s));
        Profiles profiles(settings);
        for (Profile profile : {embeddedProfile(), productionProfile()}) {
            QCOMPARE(profiles.find(profile.id)->masking, std::nullopt);
            profile.masking = MaskLevel::Strict;
            profiles.save(profile);
            QCOMPARE(profiles.find(profile.id)->masking, MaskLevel::Strict);
        }
        // What cannot be read does not show more.
        settings.setValue(u"profiles/production/masking"_s, {}, u"nearly"_s);
        QCOMPARE(maskLevel(*profiles.find(u"production"_s), {}), MaskLevel::Contacts);
    }
};

QTEST_GUILESS_MAIN(TestMaskLevel)
#include "tst_masklevel.moc"
