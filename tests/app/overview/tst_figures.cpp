#include "catalog/catalog.h"
#include "compat.h"
#include "console/overview/figurecard.h"
#include "console/overview/figurecontents.h"
#include "console/theme/appearance.h"
#include "records/filtertext/filtertext.h"
#include "records/store.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace smile;
using namespace smile::console;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 5, 11), QTime(12, 0), smile::utc);

QString ago(qint64 seconds)
{
    return now.addSecs(-seconds).toString(Qt::ISODate);
}

QJsonObject account(int number, const QString &provider, const QString &status, qint64 changed)
{
    return {{u"id"_s, u"a-%1"_s.arg(number)},
            {u"userId"_s, u"u-%1"_s.arg(number)},
            {u"providerId"_s, provider},
            {u"connection"_s, QJsonObject{{u"status"_s, status}, {u"updatedAt"_s, ago(changed)}}}};
}

QJsonObject invite(int number, const QString &status, qint64 sent)
{
    return {{u"id"_s, u"i-%1"_s.arg(number)}, {u"status"_s, status}, {u"invitedAt"_s, ago(sent)}};
}

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

struct World
{
    records::Store store;

    void accounts(const QList<QJsonObject> &rows) { store.table(catalog::accounts).upsert(rows); }
    void invites(const QList<QJsonObject> &rows) { store.table(catalog::invites).upsert(rows); }

    Figures figures()
    {
        catalog::Wording wording;
        wording.now = now;
        wording.zone = QTimeZone::utc();
        QList<Question> questions;
        for (const SavedView &view : overviewQuestions()) {
            const catalog::Resource &resource = *resourceOf(view.page);
            questions += {store.table(resource).snapshot(), &resource,
                          records::parseFilter(view.filter, {resource, wording, {}}).conditions};
        }
        return figuresOf(questions, store.table(catalog::accounts).snapshot(),
                         store.table(catalog::providers).snapshot(), now, QTimeZone::utc());
    }
};

} // namespace

class FiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void questionsAreThoseOfTheLists()
    {
        // What a line opens is what it counted: each filter is understood whole.
        for (const SavedView &view : overviewQuestions()) {
            catalog::Wording wording;
            wording.now = now;
            const records::ParsedFilter parsed =
                records::parseFilter(view.filter, {*resourceOf(view.page), wording, {}});
            QVERIFY2(parsed.problems.isEmpty() && parsed.words.isEmpty()
                         && !parsed.conditions.isEmpty(),
                     qPrintable(view.filter));
        }
    }

    void countsWhatNeedsAttention()
    {
        World world;
        world.accounts({account(1, u"sss"_s, u"ERROR"_s, 40 * day),
                        account(2, u"sss"_s, u"AWAITING_MFA"_s, 60), // not for long
                        account(3, u"sss"_s, u"AWAITING_MFA"_s, hour),
                        account(4, u"sss"_s, u"ERROR"_s, 40 * day),
                        account(5, u"sss"_s, u"CONNECTED"_s, 40 * day)});
        world.invites({invite(1, u"INVITED"_s, 5 * day), invite(2, u"INVITED"_s, day)});
        world.store.table(catalog::accounts).remove({u"a-4"_s});
        const FigureContent content = attentionContent(world.figures(), true);
        QStringList figures;
        for (const FigureLine &line : content.lines)
            figures += line.figure;
        QCOMPARE(figures, (QStringList{u"1"_s, u"1"_s, u"0"_s, u"1"_s}));
        QVERIFY(!content.lines.at(0).quiet && content.lines.at(2).quiet);
        QCOMPARE(content.lines.at(3).page, PageId::Invites);
    }

    void failingProvidersComeFirst()
    {
        World world;
        QList<QJsonObject> rows{account(1, u"failing"_s, u"ERROR"_s, 30 * 60),
                                account(2, u"failing"_s, u"ERROR"_s, 23 * hour + 60),
                                account(9, u"failing"_s, u"ERROR"_s, 40 * 60),
                                account(10, u"failing"_s, u"ERROR"_s, 50 * 60),
                                account(3, u"failing"_s, u"CONNECTED"_s, 2 * hour),
                                account(4, u"once"_s, u"ERROR"_s, hour), // one is no pattern
                                account(5, u"old"_s, u"ERROR"_s, 25 * hour),
                                account(6, u"waits"_s, u"AWAITING_MFA"_s, hour),
                                account(7, u"ahead"_s, u"CONNECTED"_s, -60),
                                account(8, u"never"_s, u"CONNECTED"_s, -2 * day)};
        for (int i = 0; i < 9; ++i)
            rows += account(100 + i, u"busy"_s, u"CONNECTED"_s, hour + i);
        world.accounts(rows);
        const QList<ProviderTries> providers = world.figures().providers;
        QStringList slugs;
        for (const ProviderTries &one : providers)
            slugs += one.slug;
        QCOMPARE(slugs, (QStringList{u"failing"_s, u"busy"_s, u"ahead"_s, u"once"_s}));
        const ProviderTries &failing = providers.first();
        QCOMPARE(failing.failed, 4);
        QCOMPARE(failing.worked, 1);
        QVERIFY(failing.isFailing && !providers.at(1).isFailing);
        QCOMPARE(failing.hours.size(), 24);
        QCOMPARE(failing.hours.back().failed, 3);
        QCOMPARE(failing.hours.front().failed, 1);
        QCOMPARE(failing.hours[21].succeeded, 1);
        QCOMPARE(providers.at(2).hours.back().succeeded, 1);
    }

    void providersAreNamed()
    {
        World world;
        world.accounts({account(1, u"sss_ph"_s, u"ERROR"_s, 60),
                        account(2, u"sss_ph"_s, u"CONNECTED"_s, 60),
                        account(3, u"grab"_s, u"CONNECTED"_s, 60)});
        catalog::Names names;
        names.providers.insert(u"sss_ph"_s, u"<b>SSS</b>"_s);
        const FigureContent content = providersContent(world.figures(), names, true);
        QCOMPARE(content.lines.size(), 2);
        QCOMPARE(content.lines.at(0).name, u"<b>SSS</b>"_s);
        QCOMPARE(content.lines.at(0).figure, u"1 of 2 failed"_s);
        QCOMPARE(content.lines.at(1).name, u"grab"_s);
        QCOMPARE(content.lines.at(1).figure, u"1 worked"_s);
        catalog::Wording wording;
        wording.now = now;
        wording.names = names;
        const records::ParsedFilter parsed =
            records::parseFilter(content.lines.at(0).filter, {catalog::accounts, wording, {}});
        QVERIFY(parsed.problems.isEmpty() && parsed.words.isEmpty());
        QCOMPARE(parsed.conditions.size(), 2);
    }

    void invitesAreAFunnel()
    {
        World world;
        world.invites({invite(1, u"INVITED"_s, day), invite(2, u"INVITED"_s, 2 * day),
                       invite(3, u"EMAIL_OPENED"_s, day), invite(4, u"WINK_WIDGET_OPENED"_s, day),
                       invite(5, u"LINKED"_s, day), invite(6, u"REVOKED"_s, day),
                       invite(7, u"LINKED"_s, 61 * day)});
        const FigureContent content = invitesContent(world.figures(), true);
        QVERIFY(content.sentence.contains(u"6 sent"_s));
        QVERIFY(content.sentence.contains(u"17%"_s));
        QStringList reached, stopped;
        for (const FigureLine &line : content.lines) {
            reached += line.figure;
            stopped += line.note;
        }
        QCOMPARE(reached, (QStringList{u"5"_s, u"3"_s, u"2"_s, u"2"_s, u"1"_s}));
        QCOMPARE(stopped, (QStringList{u"stopped here: 2"_s, u"stopped here: 1"_s, QString(),
                                       u"stopped here: 1"_s, QString()}));
        QCOMPARE(content.foot, u"Revoked: 1"_s);
    }

    void nothingIsSaidInWords()
    {
        World world;
        const Figures none = world.figures();
        QVERIFY(!attentionContent(none, true).sentence.isEmpty());
        QVERIFY(attentionContent(none, true).sentence != attentionContent(none, false).sentence);
        QVERIFY(providersContent(none, {}, true).lines.isEmpty());
        QVERIFY(providersContent(none, {}, true).sentence
                != providersContent(none, {}, false).sentence);
        QVERIFY(invitesContent(none, true).lines.isEmpty());
        QVERIFY(invitesContent(none, true).sentence != invitesContent(none, false).sentence);
        // Before the first count nothing is claimed.
        QVERIFY(attentionContent({}, true).sentence.isEmpty());
        QVERIFY(invitesContent({}, true).sentence.isEmpty());
    }

    void whatWentIsOneSentence()
    {
        catalog::Wording wording;
        wording.now = now;
        Removals::Count count;
        QVERIFY(removalsSentence(count, true, wording).contains(u"No record"_s));
        count = {2, 1, 3, now.addSecs(-120)};
        const QString sentence = removalsSentence(count, true, wording);
        for (const QString &part : {u"6 record"_s, u"2 revoked"_s, u"1 expired"_s,
                                    u"3 no longer listed"_s, u"90 days"_s, u"2 min ago"_s})
            QVERIFY2(sentence.contains(part), qPrintable(sentence));
        QVERIFY(!removalsSentence(count, false, wording).contains(u"90 days"_s));
    }

    void linesAreButtons()
    {
        FigureCard card;
        QSignalSpy opened(&card, &FigureCard::opened);
        FigureLine line{.name = u"Errors"_s, .figure = u"7"_s, .filter = u"status:error"_s};
        card.show({u"Needs attention"_s, u"Worst first."_s, {line, line}});
        card.setVisible(true);
        QCOMPARE(card.accessibleName(), u"Needs attention"_s);
        QCOMPARE(card.rows().size(), 2);
        FigureRow *row = card.rows().first();
        QCOMPARE(row->accessibleName(), u"Errors, 7"_s);
        QTest::keyClick(row, Qt::Key_Return);
        QTest::keyClick(row, Qt::Key_Space);
        QTest::mouseClick(row, Qt::LeftButton);
        QCOMPARE(opened.size(), 3);
        QCOMPARE(opened.first().at(1).toString(), u"status:error"_s);
        // Other figures, the same button: the focus stays.
        line.figure = u"8"_s;
        card.show({u"Needs attention"_s, u"Worst first."_s, {line}});
        QCOMPARE(card.rows(), QList<FigureRow *>{row});
        QCOMPARE(row->accessibleName(), u"Errors, 8"_s);
    }

    void barsShowBothOutcomes()
    {
        FigureRow row;
        row.resize(400, row.sizeHint().height());
        FigureLine line{.name = u"SSS"_s, .figure = u"1"_s, .filter = {}};
        line.hours = QList<casefile::Outcomes>(24);
        line.hours[3] = {.failed = 2, .succeeded = 2};
        row.show(line);
        const QImage image = row.grab().toImage();
        const Theme &theme = themeOf(row.palette());
        int ok = 0, err = 0;
        for (int x = 0; x < image.width(); ++x)
            for (int y = 0; y < image.height(); ++y) {
                ok += image.pixelColor(x, y) == theme.chartOk ? 1 : 0;
                err += image.pixelColor(x, y) == theme.chartErr ? 1 : 0;
            }
        QVERIFY(ok > 8);
        QCOMPARE(err, ok);
    }
};

QTEST_MAIN(FiguresTest)
#include "tst_figures.moc"
