#include "vault/policy.h"
#include "vault/profile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace smile::vault;
using namespace Qt::StringLiterals;

namespace {

Policy read(const QTemporaryDir &folder, const QByteArray &content)
{
    QFile file(folder.filePath(u"policy.ini"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the file cannot be written");
    file.write(content);
    file.close();
    return readPolicy(policyFile(file.fileName()));
}

Profile at(const QString &address)
{
    Profile profile;
    profile.kind = Profile::Kind::Custom;
    profile.baseUrl = QUrl(address);
    return profile;
}

} // namespace

/// What IT fixes: read as it is written, and strictly where it cannot be read.
class TestPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAFileNothingIsFixed()
    {
        const QTemporaryDir folder;
        QVERIFY(readPolicy(policyFile(folder.filePath(u"none.ini"_s))).isEmpty());
        QVERIFY(read(folder, "").isEmpty());
        QVERIFY(read(folder, "[other]\nreadOnly=true\n").isEmpty());
    }

    void everyKeyIsRead()
    {
        const QTemporaryDir folder;
        const Policy policy = read(folder, "[policy]\nmasking=Strict\n"
                                           "allowedHosts=Open.SmileApi.io, api.lakan.example\n"
                                           "allowProduction=false\nreadOnly=1\nlocalCopy=FALSE\n"
                                           "proxy=http://proxy.lakan.example:3128\n");
        QCOMPARE(policy.masking, smile::catalog::MaskLevel::Strict);
        QCOMPARE(policy.allowedHosts.value(),
                 QStringList({u"open.smileapi.io"_s, u"api.lakan.example"_s}));
        QVERIFY(!policy.allowProduction && policy.readOnly && !policy.localCopy);
        QCOMPARE(policy.proxy, Policy::ProxyKind::Given);
        QCOMPARE(policy.proxyAddress.host(), u"proxy.lakan.example"_s);
        QCOMPARE(policy.proxyAddress.port(), 3128);
        QVERIFY(policy.misread.isEmpty());
        QStringList keys;
        for (const auto &[key, value] : policy.entries())
            keys += key;
        QCOMPARE(keys, QStringList({u"masking"_s, u"allowedHosts"_s, u"allowProduction"_s,
                                    u"readOnly"_s, u"localCopy"_s, u"proxy"_s}));
        QCOMPARE(read(folder, "[policy]\nproxy=none\n").proxy, Policy::ProxyKind::None);
    }

    void whatCannotBeReadIsStrict()
    {
        const QTemporaryDir folder;
        const Policy policy = read(folder, "[policy]\nmasking=most\nallowProduction=maybe\n"
                                           "readOnly=yes please\nlocalCopy=\nproxy=ftp://x\n");
        QCOMPARE(policy.masking, smile::catalog::MaskLevel::Strict);
        QVERIFY(!policy.allowProduction && policy.readOnly && !policy.localCopy);
        QCOMPARE(policy.proxy, Policy::ProxyKind::System);
        QCOMPARE(policy.misread, QStringList({u"masking"_s, u"allowProduction"_s, u"readOnly"_s,
                                              u"localCopy"_s, u"proxy"_s}));
    }

    void hostsAreNoAddresses()
    {
        const QTemporaryDir folder;
        for (const char *list : {"https://open.smileapi.io/v1", "open.smileapi.io, a b", "?"}) {
            const Policy policy = read(folder, QByteArray("[policy]\nallowedHosts=") + list + "\n");
            QCOMPARE(policy.misread, QStringList{u"allowedHosts"_s});
            QVERIFY(!policy.allows(at(u"https://open.smileapi.io/v1"_s)));
        }
        QVERIFY(read(folder, "[policy]\nallowedHosts=::1\n").misread.isEmpty());
        QVERIFY(read(folder, "[policy]\nallowedHosts=\n").misread.isEmpty()); // none at all
    }

    void aFileThatCannotBeReadForbidsAll()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"policy.ini"_s)); // root reads any file, no folder
        const Policy policy = readPolicy(policyFile(folder.filePath(u"policy.ini"_s)));
        QCOMPARE(policy.masking, smile::catalog::MaskLevel::Strict);
        QVERIFY(policy.readOnly && !policy.localCopy && !policy.allowProduction);
        QVERIFY(!policy.allows(at(u"https://api.lakan.example/v1"_s)));
    }

    void aProxyIsNoPlaceForASecret()
    {
        const QTemporaryDir folder;
        const Policy policy = read(folder, "[policy]\nproxy=http://me:secret@proxy.example:3128\n");
        QCOMPARE(policy.misread, QStringList{u"proxy"_s});
        QVERIFY(policy.proxyAddress.isEmpty());
    }

    void profilesAreAllowedByTheirHost()
    {
        Policy policy;
        policy.allowedHosts = QStringList{u"sandbox.smileapi.io"_s};
        QVERIFY(policy.allows(embeddedProfile()));
        QVERIFY(policy.allows(at(u"https://Sandbox.SmileAPI.io/v1"_s)));
        QVERIFY(!policy.allows(at(u"https://sandbox.smileapi.io.evil.example/v1"_s)));
        QVERIFY(!policy.allows(at(u"https://evil.example/v1"_s)));
        policy.allowedHosts = QStringList();
        QVERIFY(!policy.allows(at(u"https://sandbox.smileapi.io/v1"_s)));
    }

    void productionCanBeForbidden()
    {
        Policy policy;
        policy.allowProduction = false;
        const Profile production = at(u"https://open.smileapi.io/v1"_s);
        QCOMPARE(production.environment(), Profile::Kind::Production);
        QVERIFY(!policy.allows(production));
        QVERIFY(policy.allows(at(u"https://api.lakan.example/v1"_s)));
    }
};

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"
