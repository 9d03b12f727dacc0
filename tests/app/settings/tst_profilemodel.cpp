#include "settings/profilemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace smile;
using namespace smile::console;
using namespace Qt::StringLiterals;

/// The profiles as rows.
class ProfileModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRules();
    void saysWhichIsInUse();
};

void ProfileModelTest::keepsTheRules()
{
    ProfileModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setProfiles({vault::embeddedProfile(), vault::productionProfile()});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowOf(u"production"_s), 1);
    QCOMPARE(model.rowOf(u"nowhere"_s), -1);
    model.retranslate();
    model.setProfiles({});
    QCOMPARE(model.rowCount(), 0);
}

void ProfileModelTest::saysWhichIsInUse()
{
    ProfileModel model;
    model.setProfiles({vault::embeddedProfile(), vault::productionProfile()});
    model.setInUse(u"production"_s);
    QVERIFY(!model.index(0).data(ProfileModel::InUseRole).toBool());
    QVERIFY(model.index(1).data(ProfileModel::InUseRole).toBool());
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"Production, in use"_s);
    QCOMPARE(model.index(1).data(ProfileModel::DetailRole).toString(), u"open.smileapi.io"_s);
}

QTEST_GUILESS_MAIN(ProfileModelTest)
#include "tst_profilemodel.moc"
