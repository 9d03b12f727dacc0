#include "console/masking/deskwatch.h"
#include "console/masking/fieldeye.h"
#include "console/session/masking.h"
#include "support/manualclock.h"

#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

using namespace smile;
using namespace smile::console;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using catalog::MaskLevel;
using catalog::Personal;

namespace {
const QString email = catalog::fieldKey(u"u-1"_s, "email"_L1);
} // namespace

/// What a session shows in spite of its level, and for how long.
class TestMasking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFieldIsShownForThirtySeconds()
    {
        tests::ManualClock clock;
        Masking masking(MaskLevel::Contacts, clock);
        const QSignalSpy changed(&masking, &Masking::changed);
        const QSignalSpy ticked(&masking, &Masking::ticked);
        masking.show(email);
        QVERIFY(masking.mask().shows(u"u-1"_s, "email"_L1));
        QVERIFY(!masking.mask().shows(u"u-1"_s, "phone"_L1));
        QCOMPARE(masking.left(email), 1.0);
        clock.advance(15s);
        QCOMPARE(masking.left(email), 0.5);
        QCOMPARE(ticked.size(), 15);
        QCOMPARE(changed.size(), 1);
        clock.advance(15s);
        QVERIFY(!masking.mask().shows(u"u-1"_s, "email"_L1));
        QCOMPARE(masking.left(email), 0.0);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(clock.alarms(), 0);
    }

    void onceMoreHidesIt()
    {
        tests::ManualClock clock;
        Masking masking(MaskLevel::Contacts, clock);
        masking.toggle(email);
        masking.toggle(email);
        QVERIFY(masking.mask().shown.isEmpty());
    }

    void aRecordShowsItsFields()
    {
        tests::ManualClock clock;
        Masking masking(MaskLevel::Strict, clock);
        masking.show(u"u-1"_s);
        QVERIFY(masking.mask().shows(u"u-1"_s, "email"_L1));
        QCOMPARE(masking.left(email), 1.0);
        masking.toggle(email); // pressed at one of its fields, the eye hides what that shows
        QVERIFY(!masking.mask().shows(u"u-1"_s, "email"_L1));
    }

    void aHigherLevelHidesWhatStandsOpen()
    {
        tests::ManualClock clock;
        Masking masking(MaskLevel::Contacts, clock);
        QSignalSpy hidden(&masking, &Masking::hidden);
        masking.setLevel(MaskLevel::Strict);
        QCOMPARE(hidden.size(), 1);
        masking.setLevel(MaskLevel::Strict);
        masking.setLevel(MaskLevel::Off);
        QCOMPARE(hidden.size(), 1);
    }

    void allUntilItIsForgotten()
    {
        tests::ManualClock clock;
        Masking masking(MaskLevel::Strict, clock);
        masking.show(email);
        masking.showAll();
        QVERIFY(masking.showsAll() && !masking.hides());
        QVERIFY(!masking.mask().hides(Personal::Name));
        clock.advance(24h);
        QVERIFY(masking.showsAll());
        masking.hideAll();
        QVERIFY(masking.mask().hides(Personal::Name));
        QVERIFY(masking.mask().shown.isEmpty());
    }

    void theLevelMayChange()
    {
        tests::ManualClock clock;
        Masking masking(MaskLevel::Off, clock);
        const QSignalSpy changed(&masking, &Masking::changed);
        QVERIFY(!masking.hides());
        masking.setLevel(MaskLevel::Strict);
        masking.setLevel(MaskLevel::Strict);
        QCOMPARE(changed.size(), 1);
        QVERIFY(masking.mask().hides(Personal::Name));
    }

    void anEyeShowsItsField()
    {
        tests::ManualClock clock;
        Masking masking(MaskLevel::Contacts, clock);
        QWidget window;
        FieldEye eye(masking, &window);
        window.show();
        eye.follow(email, false);
        QVERIFY(!eye.isVisible());
        eye.follow(email, true);
        QVERIFY(eye.isVisible());
        const QString hidden = eye.accessibleName();
        QTest::mouseClick(&eye, Qt::LeftButton);
        QVERIFY(masking.mask().shows(u"u-1"_s, "email"_L1));
        QVERIFY(eye.accessibleName() != hidden);
        clock.advance(30s);
        QVERIFY(!masking.mask().shows(u"u-1"_s, "email"_L1));
        QCOMPARE(eye.accessibleName(), hidden);
        eye.setFocus();
        QTest::keyClick(&eye, Qt::Key_Space);
        QVERIFY(masking.mask().shows(u"u-1"_s, "email"_L1));
    }

    void tenMinutesWithoutAHand()
    {
        tests::ManualClock clock;
        DeskWatch desk(clock);
        const QSignalSpy left(&desk, &DeskWatch::left);
        QWidget window;
        clock.advance(9min);
        QTest::keyClick(&window, Qt::Key_A);
        clock.advance(9min);
        QCOMPARE(left.size(), 0);
        clock.advance(1min);
        QCOMPARE(left.size(), 1);
        clock.advance(1h);
        QCOMPARE(left.size(), 1); // told once
        QTest::mouseMove(&window, {3, 3});
        QTest::keyClick(&window, Qt::Key_A);
        clock.advance(10min);
        QCOMPARE(left.size(), 2);
    }

    // It never comes as a press of a key.
    void aShortcutIsAHand()
    {
        tests::ManualClock clock;
        DeskWatch desk(clock);
        const QSignalSpy left(&desk, &DeskWatch::left);
        QWidget window;
        const QShortcut refresh(Qt::Key_F5, &window);
        const QSignalSpy refreshed(&refresh, &QShortcut::activated);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        clock.advance(9min);
        QTest::keyClick(&window, Qt::Key_F5);
        QCOMPARE(refreshed.size(), 1);
        clock.advance(9min);
        QCOMPARE(left.size(), 0);
    }
};

QTEST_MAIN(TestMasking)
#include "tst_masking.moc"
