#include "console/masking/clipboardguard.h"
#include "console/parts/clipboard.h"
#include "console/parts/copylabel.h"
#include "console/parts/iconbutton.h"
#include "support/manualclock.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

using namespace smile;
using namespace smile::console;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QString copied()
{
    return QGuiApplication::clipboard()->text();
}

/// Windows tells of a copy when events are handled.
void copyAndHandle(const QString &text)
{
    copyPersonal(text);
    QCoreApplication::processEvents();
}

} // namespace

/// What is personal does not stay in the clipboard, nor in its histories.
class TestClipboardGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }

    void itIsTakenAwayAfterThirtySeconds()
    {
        tests::ManualClock clock;
        const ClipboardGuard guard(clock);
        copyAndHandle(u"Gloria"_s);
        QCOMPARE(copied(), u"Gloria"_s);
        clock.advance(29s);
        QCOMPARE(copied(), u"Gloria"_s);
        clock.advance(1s);
        QCOMPARE(copied(), QString());
    }

    void managersAreTold()
    {
        copyPersonal(u"Gloria"_s);
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
        copyText(u"an id"_s, false);
        QVERIFY(
            !QGuiApplication::clipboard()->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
    }

    void whatIsNotOursStays()
    {
        tests::ManualClock clock;
        const ClipboardGuard guard(clock);
        copyAndHandle(u"Gloria"_s);
        clock.advance(10s);
        QGuiApplication::clipboard()->setText(u"somebody else's"_s);
        clock.advance(1min);
        QCOMPARE(copied(), u"somebody else's"_s);
        copyText(u"an id"_s, false);
        clock.advance(1min);
        QCOMPARE(copied(), u"an id"_s);
    }

    void aSecondCopyHasItsOwnTime()
    {
        tests::ManualClock clock;
        const ClipboardGuard guard(clock);
        copyAndHandle(u"Gloria"_s);
        clock.advance(20s);
        copyAndHandle(u"Gloria"_s); // the same once more
        clock.advance(20s);
        QCOMPARE(copied(), u"Gloria"_s);
        clock.advance(10s);
        QCOMPARE(copied(), QString());
    }

    void itGoesWithTheProgram()
    {
        tests::ManualClock clock;
        {
            const ClipboardGuard guard(clock);
            copyAndHandle(u"Gloria"_s);
        }
        QCOMPARE(copied(), QString());
    }

    void fieldsCopyWhatTheyShow()
    {
        CopyLabel text(CopyLabel::Form::Text);
        text.setValue(u"g•••1234@mail.ph"_s, u"Copy e-mail"_s);
        QTest::mouseClick(text.findChild<IconButton *>(), Qt::LeftButton);
        QCOMPARE(copied(), u"g•••1234@mail.ph"_s);
        QVERIFY(!personalCopyInClipboard().isEmpty());
        CopyLabel id(CopyLabel::Form::Id);
        id.setValue(u"u-0123456789"_s, u"Copy user id"_s);
        QTest::mouseClick(id.findChild<IconButton *>(), Qt::LeftButton);
        QCOMPARE(copied(), u"u-0123456789"_s);
        QVERIFY(personalCopyInClipboard().isEmpty()); // no id is cleared
    }
};

QTEST_MAIN(TestClipboardGuard)
#include "tst_clipboardguard.moc"
