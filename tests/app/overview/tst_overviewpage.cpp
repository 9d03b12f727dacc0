#include "app/shell/quietworkplace.h"
#include "app/shell/shellworld.h"
#include "catalog/catalog.h"
#include "compat.h"
#include "console/overview/figurecard.h"
#include "console/overview/indexcard.h"
#include "console/overview/overviewpage.h"
#include "console/overview/ratecard.h"
#include "console/overview/ratechart.h"
#include "console/parts/button.h"
#include "console/parts/meter.h"
#include "console/theme/appearance.h"
#include "console/theme/theme.h"
#include "vault/settings.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace smile;
using namespace smile::console;
using namespace Qt::StringLiterals;
using sync::Phase;

namespace {

const QDateTime noon(QDate(2026, 5, 11), QTime(12, 0), smile::utc);

catalog::Wording wording()
{
    catalog::Wording wording;
    wording.now = noon;
    return wording;
}

QStringList labels(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts.append(label->text());
    return texts;
}

class KeepingNavigator : public tests::QuietNavigator
{
public:
    void showFiltered(PageId, const QString &filter) override { filters << filter; }
    QStringList filters;
};

sync::Status status()
{
    sync::Status status;
    sync::ListState complete;
    complete.phase = Phase::Complete;
    complete.loaded = 1234;
    complete.completedAt = complete.freshAt = noon.addSecs(-120);
    sync::ListState half;
    half.phase = Phase::Loading;
    half.loaded = 500;
    half.expected = 1000;
    sync::ListState failed;
    failed.phase = Phase::Failed;
    status.lists = {
        {&catalog::users, complete}, {&catalog::accounts, half}, {&catalog::invites, failed}};
    status.lastMinute = QList<api::Departures>(60, {1, 7});
    status.limit = 10;
    status.left = std::chrono::seconds(90);
    return status;
}

} // namespace

class OverviewPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void everyListSaysHowFarItIs()
    {
        IndexCard card;
        card.show(status(), wording());
        const QList<Meter *> meters = card.findChildren<Meter *>();
        QCOMPARE(meters.size(), 3);
        QCOMPARE(meters[0]->value(), meters[0]->maximum());
        QCOMPARE(meters[1]->value(), meters[1]->maximum() / 2);
        QCOMPARE(meters[0]->accessibleName(), catalog::users.titleText());
        QVERIFY(meters[1]->accessibleDescription().contains(u"500 of about 1,000"_s));
        QVERIFY(labels(card).contains(u"failed"_s));
        QVERIFY(labels(card).contains(u"1,234"_s));
        QVERIFY(labels(card).filter(u"left"_s).size() == 1);
    }

    void firstTimeKnowsNoEnd()
    {
        IndexCard card;
        sync::Status first = status();
        first.left.reset();
        first.lists[1].state.expected = 0;
        card.show(first, wording());
        QCOMPARE(card.findChildren<Meter *>()[1]->maximum(), 0); // it runs, nobody knows how long
        QCOMPARE(labels(card).filter(u"first time"_s).size(), 1);
        const QString words = labels(card).filter(u"first time"_s).first();
        QVERIFY2(words.contains(u"1,734 records"_s) && words.contains(u"1 of 3 lists"_s),
                 qPrintable(words));
        // … and stands still while paused.
        first.paused = true;
        card.show(first, wording());
        QVERIFY(card.findChildren<Meter *>()[1]->maximum() > 0);
        QVERIFY(labels(card).contains(u"paused"_s));
    }

    void pauseIsAButton()
    {
        IndexCard card;
        QSignalSpy wanted(&card, &IndexCard::pauseWanted);
        sync::Status now = status();
        card.show(now, wording());
        auto *button = card.findChild<Button *>();
        QCOMPARE(button->text(), u"Pause"_s);
        QTest::keyClick(button, Qt::Key_Return);
        QCOMPARE(wanted.constLast().constFirst().toBool(), true);
        now.paused = true;
        card.show(now, wording());
        QCOMPARE(button->text(), u"Go on"_s);
        button->click();
        QCOMPARE(wanted.constLast().constFirst().toBool(), false);
    }

    void rateIsSaidInWords()
    {
        RateCard card;
        sync::Status now = status();
        now.refused = 2;
        now.waitingBackground = 4;
        card.retranslate();
        card.show(now);
        QVERIFY(labels(card).contains(u"8.0"_s));
        QVERIFY(labels(card).filter(u"of 10 allowed"_s).size() == 1);
        QVERIFY(labels(card).filter(u"4 in the background"_s).size() == 1);
        QVERIFY(labels(card).filter(u"429"_s).constFirst().contains(u'2'));
        QVERIFY(!card.findChild<RateChart *>()->accessibleName().isEmpty());
        QVERIFY(card.findChild<RateChart *>()->accessibleDescription().contains(u"8.0"_s));
    }

    void barsStandUnderTheLimit()
    {
        RateChart chart;
        chart.resize(324, 120);
        chart.show(QList<api::Departures>(60, {2, 6}), 10);
        const QImage image = chart.grab().toImage();
        const Theme &theme = themeOf(chart.palette());
        const auto counted = [&image](const QColor &colour) {
            int count = 0;
            for (int y = 0; y < image.height(); ++y)
                count += image.pixelColor(21, y) == colour ? 1 : 0;
            return count;
        };
        // Three quarters of what stands are the background's.
        QVERIFY(counted(theme.chart1) > 10);
        QVERIFY(qAbs(counted(theme.chart2) - 3 * counted(theme.chart1)) <= 4);
    }

    void pausesTheSync()
    {
        tests::ShellWorld shell;
        vault::Settings settings{shell.folder.filePath(u"console.ini"_s)};
        const std::unique_ptr<Session> session = shell.session();
        tests::QuietNavigator navigator;
        tests::QuietDesk desk;
        OverviewPage page({*session, navigator, desk, settings});
        page.resize(1200, 800);
        page.show();
        page.activate();
        page.findChild<Button *>()->click();
        QVERIFY(session->sync().isPaused());
        QCOMPARE(page.findChild<Button *>()->text(), u"Go on"_s);
        page.findChild<Button *>()->click();
        QVERIFY(!session->sync().isPaused());
        QCOMPARE(page.findChildren<FigureCard *>().size(), 3);
        // Narrow: one under the other.
        page.resize(700, 800);
        QTRY_VERIFY(page.findChild<RateCard *>()->y() > page.findChild<IndexCard *>()->y());
    }

    void linesLeadToTheirLists()
    {
        tests::ShellWorld shell;
        vault::Settings settings{shell.folder.filePath(u"console.ini"_s)};
        const std::unique_ptr<Session> session = shell.session();
        KeepingNavigator navigator;
        tests::QuietDesk desk;
        session->store()
            .table(catalog::accounts)
            .upsert({{{u"id"_s, u"a-1"_s},
                      {u"providerId"_s, u"sss"_s},
                      {u"connection"_s, QJsonObject{{u"status"_s, u"ERROR"_s}}}}});
        OverviewPage page({*session, navigator, desk, settings});
        page.resize(1200, 800);
        page.show();
        page.activate();
        const auto row = [&page](const QString &name) {
            for (FigureRow *one : page.findChildren<FigureRow *>())
                if (one->accessibleName() == name)
                    return one;
            return static_cast<FigureRow *>(nullptr);
        };
        QTRY_VERIFY(row(u"Errors, 1"_s));
        QTest::keyClick(row(u"Errors, 1"_s), Qt::Key_Return);
        QCOMPARE(navigator.filters, QStringList{u"status:error"_s});
        // Everything can be brought to sight by keys.
        page.resize(1200, 400);
        auto *bar = page.findChild<QScrollArea *>()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(row(u"Errors, 1"_s), Qt::Key_PageDown);
        QCOMPARE(bar->value(), bar->maximum());
        // It follows what comes and goes, within about a second.
        session->store().table(catalog::accounts).remove({u"a-1"_s});
        QTRY_VERIFY(row(u"Errors, 0"_s));
    }
};

QTEST_MAIN(OverviewPageTest)
#include "tst_overviewpage.moc"
