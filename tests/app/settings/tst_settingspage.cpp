// With SMILE_PICTURES=FOLDER the page is saved there as PNG, in light and dark, English and
// Chinese.
#include "settings/settingspage.h"

#include "parts/appearancesettings.h"
#include "parts/dialog.h"
#include "parts/segments.h"
#include "parts/verdictcard.h"
#include "theme/appearance.h"
#include "translations/translations.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace smile;
using namespace smile::console;
using namespace Qt::StringLiterals;

namespace {

/// Every word in angle brackets: shows which ones do not follow a change of language.
class Brackets : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return u'<' + QString::fromUtf8(text) + u'>';
    }
};

struct World
{
    QTemporaryDir folder;
    vault::Settings settings{folder.filePath(u"s.ini"_s)};
    vault::Profiles profiles{settings};
    vault::MemorySecrets keychain;
    vault::KeyRing keys{keychain};
    std::optional<api::Error> answer;
    QWidget window;
    QStringList forgotten; ///< whose local copy was to go
    vault::Policy fixed;
    SettingsPage page{settings,
                      profiles,
                      keys,
                      {[this](const QUrl &, const vault::Secret &, QObject *context,
                              std::function<void(const std::optional<api::Error> &)> done) {
                           QMetaObject::invokeMethod(
                               context, [this, done] { done(answer); }, Qt::QueuedConnection);
                       },
                       [this](const QString &id, QObject *context, const CopyForgotten &done) {
                           forgotten << id;
                           QMetaObject::invokeMethod(
                               context, [done] { done(vault::CopyKeys::Forgotten::Done); },
                               Qt::QueuedConnection);
                       }},
                      fixed,
                      &window};

