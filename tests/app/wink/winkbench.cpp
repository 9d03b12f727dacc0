#include "app/wink/winkbench.h"

#include <QTest>
#include <QVBoxLayout>

namespace smile::tests {

using namespace smile::console;
using namespace Qt::StringLiterals;

void WinkBench::initTestCase()
{
    m_module = m_loader.module();
    QVERIFY2(m_module, qPrintable(winkTroubleText(m_loader.trouble())));
    QCOMPARE(m_module->whyItCannotStart(), WinkTrouble::None);
}

void WinkBench::init()
{
    m_ears = std::make_unique<WinkEars>();
    m_site = std::make_unique<WinkSite>();
    m_foreign = std::make_unique<WinkSite>();
    m_foreign->put(u"/x.js"_s, "text/javascript", "window.foreignScript = 1;");
    m_window = std::make_unique<QWidget>();
    m_window->resize(420, 640);
    m_view = m_module->createView(m_window.get(), m_ears.get());
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_view->widget());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void WinkBench::cleanup()
{
    m_window.reset();
}

WinkSetup WinkBench::page() const
{
    WinkSetup page;
    page.script = m_site->url(u"/v2/smile.v2.js"_s);
    page.api = m_site->url(u"/v1"_s);
    page.userToken = u"tk-secret"_s;
    page.templateId = u"wtpl-1"_s;
    page.topProviders = QStringList{u"sss"_s};
    page.language = u"zh-CN"_s;
    return page;
}

void WinkBench::run(const QByteArray &body)
{
    m_site->put(u"/v2/smile.v2.js"_s, "text/javascript",
                "window.SmileLinkModal = class {"
                " constructor(options) { this.options = options; }"
                " open() { const options = this.options;"
                "  const say = (what) => options.onUIEvent(what);"
                "  const foreign = '"
                    + m_foreign->url(QString()).toString().toUtf8() + "'; (async () => {" + body
                    + "})(); } };");
    m_view->open(page());
    QTRY_COMPARE_WITH_TIMEOUT(m_ears->openings, 1, 30'000); // a first start may be slow
}

QJsonObject WinkBench::said() const
{
    return m_ears->of(u"onUIEvent"_s).value(0);
}

QWidget *WinkBench::surface() const
{
    QWidget *widget = m_view->widget();
    while (widget->focusProxy())
        widget = widget->focusProxy();
    return widget;
}

QColor WinkBench::painted(const QPoint &place) const
{
    return surface()->grab().toImage().pixelColor(place);
}

} // namespace smile::tests
