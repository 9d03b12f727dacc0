#pragma once

#include "console/wink/winkmodule.h"

#include <QTimer>
#include <QWebChannel>
#include <QWebEngineView>

#include <memory>

class QWebEngineProfile;

namespace smile::console {

class WinkReporter;
class WinkWebPage;

/// One run of the widget: a view with a page and a web profile of its own, off the record, so that
/// nothing of one person's run is there in the next.
class WinkRun : public QWebEngineView
{
    Q_OBJECT

public:
    /// How long the page may take until its widget is open.
    static constexpr int openWithinMs = 30'000;

    WinkRun(const WinkPage &page, WinkListener *listener, QWidget *parent);
    ~WinkRun() override;

    void typeIntoPage(const QString &userName, const QString &password);
    void answerCamera(bool allowed);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void makeProfile();
    void makeChannel();
    void listen();
    void loadPage();
    void startWidget(bool loaded);
    void fail(WinkTrouble trouble);
    void typeByKeys(const QString &userName, const QString &password);

    WinkPage m_about;
    WinkListener *m_listener;
    QTimer m_deadline;
    bool m_failed = false;
    WinkReporter *m_reporter;
    QWebChannel m_channel;
    QWebEngineProfile *m_profile = nullptr; ///< destroyed after the page, by hand
    WinkWebPage *m_page = nullptr;
};

} // namespace smile::console
