#include "app/act/formworld.h"
#include "console/act/templatepreview.h"

#include <QApplication>

using namespace smile;
using namespace smile::console;
using namespace smile::tests;

/// What the invited person will receive.
class TemplatePreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void thePreviewIsFilledWhileTyping();
    void placeholdersAreFilledOnce();
};

void TemplatePreviewTest::thePreviewIsFilledWhileTyping()
{
    FormWorld world;
    world.openInvite();
    QVERIFY(world.says(u"Hello ${firstName}"_s));
    QTest::keyClicks(world.line(u"Full name"_s), u"Ana Santos"_s);
    QVERIFY(world.says(u"Hello Ana"_s));
    QVERIFY(world.says(u"Dear Ana Santos"_s));
}

void TemplatePreviewTest::placeholdersAreFilledOnce()
{
    const Addressee odd{u"${email}"_s, u"{{lastName}}"_s, u"Santos"_s, u"ana@example.com"_s};
    QCOMPARE(filledIn(u"${fullName}, ${firstName} at ${companyName}: ${unknown} {{email}}"_s, odd,
                      u"$1 Lakan"_s),
             u"${email}, {{lastName}} at $1 Lakan: ${unknown} ana@example.com"_s);
    QCOMPARE(filledIn(u"Dear ${firstName}"_s, {}, {}), u"Dear ${firstName}"_s);
}

QTEST_MAIN(TemplatePreviewTest)
#include "tst_templatepreview.moc"
