#pragma once

#include "console/wink/winkmodule.h"

#include <QTimer>
#include <QWebChannel>
#include <QWidget>

#include <memory>

class QPoint;
class QWebEngineProfile;
class QWebEngineView;

namespace smile::console {

class WinkReporter;
class WinkWebPage;

/// One run of the widget: a view with a page and a web profile of its own, off the record, so that
/// nothing of one person's run is there in the next.
class WinkRun : public QWidget
{
    Q_OBJECT

public:
    /// How long the page may take until its widget is open.
    static constexpr int openWithinMs = 30'000;

    WinkRun(const WinkSetup &page, WinkListener *listener, QWidget *parent);
    ~WinkRun() override;

    void typeIntoPage(const QString &userName, const QString &password);
    void answerCamera(bool allowed);

private:
    void makeProfile();
    void makeChannel();
    void makeView();
    void listen();
    void loadPage();
    void startWidget(bool loaded);
    void fail(WinkTrouble trouble);
    void typeByKeys(const QString &userName, const QString &password);
    void showMenu(const QPoint &place);

    WinkSetup m_about;
    WinkListener *m_listener;
    QTimer m_deadline;
    bool m_loaded = false; ///< the page, whether it worked or not
    bool m_failed = false;
    WinkReporter *m_reporter;
    QWebChannel m_channel;
    // WebEngine wants them gone in this order: the view, its page, the page's profile.
    std::unique_ptr<QWebEngineProfile> m_profile;
    std::unique_ptr<WinkWebPage> m_page;
    std::unique_ptr<QWebEngineView> m_view;
};

} // namespace smile::console