    explicit World(const QSize &size = {1244, 874}, const vault::Policy &decided = {})
        : fixed(decided)
    {
        window.resize(size);
        page.resize(window.size());
        page.setCurrentProfile(u"embedded"_s);
        window.show();
        page.activate();
    }
    template <class T>
    T *named(const QString &name)
    {
        const QList<T *> all = page.findChildren<T *>();
        for (T *each : all) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    QAbstractButton *button(const QString &text)
    {
        const QList<QAbstractButton *> all = page.findChildren<QAbstractButton *>();
        for (QAbstractButton *each : all) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }
    QListView *list() { return named<QListView>(u"Profiles"_s); }
    QStringList listed()
    {
        QStringList names;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            names << list()->model()->index(row, 0).data().toString();
        return names;
    }
    void enter(const QString &field, const QString &text)
    {
        auto *edit = named<QLineEdit>(field);
        QVERIFY2(edit, qPrintable(field));
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    QString verdict()
    {
        auto *card = page.findChild<VerdictCard *>();
        return card->isVisible() ? card->accessibleName() : QString();
    }
};

} // namespace

class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home.path()));
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_home.path()));
        applyTheme(*qApp, Scheme::Light);
    }

    void workStartsInTheListOfProfiles()
    {
        World world;
        QCOMPARE(world.window.focusWidget(), world.list());
        world.button(u"Add a profile"_s)->setFocus();
        world.page.activate(); // Esc, or the page comes to the front again
        QCOMPARE(world.window.focusWidget(), world.list());
    }

    void threeProfilesStandAtFirst()
    {
        World world;
        QCOMPARE(world.listed(),
                 QStringList({u"Embedded sandbox"_s, u"Smile sandbox"_s, u"Production"_s}));
        QVERIFY(!world.button(u"Use this profile"_s)); // it is in use
        QVERIFY(!world.button(u"Test the connection"_s)); // and needs none
    }

    void profileIsAddedByHand()
    {
        World world;
        QTest::mouseClick(world.button(u"Add a profile"_s), Qt::LeftButton);
        QCOMPARE(world.listed().size(), 4);
        world.enter(u"Name"_s, u"Our tenant"_s);
        world.enter(u"API address"_s, u"https://api.example.com/v1"_s);
        world.enter(u"API key"_s, u"key-1"_s);
        world.enter(u"API secret"_s, u"secret-1"_s);
        QTest::mouseClick(world.button(u"Save"_s), Qt::LeftButton);
        QTRY_VERIFY(world.verdict().contains(u"keychain"_s));
        QVERIFY(world.listed().contains(u"Our tenant"_s));
        QCOMPARE(world.profiles.findByName(u"our tenant"_s)->baseUrl,
                 QUrl(u"https://api.example.com/v1"_s));
        QCOMPARE(world.named<QLineEdit>(u"API secret"_s)->text(),
                 QString()); // taken, not kept in the field
        QVERIFY(!world.named<QLineEdit>(u"API secret"_s)->isUndoAvailable());
        QSignalSpy chosen(&world.page, &SettingsPage::profileChosen);
        QTest::mouseClick(world.button(u"Use this profile"_s), Qt::LeftButton);
        QTRY_COMPARE(chosen.size(), 1);
    }

    void mistakesStandBelowTheirFields()
    {
        World world;
        QTest::mouseClick(world.button(u"Add a profile"_s), Qt::LeftButton);
        world.enter(u"Name"_s, u"Our tenant"_s);
        world.enter(u"API address"_s, u"http://api.example.com/v1"_s);
        world.enter(u"API key"_s, u"key 1"_s);
        QTest::mouseClick(world.button(u"Save"_s), Qt::LeftButton);
        QStringList below;
        const QList<QLabel *> labels = world.page.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                below << label->text();
        }
        QCOMPARE(below.filter(u"Use https://"_s).size(), 1);
        QCOMPARE(below.filter(u"API key holds a blank"_s).size(), 1);
        QCOMPARE(world.profiles.all().size(), 3);
    }

    void keyFieldsShowNoKey()
    {
        World world;
        world.page.askForKey(u"sandbox"_s);
        for (const QString &name : {u"API key"_s, u"API secret"_s}) {
            auto *field = world.named<QLineEdit>(name);
            QCOMPARE(field->echoMode(), QLineEdit::Password);
            QVERIFY(field->inputMethodHints() & Qt::ImhSensitiveData);
        }
    }

    void keyIsNotCarriedToAnotherProfile()
    {
        World world;
        world.page.askForKey(u"production"_s);
        world.enter(u"API key"_s, u"production-key"_s);
        world.page.askForKey(u"sandbox"_s);
        QCOMPARE(world.named<QLineEdit>(u"API key"_s)->text(), QString());
    }

    void editedProfileIsThereOnReturn()
    {
        World world;
        vault::Profile ours = vault::newCustomProfile();
        ours.name = u"Ours"_s;
        ours.baseUrl = QUrl(u"https://api.example.com/v1"_s);
        world.profiles.save(ours);
        world.page.askForKey(ours.id);
        world.enter(u"Name"_s, u"Ours, renamed"_s);
        world.page.askForKey(u"sandbox"_s);
        world.page.askForKey(ours.id);
        QCOMPARE(world.named<QLineEdit>(u"Name"_s)->text(), u"Ours, renamed"_s);
        QCOMPARE(world.profiles.find(ours.id)->name, u"Ours"_s);
    }

    void connectionIsTested()
    {
        World world;
        world.page.askForKey(u"sandbox"_s);
        world.enter(u"API key"_s, u"key-1"_s);
        world.enter(u"API secret"_s, u"secret-1"_s);
        QTest::mouseClick(world.button(u"Test the connection"_s), Qt::LeftButton);
        QCOMPARE(world.button(u"Cancel"_s),
                 world.window.focusWidget()); // not on to the next control
        QTRY_COMPARE(world.verdict(), u"The connection works."_s);
        QCOMPARE(world.button(u"Test the connection"_s), world.window.focusWidget());
        world.answer = api::Error();
        world.answer->kind = api::Kind::Network;
        QTest::mouseClick(world.button(u"Test the connection"_s), Qt::LeftButton);
        QTRY_VERIFY(!world.verdict().isEmpty() && world.verdict() != u"The connection works."_s
                    && !world.verdict().startsWith(u"Waiting"_s));
    }

    void whatIsSaidIsInSight()
    {
        World world({956, 550});
        world.page.askForKey(u"sandbox"_s);
        world.enter(u"API key"_s, u"key-1"_s);
        world.enter(u"API secret"_s, u"secret-1"_s);
        QTest::mouseClick(world.button(u"Test the connection"_s), Qt::LeftButton);
        QTRY_COMPARE(world.verdict(), u"The connection works."_s);
        auto *card = world.page.findChild<VerdictCard *>();
        QTRY_VERIFY(
            world.page.rect().contains(QRect(card->mapTo(&world.page, QPoint()), card->size())));
    }

    void appearanceIsWrittenAtOnce()
    {
        World world;
        QTest::mouseClick(world.button(u"Dark"_s), Qt::LeftButton);
        QCOMPARE(chosenScheme(world.settings), Scheme::Dark);
        QTest::mouseClick(world.button(u"Compact"_s), Qt::LeftButton);
        QVERIFY(isCompact(world.settings));
        auto *language = world.page.findChild<QComboBox *>();
        QCOMPARE(chosenLanguage(world.settings), QString());
        language->setFocus();
        QTest::keyClick(language, Qt::Key_End);
        QCOMPARE(chosenLanguage(world.settings), u"id"_s);
    }

    void everyControlHasAName()
    {
        World world;
        world.page.askForKey(u"sandbox"_s);
        const QList<QWidget *> all = world.page.findChildren<QWidget *>();
        int controls = 0;
        for (QWidget *each : all) {
            if (each->focusPolicy() == Qt::NoFocus || !each->isVisible() || each->focusProxy())
                continue;
            ++controls;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(each);
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(each->metaObject()->className())));
        }
        QVERIFY(controls > 12);
    }

    void theLocalCopyIsForgottenOnceConfirmed()
    {
        World world;
        QVERIFY(!world.button(u"Forget local copy…"_s)); // the embedded sandbox has none
        world.page.askForKey(u"production"_s);
        for (const bool confirmed : {false, true}) {
            QTest::mouseClick(world.button(u"Forget local copy…"_s), Qt::LeftButton);
            auto *dialog = world.window.findChild<Dialog *>();
            QVERIFY(dialog);
            const QString answer = confirmed ? u"Forget"_s : u"Cancel"_s;
            QAbstractButton *button = nullptr;
            for (auto *each : dialog->findChildren<QAbstractButton *>())
                button = each->text() == answer ? each : button;
            QVERIFY(button);
            QVERIFY(world.forgotten.isEmpty());
            button->click();
            QTRY_VERIFY(!world.window.findChild<Dialog *>());
        }
        QTRY_COMPARE(world.verdict(), u"The local copy is forgotten."_s);
        QCOMPARE(world.forgotten, QStringList{u"production"_s});
    }

    void theStateOfTheCopyIsSaidWithItsProfile()
    {
        World world;
        world.page.setCurrentProfile(u"production"_s);
        copy::CopyState state;
        state.kind = copy::CopyState::Kind::NoKeychain;
        world.page.setCopyState(state);
        const auto said = [&] {
            for (const QLabel *label : world.page.findChildren<QLabel *>())
                if (label->isVisible() && label->text().contains(u"in memory only"_s))
                    return true;
            return false;
        };
        world.page.askForKey(u"sandbox"_s);
        QVERIFY(!said());
        world.page.askForKey(u"production"_s);
        QVERIFY(said());
        auto *keep =
            qobject_cast<QCheckBox *>(world.button(u"Keep the records on this computer, sealed"_s));
        QVERIFY(keep && keep->isChecked());
        keep->click();
        QVERIFY(!said()); // what saving would do is what matters now
        QTest::mouseClick(world.button(u"Save"_s), Qt::LeftButton);
        QCOMPARE(world.forgotten, QStringList{u"production"_s});
        QVERIFY(!world.profiles.find(u"production"_s)->localCopy);
    }

    void wordsFollowTheLanguage()
    {
        World world;
        world.page.askForKey(u"sandbox"_s);
        world.enter(u"API key"_s, u"key-1"_s);
        world.enter(u"API secret"_s, u"secret-1"_s);
        QTest::mouseClick(world.button(u"Test the connection"_s), Qt::LeftButton);
        QTRY_COMPARE(world.verdict(), u"The connection works."_s);
        Brackets brackets;
        QVERIFY(qApp->installTranslator(&brackets));
        QTRY_COMPARE(world.verdict(), u"<The connection works.>"_s);
        QStringList left;
        const QList<QLabel *> labels = world.page.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && label->text().contains(u' ') && !label->text().contains(u'<'))
                left << label->text();
        }
        const QList<QAbstractButton *> buttons = world.page.findChildren<QAbstractButton *>();
        for (const QAbstractButton *each : buttons) {
            if (each->isVisible() && !each->text().isEmpty() && !each->text().startsWith(u'<'))
                left << each->text();
        }
        qApp->removeTranslator(&brackets);
        // What is no word of the console: names and licences of libraries, the system, paths.
        left.removeIf([](const QString &text) {
            return text.contains(u"Qt"_s) || text.contains(u"GPL"_s) || text.contains(u"OpenSSL"_s)
                   || text == "public domain"_L1
                   || text.contains(u','); // "Debian GNU/Linux 12, x86_64"
        });
        QCOMPARE(left, QStringList());
    }

    void picture_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("chinese");
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QSize>("size");
        const QSize wide{1244, 874};
        const QSize small{956, 550}; // what a window of 1024 x 700 leaves
        QTest::newRow("light-embedded") << false << false << u"embedded"_s << wide;
        QTest::newRow("light") << false << false << u"sandbox"_s << wide;
        QTest::newRow("dark") << true << false << u"sandbox"_s << wide;
        QTest::newRow("light-small") << false << false << u"sandbox"_s << small;
        QTest::newRow("zh-light") << false << true << u"sandbox"_s << wide;
        QTest::newRow("zh-dark-small") << true << true << u"production"_s << small;
    }
    void picture()
    {
        QFETCH(bool, dark);
        QFETCH(bool, chinese);
        QFETCH(QString, profile);
        QFETCH(QSize, size);
        QTranslator words;
        QTranslator qtWords;
        translate(*qApp, QLocale(chinese ? u"zh_CN"_s : u"en"_s), words, qtWords);
        applyTheme(*qApp, dark ? Scheme::Dark : Scheme::Light);
        World world(size);
        world.page.askForKey(profile);
        auto *scroll = world.page.findChild<QScrollArea *>();
        QTRY_VERIFY2(!scroll->horizontalScrollBar()->isVisible(),
                     "the page is wider than its window");
        const QPixmap picture = world.page.grab();
        QCOMPARE(picture.size(), size);
        if (const QString folder = qEnvironmentVariable("SMILE_PICTURES"); !folder.isEmpty())
            QVERIFY(picture.save(folder + u"/settings-"_s
                                 + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s));
        applyTheme(*qApp, Scheme::Light);
        translate(*qApp, QLocale(u"en"_s), words, qtWords);
    }

    void howMuchIsHidden()
    {
        World world;
        auto *masking = world.named<Segments>(u"Personal data on the screen"_s);
        QVERIFY(masking && masking->isEnabled());
        QCOMPARE(masking->current(), int(catalog::MaskLevel::Off)); // a sandbox
        const auto segments = masking->findChildren<QAbstractButton *>();
        QTest::mouseClick(segments.at(2), Qt::LeftButton);
        QTest::mouseClick(world.button(u"Save"_s), Qt::LeftButton);
        QCOMPARE(world.profiles.find(u"embedded"_s)->masking, catalog::MaskLevel::Strict);
        world.page.askForKey(u"production"_s);
        QCOMPARE(masking->current(), int(catalog::MaskLevel::Contacts));
    }

    void aCopyThatIsForbiddenCannotBeChosen()
    {
        World world({1244, 874}, {.localCopy = false});
        world.page.askForKey(u"sandbox"_s);
        auto *copy =
            qobject_cast<QCheckBox *>(world.button(u"Keep the records on this computer, sealed"_s));
        QVERIFY(copy && !copy->isEnabled() && !copy->isChecked());
        QVERIFY(!world.button(u"Save"_s)->isEnabled()); // nothing was entered
        world.enter(u"API key"_s, u"key"_s);
        world.enter(u"API secret"_s, u"secret"_s);
        QTest::mouseClick(world.button(u"Save"_s), Qt::LeftButton);
        QVERIFY(world.profiles.find(u"sandbox"_s)->localCopy); // never written
        QVERIFY(world.forgotten.isEmpty());
    }

    void whatIsFixedCannotBeChosen()
    {
        World world({1244, 874}, {.masking = catalog::MaskLevel::Strict});
        auto *masking = world.named<Segments>(u"Personal data on the screen"_s);
        QVERIFY(masking && !masking->isEnabled());
        QCOMPARE(masking->current(), int(catalog::MaskLevel::Strict));
        bool said = false;
        for (const QLabel *label : world.page.findChildren<QLabel *>())
            said = said || label->text().startsWith(u"Fixed for this computer"_s);
        QVERIFY(said);
        QCOMPARE(world.profiles.find(u"embedded"_s)->masking, std::nullopt); // never written
    }

private:
    QTemporaryDir m_home;
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
