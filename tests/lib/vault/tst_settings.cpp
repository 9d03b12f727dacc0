#include "vault/paths.h"
#include "vault/profiles.h"
#include "vault/windowstate.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace smile::vault;
using namespace Qt::StringLiterals;

static constexpr Setting<int> rowHeight{"table/rowHeight", 32};
static constexpr Setting<bool> compact{"appearance/compact", false};
static const Setting<QString> theme{"appearance/theme", u"system"_s};
static const Setting<QStringList> columns{"table/columns", {}};

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        QVERIFY(QDir(m_folder->path()).mkdir(u"real"_s));
#ifndef Q_OS_WIN
        QVERIFY(QFile::link(m_folder->filePath(u"real"_s), m_folder->filePath(u"other"_s)));
#endif
    }

    void xdgFoldersAreHonoured()
    {
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder->filePath(u"conf"_s)));
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(u"data"_s)));
        QCOMPARE(configFolder(), m_folder->filePath(u"conf/smile-console"_s));
        QCOMPARE(dataFolder(), m_folder->filePath(u"data/smile-console"_s));
        QVERIFY(Settings::defaultFile().startsWith(configFolder()));
    }

    void valuesComeBackTyped()
    {
        {
            Settings settings(here());
            QCOMPARE(settings.get(rowHeight), 32);
            QCOMPARE(settings.get(theme), u"system"_s);
            settings.set(rowHeight, 28);
            settings.set(rowHeight, 40, u"people"_s);
            settings.set(compact, true);
            settings.set(theme, u"dark"_s);
            settings.set(columns, {u"id"_s, u"a, b"_s});
            WindowState(settings).save(u"people/header"_s, QByteArray("\x00\xff\x01z", 4));
        }
        Settings settings(there()); // another view of the same file: reads what is on disk
        QCOMPARE(settings.get(rowHeight), 28);
        QCOMPARE(settings.get(rowHeight, u"people"_s), 40);
        QCOMPARE(settings.get(compact), true);
        QCOMPARE(settings.get(theme), u"dark"_s);
        QCOMPARE(settings.get(columns), QStringList({u"id"_s, u"a, b"_s}));
        QCOMPARE(WindowState(settings).load(u"people/header"_s), QByteArray("\x00\xff\x01z", 4));
        QCOMPARE(WindowState(settings).load(u"accounts/header"_s), QByteArray());
    }

    void wrongTypedValueGivesTheFallback()
    {
        write("[table]\nrowHeight=tall\n");
        QCOMPARE(Settings(here()).get(rowHeight), 32);
    }

    void twoConsolesKeepEachOthersKeys()
    {
        Settings one(here());
        Settings two(there());
        one.set(theme, u"dark"_s);
        one.sync();
        two.set(rowHeight, 28); // has never read the theme
        two.sync();
        one.set(compact, true);
        one.sync();
        QCOMPARE(one.get(rowHeight), 28);
        two.sync();
        QCOMPARE(two.get(theme), u"dark"_s);
        QCOMPARE(two.get(compact), true);
    }

    void unchangedValueIsNotWrittenAgain()
    {
        Settings one(here());
        one.set(theme, u"dark"_s);
        one.sync();
        Settings two(there());
        two.set(theme, u"light"_s);
        two.sync();
        QSignalSpy changes(&one, &Settings::changed);
        one.set(theme,
                u"dark"_s); // what it believes to be there: no write, the other's choice stays
        one.sync();
        QCOMPARE(changes.size(), 0);
        QCOMPARE(one.get(theme), u"light"_s);
    }

    void changedSaysWhichKey()
    {
        Settings settings(here());
        QSignalSpy changes(&settings, &Settings::changed);
        settings.set(rowHeight, 28, u"people"_s);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0][0].toString(), u"table/rowHeight/people"_s);
    }

    void profilesMergeById()
    {
        Settings settingsOne(here());
        Settings settingsTwo(there());
        Profiles one(settingsOne);
        Profiles two(settingsTwo);
        const Profile ours = custom(u"Ours"_s);
        const Profile theirs = custom(u"Theirs"_s);
        one.save(ours);
        two.save(theirs);
        settingsOne.sync();
        QCOMPARE(names(one), QStringList({u"Ours"_s, u"Theirs"_s}));
        QCOMPARE(names(two), QStringList({u"Ours"_s, u"Theirs"_s}));
        QCOMPARE(one.find(theirs.id), std::optional(theirs));

        Profile renamed =
            ours; // one renames, the other changes the limit of the same profile: both stay
        renamed.name = u"Renamed"_s;
        one.save(renamed);
        settingsTwo.sync();
        Profile faster = *two.find(ours.id);
        faster.rateLimit = 20;
        two.save(faster);
        settingsOne.sync();
        QCOMPARE(one.find(ours.id)->name, u"Renamed"_s);
        QCOMPARE(one.find(ours.id)->rateLimit, 20);
    }

    void removedWhileEditedElsewhereComesBackWhole()
    {
        Settings settingsOne(here());
        Settings settingsTwo(there());
        Profiles one(settingsOne);
        Profiles two(settingsTwo);
        Profile ours = custom(u"Ours"_s);
        one.save(ours);
        settingsTwo.sync();
        QVERIFY(one.remove(ours.id));
        ours.rateLimit = 5;
        two.save(ours);
        QCOMPARE(two.find(ours.id), std::optional(ours));
    }

    void fixedProfilesStay()
    {
        Settings settings(here());
        Profiles profiles(settings);
        QVERIFY(!profiles.remove(u"production"_s));
        Profile production = productionProfile();
        production.rateLimit = 20;
        production.name = u"Playground"_s;
        production.baseUrl = QUrl(u"https://elsewhere.example.com/v1"_s);
        profiles.save(production);
        const Profile kept = *profiles.find(u"production"_s);
        QCOMPARE(kept.rateLimit, 20);
        QCOMPARE(kept.name, productionProfile().name);
        QCOMPARE(kept.baseUrl, productionProfile().baseUrl);
        QCOMPARE(profiles.all().first().kind, Profile::Kind::Embedded);
    }

    void unusableProfilesOfTheFileAreLeftOut()
    {
        write("[profiles]\nx\\name=Half\ny\\name=Plain\ny\\baseUrl=http://example.com/v1\n"
              "production\\rateLimit=-5\n");
        Settings settings(here());
        Profiles profiles(settings);
        QCOMPARE(profiles.all().size(), 3);
        QCOMPARE(*profiles.find(u"production"_s), productionProfile());
    }

    void profileIsFoundByIdOrName()
    {
        Settings settings(here());
        Profiles profiles(settings);
        const Profile ours = custom(u"Our Tenant"_s);
        profiles.save(ours);
        QCOMPARE(profiles.findByName(u"our tenant"_s), std::optional(ours));
        QCOMPARE(profiles.findByName(ours.id), std::optional(ours));
        QVERIFY(!profiles.findByName(u"nobody"_s));
        QCOMPARE(profiles.findByName(u"SMILE sandbox"_s)->id, u"sandbox"_s);
    }

    void currentProfileIsRememberedUntilRemoved()
    {
        Settings settings(here());
        Profiles profiles(settings);
        QCOMPARE(profiles.currentId(), u"embedded"_s);
        const Profile ours = custom(u"Ours"_s);
        profiles.save(ours);
        profiles.setCurrentId(ours.id);
        QCOMPARE(Profiles(settings).currentId(), ours.id);
        profiles.remove(ours.id);
        QCOMPARE(profiles.currentId(), u"embedded"_s);
    }

    void damagedFileIsReportedAndUsable()
    {
        write("this is no ini file\n\x01\x02[[[\n[appearance]\ntheme=dark\n");
        Settings settings(here());
        QVERIFY(!settings.problem().isEmpty());
        settings.set(rowHeight, 28);
        QCOMPARE(settings.get(rowHeight), 28);
    }

    void unwritableFolderIsReported()
    {
        // A file stands where the folder should be: refused for root too, unlike permissions.
        const QString blocker = m_folder->filePath(u"blocker"_s);
        QFile file(blocker);
        QVERIFY(file.open(QIODevice::WriteOnly));
        Settings settings(blocker + u"/smile-console.ini"_s);
        settings.set(rowHeight, 28);
        settings.sync();
        QVERIFY(!settings.problem().isEmpty());
        QCOMPARE(settings.get(rowHeight), 28);
    }

private:
    // QSettings shares what it holds of one path within a process; two paths to one file are two
    // consoles.
    QString here() const
    {
        return m_folder->filePath(u"real/smile-console.ini"_s);
    }
    QString there() const
    {
#ifdef Q_OS_WIN // which has no such links for everybody, but does not tell capitals from others
        return here().toUpper();
#else
        return m_folder->filePath(u"other/smile-console.ini"_s);
#endif
    }

    void write(const QByteArray &text)
    {
        QFile file(here());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    static Profile custom(const QString &name)
    {
        Profile profile = newCustomProfile();
        profile.name = name;
        profile.baseUrl = QUrl(u"https://api.example.com/v1"_s);
        return profile;
    }
    static QStringList names(const Profiles &profiles)
    {
        QStringList names;
        const QList<Profile> all = profiles.all();
        for (const Profile &profile : all) {
            if (profile.kind == Profile::Kind::Custom)
                names << profile.name;
        }
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
